"""When two people changed one field: both texts in place, and the choice between them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QVBoxLayout, QWidget

from claimtracker.domain.errors import Conflict, FieldConflict
from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_labels import LabelledFields
from claimtracker.ui.claims.inspector_parts import button, column
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.flow_layout import FlowLayout
from claimtracker.ui.widgets.labels import PlainLabel


class ConflictNote(QFrame):
    """Mine, theirs and what both began with, with the two ways to go on."""

    def __init__(self, conflict: FieldConflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        whole = column(self)
        whole.setContentsMargins(11, 9, 11, 9)
        whole.addWidget(
            PlainLabel(say("Somebody else changed this while you were writing."), "strong", wrap=True)
        )
        texts = LabelledFields()
        for said, text in (
            (say("Yours"), conflict.mine),
            (say("Theirs"), conflict.theirs),
            (say("Before", sense="the text before"), conflict.base),
        ):
            label = PlainLabel(text or say("(empty)"), "" if text else "third", wrap=True)
            label.setContentsMargins(0, 5, 0, 5)
            label.allow_copying()
            texts.add(said, label)
        whole.addLayout(texts)
        self.keep_mine = button(say("Keep mine"), lambda: None, "primary")
        self.take_theirs = button(say("Take theirs"), lambda: None)
        acts = QWidget()
        flow = FlowLayout(acts)
        flow.addWidget(self.keep_mine)
        flow.addWidget(self.take_theirs)
        whole.addWidget(acts)
        self.setAccessibleName(say("Somebody else changed this while you were writing"))


class Conflicts:
    """The undecided conflicts of all claims; those of the claim on the screen stand below their fields."""

    def __init__(self, drafts: Drafts, fields: Mapping[str, QWidget]) -> None:
        self._drafts = drafts
        self._fields = fields
        self._open: dict[tuple[int, str], FieldConflict] = {}
        self.notes: dict[str, ConflictNote] = {}

    def add(self, conflict: Conflict, claim_id: int = 0) -> list[str]:
        """Show a conflict at its claim, now or when that is shown again; returns the fields shown now.

        Without ``claim_id`` it is of the claim from which the text was handed over last.
        """
        shown = []
        for field in conflict.fields:
            if field.field not in self._fields:
                continue
            writer = claim_id or self._drafts.writer_of(field.field, field.mine)
            self._open[writer, field.field] = field
            if writer == self._drafts.record_id:
                self._put_back(field)
                shown.append(field.field)
        return shown

    def change_claim(self) -> None:
        """Show the conflicts of the claim that is on the screen now, and no others."""
        for name in list(self.notes):
            self._take_away(name)
        for (claim_id, _), field in self._open.items():
            if claim_id == self._drafts.record_id:
                self._put_back(field)

    def _put_back(self, conflict: FieldConflict) -> None:
        draft = self._drafts[conflict.field]
        if draft.unsaved is None:
            draft.put_back(conflict.mine)
        self._place(conflict)

    def _place(self, conflict: FieldConflict) -> None:
        name = conflict.field
        self._take_away(name)
        self._drafts[name].hold()
        note = ConflictNote(conflict)
        note.keep_mine.clicked.connect(partial(self._decide, conflict, True))
        note.take_theirs.clicked.connect(partial(self._decide, conflict, False))
        self.notes[name] = note
        place_below(self._fields[name], note)
        note.show()

    def _decide(self, conflict: FieldConflict, mine: bool, _checked: bool = False) -> None:
        name = conflict.field
        self._open.pop((self._drafts.record_id, name), None)
        self._take_away(name)
        draft = self._drafts[name]
        if mine:
            draft.keep_mine(conflict.theirs)
        else:
            draft.take_theirs(conflict.theirs)
        self._fields[name].setFocus()

    def _take_away(self, name: str) -> None:
        note = self.notes.pop(name, None)
        if note is not None:
            note.hide()
            note.deleteLater()


def place_below(field: QWidget, note: QWidget) -> None:
    """Put a note below a field: into the next row of its grid, or after it in the nearest column."""
    child = field
    while (parent := child.parentWidget()) is not None:
        layout = _holding(parent.layout(), child)
        if isinstance(layout, QGridLayout):
            row = layout.getItemPosition(layout.indexOf(child))[0]  # type: ignore[index]
            layout.addWidget(note, row + 1, 0, 1, 2)
            return
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(child) + 1, note)
            return
        child = parent


def _holding(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    """Return the layout, this one or one within it, that holds the widget itself."""
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    inner = (layout.itemAt(place) for place in range(layout.count()))
    found = (_holding(item.layout(), widget) for item in inner if item is not None and item.layout())
    return next((one for one in found if one is not None), None)
