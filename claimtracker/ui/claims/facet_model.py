"""The rows beside the claims table: saved views, then each facet with its values and their counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from claimtracker.domain.claim_views import ClaimView
from claimtracker.domain.facets import FACETS, FacetCounts
from claimtracker.domain.wording import commas, number, say, say_count

Index = QModelIndex | QPersistentModelIndex
FEW = 5
VIEWS = "views"
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SideRow:
    """One row: ``kind`` is head, value, view or more; ``chosen`` marks what narrows the table now."""

    kind: str
    facet: str
    value: str
    label: str
    count: int = -1
    chosen: bool = False
    folded: bool = False

    @property
    def place(self) -> tuple[str, str, str]:
        """What stays the same while counts change."""
        return self.kind, self.facet, self.value


class SideModel(QAbstractListModel):
    """Rows of what was counted last, whatever has been counted of the rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SideRow] = []
        self.typed = ""
        self._counts: dict[str, FacetCounts] = {}
        self._views: Sequence[ClaimView] = ()
        self._view = ""
        self._chosen: frozenset[tuple[str, str]] = frozenset()
        self._folded: set[str] = {"speaker", "tag", "article", "stance"}
        self._long: set[str] = set()

    def wants(self, facet: str) -> bool:
        """Tell whether the values of a facet are shown, and must be counted."""
        return bool(self.typed) or facet not in self._folded or self._has_chosen(facet)

    def put(self, counts: FacetCounts) -> None:
        """Show what was counted of one facet."""
        self._counts[counts.name] = counts
        self._lay_out()

    def show_chosen(self, chosen: Iterable[tuple[str, str]], view: str) -> None:
        """Mark what the table is narrowed by, and the view that it shows."""
        self._chosen, self._view = frozenset(chosen), view
        self._lay_out()

    def show_views(self, views: Sequence[ClaimView], view: str) -> None:
        """List these views."""
        self._views, self._view = views, view
        self._lay_out()

    def search(self, typed: str) -> None:
        """Show only values that were counted for these words."""
        self.typed = typed
        self._counts = {}
        self._lay_out()

    def fold(self, facet: str, folded: bool | None = None) -> bool:
        """Fold a facet up or open it; tells whether it is open now."""
        fold = facet not in self._folded if folded is None else folded
        (self._folded.add if fold else self._folded.discard)(facet)
        self._lay_out()
        return not fold

    def lengthen(self, facet: str) -> None:
        """Show all values of a facet, or the first few again."""
        self._long ^= {facet}
        self._lay_out()

    def row_of(self, place: tuple[str, str, str]) -> int:
        """Return the row that stands for this, or -1."""
        return next((number for number, row in enumerate(self.rows) if row.place == place), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return row if role == ROW else None

    def _lay_out(self) -> None:
        rows = self._view_rows()
        for facet in FACETS:
            rows += self._facet_rows(facet.name, say(facet.title))
        before, self.rows = [row.place for row in self.rows], self.rows
        if before == [row.place for row in rows]:
            changed = [n for n, row in enumerate(rows) if row != self.rows[n]]
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _view_rows(self) -> list[SideRow]:
        if self.typed:
            return []
        folded = VIEWS in self._folded
        head = SideRow("head", VIEWS, "", say("Views"), folded=folded)
        views = [
            SideRow("view", VIEWS, view.key, view.shown, chosen=view.key == self._view)
            for view in self._views
        ]
        return [head, *(view for view in views if view.chosen or not folded)]

    def _facet_rows(self, name: str, title: str) -> list[SideRow]:
        counts = self._counts.get(name)
        found = counts.counts if counts is not None else ()
        if self.typed and not found:
            return []
        folded = name in self._folded and not self.typed
        head = SideRow("head", name, "", title, folded=folded)
        rows = [
            SideRow("value", name, one.value, one.label, one.count, (name, one.value) in self._chosen)
            for one in found
        ]
        if folded:
            return [head, *(row for row in rows if row.chosen)]
        if counts is not None and not rows:
            return [head, SideRow("none", name, "", say("No value", sense="a facet that nothing has"))]
        if name in self._long or len(rows) <= FEW + 1:
            shown = rows
        else:
            shown = [row for number, row in enumerate(rows) if number < FEW or row.chosen]
        return [head, *shown, *self._more_row(name, len(rows) - len(shown), counts.more if counts else 0)]

    def _more_row(self, name: str, hidden: int, unread: int) -> list[SideRow]:
        if hidden:
            return [SideRow("more", name, "", say_count(hidden + unread, "{count} more…", "{count} more…"))]
        if name in self._long:
            tail = say("Fewer")
            if unread:
                tail = say_count(
                    unread, "Fewer ({count} more: find them above)", "Fewer ({count} more: find them above)"
                )
            return [SideRow("more", name, "", tail)]
        return []

    def _has_chosen(self, facet: str) -> bool:
        return any(name == facet for name, _ in self._chosen)


def spoken(row: SideRow) -> str:
    """Return what a screen reader says of a row."""
    if row.kind == "head":
        state = say("folded") if row.folded else say("open", sense="not folded")
        return commas((row.label, state))
    count = (number(row.count),) if row.count >= 0 else ()
    chosen = (say("chosen"),) if row.chosen else ()
    return commas((row.label, *count, *chosen))
