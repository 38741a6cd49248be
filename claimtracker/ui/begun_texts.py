"""Texts that were begun in a line and are no record yet: they wait for their line, and for the next start."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.wording import to_say

_ABOUT = "/"


class BegunLine(StrEnum):
    """What a line is called in the journal of typing."""

    CALL = "call"
    CONTACT = "contact"
    ASIDE = "aside"
    SCALE = "scale"


_CONTACT_BACK = to_say(
    "The note on a contact that was not logged when the last window ended is back in its line."
)
BACK = {
    BegunLine.CALL: _CONTACT_BACK,
    BegunLine.CONTACT: _CONTACT_BACK,
    BegunLine.SCALE: to_say(
        "The changes to a rating scale that were not kept when the last window ended are back in its fields."
    ),
    BegunLine.ASIDE: to_say("The reason that was not given when the last window ended is back in its form."),
}


class BegunTexts(QObject):
    """What stands in lines of the open library; a line that is shown again goes on with its own.

    ``changed`` when something was typed, or is done.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[tuple[BegunLine, str], str] = {}

    def keep(self, line: BegunLine, about: object, text: str) -> None:
        """Keep what stands in a line; with "" it is done."""
        key = line, str(about)
        if self._texts.get(key, "") == text:
            return
        if text:
            self._texts[key] = text
        else:
            del self._texts[key]
        self.changed.emit()

    def of(self, line: BegunLine, about: object) -> str:
        """Return what was begun in a line, or ""."""
        return self._texts.get((line, str(about)), "")

    def clear(self) -> None:
        """Forget everything: another library is opened."""
        self._texts.clear()

    def typed_texts(self) -> Mapping[tuple[int, str], tuple[str, str]]:
        """Return everything as the journal of typing takes it: of no claim, each under a name of its own."""
        return {(0, f"{line}{_ABOUT}{about}"): ("", text) for (line, about), text in self._texts.items()}

    def take_back(self, field: str, text: str) -> str:
        """Keep a text of the journal again; returns what to say of it, "" if it belongs to no line."""
        name, _, about = field.partition(_ABOUT)
        if name not in set(BegunLine):
            return ""
        self.keep(BegunLine(name), about, text)
        return BACK[BegunLine(name)]
