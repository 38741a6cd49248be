"""Phrases of one or more words, found at a place in a text."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from claimtracker.matching.tokens import Token, fold_key

Meaning = TypeVar("Meaning")


class PhraseBook(Generic[Meaning]):
    """Phrases and what they mean; the longest one that fits wins."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        self._entries: dict[tuple[str, ...], Meaning] = {}
        for phrase, meaning in entries:
            self._entries.setdefault(tuple(fold_key(word) for word in phrase.split()), meaning)
        self.first_words = frozenset(key[0] for key in self._entries if key)
        self._last = {key[-1] for key in self._entries if key}
        self._longest = max(map(len, self._entries), default=0)

    def at(self, tokens: Sequence[Token], start: int) -> tuple[Meaning, int] | None:
        """Return the meaning of the phrase that begins at a token, and its length in tokens."""
        if start >= len(tokens) or tokens[start].key not in self.first_words:
            return None
        for size in range(min(self._longest, len(tokens) - start), 0, -1):
            found = self._entries.get(tuple(t.key for t in tokens[start : start + size]))
            if found is not None:
                return found, size
        return None

    def before(self, tokens: Sequence[Token], end: int) -> tuple[Meaning, int] | None:
        """Return the meaning of the phrase that ends just before a token, and its length."""
        if end <= 0 or tokens[end - 1].key not in self._last:
            return None
        for size in range(min(self._longest, end), 0, -1):
            found = self._entries.get(tuple(t.key for t in tokens[end - size : end]))
            if found is not None:
                return found, size
        return None
