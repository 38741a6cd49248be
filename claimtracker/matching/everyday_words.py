"""Words that every newsroom writes every day: on a small desk nothing else says that they tell little."""

from collections.abc import Mapping
from functools import cache

from claimtracker.domain.resources import resource_json
from claimtracker.matching.normal_form import terms

# As rare as a word that one claim in thirty of a large desk holds.
EVERYDAY_RARITY = 3.4


@cache
def everyday_stems() -> frozenset[str]:
    """Return the stems of everyday words in all languages that have a list."""
    lists: dict[str, str] = resource_json("matching", "common.json")
    return frozenset(stem for language, words in lists.items() for stem in terms(words, language))


@cache
def usual_rarities() -> Mapping[str, float]:
    """Return how rare stems are that at least one claim in a thousand of a large collection holds."""
    listed: dict[str, float] = resource_json("matching", "usual.json")["rarities"]
    return listed | dict.fromkeys(everyday_stems(), EVERYDAY_RARITY)


@cache
def usual_names() -> frozenset[str]:
    """Return the stems among the usual ones that are those of names: pfizer, ford."""
    return frozenset(resource_json("matching", "usual.json")["names"].split())


def tempered(term: str, rarity: float, claims: int, enough: int = 3000) -> float:
    """Return the rarity that a term has on a desk of so many claims.

    The fewer claims there are, the less their own counts say, and the more a usual word is held to what it
    is elsewhere; from ``enough`` claims on the desk's counts stand alone.
    """
    if claims >= enough:
        return rarity
    usual = usual_rarities().get(term, rarity)
    return rarity if rarity <= usual else usual + (rarity - usual) * claims / enough
