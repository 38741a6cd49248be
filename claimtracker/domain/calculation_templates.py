"""Common calculations, to be filled in."""

from claimtracker.domain.records import record
from claimtracker.domain.wording import to_say


@record
class Template:
    """A common calculation, to be filled in."""

    key: str
    label: str
    inputs: tuple[tuple[str, str], ...]
    formula: str


TEMPLATES = (
    Template(
        "change",
        to_say("Percentage change"),
        (("old", to_say("1,200 euros")), ("new", to_say("1,375 euros"))),
        "(new - old) / old",
    ),
    Template(
        "share",
        to_say("Share of"),
        (("part", to_say("420 people")), ("whole", to_say("2,800 people"))),
        "part / whole",
    ),
    Template(
        "per_capita",
        to_say("Per capita"),
        (("total", to_say("4.2 million euros")), ("people", to_say("84,000 people"))),
        "total / people",
    ),
    Template(
        "inflation",
        to_say("Inflation-adjusted"),
        (("then", to_say("1,000 euros")), ("index then", to_say("96.2")), ("index now", to_say("119.3"))),
        "then * index now / index then",
    ),
    Template(
        "average",
        to_say("Average"),
        (("first", ""), ("second", ""), ("third", "")),
        "average(first, second, third)",
    ),
    Template(
        "yearly",
        to_say("Change a year"),
        (("old", ""), ("new", ""), ("number of years", to_say("5"))),
        "(new / old) ^ (1 / number of years) - 1",
    ),
)
