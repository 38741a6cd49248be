"""Words cut into pieces of a fixed list, the longest first, as BERT's uncased models expect them."""

import unicodedata
from collections.abc import Iterator, Sequence

FIRST, LAST, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100


class WordPieces:
    """A vocabulary; a piece that continues a word begins with two hash signs."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(pieces)}
        self._first, self._last, self._unknown = (self._ids[one] for one in (FIRST, LAST, UNKNOWN))
        self._known: dict[str, list[int]] = {}

    def numbers(self, text: str, most: int) -> list[int]:
        """Return the numbers of a text's pieces between those for its start and its end, ``most`` in all."""
        found: list[int] = []
        for word in _words(text):
            found += self._of(word)
            if len(found) >= most - 2:
                break
        return [self._first, *found[: most - 2], self._last]

    def _of(self, word: str) -> list[int]:
        known = self._known.get(word)
        if known is None:
            if len(self._known) > 20_000:
                self._known.clear()
            known = self._known[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if mark + word[start:e] in self._ids), 0)
            if not end:
                return [self._unknown]
            found.append(self._ids[mark + word[start:end]])
            start = end
        return found


def _words(text: str) -> Iterator[str]:
    """Yield the words and signs of a text: small letters, no accents, each sign and each ideograph alone."""
    word = ""
    for char in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(char)
        if kind == "Mn":
            continue
        if kind[0] == "P" or (kind[0] == "S" and char.isascii()) or "\u4e00" <= char <= "\u9fff":
            yield from ((word,) if word else ())
            yield char
            word = ""
        elif char.isspace() or kind[0] in "ZC":
            yield from ((word,) if word else ())
            word = ""
        else:
            word += char
    if word:
        yield word
