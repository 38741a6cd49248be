"""Negation with its scope: which content words a "not", "nobody" or "without" reaches."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token

REACH = 7
TARGETS = 3


@dataclass(frozen=True, slots=True)
class Negation:
    """A negator's tokens, ``first`` to ``last`` inclusive, and the content words that it reaches."""

    first: int
    last: int
    targets: tuple[int, ...]
    weak: bool = False


def negations(tokens: Sequence[Token], lexicon: Lexicon, taken: frozenset[int]) -> list[Negation]:
    """Return the negations of a text in order; "not only" and "no doubt" are none.

    The scope runs from the negator to the end of its clause and holds the first content words; it is a plain
    reading of the scopes annotated by Morante and Daelemans (2012), without a parser.
    """
    found: list[Negation] = []
    at = 0
    while at < len(tokens):
        skipped = lexicon.not_negators.at(tokens, at)
        if skipped is not None:
            at += skipped[1]
            continue
        if tokens[at].kind == "word" and at not in taken and (strength := _strength(tokens, at, lexicon)):
            last = _paired_end(tokens, at, lexicon)
            targets = _targets(tokens, last + 1, lexicon)
            if _only_next(tokens, at, lexicon):
                targets = targets[:1]
            if targets:
                found.append(Negation(at, last, targets, strength < 2))
            at = last
        at += 1
    return found


def _strength(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    key = tokens[at].key
    if key in lexicon.negators or key.endswith("n't"):
        return 2
    return int(key in lexicon.negating_verbs)


def _paired_end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Take a doubled negator as one: "ne ... pas", "not ... any"."""
    partners = lexicon.pack.words.get("paired_negators", {}).get(tokens[at].key, "").split()
    for other in range(at + 1, min(len(tokens), at + 5)):
        if tokens[other].key in partners:
            return at if other > at + 1 else other
    return at


def _only_next(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a negator reaches one noun only: "without a shirt", "with no shirt"."""
    if tokens[at].key in lexicon.words("noun_negators"):
        return True
    determiner = tokens[at].key in lexicon.words("determiner_negators")
    return determiner and at > 0 and tokens[at - 1].key in lexicon.prepositions


def _targets(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> tuple[int, ...]:
    found: list[int] = []
    for at in range(start, min(len(tokens), start + REACH)):
        token = tokens[at]
        if token.kind == "stop" and token.text not in "-\"“”'":
            break
        if token.key in lexicon.clause and found:
            break
        if token.kind == "word" and token.key not in lexicon.pack.stop and token.key not in lexicon.negators:
            found.append(at)
            if len(found) == TARGETS:
                break
    return tuple(found)
