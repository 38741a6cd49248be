"""How many backups are kept: the latest of each of so many days, weeks and months, and all of today."""

from claimtracker.domain.records import record
from claimtracker.domain.wording import to_say


@record
class BackupsKept:
    """How far back the days, weeks and months go of which a backup is kept."""

    days: int
    weeks: int
    months: int


USUAL = "usual"
CHOICES: dict[str, BackupsKept | None] = {
    "fewer": BackupsKept(7, 4, 3),
    USUAL: BackupsKept(12, 10, 9),
    "more": BackupsKept(30, 26, 24),
    "all": None,
}
"""What can be chosen, by the name that the settings keep; None takes no backup away."""
WORDS = to_say(
    {
        "fewer": "7 days, 4 weeks, 3 months",
        USUAL: "12 days, 10 weeks, 9 months",
        "more": "30 days, 26 weeks, 24 months",
        "all": "All of them",
    }
)


def backups_kept(chosen: str) -> BackupsKept | None:
    """Return how many are kept by a choice; an unknown one is the usual."""
    return CHOICES.get(chosen, CHOICES[USUAL])
