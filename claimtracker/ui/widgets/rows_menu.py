"""The context menu of a long table: its actions, which columns are shown, and the orders."""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from claimtracker.domain.wording import say
from claimtracker.ui.widgets.paged_rows import PagedRows
from claimtracker.ui.widgets.rows_header import RowsHeader


class MenuTable(Protocol):
    """What the menu needs of a table."""

    rows: PagedRows[Any, Any]
    header: RowsHeader
    menu_actions: Sequence[QAction]

    def leave_out(self, titles: Iterable[str]) -> None:
        """Show every column there is room for but these."""

    def sort_by(self, column: int) -> None:
        """Sort by a column, or turn the order round."""


def rows_menu(table: MenuTable) -> QMenu:
    """Return the menu of a table's rows."""
    menu = QMenu(table if isinstance(table, QWidget) else None)
    menu.addActions(list(table.menu_actions))
    if table.menu_actions:
        menu.addSeparator()
    _add_columns(table, menu.addMenu(say("Columns")))
    orders = menu.addMenu(say("Sort by"))
    now, _ = table.rows.sorted_by()
    for number, column in enumerate(table.rows.columns):
        if column.sort:
            order = orders.addAction(
                say("Place", sense="in the text") if column.title == "#" else say(column.title)
            )
            order.setCheckable(True)
            order.setChecked(number == now)
            order.triggered.connect(lambda _=False, number=number: table.sort_by(number))
    return menu


def _add_columns(table: MenuTable, menu: QMenu) -> None:
    out = table.header.left_out
    for column in table.rows.columns:
        if column.yields:
            shown = menu.addAction(say(column.title))
            shown.setCheckable(True)
            shown.setChecked(column.title not in out)
            shown.triggered.connect(lambda _=False, title=column.title: table.leave_out(out ^ {title}))
