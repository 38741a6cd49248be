"""What a row of the table of actions holds."""

from enum import StrEnum

from claimtracker.domain.records import record


class When(StrEnum):
    """What must be there for an action to make sense."""

    ALWAYS = "always"
    LIBRARY = "library"
    ARTICLE = "article"
    READING = "reading"
    CLAIM = "claim"
    CLAIMS = "claims"
    PAIR = "pair"
    SOURCE = "source"
    UNDO = "undo"
    REDO = "redo"


@record
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
