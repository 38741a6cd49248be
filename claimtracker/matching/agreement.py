"""Whether two amounts say the same, in whatever units, words and roughness they are written."""

import math

from claimtracker.matching.change_roles import BY, FROM, at_odds
from claimtracker.matching.quantities import Quantity
from claimtracker.matching.units import dimension, on_one_scale

NEAR = 0.051
CONVERTED = 0.02
# "Dozens" and "scores" are alike, "dozens" and "hundreds" are not; "hundreds" may be thousands.
ALIKE, MANY = 3, 100
# The letters of a currency's code.
CURRENCY = 3


def of_one_kind(unit: str, other: str) -> bool:
    """Tell whether two units measure the same: both nothing, both a share, both a length."""
    shares = {"percent", "part"}
    money = "" in (unit, other) and len(unit + other) == CURRENCY and (unit + other).isupper()
    return dimension(unit) == dimension(other) or {unit, other} == shares or money


def agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities say the same, in whatever units and words they are written."""
    if (one.kind == "ordinal") != (other.kind == "ordinal"):
        return False
    if one.kind == "weak" or other.kind == "weak":
        return one.value == other.value and one.kind != other.kind and one.unit == other.unit
    if "crowd" in (one.kind, other.kind):
        return _within(one, other)
    if {one.bound, other.bound} == {"<", ">"} or at_odds(one.role, other.role):
        return False
    if "times" in (one.unit, other.unit) and one.unit != other.unit:
        return _as_often(one, other)
    if FROM in (one.role, other.role) and {one.role, other.role} != {FROM, BY} and one.role != other.role:
        return _same_amount(one.high, other.high, one, other)
    return _same_amount(one.value, other.value, one, other) and _same_amount(one.high, other.high, one, other)


def _as_often(one: Quantity, other: Quantity) -> bool:
    """Tell whether "doubled" says the same as "by 100 percent", and "halved" as "by half"."""
    times, share = (one, other) if one.unit == "times" else (other, one)
    if share.unit not in ("percent", "part"):
        return False
    part = share.value / 100 if share.unit == "percent" else share.value
    return math.isclose(abs(times.value - 1), part, rel_tol=NEAR)


def _within(one: Quantity, other: Quantity) -> bool:
    """Tell whether "hundreds" may be what the other side counts, or says as roughly."""
    if one.kind == other.kind:
        return max(one.value, other.value) < ALIKE * min(one.value, other.value)
    crowd, count = (one, other) if one.kind == "crowd" else (other, one)
    return "" in (count.unit, crowd.unit) and crowd.value <= count.high and count.value < MANY * crowd.value


def _same_amount(a: float, b: float, one: Quantity, other: Quantity) -> bool:
    both = on_one_scale(a, one.unit, b, other.unit)
    return both is not None and _same_value(*both, one, other)


def _same_value(a: float, b: float, one: Quantity, other: Quantity) -> bool:
    if math.isclose(a, b, rel_tol=1e-6):
        return True
    if one.unit and other.unit and one.unit != other.unit:
        return math.isclose(a, b, rel_tol=CONVERTED)
    if bool(one.bound) == bool(other.bound) or not math.isclose(a, b, rel_tol=NEAR):
        return False
    rounder, finer = sorted((a, b), key=_significant)
    return _significant(rounder) < _significant(finer)


def both_rough(one: Quantity, other: Quantity) -> bool:
    """Tell whether two approximations are so near that neither denies the other: a person should look."""
    both = on_one_scale(one.value, one.unit, other.value, other.unit)
    return one.bound == other.bound == "~" and both is not None and math.isclose(*both, rel_tol=NEAR)


def _significant(value: float) -> int:
    return len(f"{abs(value):.9f}".replace(".", "").strip("0"))
