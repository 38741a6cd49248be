"""The preferences: each choice with what it means; it holds and is kept as soon as it is made."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.wording import say
from claimtracker.ui.icons import icon
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.preferences.keys_part import KeysPart
from claimtracker.ui.preferences.preference_rows import CHECK, CHOICE, PREFERENCES, SECTIONS, Preference
from claimtracker.ui.theme import theme_keeper
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, beside_icon
from claimtracker.ui.widgets.scrolled import Scrolled

_WIDEST = 760


class PreferencesPlace(QWidget):
    """Sections of choices; ``chosen`` carries a preference's name and its new value."""

    chosen = Signal(str, object)
    backup_requested = Signal()
    backup_folder_requested = Signal()
    library_requested = Signal()

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll = Scrolled(self)
        self._inside = inside = QWidget(self._scroll.inside)
        self.fields: dict[str, QWidget] = {one.id: self._field(one) for one in PREFERENCES}
        self.library = ElidedLabel("", "second", mode=Qt.TextElideMode.ElideMiddle)
        self.library_button = QPushButton(icon("library"), beside_icon(say("Open another library…")), inside)
        self.backups = PlainLabel("", "second", wrap=True)
        self.backup_button = QPushButton(icon("archive"), beside_icon(say("Back up now")), inside)
        self.folder_button = QPushButton(icon("folder-open"), beside_icon(say("Open the folder")), inside)
        self.keys = KeysPart(book, inside)
        self.backup_button.clicked.connect(self.backup_requested)
        self.folder_button.clicked.connect(self.backup_folder_requested)
        self.library_button.clicked.connect(self.library_requested)
        self._labels: list[PlainLabel] = []
        self._lay_out()
        theme_keeper().changed.connect(self._fit)
        self._fit()

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        self.fields["person"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what is chosen; nobody is told."""
        for name, value in values.items():
            field = self.fields[name]
            if isinstance(field, FieldLine):
                field.refresh_text(str(value))
            elif isinstance(field, QCheckBox):
                blocked = field.blockSignals(True)
                field.setChecked(bool(value))
                field.blockSignals(blocked)
            elif isinstance(field, ChoiceField):
                field.set_value(f"{round(value * 100)}" if isinstance(value, float) else str(value))

    def show_library(self, where: str, *, on_server: bool, backups: str) -> None:
        """Show where the library lies and how it is backed up."""
        self.library.setText(where)
        self.backups.setText(backups)
        for button in (self.backup_button, self.folder_button):
            button.setVisible(not on_server)

    def _field(self, one: Preference) -> QWidget:
        if one.kind == CHECK:
            box = QCheckBox(say(one.label), self._inside)
            box.toggled.connect(lambda on: self.chosen.emit(one.id, on))
            return box
        if one.kind == CHOICE:
            choice = ChoiceField(
                [(value, say(words)) for value, words in one.values],
                name=say(one.label),
                kind="bordered",
                parent=self._inside,
            )
            choice.chosen.connect(lambda value: self.chosen.emit(one.id, _kept(one, value)))
            return choice
        line = FieldLine(name=say(one.label), kind="plain", parent=self._inside)
        line.committed.connect(lambda text: self.chosen.emit(one.id, text.strip()))
        return line

    def _fit(self, _theme: object = None) -> None:
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest + 4)

    def _section(self, title: str) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for one in PREFERENCES:
            if one.section != title:
                continue
            label = PlainLabel("" if one.kind == CHECK else say(one.label))
            label.setBuddy(self.fields[one.id])
            self._labels.append(label)
            form.addRow(label, self._with_hint(one) if one.hint else self.fields[one.id])
        return form

    def _with_hint(self, one: Preference) -> QVBoxLayout:
        """Return the field with its hint close below, so that nobody takes it for the next field's."""
        field = self.fields[one.id]
        both = QVBoxLayout()
        both.setSpacing(2)
        both.setContentsMargins(0, 0, 0, 4)
        grows = isinstance(field, FieldLine)
        both.addWidget(field, 0, Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeading)
        both.addWidget(PlainLabel(say(one.hint), "hint", wrap=True))
        return both

    def _lay_out(self) -> None:
        inside = self._inside
        inside.setMaximumWidth(_WIDEST * 2)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(10)
        column.addWidget(PlainLabel(say("Preferences"), "title"))
        column.addWidget(PlainLabel(say("Every choice holds at once and is kept."), "second"))
        for title in SECTIONS:
            column.addSpacing(8)
            column.addWidget(PlainLabel(say(title), "heading"))
            column.addLayout(self._section(title))
        for title, words, buttons in (
            (say("Library"), self.library, (self.library_button,)),
            (say("Backups"), self.backups, (self.backup_button, self.folder_button)),
        ):
            column.addSpacing(8)
            column.addWidget(PlainLabel(title, "heading"))
            column.addWidget(words)
            line = QHBoxLayout()
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(8)
        column.addWidget(PlainLabel(say("Keys"), "heading"))
        column.addWidget(self.keys)
        column.addStretch(1)
        line = QHBoxLayout(self._scroll.inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inside, 4)
        line.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)


def _kept(one: Preference, value: str) -> object:
    return int(value) / 100 if isinstance(one.usual, float) else value
