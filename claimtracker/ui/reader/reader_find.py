"""Finding words in the article: any kind of space or quotation mark, or a regular expression."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QObject

from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.spans import Span
from claimtracker.domain.wording import joined, number, say, say_count
from claimtracker.services import find_in_article
from claimtracker.ui.reader.reader_paint import Hit
from claimtracker.ui.reader.reader_paper import Paper

_ALIKE = {  # not said: signs
    "'": "['’‘]",
    "’": "['’‘]",
    '"': '["“”„«»]',
    "“": '["“”„«»]',
    "”": '["“”„«»]',
    "-": "[-‐‑–]",
}


Search = Callable[[], list[Span]]
Run = Callable[[Search, Callable[[list[Span]], None], Callable[[Exception], None]], object]


def run_here(search: Search, then: Callable[[list[Span]], None], failed: Callable[[Exception], None]) -> None:
    """Search at once, where there is no worker."""
    try:
        spans = search()
    except BadValue as error:
        failed(error)
    else:
        then(spans)


@record
class Wanted:
    """What is looked for, and how: capitals count, whole words alone, as a regular expression."""

    words: str = ""
    case: bool = False
    whole: bool = False
    pattern: bool = False


def find_spans(text: str, wanted: str, *, case: bool = False, whole: bool = False) -> list[Span]:
    """Return where the words occur, at most 20,000 times; straight quotes find curly ones too."""
    words = wanted.split()
    if not words:
        return []
    patterns = ("".join(_ALIKE.get(sign, re.escape(sign)) for sign in word) for word in words)
    found = re.finditer(r"\s+".join(patterns), text, 0 if case else re.IGNORECASE)
    spans = (Span(match.start(), match.end()) for match in found)
    if whole:
        spans = (span for span in spans if find_in_article.is_whole(text, span.start, span.end))
    return list(islice(spans, find_in_article.MOST_FOUND))


class Finds(QObject):
    """What was found in the text shown, and which of it is the current one."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self._wanted = Wanted()
        self._wrong = ""
        self._round = 0
        self.run: Run = run_here
        self.came: Callable[[], None] = lambda: None
        self.around = False
        self.spans: list[Span] = []
        self.set_aside = 0
        self.current = -1
        paper.hits_in = self._in_piece

    def look_for(self, wanted: Wanted, near: int) -> None:
        """Find what is wanted; the first at or after the code point ``near`` becomes the current one.

        A regular expression is looked for by ``run``; ``came`` is called when the answer is there.
        """
        self._wanted, self._wrong = wanted, ""
        self._round += 1
        now, text = self._round, self._paper.places.text
        if not wanted.pattern or not wanted.words:
            self._take(find_spans(text, wanted.words, case=wanted.case, whole=wanted.whole), near)
            return

        def found(spans: list[Span]) -> None:
            if now == self._round:
                self._take(spans, near)

        def failed(error: Exception) -> None:
            if now == self._round:
                told = isinstance(error, BadValue)
                self._wrong = str(error) if told else say("This pattern cannot be looked for.")
                self._take([], near)

        self.run(
            lambda: find_in_article.find_pattern(text, wanted.words, case=wanted.case, whole=wanted.whole),
            found,
            failed,
        )

    def again(self) -> None:
        """Look for the same once more, as after the text was set anew."""
        if self._wanted.words:
            self.look_for(self._wanted, self.spans[self.current].start if self.spans else 0)

    def _take(self, everywhere: list[Span], near: int) -> None:
        places = self._paper.places
        self.spans = [span for span in everywhere if places.touched(span)]
        self.set_aside = len(everywhere) - len(self.spans)
        first = bisect_left(self.spans, near, key=lambda span: span.start)
        self.current = -1 if not self.spans else first % len(self.spans)
        self.around = bool(self.spans) and first == len(self.spans)
        self._show()
        self.came()

    def move(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, around the end."""
        if self.spans:
            there = self.current + step
            self.current = there % len(self.spans)
            self.around = there != self.current
            self._show()

    def clear(self) -> Span | None:
        """Forget what was found; returns what was the current place."""
        span = self.spans[self.current] if self.spans else None
        self._wanted, self.spans, self.set_aside, self.current = Wanted(), [], 0, -1
        self._wrong, self.around = "", False
        self._round += 1
        self._paper.viewport().update()
        return span

    def words(self) -> str:
        """Say which of how many, and how many more stand in furniture set aside."""
        if self._wrong:
            return self._wrong
        count = len(self.spans)
        whole = count + self.set_aside < find_in_article.MOST_FOUND
        total = number(count) if whole else f"{number(count)}+"
        parts = []
        if count:
            parts.append(say("{place} of {total}", place=self.current + 1, total=total))
        elif self._wanted.words.strip():
            parts.append(say("Nothing found"))
        if self.around and count > 1:
            parts.append(say("once around"))
        if self.set_aside:
            parts.append(
                say_count(self.set_aside, "{count} in furniture set aside", "{count} in furniture set aside")
            )
        return joined(*parts)

    def _show(self) -> None:
        if self.current >= 0:
            self._paper.reach(self._paper.places.to_document(self.spans[self.current].start))
        self._paper.viewport().update()

    def _in_piece(self, number: int) -> Sequence[Hit]:
        if not self.spans:
            return ()
        piece = self._paper.places.pieces[number]
        index = max(0, bisect_left(self.spans, piece.start, key=lambda span: span.start) - 1)
        hits = []
        while index < len(self.spans) and self.spans[index].start < piece.end:
            if part := piece.within(self.spans[index]):
                hits.append(Hit(*part, current=index == self.current))
            index += 1
        return hits
