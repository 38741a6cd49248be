"""Negation with its scope: which content words a "not", "nobody" or "without" reaches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.tokens import Token

REACH = 7
TARGETS = 3


@dataclass(frozen=True, slots=True)
class Negation:
    """A negator's tokens, ``first`` to ``last`` inclusive, and the content words that it reaches.

    ``meanings`` says what the targets mean in comparisons; a weak negation is a verb such as "fail".
    """

    first: int
    last: int
    targets: tuple[int, ...]
    meanings: tuple[str, ...]
    weak: bool = False


Content = Mapping[int, str]


def negations(
    tokens: Sequence[Token], lexicon: Lexicon, taken: frozenset[int], content: Content
) -> list[Negation]:
    """Return the negations of a text in order; "not only" and "no doubt" are none.

    The scope runs from the negator to the end of its clause and holds the first content words; it is a plain
    reading of the scopes annotated by Morante and Daelemans (2012), without a parser. ``content`` gives the
    meaning of each content word by its token; ``taken`` are tokens of numbers and dates.
    """
    found: list[Negation] = []
    echoes: set[int] = set()
    at = 0
    while at < len(tokens):
        key = tokens[at].key
        if key not in lexicon.may_deny and not key.endswith("n't"):
            at += 1
            continue
        skipped = lexicon.not_negators.at(tokens, at)
        if skipped is not None:
            at += skipped[1]
            continue
        phrase = lexicon.negating_phrases.at(tokens, at)
        if phrase is not None:
            last = at + phrase[1] - 1
            targets = _targets(tokens, last + 1, lexicon, content)
            found.append(Negation(at, last, targets, tuple(content[i] for i in targets), weak=True))
            at = last + 1
            continue
        free = tokens[at].kind == "word" and at not in taken and at not in echoes
        free = free and not _idle(tokens, at, lexicon, taken)
        if free and (strength := _strength(tokens, at, lexicon)):
            echoes |= _echoes(tokens, at, lexicon)
            targets = _reached(tokens, at, lexicon, content)
            if key in lexicon.words("denies_acts"):
                targets = tuple(one for one in targets if tokens[one].key.endswith(lexicon.acting))
            if targets or strength > 1:
                meanings = tuple(content[i] for i in targets)
                found.append(Negation(at, at, targets, meanings, strength < 2))
        at += 1
    return found


def _idle(tokens: Sequence[Token], at: int, lexicon: Lexicon, taken: frozenset[int]) -> bool:
    """Tell whether a negator denies nothing: "hardly 30 percent", "so low as not for 30 years"."""
    key = tokens[at].key
    counted = not taken.isdisjoint(range(at + 1, at + 3))
    if key in lexicon.words("nearly") and counted:
        return True
    before = [token.key for token in tokens[max(0, at - REACH) : at]]
    like = lexicon.words("never_like")
    return bool(like) and not like.isdisjoint(before) and not lexicon.words("so").isdisjoint(before)


def _reached(tokens: Sequence[Token], at: int, lexicon: Lexicon, content: Content) -> tuple[int, ...]:
    start = at + 1
    verb = tokens[at].key in lexicon.negating_verbs
    if verb:
        comma = next(
            (i for i in range(start, min(len(tokens), start + 2)) if tokens[i].text == ","), start - 1
        )
        start = comma + 1
    targets = _before(tokens, at, lexicon, content) + _targets(tokens, start, lexicon, content)
    if not targets and lexicon.pack.words.get("scope_before"):
        targets = _targets(tokens, at - 1, lexicon, content, -1)[:1]
    return targets[:1] if _only_next(tokens, at, lexicon) else targets


def denies(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word denies here; "plus" does in "ne ... plus", and compares elsewhere."""
    key = tokens[at].key
    return (key in lexicon.negators or key.endswith("n't")) and _strength(tokens, at, lexicon) > 1


def _strength(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    key = tokens[at].key
    if key in lexicon.words("needs_opener") and not _opener(tokens, at, lexicon):
        return 0
    if key in lexicon.words("echoes_only") and not _echoing(tokens, at, lexicon):
        return 0
    if key in lexicon.negators or key.endswith("n't"):
        return 2
    return int(key in lexicon.negating_verbs)


def _echoes(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> set[int]:
    """Return the negators that only agree with this one: "no hay ningún riesgo" denies once."""
    partners = lexicon.words("echoing_negators") if tokens[at].key in lexicon.words("echoed_negators") else ()
    return {other for other in range(at + 1, min(len(tokens), at + REACH)) if tokens[other].key in partners}


def _echoing(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word that is also a verb denies: behind another negator, or at the head of a clause.

    "No dijo nada" and "Nada cambió" do, "un tiburón nada" does not.
    """
    opens = at == 0 or tokens[at - 1].kind == "stop" or tokens[at - 1].key in lexicon.clause
    return opens or any(token.key in lexicon.negators for token in tokens[max(0, at - REACH) : at])


def _only_next(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a negator reaches one noun only: "without a shirt", "with no shirt"."""
    if tokens[at].key in lexicon.words("noun_negators"):
        return True
    determiner = tokens[at].key in lexicon.words("determiner_negators")
    return determiner and at > 0 and tokens[at - 1].key in lexicon.prepositions


def _opener(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how far away the first half of a two-part negation stands ("ne ... pas"), 0 if there is none."""
    opens = lexicon.words("negation_opens")
    opening = at == 0 or tokens[at - 1].kind == "stop"
    ahead = REACH if opening or tokens[at].key in lexicon.words("determiner_negators") else 3
    distances: list[int] = [-1, -2, -3, -4, *range(1, ahead + 1)]
    for distance in distances:
        if 0 <= at + distance < len(tokens) and tokens[at + distance].key in opens:
            return distance
    return 0


def _before(tokens: Sequence[Token], at: int, lexicon: Lexicon, content: Content) -> tuple[int, ...]:
    """Return the content words between the two halves of a negation."""
    distance = _opener(tokens, at, lexicon)
    inside = range(at + distance + 1, at) if distance < 0 else range(0)
    return tuple(i for i in inside if i in content)


def _targets(
    tokens: Sequence[Token], start: int, lexicon: Lexicon, content: Content, step: int = 1
) -> tuple[int, ...]:
    found: list[int] = []
    end = min(len(tokens), start + REACH) if step > 0 else max(-1, start - REACH)
    for at in range(start, end, step):
        token = tokens[at]
        if token.kind == "stop" and token.text not in "-\"“”'":
            break
        if token.key in lexicon.clause and found:
            break
        if at in content and token.key not in lexicon.no_targets:
            found.append(at)
            if len(found) == TARGETS:
                break
    return tuple(found)
