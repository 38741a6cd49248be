"""Names of changes as a person reads them; they are kept in English, and said where they are shown."""

import re

from claimtracker.domain.past import LABELS
from claimtracker.domain.wording import say, to_say

_ALONE = to_say(
    (
        "Add tags of claims",
        "Restore records",
        "Remove tags of claims",
        "Restore article",
        "Restore articles",
        "Restore claim",
        "Restore claims",
        "Restore source",
        "Restore sources",
    )
)
"""Names that are put together where they are kept."""
_WITH_WORDS = to_say(
    {
        "Set {what} of claims": "Set “{what}” of claims",
        "Set to {what}": "Set to “{what}”",
        "Edit {what}": "Edit {what}",
        "Log: {what}": "Log: {what}",
    }
)
"""Names with a part that differs, and how they are said: “Set to to check” is kept, and reads badly."""
_PATTERNS = tuple(
    (words, re.compile(re.escape(kept).replace(re.escape("{what}"), "(.+)")))
    for kept, words in _WITH_WORDS.items()
)


def said_change(name: str) -> str:
    """Return the name of a change in the language spoken, such as “Mark claim” or “Edit notes”."""
    said = say(name) if name else ""
    if said != name:
        return said
    for words, pattern in _PATTERNS:
        if found := pattern.fullmatch(name):
            return say(words, what=", ".join(_named(one) for one in found[1].split(", ")))
    return said


def _named(words: str) -> str:
    """Return what a person calls the field, step or outcome in a name."""
    return say(LABELS.get(words.replace(" ", "_"), words))
