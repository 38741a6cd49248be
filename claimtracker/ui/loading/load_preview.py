"""What an archive would bring, before anything is written: columns, first claims, what stays out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from claimtracker.domain.wording import say, to_say
from claimtracker.services.archive_counts import Counts, FileCount
from claimtracker.ui.loading import load_rows as rows
from claimtracker.ui.loading.load_tables import ColumnsTable, HeldTable
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.labels import PlainLabel

_HOW = to_say(
    "Space or a click on a field changes it. Your choice is remembered for tables with these columns."
)
_NONE_COME = to_say("Nothing new comes in.")


class LoadPreview(QWidget):
    """Columns at the left where there are any, claims at the right, and below what stays out.

    ``mapping_changed`` carries the columns' names and every field with its column.
    """

    mapping_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: list[FileCount] = []
        self.notes = PlainLabel("", "second", wrap=True)
        self.table_choice = ChoiceField(name=say("Table"), kind="bordered")
        self.columns = ColumnsTable()
        self.claims: HeldTable[rows.ClaimLine] = HeldTable(
            say("First claims, as they will be"),
            (rows.STATEMENT, rows.SPEAKER, rows.SAID_ON, rows.VERDICT, rows.PUBLISHER),
        )
        self.out: HeldTable[rows.OutLine] = HeldTable(
            say("What stays out"), (rows.PLACE, rows.EFFECT, rows.REASON)
        )
        self.claims_title = PlainLabel("", "section")
        self.out_title = PlainLabel("", "section")
        self.none = PlainLabel(say(_NONE_COME), "second", wrap=True)
        self.left = _card(
            [
                PlainLabel(say("Columns"), "section"),
                self.table_choice,
                PlainLabel(say(_HOW), "hint", wrap=True),
            ],
            self.columns,
        )
        self.right = _card([self.claims_title, self.none], self.claims)
        self.below = _card([self.out_title], self.out)
        self._lay_out()
        self.columns.mapping_changed.connect(self._tell)
        self.table_choice.chosen.connect(lambda _: self._show_table())

    def show_look(self, counts: Counts) -> None:
        """Show what was read."""
        notes = rows.worth_knowing(counts)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._tables = [file for file in counts.files if file.head and file.head.columns]
        self.table_choice.set_choices((str(place), file.name) for place, file in enumerate(self._tables))
        self.table_choice.setVisible(len(self._tables) > 1)
        self.left.setVisible(bool(self._tables))
        self._show_table()
        first = rows.claims_of(counts)
        self.claims.show_rows(first)
        self.claims.setVisible(bool(first))
        self.none.setVisible(not first)
        title = say("Claims, as they will be")
        if counts.added > len(first):
            title = say(
                "Claims, as they will be (the first {count} of {all})", count=len(first), all=counts.added
            )
        self.claims_title.setText(title)
        out = rows.out_of(counts)
        self.out.show_rows(out)
        self.below.setVisible(bool(out))
        self.out_title.setText(
            say(
                "Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}",
                out=counts.left_out,
                empty=counts.unread,
                otherwise=counts.otherwise,
            )
            if counts.otherwise
            else say(
                "Stays out: {out} · values left empty: {empty}", out=counts.left_out, empty=counts.unread
            )
        )

    def _show_table(self) -> None:
        if self._tables:
            place = int(self.table_choice.value() or 0)
            self.columns.show_rows(rows.columns_of(self._tables[place]))

    def _tell(self, mapping: object) -> None:
        self.mapping_changed.emit([row.name for row in self.columns.held], mapping)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.left, 41)
        body.addWidget(self.right, 59)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.notes)
        column.addLayout(body, 62)
        column.addWidget(self.below, 38)


def _card(head: list[QWidget], table: QWidget) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 14, 1, 6)
    inside.setSpacing(6)
    for widget in head:
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.addWidget(widget, 0 if isinstance(widget, ChoiceField) else 1)
        if isinstance(widget, ChoiceField):
            line.addStretch()
        inside.addLayout(line)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    inside.addWidget(table, 1)
    inside.addStretch(0)
    inside.setAlignment(Qt.AlignmentFlag.AlignTop)
    return card
