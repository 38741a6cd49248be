"""Fields that save by themselves: what was seen, what is typed, and what was handed over."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

Read = Callable[[], str]
Write = Callable[[str], None]
Ready = Callable[[], bool]


class Draft(QObject):
    """One field between the keyboard and the library.

    ``base`` is what the next edit is compared with: the value shown, or the one handed over
    last. ``stored`` is what the library is known to hold. Refreshes never touch typed text.
    """

    handed_over = Signal(str, str)
    typed = Signal()

    def __init__(
        self, read: Read, write: Write, ready: Ready, expect: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._write, self._ready, self._expect = read, write, ready, expect
        self._base = self._stored = ""
        self._awaited = 0
        self._held = False

    @property
    def stored(self) -> str:
        """What the library is known to hold."""
        return self._stored

    @property
    def waiting(self) -> bool:
        """Whether an edit was handed over and no refresh has shown it yet."""
        return self._base != self._stored

    @property
    def unsaved(self) -> str | None:
        """The text that the library is not known to hold, or None."""
        text = self._read()
        return text if text.strip() != self._stored.strip() else None

    def reset(self, value: str) -> None:
        """Show the field of another record."""
        self._held = False
        self._base = self._stored = value
        self._awaited = 0
        self._write(value)

    def refresh(self, value: str, version: int) -> None:
        """Show a newer reading of the same record, unless it is older than our own edit."""
        if self._held:
            return
        early = self.waiting and version < self._awaited
        waited, self._stored = self.waiting, value
        if early and value != self._base:
            return
        text = self._read().strip()
        if text != self._base.strip():
            # What is being typed stays, and so does what it was based on: a save finds the conflict.
            self._base = value if waited else self._base
            return
        self._base = value
        if text != value.strip():
            self._write(value)

    @property
    def stuck(self) -> str | None:
        """The text that cannot be handed over as it stands, or None."""
        return self.unsaved if self._held or not self._ready() else None

    def restore(self) -> None:
        """Show what the library holds again, as when a field must not be left empty."""
        self.reset(self._stored)

    def put_back(self, text: str) -> None:
        """Show a text again that could not be handed over when its record left the screen."""
        self._write(text)
        self.typed.emit()

    def hand_over(self) -> None:
        """Hand the typed text over now, if it differs from what was last seen."""
        text = self._read().strip()
        if self._held or not self._ready() or text == self._base.strip():
            return
        seen, self._base = self._base, text
        self._awaited = self._expect()
        self.handed_over.emit(seen, text)

    def refused(self) -> None:
        """Note that what was handed over was not written, as on a full disk: it is handed over again."""
        self._base = self._stored
        self._awaited = 0

    def hold(self) -> None:
        """Hand nothing over until a conflict is decided."""
        self._held = True

    def keep_mine(self, theirs: str) -> None:
        """Hand the typed text over as a change of what the other person wrote."""
        self._held = False
        self._base = self._stored = theirs
        self.hand_over()

    def take_theirs(self, theirs: str) -> None:
        """Show what the other person wrote; nothing is handed over."""
        self.reset(theirs)


class Stuck(QObject):
    """Texts that could not be written, by record and field, until the record is shown again.

    ``refused`` carries the two and the text to whoever shows the record now.
    """

    refused = Signal(int, str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: dict[int, dict[str, str]] = {}

    def keep(self, record_id: int, texts: Mapping[str, str]) -> None:
        """Keep texts of a record that leaves the screen."""
        self._texts.setdefault(record_id, {}).update(texts)

    def take(self, record_id: int) -> Mapping[str, str]:
        """Return the texts of a record that comes to the screen; they are its drafts' from now on."""
        return self._texts.pop(record_id, {})

    def refuse(self, record_id: int, field: str, text: str) -> None:
        """Keep a text that could not be written: in its field, or until its record is shown again."""
        self.keep(record_id, {field: text})
        self.refused.emit(record_id, field, text)


class Drafts(QObject):
    """The drafts of one record; another record's arrival hands over what is left of the first.

    Rows of a list that come and go share what is ``stuck``. Typing that is ``in_journal`` is kept there
    until a pause saves it.
    """

    edited = Signal(int, str, str, str)
    typed = Signal()

    def __init__(self, parent: QObject, stuck: Stuck | None = None, *, in_journal: bool = False) -> None:
        super().__init__(parent)
        self.in_journal = in_journal
        self.record_id = 0
        self._version = 0
        self._handed: dict[tuple[int, str], str] = {}
        self._stuck = stuck or Stuck(self)
        self._stuck.refused.connect(self._come_back)
        self._drafts: dict[str, Draft] = {}

    def __getitem__(self, field: str) -> Draft:
        return self._drafts[field]

    def __contains__(self, field: object) -> bool:
        return field in self._drafts

    def __iter__(self) -> Iterator[str]:
        return iter(self._drafts)

    def add(self, field: str, read: Read, write: Write, ready: Ready = lambda: True) -> Draft:
        """Return the draft of a new field; ``ready`` tells whether its text may be handed over."""
        draft = Draft(read, write, ready, self._expect, self)
        draft.handed_over.connect(partial(self._hand_over, field))
        draft.typed.connect(self.typed)
        self._drafts[field] = draft
        return draft

    def show(self, record_id: int, version: int, values: Mapping[str, str]) -> None:
        """Show the values of a record, 0 and empty texts for none."""
        if record_id != self.record_id:
            self._change_record(record_id, version, values)
            return
        for field, draft in self._drafts.items():
            draft.refresh(values.get(field, ""), version)
        if not any(draft.waiting for draft in self._drafts.values()):
            self._version = version

    def _change_record(self, record_id: int, version: int, values: Mapping[str, str]) -> None:
        self.hand_over()
        held = {field: draft.stuck for field, draft in self._drafts.items()}
        self._stuck.keep(self.record_id, {field: text for field, text in held.items() if text is not None})
        self.record_id, self._version = record_id, version
        for field, draft in self._drafts.items():
            draft.reset(values.get(field, ""))
        for field, text in self._stuck.take(record_id).items():
            self._drafts[field].put_back(text)

    def unsaved(self) -> dict[str, str]:
        """Return the texts by field that the library is not known to hold."""
        texts = {field: draft.unsaved for field, draft in self._drafts.items()}
        return {field: text for field, text in texts.items() if text is not None}

    def hand_over(self) -> None:
        """Hand everything over that is still only on the screen."""
        if self.record_id:
            for draft in self._drafts.values():
                draft.hand_over()

    def writer_of(self, field: str, text: str) -> int:
        """Return the record for which this text was handed over last; the one shown if none is known."""
        found = (record for (record, name), handed in self._handed.items() if (name, handed) == (field, text))
        return next(found, self.record_id)

    def leave(self) -> None:
        """Show no record any more, as a row that goes: what cannot be handed over now is kept."""
        self._change_record(0, 0, {})

    def refused(self, record_id: int, field: str, text: str) -> None:
        """Keep a text that could not be written: in its field, or until its record is shown again."""
        self._stuck.refuse(record_id, field, text)

    def _come_back(self, record_id: int, field: str, _text: str) -> None:
        if record_id == self.record_id:
            self._stuck.take(record_id)
            self._drafts[field].refused()

    def _hand_over(self, field: str, seen: str, new: str) -> None:
        self._handed[self.record_id, field] = new
        self.edited.emit(self.record_id, field, seen, new)

    def _expect(self) -> int:
        """Return the version that the record has once the edit being handed over is written."""
        self._version += 1
        return self._version
