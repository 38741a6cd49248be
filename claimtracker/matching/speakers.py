"""Speakers: whether two names can be one person's."""

from functools import cache, lru_cache

from claimtracker.domain.text import fold
from claimtracker.matching.lexicon import lexicon
from claimtracker.matching.packs import LANGUAGES
from claimtracker.matching.tokens import fold_key, strip_marks, tokenize


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two names may be the same speaker: titles, accents and first names may be missing."""
    if fold(one) == fold(other):
        return True
    ours, others = _name_words(one), _name_words(other)
    if not ours or not others:
        return False
    if set(ours) <= set(others) or set(others) <= set(ours):
        return True
    return ours[-1] == others[-1] and ours[0][0] == others[0][0] and min(len(ours[0]), len(others[0])) == 1


@cache
def _titles() -> frozenset[str]:
    return frozenset().union(*(lexicon(language).titles for language in LANGUAGES))


@lru_cache(maxsize=4096)
def _name_words(name: str) -> list[str]:
    words = [strip_marks(fold_key(token.text)) for token in tokenize(name) if token.kind == "word"]
    return [word for word in words if word not in _titles()] or words
