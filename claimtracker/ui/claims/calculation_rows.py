"""The named values of a calculation: a line for name and amount, one for the source, any number of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from claimtracker.domain.calculation import MOST_INPUTS, Input
from claimtracker.domain.wording import say
from claimtracker.ui.claims.inspector_fields import EscapeLeaves
from claimtracker.ui.claims.inspector_parts import column, line
from claimtracker.ui.icons import icon
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import PlainLabel


class ValueRow(QWidget):
    """One named value; ``typed`` at each key, ``edited`` shortly after."""

    typed = Signal()
    edited = Signal()
    remove_asked = Signal()

    def __init__(self, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = escape.watch(FieldLine(say("Name"), name=say("Name of the value"), kind="plain"))
        self.amount = escape.watch(FieldLine(say("4.2 million euros"), name=say("Amount"), kind="plain"))
        self.source = escape.watch(
            FieldLine(say("From which source"), name=say("Source of the value"), kind="plain")
        )
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x", "ink3"))
        self.remove.setToolTip(say("Remove this value"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.clicked.connect(lambda: self.remove_asked.emit())
        for field in (self.name, self.amount, self.source):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            field.textChanged.connect(lambda _: self._typed())
            field.edited.connect(lambda _: self.edited.emit())
            field.committed.connect(lambda _: self.edited.emit())
        head = line(self.name, PlainLabel("=", "third"), self.amount, self.remove)
        head.setStretch(0, 1)
        head.setStretch(2, 1)
        whole = column(self, gap=1)
        whole.addLayout(head)
        whole.addWidget(self.source)

    def value(self) -> Input:
        """Return what is written."""
        return Input(self.name.text(), self.amount.text(), self.source.text())

    def show_value(self, value: Input) -> None:
        """Show a value, telling nobody."""
        fields = (self.name, self.amount, self.source)
        for field, text in zip(fields, (value.name, value.amount, value.source), strict=True):
            if field.text().strip() != text:
                blocked = field.blockSignals(True)
                field.set_text(text)
                field.blockSignals(blocked)
        self._name_parts()

    def _typed(self) -> None:
        self._name_parts()
        self.typed.emit()

    def _name_parts(self) -> None:
        name = self.name.text().strip()
        self.amount.setAccessibleName(say("Amount of {name}", name=name) if name else say("Amount"))
        self.source.setAccessibleName(
            say("Source of {name}", name=name) if name else say("Source of the value")
        )
        self.remove.setAccessibleName(say("Remove {name}", name=name) if name else say("Remove this value"))


class ValueRows(QWidget):
    """The values in order; the signals are those of the rows."""

    typed = Signal()
    edited = Signal()

    def __init__(self, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._escape = escape
        self._titles: Sequence[str] = ()
        self.rows: list[ValueRow] = []
        self._column = column(self, gap=5)

    def values(self) -> tuple[Input, ...]:
        """Return the values as they are written."""
        return tuple(row.value() for row in self.rows)

    def show_values(self, values: Sequence[Input]) -> None:
        """Show these values; rows that are there already are used again."""
        while len(self.rows) > max(len(values), 0):
            self._drop(self.rows[-1])
        for number, value in enumerate(values):
            row = self.rows[number] if number < len(self.rows) else self._make()
            row.show_value(value)

    def add(self) -> None:
        """Add an empty value, ready to type."""
        if len(self.rows) < MOST_INPUTS:
            self._make().name.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest_sources(self, titles: Sequence[str]) -> None:
        """Offer the titles of the claim's sources while one is typed."""
        self._titles = titles
        for row in self.rows:
            row.source.set_suggestions(titles)

    def _make(self) -> ValueRow:
        row = ValueRow(self._escape, self)
        row.source.set_suggestions(self._titles)
        row.typed.connect(self.typed)
        row.edited.connect(self.edited)
        row.remove_asked.connect(partial(self._remove, row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: ValueRow) -> None:
        self._drop(row)
        self.typed.emit()
        self.edited.emit()

    def _drop(self, row: ValueRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
