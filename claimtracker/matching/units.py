"""Units: what each measures, how many basic ones it holds, and the signs that stand for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimtracker.domain.resources import resource_json
from claimtracker.matching.tokens import Token

TEMPERATURE = "temperature"
# A weight and money by one name.
_POUNDS = {"lb", "GBP"}


@dataclass(frozen=True, slots=True)
class _Units:
    units: Mapping[str, tuple[str, float]]
    signs: Mapping[str, str]
    dollars: Mapping[str, str]


@cache
def _table() -> _Units:
    table = resource_json("matching", "units.json")
    units = {name: (row[0], float(row[1])) for name, row in table["units"].items()}
    return _Units(units, table["signs"], table["dollars"])


def dimension(unit: str) -> str:
    """Return what a unit measures (length, time, a currency), or the unit itself."""
    return _table().units.get(unit, (unit, 1.0))[0]


def scale(unit: str) -> float:
    """Return how many basic units of its dimension a unit holds."""
    return _table().units.get(unit, (unit, 1.0))[1]


def sign_unit(sign: str) -> str:
    """Return the unit that a sign stands for, empty when it is none."""
    return _table().signs.get(sign, "")


def sign_before(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """Return the unit that a sign before a number stands for, and how many tokens write it: £, US$, R$."""
    if not at or tokens[at - 1].kind != "sign":
        return "", 0
    unit = sign_unit(tokens[at - 1].text)
    if unit == "USD" and at > 1 and tokens[at - 2].end == tokens[at - 1].start:
        letters = _table().dollars.get(tokens[at - 2].key, "")
        return (letters, 2) if letters else (unit, 1)
    return unit, 1 if unit else 0


def sign_after(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """Return the unit that a sign after a number stands for, and how many tokens write it: %, °C."""
    unit = sign_unit(tokens[at].text)
    if unit == "degree" and at + 1 < len(tokens) and tokens[at + 1].key in ("c", "f"):
        return ("celsius" if tokens[at + 1].key == "c" else "fahrenheit"), 2
    return unit, 1


def on_one_scale(value: float, unit: str, other: float, other_unit: str) -> tuple[float, float] | None:
    """Return two amounts as one unit would say them, None where no unit says both."""
    if unit == other_unit or not unit or not other_unit:
        return None if {unit, other_unit} == {"", "part"} else (value, other)
    if {unit, other_unit} == {"percent", "part"}:
        return (value * 100, other) if unit == "part" else (value, other * 100)
    if {unit, other_unit} == _POUNDS:
        return value, other
    if dimension(unit) != dimension(other_unit):
        return None
    if dimension(unit) == TEMPERATURE:
        return _warm(value, unit, other_unit), _warm(other, other_unit, unit)
    return value * scale(unit), other * scale(other_unit)


def _warm(value: float, unit: str, beside: str) -> float:
    """Return degrees Celsius; degrees of no name are read as those beside them."""
    return (value - 32) / 1.8 if unit == "fahrenheit" and beside != "degree" else value
