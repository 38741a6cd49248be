"""What was begun in a form and is no record yet: it waits for its claim, and for the next start."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.wording import to_say
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText


class Form(StrEnum):
    """What a form is called in the journal of typing; a claim has no field of that name."""

    CONCLUSION = "conclusion"
    LINK = "link"
    SIGHTING = "sighting"
    REASON = "reason"


BACK = to_say(
    {
        Form.CONCLUSION: "The conclusion that was not given when the last window ended is back in its line.",
        Form.LINK: "The source that was not linked when the last window ended is back in its form.",
        Form.SIGHTING: "The sighting that was not added when the last window ended is back in its form.",
        Form.REASON: "The reason that was not given when the last window ended is back in its form.",
    }
)


class Begun(QObject):
    """The texts of one form by claim: only its writer can say that one is finished.

    ``read`` returns what stands in the form, "" for nothing worth keeping; ``take_up`` goes on with it,
    and raises ValueError, KeyError or TypeError for what it cannot read. ``typed`` tells of each key.
    """

    typed = Signal()

    def __init__(
        self,
        form: Form,
        read: Callable[[], str],
        take_up: Callable[[str], object],
        fields: tuple[FieldLine | GrowingText, ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._read, self._take_up = read, take_up
        self._claim_id = 0
        self._waiting: dict[int, str] = {}
        for field in fields:
            if isinstance(field, FieldLine):
                field.textEdited.connect(lambda _: self.typed.emit())
            else:
                field.textChanged.connect(self.typed)

    def leave(self) -> None:
        """Keep what stands in the form, which is about to be emptied."""
        self._waiting |= self._shown()
        self._claim_id = 0

    def enter(self, claim_id: int) -> None:
        """Go on with what was begun at the claim that is shown from now on."""
        self._claim_id = claim_id
        if (text := self._waiting.pop(claim_id, None)) is not None:
            self._go_on(text)

    def begin(self, claim_id: int, text: str) -> None:
        """Have a text go on that was begun before, now or when its claim is shown."""
        if claim_id == self._claim_id and not self._read():
            self._go_on(text)
        else:
            self._waiting[claim_id] = text

    def drop(self, claim_id: int) -> None:
        """Forget what waits for a claim: it is in the library."""
        self._waiting.pop(claim_id, None)

    def typed_texts(self) -> Mapping[tuple[int, str], tuple[str, str]]:
        """Return what was begun, by claim and form, as the journal of typing takes it."""
        texts = self._waiting | self._shown()
        return {(claim_id, self.form): ("", text) for claim_id, text in texts.items()}

    def _shown(self) -> dict[int, str]:
        text = self._read() if self._claim_id else ""
        return {self._claim_id: text} if text else {}

    def _go_on(self, text: str) -> None:
        try:
            self._take_up(text)
        except (ValueError, KeyError, TypeError):
            return  # another version wrote it


def begun_texts(forms: Iterable[Begun]) -> Mapping[tuple[int, str], tuple[str, str]]:
    """Return what was begun in several forms."""
    return {key: texts for form in forms for key, texts in form.typed_texts().items()}
