"""What a row of the table of actions holds; and the rows about drafts."""

from dataclasses import dataclass
from enum import StrEnum


class When(StrEnum):
    """What must be there for an action to make sense."""

    ALWAYS = "always"
    LIBRARY = "library"
    ARTICLE = "article"
    READING = "reading"
    CLAIM = "claim"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. ``handler`` names a group and its method; ``shortcut`` is in Qt's portable form."""

    id: str
    text: str
    menu: str
    handler: str
    shortcut: str = ""
    icon: str = ""
    when: When = When.LIBRARY
    tip: str = ""


def _draft_row(row_id: str, text: str, shortcut: str, icon: str = "", when: When = When.READING) -> ActionRow:
    return ActionRow(row_id, text, "Article", f"revision.{row_id}", shortcut, icon, when)


DRAFT_ROWS = (
    _draft_row("next_review", "Next to look at", "R", "chevron-down"),
    _draft_row("previous_review", "Previous to look at", "Shift+R", "chevron-up"),
    _draft_row("accept_review", "Accept place", "Y", "check"),
    _draft_row("place_review", "Place by hand", "Shift+Y", "pin"),
    _draft_row("cut_review", "Passage was cut", "Shift+X"),
    _draft_row("revisions", "Drafts side by side", "Ctrl+R", "git-compare", When.ARTICLE),
)
