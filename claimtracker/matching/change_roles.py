"""What an amount is in a change: "fell to 5 percent" is not "fell by 5 percent"."""

from collections.abc import Sequence

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token

REACH = 7
TO, BY, FROM = "to", "by", "from"


def change_role(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, ranged: bool) -> tuple[str, int]:
    """Return ``to``, ``by``, ``from`` (one to another) or nothing for an amount, and where that is said.

    Only words that a change word of the same clause stands before say so: "given to 20 people" is no change.
    """
    near = _changing(tokens, first, lexicon)
    if near is None:
        return "", first
    if ranged:
        opened = first and tokens[first - 1].key in lexicon.words("change_from")
        return (FROM, first - 1) if opened else ("", first)
    named = lexicon.roles.before(tokens, first)
    if named is not None and first - named[1] > near:
        return named[0], first - named[1]
    return (BY, first) if near == first - 1 else ("", first)


def _changing(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """Return the nearest change word before a token."""
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        if tokens[at].kind == "stop":
            return None
        if tokens[at].kind == "word" and lexicon.meaning(tokens[at].key) in lexicon.changes:
            return at
    return None


def at_odds(one: str, other: str) -> bool:
    """Tell whether two roles cannot say the same change with the same amount."""
    return {one, other} == {TO, BY}
