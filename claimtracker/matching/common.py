"""Words that every newsroom writes every day: on a small desk nothing else says that they tell little."""

import json
from functools import cache

from claimtracker.domain.resources import resources_dir
from claimtracker.matching.normal_form import terms

# As rare as a word that one claim in thirty of a large desk holds.
EVERYDAY_RARITY = 3.4


@cache
def everyday_stems() -> frozenset[str]:
    """Return the stems of everyday words in all languages that have a list."""
    text = (resources_dir() / "matching" / "common.json").read_text(encoding="utf-8")
    lists: dict[str, str] = json.loads(text)
    return frozenset(stem for language, words in lists.items() for stem in terms(words, language))


def tempered(term: str, rarity: float, claims: int, enough: int = 3000) -> float:
    """Return the rarity that a term has on a desk of so many claims.

    The fewer claims there are, the less their own counts say, and the more an everyday word is held to
    what it is elsewhere; from ``enough`` claims on the desk's counts stand alone.
    """
    if claims >= enough or rarity <= EVERYDAY_RARITY or term not in everyday_stems():
        return rarity
    own = claims / enough
    return EVERYDAY_RARITY + (rarity - EVERYDAY_RARITY) * own
