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
_WITH_WORDS = to_say(("Log: {what}", "Edit {what}", "Set to {what}", "Set {what} of claims"))
_PATTERNS = tuple(
    (words, re.compile(re.escape(words).replace(re.escape("{what}"), "(.+)")))
    for words in reversed(_WITH_WORDS)
)


def said_change(name: str) -> str:
    """Return the name of a change in the language spoken, such as “Mark claim” or “Set to checked”."""
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
