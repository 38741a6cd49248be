"""Places: countries, their peoples, states and cities, each name led to one place."""

import json
from collections.abc import Sequence
from functools import cache

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import resources_dir
from claimtracker.matching.tokens import Token, fold_key, strip_marks

_LONGEST = 5


@cache
def _gazetteer() -> tuple[dict[tuple[str, ...], str], frozenset[str], frozenset[str]]:
    path = resources_dir() / "matching" / "places.json"
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EnvironmentFault(
            "The list of places is missing or damaged.", "Install ClaimTracker again."
        ) from error
    found: dict[tuple[str, ...], str] = {}
    for code, names in table["places"].items():
        for name in names.split("|"):
            words = name.replace("-", " ").replace("&", "and").split()
            found.setdefault(tuple(strip_marks(fold_key(word)) for word in words), code)
    return found, frozenset(key[0] for key in found), frozenset(table["ambiguous"].split())


def begins_place(key: str) -> bool:
    """Tell whether a place's name can begin with a folded word."""
    return strip_marks(key) in _gazetteer()[1]


def place_at(tokens: Sequence[Token], start: int) -> tuple[str, int] | None:
    """Return the place named at a token and the name's length in tokens, hyphens counted.

    Words that are also common ones ("turkey", "us") count only when written as a name.
    """
    names, first_words, ambiguous = _gazetteer()
    if tokens[start].kind != "word" or strip_marks(tokens[start].key) not in first_words:
        return None
    keys: list[str] = []
    best: tuple[str, int] | None = None
    for at in range(start, min(len(tokens), start + _LONGEST * 2 - 1)):
        if tokens[at].kind == "word":
            keys.append(strip_marks(tokens[at].key))
            code = names.get(tuple(keys))
            if code is not None and _written_as_name(tokens[start], keys, ambiguous):
                best = code, at - start + 1
        elif tokens[at].text != "-":
            break
        if len(keys) == _LONGEST:
            break
    return best


def _written_as_name(token: Token, keys: list[str], ambiguous: frozenset[str]) -> bool:
    if len(keys) > 1 or keys[0] not in ambiguous:
        return True
    return token.text.rstrip(".").isupper() if keys[0] == "us" else token.text[:1].isupper()
