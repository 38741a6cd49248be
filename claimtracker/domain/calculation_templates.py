"""Common calculations, to be filled in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """A common calculation, to be filled in."""

    key: str
    label: str
    inputs: tuple[tuple[str, str], ...]
    formula: str


TEMPLATES = (
    Template(
        "change", "Percentage change", (("old", "1,200 euros"), ("new", "1,375 euros")), "(new - old) / old"
    ),
    Template("share", "Share of", (("part", "420 people"), ("whole", "2,800 people")), "part / whole"),
    Template(
        "per_capita",
        "Per capita",
        (("total", "4.2 million euros"), ("people", "84,000 people")),
        "total / people",
    ),
    Template(
        "inflation",
        "Inflation-adjusted",
        (("then", "1,000 euros"), ("index then", "96.2"), ("index now", "119.3")),
        "then * index now / index then",
    ),
    Template(
        "average", "Average", (("first", ""), ("second", ""), ("third", "")), "average(first, second, third)"
    ),
    Template(
        "yearly",
        "Change a year",
        (("old", ""), ("new", ""), ("number of years", "5")),
        "(new / old) ^ (1 / number of years) - 1",
    ),
)
