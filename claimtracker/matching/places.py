"""Places and bodies: countries, peoples, states, cities, organisations, each name led to one of them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from claimtracker.domain.resources import resource_json
from claimtracker.matching.peoples import arabic_forms, forms
from claimtracker.matching.tokens import Token, fold_key, strip_marks

_LONGEST = 6
BODY = "body "
_SHORT = 3
COUNTRY = 2
# Written as one with the word that follows, in Arabic.
AND = "و"
_TO_ALL, _ALL = "لل", "ال"
_GLUED = ("ب", "ل")
_SHORTEST_GLUED = 3


@cache
def _gazetteer() -> tuple[dict[tuple[str, ...], str], frozenset[str], frozenset[str]]:
    table = resource_json("matching", "places.json")
    found: dict[tuple[str, ...], str] = {}
    named = [*table["places"].items(), *((f"{BODY}{code}", names) for code, names in table["bodies"].items())]
    for code, names in named:
        for name in names.split("|"):
            words = name.replace("-", " ").replace("&", "and").split()
            found.setdefault(tuple(strip_marks(fold_key(word)) for word in words), code)
    for code, people in _peoples(table):
        words = people.replace("-", " ").split()
        found.setdefault(tuple(strip_marks(fold_key(word)) for word in words), code)
    return found, frozenset(key[0] for key in found), frozenset(table["ambiguous"].split())


def _peoples(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the words for the peoples of countries, in all their forms."""
    for code, words in table["peoples"].items():
        yield from ((code, form) for word in words.split() for form in forms(word))
    for code, names in table["places"].items():
        if len(code) == COUNTRY:
            arabic = (name for name in names.split("|") if name[-1] > "\u0600")
            yield from ((code, form) for name in arabic for form in arabic_forms(name))


def is_body(code: str) -> bool:
    """Tell whether what was found is an organisation, not a place."""
    return code.startswith(BODY)


def begins_place(key: str) -> bool:
    """Tell whether a place's name can begin with a folded word."""
    return strip_marks(key) in _gazetteer()[1]


def place_at(tokens: Sequence[Token], start: int) -> tuple[str, int] | None:
    """Return the place named at a token and the name's length in tokens, hyphens counted.

    Words that are also common ones ("turkey", "us") count only when written as a name.
    """
    names, first_words, ambiguous = _gazetteer()
    if tokens[start].kind != "word":
        return None
    head = strip_marks(tokens[start].key)
    if head not in first_words and head[:1] == AND:
        head = head[1:]
    if head not in first_words and head[:1] in _GLUED:
        head = _unglued(head)
    if head not in first_words and head.endswith("s") and tokens[start].text[:1].isupper():
        head = head[:-1]
    if head not in first_words:
        return None
    keys: list[str] = []
    best: tuple[str, int] | None = None
    for at in range(start, min(len(tokens), start + _LONGEST * 2 - 1)):
        if tokens[at].kind == "word":
            keys.append(head if at == start else strip_marks(tokens[at].key))
            code = names.get(tuple(keys))
            if code is not None and _written_as_name(tokens[start], keys, ambiguous, code):
                best = code, at - start + 1
        elif not (tokens[at].text == "-" or (tokens[at].text == "." and _is_short(tokens[at - 1]))):
            break
        if len(keys) == _LONGEST:
            break
    return best


def _unglued(head: str) -> str:
    """Return an Arabic word without the "in" or "to" written on it: بالإسكندرية, لطنطا, للقاهرة."""
    bare = _ALL + head[2:] if head.startswith(_TO_ALL) else head[1:]
    return bare if len(bare) >= _SHORTEST_GLUED else head


def _is_short(token: Token) -> bool:
    """Tell whether a word can be half of an abbreviation with dots: EE. UU."""
    return token.text.isupper() and len(token.text) <= _SHORT


def _written_as_name(token: Token, keys: list[str], ambiguous: frozenset[str], code: str) -> bool:
    if is_body(code) and len(keys) == 1 and token.text.isascii():
        return token.text[:1].isupper() and (token.text.rstrip(".").isupper() or len(token.text) > _LONGEST)
    if len(keys) > 1 or keys[0] not in ambiguous:
        return True
    return token.text.rstrip(".").isupper() if keys[0] == "us" else token.text[:1].isupper()
