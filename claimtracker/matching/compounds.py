"""Numbers that German writes as one word: zweihundertfünfzig, dreizehntausend."""

from collections.abc import Mapping

THOUSAND, HUNDRED, ONE, AND = "tausend", "hundert", "ein", "und"
MOST = 20


def compound_value(key: str, numbers: Mapping[str, float]) -> float | None:
    """Return the value of a folded word made of number words, None for another word."""
    if THOUSAND not in key and HUNDRED not in key:
        return None
    before, thousand, after = key.partition(THOUSAND)
    if not thousand:
        return _hundreds(key, numbers)
    many, rest = _hundreds(before, numbers) if before else 1.0, _hundreds(after, numbers) if after else 0.0
    return None if many is None or rest is None else many * 1000 + rest


def _hundreds(key: str, numbers: Mapping[str, float]) -> float | None:
    before, hundred, after = key.removeprefix(AND).partition(HUNDRED)
    if not hundred:
        return _small(before, numbers)
    many, rest = _small(before, numbers) if before else 1.0, _small(after, numbers) if after else 0.0
    return None if many is None or rest is None or many >= MOST else many * 100 + rest


def _small(key: str, numbers: Mapping[str, float]) -> float | None:
    key = key.removeprefix(AND)
    value = 1.0 if key == ONE else numbers.get(key)
    return value if value is not None and value < 100 else None
