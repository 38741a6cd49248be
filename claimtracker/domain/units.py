"""Units of a calculation: a small kept table, and any other word as a count of that thing.

A year is twelve months and a week seven days, but a month has no fixed number of days: the two are
never converted into each other. Each currency is a unit of its own; nothing is exchanged.
"""

import re
from decimal import Decimal
from functools import cache

from claimtracker.domain.amount_words import ENGLISH, AmountWords, folded, powers_in
from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.wording import say

Dimensions = tuple[tuple[str, int], ...]
MOST_POWER = 9
MOST_PARTS = 6


@record
class Unit:
    """A unit as it is said, how much of its base it is, and of what (empty for plain numbers)."""

    name: str
    factor: Decimal
    dimensions: Dimensions


PLAIN = Unit("", Decimal(1), ())
PERCENT = Unit("percent", Decimal("0.01"), ())
# base: spellings of units with how many bases each is; the first spelling is the one that is said.
_TABLE: dict[str, tuple[tuple[str, str], ...]] = {
    "metres": (
        ("1", "metres metre meters meter m"),
        ("1000", "kilometres kilometre kilometers kilometer km"),
        ("0.01", "centimetres centimetre centimeters centimeter cm"),
        ("0.001", "millimetres millimetre millimeters millimeter mm"),
        ("1609.344", "miles mile mi"),
        ("0.3048", "feet foot ft"),
        ("0.0254", "inches inch"),
    ),
    "kilograms": (
        ("1", "kilograms kilogram kg kilos kilo"),
        ("0.001", "grams gram g"),
        ("0.000001", "milligrams milligram mg"),
        ("1000", "tonnes tonne tons t"),
        ("0.45359237", "lb lbs"),
    ),
    "days": (
        ("1", "days day d"),
        ("7", "weeks week"),
        ("0.04166666666666666666666666666666667", "hours hour h"),
        ("0.0006944444444444444444444444444444444", "minutes minute min"),
        ("0.00001157407407407407407407407407407407", "seconds second s sec"),
    ),
    "months": (("1", "months month"), ("3", "quarters quarter"), ("12", "years year yr")),
    "square metres": (("1", "m²"), ("1000000", "km²"), ("10000", "hectares hectare ha")),
    "litres": (("1", "litres litre liters liter l"), ("0.001", "millilitres ml")),
    "people": (
        (
            "1",
            "people person persons inhabitants inhabitant residents resident citizens citizen head capita",
        ),
    ),
    "euros": (("1", "euros euro eur €"), ("0.01", "cents cent ct")),
    "US dollars": (("1", "dollars dollar usd $ us$"),),
    "pounds": (("1", "pounds pound gbp £ sterling"), ("0.01", "pence p")),
    "yen": (("1", "yen jpy ¥"),),
    "Swiss francs": (("1", "francs franc chf"),),
    "rupees": (("1", "rupees rupee inr ₹"),),
    "reais": (("1", "reais real brl r$"),),
}
_CURRENCY_CODES = frozenset(
    re.findall(
        "...",
        "AEDARSAUDBGNCADCLPCNYCOPCZKDKKEGPHKDHUFIDRILSISKKRWMXNMYRNGNNOKNZDPENPHPPLNRONRUBSARSEKSGDTHBTRY"
        "TWDUAHVNDZAR",
    )
)
_PERCENT = frozenset(["%", "percent", "per cent", "pct", "pc", "percentage points", "percentage point", "pp"])
_PARTS = re.compile(r"\s+per\s+|\s*/\s*")
_POWER = re.compile(r"(.+?)\s*(?:\^(\d)|([²³]))\Z")
_SQUARE = re.compile(r"(square|cubic)\s+(.+)\Z", re.IGNORECASE)


@cache
def _known() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for base, rows in _TABLE.items():
        dimensions: Dimensions = (("metres", 2),) if base == "square metres" else ((base, 1),)
        for factor, spellings in rows:
            first = spellings.split()[0]
            for spelling in spellings.split():
                found[spelling] = Unit(first, Decimal(factor), dimensions)
    return found


def is_percent(unit: Unit) -> bool:
    """Tell whether a unit is percent, in whatever language it is written."""
    return unit.factor == PERCENT.factor and not unit.dimensions


def unit_of(text: str, words: AmountWords = ENGLISH) -> Unit:
    """Return the unit that is written here, such as "percent", "km/h" or "euros por persona".

    A word that the table does not know counts that thing. Raises BadValue for what cannot be a unit.
    """
    said = " ".join(text.split())
    if not said:
        return PLAIN
    if words is not ENGLISH:
        found = _english(said, words)
        return Unit(said, found.factor, found.dimensions)
    return _of_parts(said)


def _english(said: str, words: AmountWords) -> Unit:
    """Return a unit after putting the words of another language into those of the table."""
    if (whole := words.units.get(folded(said))) is not None:
        return _of_parts(whole)
    parts = re.split(rf"\s*/\s*|\s+(?:{'|'.join(map(re.escape, sorted(words.per)))})\s+", said)
    return _of_parts("/".join(_part(part, words) for part in parts))


def _part(said: str, words: AmountWords) -> str:
    """Return one part of a unit in the words of the table: "Quadratkilometer" as "square km"."""
    known = words.units.get(folded(said))
    if known is not None:
        return known
    for power, name in powers_in(folded(said), words):
        return f"{power} {words.units.get(name, name)}"
    return said


def _of_parts(said: str) -> Unit:
    if said.casefold() in _PERCENT:
        return PERCENT
    parts = _PARTS.split(said)
    if len(parts) > MOST_PARTS or not all(parts):
        raise BadValue(
            say("“{said}” is not a unit.", said=said[:60]),
            say("Write a unit such as percent, euros or km/h."),
        )
    units = [_one(part) for part in parts]
    factor, dimensions = units[0].factor, units[0].dimensions
    for under in units[1:]:
        factor, dimensions = factor / under.factor, combined(dimensions, under.dimensions, -1)
    return Unit(said, factor, dimensions)


def _one(word: str) -> Unit:
    power, squared = _POWER.match(word), _SQUARE.match(word)
    if word not in _known() and power is not None:
        return _raised(word, _one(power[1]), int(power[2] or {"²": 2, "³": 3}[power[3]]))
    if squared is not None:
        return _raised(word, _one(squared[2]), 2 if squared[1].casefold() == "square" else 3)
    folded = word.casefold()
    if folded in _PERCENT:
        return PERCENT
    if folded in _known():
        return _known()[folded]
    if word.upper() in _CURRENCY_CODES:
        return Unit(word.upper(), Decimal(1), ((word.upper(), 1),))
    if not all(sign.isalpha() or sign in " -'’." for sign in word):
        raise BadValue(
            say("“{word}” is not a unit.", word=word[:60]),
            say("Write a unit such as percent, euros or km/h."),
        )
    return Unit(word, Decimal(1), ((_thing(folded), 1),))


def _thing(word: str) -> str:
    # One vote and two votes are of one kind.
    return word if word.endswith("s") or len(word) < 3 else f"{word}s"


def _raised(said: str, unit: Unit, power: int) -> Unit:
    return Unit(said, unit.factor**power, raised(unit.dimensions, power))


def combined(one: Dimensions, other: Dimensions, sign: int = 1) -> Dimensions:
    """Return the dimensions of a product, or of a quotient with ``sign`` -1. Raises BadValue."""
    powers = dict(one)
    for name, power in other:
        powers[name] = powers.get(name, 0) + sign * power
    found = tuple(sorted((name, power) for name, power in powers.items() if power))
    if any(abs(power) > MOST_POWER for _, power in found):
        raise BadValue(say("The units of this formula grow out of all proportion."), say("Check its powers."))
    return found


def raised(dimensions: Dimensions, power: int) -> Dimensions:
    """Return the dimensions of a power. Raises BadValue."""
    return combined((), tuple((name, exponent * power) for name, exponent in dimensions))
