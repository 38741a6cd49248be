"""Where the words of a search stand in a text, so that they can be marked in it."""

from collections.abc import Iterator

from claimtracker.domain.errors import BadValue
from claimtracker.domain.find_parse import parse
from claimtracker.domain.find_terms import AllOf, AnyOf, Phrase, Term, Words
from claimtracker.domain.spans import Span
from claimtracker.domain.words import placed_words


class Marks:
    """Finds the words and phrases of one search in texts; what the search leaves out is not marked."""

    def __init__(self, typed: str) -> None:
        try:
            term: Term = parse(typed)
        except BadValue:
            term = AllOf()
        wanted = list(_wanted(term))
        self._exact = frozenset(
            word for one in wanted if isinstance(one, Words) and not one.beginnings for word in one.words
        )
        self._begin = tuple(
            word for one in wanted if isinstance(one, Words) and one.beginnings for word in one.words
        )
        self._phrases = tuple(one.words for one in wanted if isinstance(one, Phrase))

    def __bool__(self) -> bool:
        return bool(self._exact or self._begin or self._phrases)

    def spans(self, text: str) -> list[Span]:
        """Return what is to be marked, in order and apart."""
        words = placed_words(text)
        marked: set[int] = {
            number
            for number, (word, _, _) in enumerate(words)
            if word in self._exact or (self._begin and word.startswith(self._begin))
        }
        found = [Span(words[number][1], words[number][2]) for number in marked]
        for phrase in self._phrases:
            for start in range(len(words) - len(phrase) + 1):
                if all(words[start + n][0] == word for n, word in enumerate(phrase)):
                    found.append(Span(words[start][1], words[start + len(phrase) - 1][2]))
        return _apart(sorted(found, key=lambda span: (span.start, -span.end)))


def _wanted(term: Term) -> Iterator[Words | Phrase]:
    if isinstance(term, Words | Phrase):
        yield term
    elif isinstance(term, AllOf | AnyOf):
        for one in term.terms:
            yield from _wanted(one)


def _apart(spans: list[Span]) -> list[Span]:
    apart: list[Span] = []
    for span in spans:
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart
