"""What a source can be, as a person chooses it, and the names of its fields."""

from collections.abc import Mapping

from claimtracker.domain.sources import SourceKind
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.claims import inspector_words as words

PRIMARY = to_say({"yes": "Primary", "no": "Secondary"})
NAMING = to_say({"no": "Named", "yes": "Confidential"})
LINES = to_say(
    {
        "author": ("Author", "Author or person"),
        "publisher": ("Publisher", "Publisher"),
        "url": ("URL", "https://…"),
        "archived_url": ("Archived", "URL of the archived copy"),
    }
)
"""The names of the lines of a source, and what stands in them while they are empty."""
DAYS = to_say({"published_on": "Published", "accessed_on": "Accessed"})


def offered(choices: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return (value, word) of choices that are marked to be said."""
    return [(value, say(word)) for value, word in choices.items()]


def kinds() -> list[tuple[str, str]]:
    """Return (value, word) of every kind of source."""
    return words.choices(SourceKind)


def primary_word(primary: bool) -> str:
    """Return "Primary" or "Secondary"."""
    return say(PRIMARY["yes" if primary else "no"])


def naming_word(confidential: bool) -> str:
    """Return "Confidential" or "Named"."""
    return say(NAMING["yes" if confidential else "no"])
