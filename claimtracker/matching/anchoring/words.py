"""A text as a string with one character for each word, so that drafts are compared fast."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from claimtracker.domain.spans import Span

# Scripts written without spaces are taken character by character; marks and joiners stay with their letter.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_INNER = r"\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u200c\u200d"
# Plain letters and figures come first: most words are done with them.
_WORD = re.compile(
    rf"([0-9A-Za-z]++(?![{_INNER}])|\n\s*|[{_UNSPACED}]|(?![{_UNSPACED}])\w(?:(?![{_UNSPACED}])[{_INNER}])*"
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|[^\\w\\s](?:[\u0300-\u036f\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d.)*)"
)
ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
_SURROGATES = range(0xD800, 0xE000)
BREAK = "\x01"  # the code of a paragraph's end
_FIRST = 2
STOPS = ".!?…。！？؟۔।"
COMMON, MARK, RARE = 0.3, 0.15, 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: ``codes`` has one character for each, ``starts`` and ``ends`` their places."""

    text: str
    codes: str
    starts: list[int]
    ends: list[int]

    def covering(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of words that a span touches; empty when it touches none."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def word(self, index: int) -> str:
        """Return one word as it is written."""
        return self.text[self.starts[index] : self.ends[index]]


class Vocabulary:
    """Gives each word its code; words that differ in case or in the style of quotation marks share one."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        self._next = _FIRST
        self._count: Counter[str] = Counter()

    def read(self, text: str) -> Words:
        """Cut a text into words."""
        parts = _WORD.split(text)  # what stands between words and the words, by turns
        written = parts[1::2]
        for one in dict.fromkeys(written):
            if one not in self._codes:
                self._new(one)
        words = "".join(map(self._codes.__getitem__, written))
        places = list(accumulate(map(len, parts)))
        self._count.update(words)
        return Words(text, words, places[0:-1:2], places[1::2])

    def weights(self) -> dict[str, float]:
        """Return how much a shared word says: names and figures 1, the commonest words 0.3, marks 0.15."""
        total = self._count.total()
        often = max(6.0, total * 0.004)
        found = {code: COMMON if self._count[code] > often else RARE for code in self._folded.values()}
        for key, code in self._folded.items():
            if not (key[0].isalnum() or len(key) > 1):
                found[code] = MARK
        found[BREAK] = MARK
        return found

    def stops(self) -> frozenset[str]:
        """Return the codes of the marks that end sentences."""
        return frozenset(self._folded[mark] for mark in STOPS if mark in self._folded)

    def _new(self, written: str) -> None:
        if written[0] == "\n":
            code = BREAK
        else:
            key = written.translate(ALIKE).casefold()
            code = self._folded.get(key, "")
            if not code:
                code = self._folded[key] = chr(self._next)
                self._next += 1
                if self._next in _SURROGATES:
                    self._next = _SURROGATES.stop
        self._codes[written] = code
