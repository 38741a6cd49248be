"""What units are called in the language of the window; those that nobody's table knows keep their name."""

from functools import reduce

from claimtracker.domain.wording import say, to_say

_MANY = to_say(
    {
        "metres": "metres",
        "metres²": "square metres",
        "metres³": "cubic metres",
        "kilograms": "kilograms",
        "days": "days",
        "months": "months",
        "litres": "litres",
        "people": "people",
        "euros": "euros",
        "US dollars": "US dollars",
        "pounds": "pounds",
        "yen": "yen",
        "Swiss francs": "Swiss francs",
        "rupees": "rupees",
        "reais": "reais",
    },
    sense="unit",
)
_ONE = to_say(
    {
        "metres": "metre",
        "metres²": "square metre",
        "metres³": "cubic metre",
        "kilograms": "kilogram",
        "days": "day",
        "months": "month",
        "litres": "litre",
        "people": "person",
        "euros": "euro",
        "US dollars": "US dollar",
        "pounds": "pound",
        "yen": "yen",
        "Swiss francs": "Swiss franc",
        "rupees": "rupee",
        "reais": "real",
    },
    sense="per one unit",
)
_SIGNS = {1: "", 2: "²", 3: "³"}


def spelled(dimensions: tuple[tuple[str, int], ...]) -> str:
    """Return dimensions in words, such as "euros per person"; "plain numbers" for none."""
    over = " × ".join(_many(_power(name, power)) for name, power in dimensions if power > 0)
    under = [_one(_power(name, -power)) for name, power in dimensions if power < 0]
    if not over and not under:
        return say("plain numbers")
    if not over:
        over = say("1 per {unit}", unit=under.pop(0))
    return reduce(lambda said, unit: say("{units} per {unit}", units=said, unit=unit), under, over)


def _power(name: str, power: int) -> str:
    return name + _SIGNS.get(power, f"^{power}")


def _many(power: str) -> str:
    return say(_MANY[power], sense="unit") if power in _MANY else power


def _one(power: str) -> str:
    return say(_ONE[power], sense="per one unit") if power in _ONE else power
