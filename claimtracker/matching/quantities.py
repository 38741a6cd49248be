"""Quantities: a value or range with its unit, its bound and the noun that it counts."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimtracker.matching.change_roles import change_role
from claimtracker.matching.dates import is_year
from claimtracker.matching.lexicon import Lexicon
from claimtracker.matching.numerals import Numeral, numerals
from claimtracker.matching.parts import is_part
from claimtracker.matching.tokens import Token
from claimtracker.matching.units import dimension, sign_after, sign_before

# "A decade" is ten years; "a week" is mostly "per week".
_LONG = ("decade", "century")
_OUT_OF = ("/", "out of", "of every", "sur", "de cada", "em cada", "من كل", "من بين كل", "من أصل")
_DASHES = ("-", "–", "—", "‐", "‑", "−")
HALF = 0.5
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as meant: ``value`` to ``high`` in ``unit``; tokens ``first`` to ``last`` inclusive.

    ``kind`` is count, ordinal, or weak (a single one: "a", "one"); ``bound`` is ~, >, < or nothing;
    ``noun`` and ``lead`` are the stems of the content words after and before; ``inner`` are tokens between
    first and last that are words of their own, as in "un enfant sur cinq".
    """

    kind: str
    value: float
    high: float
    unit: str
    bound: str
    noun: str
    lead: str
    first: int
    last: int
    role: str = ""
    """What it is in a change: the ``to`` it led to, the ``by`` it came to, ``from`` one amount to another."""
    role_first: int = -1
    """The first of the words that say so."""
    inner: tuple[int, ...] = ()

    @property
    def places(self) -> Iterator[int]:
        """The tokens that are the quantity's alone."""
        return (at for at in range(self.first, self.last + 1) if at not in self.inner)


def quantities(tokens: Sequence[Token], lexicon: Lexicon | None, taken: frozenset[int]) -> list[Quantity]:
    """Return the quantities of a text in order; ``taken`` are tokens that already belong to a date."""
    pack = lexicon.pack if lexicon else None
    found = [
        _plain(tokens, numeral, lexicon)
        for numeral in numerals(tokens, pack)
        if numeral.first not in taken and not _part_of_name(tokens, numeral)
    ]
    if lexicon is not None:
        busy = taken | {i for q in found for i in q.places}
        found += [
            q for at in range(len(tokens)) if at not in busy and (q := _word_quantity(tokens, at, lexicon))
        ]
        found.sort(key=lambda q: q.first)
        found = [_one_of_each(tokens, q, lexicon) for q in _joined(tokens, found, lexicon)]
        found = [_multiplied(tokens, q, lexicon) for q in found]
        found = [_bounded(tokens, q, lexicon) for q in found]
    return [_in_context(tokens, q, lexicon, found) for q in found]


def _part_of_name(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Tell whether digits belong to a name such as COVID-19 or F-35."""
    at = numeral.first
    return (
        at >= 2
        and tokens[at - 1].text == "-"
        and tokens[at - 2].end == tokens[at - 1].start
        and tokens[at - 1].end == tokens[at].start
        and tokens[at - 2].kind == "word"
        and tokens[at - 2].text[:1].isupper()
    )


def _plain(tokens: Sequence[Token], numeral: Numeral, lexicon: Lexicon | None) -> Quantity:
    first, last, value, kind = numeral.first, numeral.last, numeral.value, "count"
    unit, size = sign_before(tokens, first)
    if size:
        first -= size
    elif first and tokens[first - 1].text in ("-", "−") and _is_minus(tokens, first):
        value, first = -value, first - 1
    after = last + 1
    if after < len(tokens) and tokens[after].kind == "sign":
        value += _PARTS.get(tokens[after].text, 0.0)
        named, size = sign_after(tokens, after)
        unit, last = unit or named, last + size
    elif (
        lexicon is not None
        and not numeral.in_words
        and _glued(tokens, after, lexicon.words("ordinal_suffixes"))
    ):
        kind, last = "ordinal", after
    if lexicon is not None and kind == "count":
        unit, first, last = _named_unit(tokens, lexicon, unit, first, last)
    return Quantity(kind, value, value, unit, "", "", "", first, last)


def _is_minus(tokens: Sequence[Token], at: int) -> bool:
    sign = tokens[at - 1]
    return sign.end == tokens[at].start and (at < 2 or tokens[at - 2].end < sign.start)


def _glued(tokens: Sequence[Token], at: int, words: frozenset[str]) -> bool:
    return at < len(tokens) and tokens[at].key in words and tokens[at].start == tokens[at - 1].end


def _named_unit(
    tokens: Sequence[Token], lexicon: Lexicon, unit: str, first: int, last: int
) -> tuple[str, int, int]:
    after = last + 1
    if after + 1 < len(tokens) and tokens[after].start == tokens[last].end:
        shortened = tokens[after].text == "." and tokens[last].key in lexicon.pack.magnitudes
        after += tokens[after].text == "-" or shortened
    named = lexicon.units.at(tokens, after)
    if named is not None:
        return (unit or named[0]), first, after + named[1] - 1
    before = None if unit else lexicon.units.before(tokens, first)
    if before is not None and tokens[first - 1].text.isupper():
        return before[0], first - before[1], last
    return unit, first, last


def _word_quantity(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Quantity | None:
    """Read ordinals, fractions, multiples and the single one from words."""
    token = tokens[at]
    if token.kind == "word" and token.key not in lexicon.starts_amounts:
        return None
    if token.kind == "sign" and token.text in _PARTS:
        return Quantity("count", _PARTS[token.text], _PARTS[token.text], "part", "", "", "", at, at)
    if token.kind != "word":
        return None
    key = token.key
    if key in lexicon.fractions and (key not in lexicon.ordinals or is_part(tokens, at, lexicon)):
        value = lexicon.fractions[key]
        return Quantity("count", value, value, "part", "", "", "", at, at)
    if key in lexicon.ordinals and at and tokens[at - 1].key in lexicon.words("every"):
        timed = lexicon.units.at(tokens, at + 1)
        if timed is None or dimension(timed[0]) != "time":
            value = 1 / lexicon.ordinals[key]
            return Quantity("count", value, value, "part", "", "", "", at - 1, at)
    if key in lexicon.ordinals and at + 1 < len(tokens) and tokens[at + 1].key in lexicon.words("part_nouns"):
        value = 1 / lexicon.ordinals[key]
        return Quantity("count", value, value, "part", "", "", "", at, at + 1)
    if key in lexicon.ordinals:
        return Quantity("ordinal", lexicon.ordinals[key], lexicon.ordinals[key], "", "", "", "", at, at)
    if key in lexicon.crowds:
        return Quantity("crowd", lexicon.crowds[key], lexicon.crowds[key], "", "", "", "", at, at)
    if key in lexicon.multiples:
        return Quantity("count", lexicon.multiples[key], lexicon.multiples[key], "times", "", "", "", at, at)
    if key not in lexicon.words("weak_ones"):
        return None
    unit = lexicon.units.at(tokens, at + 1)
    if unit is not None and (key in lexicon.pack.numbers or unit[0] in _LONG):
        return Quantity("count", 1, 1, unit[0], "", "", "", at, at + unit[1])
    return Quantity("weak", 1, 1, "", "", "", "", at, at)


def _joined(tokens: Sequence[Token], found: list[Quantity], lexicon: Lexicon) -> list[Quantity]:
    """Join two quantities that write one: a range, "one in five", "two thirds"."""
    joined: list[Quantity] = []
    for quantity in found:
        before = joined[-1] if joined else None
        both = _join(tokens, before, quantity, lexicon) if before else None
        if both is not None:
            joined[-1] = both
        else:
            joined.append(quantity)
    return joined


def _join(tokens: Sequence[Token], one: Quantity, two: Quantity, lexicon: Lexicon) -> Quantity | None:
    if one.kind == two.kind == "crowd" and two.first <= one.last + 2:
        return replace(two, value=one.value * two.value, high=one.value * two.value, first=one.first)
    between = tokens[one.last + 1 : two.first]
    phrase = " ".join(token.text if token.kind == "stop" else token.key for token in between)
    if len(between) > 3 or two.kind == "weak" or one.kind == "ordinal":
        return None
    if two.unit == "part" and phrase in ("", "-") and one.value < 10:
        return replace(two, value=one.value * two.value, high=one.value * two.value, first=one.first)
    if two.value == HALF and phrase == " ".join(lexicon.pack.half_and) and dimension(one.unit) == "time":
        half = one.value + HALF
        return replace(one, kind="count", value=half, high=half, last=two.last)
    if phrase in lexicon.words("out_of") or phrase in _OUT_OF:
        return _share(tokens, one, two)
    if len(between) > 1 and between[-1].key in lexicon.words("out_of_noun"):
        return _share(tokens, one, two, tuple(range(one.last + 1, two.first - 1)))
    opened = one.first > 0 and tokens[one.first - 1].key in lexicon.words("range_open")
    named = phrase in lexicon.words("range") and (opened or phrase not in lexicon.words("joiners"))
    if one.kind == two.kind == "count" and (named or (phrase in _DASHES and not _is_code(tokens, one, two))):
        value = one.value * _left_out(tokens, one, two, lexicon)
        return replace(two, value=value, high=two.value, unit=two.unit or one.unit, first=one.first)
    return None


def _is_code(tokens: Sequence[Token], one: Quantity, two: Quantity) -> bool:
    """Tell whether more than two numbers hang together: 1-866-211-9966 is no range."""
    before, after = one.first - 1, two.last + 1
    return (before > 0 and tokens[before].text in _DASHES and tokens[before - 1].kind == "num") or (
        after + 1 < len(tokens) and tokens[after].text in _DASHES and tokens[after + 1].kind == "num"
    )


def _share(
    tokens: Sequence[Token], one: Quantity, two: Quantity, inner: tuple[int, ...] = ()
) -> Quantity | None:
    """Read "one in five" as a fifth; ``inner`` is what stands between, as in "un enfant sur cinq"."""
    if not one.value < two.value <= 1000 or one.unit or two.unit or is_year(tokens[two.first]):
        return None
    part = one.value / two.value
    return replace(two, kind="count", value=part, high=part, unit="part", first=one.first, inner=inner)


def _multiplied(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """Read "divided by two" as halved, "multiplied by three" as tripled."""
    said = lexicon.factors.before(tokens, quantity.first) if quantity.kind == "count" else None
    if said is None or quantity.unit not in ("", "times") or not quantity.value:
        return quantity
    value = 1 / quantity.value if said[0] == "divided" else quantity.value
    return replace(quantity, value=value, high=value, unit="times", first=quantity.first - said[1])


def _one_of_each(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """Read a part that names no one: "طفل من كل خمسة أطفال" is a child of every five."""
    said = lexicon.out_of_every.before(tokens, quantity.first) if quantity.kind == "count" else None
    first = quantity.first - said[1] if said else 0
    if first < 1 or quantity.unit or not 1 < quantity.value <= 1000 or tokens[first - 1].kind != "word":
        return quantity
    part = 1 / quantity.value
    return replace(quantity, value=part, high=part, unit="part", first=first)


def _left_out(tokens: Sequence[Token], one: Quantity, two: Quantity, lexicon: Lexicon) -> float:
    """Return the magnitude that only the second number of a range is written with: 10 to 15 million."""
    magnitudes = lexicon.pack.magnitudes
    first, second = (
        [magnitudes[token.key] for token in tokens[q.first : q.last + 1] if token.key in magnitudes]
        for q in (one, two)
    )
    return math.prod(second) if not first and one.value < two.value else 1.0


def _bounded(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """Take in "more than", "about", "at most" around the quantity, or behind the word that it counts."""
    if quantity.kind == "weak":
        return quantity
    before = lexicon.bounds.before(tokens, quantity.first)
    if before is not None:
        return replace(quantity, bound=before[0], first=quantity.first - before[1])
    at = quantity.last + 1
    after = lexicon.bounds.at(tokens, at)
    if after is not None and after[1] > 1:
        return replace(quantity, bound=after[0], last=quantity.last + after[1])
    if at < len(tokens) and tokens[at].kind == "word":
        behind = lexicon.bounds_behind.at(tokens, at + 1)
        ends = at + 1 + behind[1] if behind else 0
        if behind and not (ends < len(tokens) and tokens[ends].kind in ("num", "sign")):
            inner = (*quantity.inner, at)
            return replace(quantity, bound=behind[0], last=ends - 1, inner=inner)
    if any(tokens[i].key in lexicon.words("about_numbers") for i in quantity.places):
        return replace(quantity, bound="~")
    return quantity


def _in_context(
    tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon | None, all_found: list[Quantity]
) -> Quantity:
    if lexicon is None:
        return quantity
    busy = {i for q in all_found if q.kind != "weak" for i in q.places}
    start = quantity.inner[0] if quantity.inner else quantity.last + 1
    noun = _content(tokens, range(start, min(len(tokens), start + 4)), lexicon, busy)
    lead = _content(tokens, range(quantity.first - 1, max(-1, quantity.first - 5), -1), lexicon, busy)
    ranged = quantity.high != quantity.value
    role, opens = change_role(tokens, quantity.first, lexicon, ranged=ranged)
    return replace(quantity, noun=noun, lead=lead, role=role, role_first=opens)


def _content(tokens: Sequence[Token], places: range, lexicon: Lexicon, busy: set[int]) -> str:
    for at in places:
        token = tokens[at]
        if token.kind == "stop" and token.text not in '-"“”':
            return ""
        if token.kind == "word" and at not in busy and token.key not in lexicon.pack.stop:
            return lexicon.meaning(token.key)
    return ""
