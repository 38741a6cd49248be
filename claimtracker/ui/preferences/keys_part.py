"""The keys of the preferences: every action with its key, searched, set, swapped and given back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from claimtracker.domain.wording import isolated, say, to_say
from claimtracker.ui.actions import ACTIONS, MENUS
from claimtracker.ui.key_book import ROW, KeyBook, native, refusal
from claimtracker.ui.preferences.key_capture import KeyCapture
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.search_line import SearchLine

_ID = Qt.ItemDataRole.UserRole
NONE_SO = to_say("No action is called so, and none has this key.")
_HINT = to_say("Choose an action, then set a key: Enter in the list does the same.")


class KeysPart(QWidget):
    """The table of actions; ``said`` carries what was done and a way to take it back."""

    said = Signal(str, object)

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self._wanted = ""
        self.search = SearchLine(say("Find an action or key…"), self, key="")
        self.tree = QTreeWidget(self)
        set_kind(self.tree, "card")
        self.words = PlainLabel(say(_HINT), "second", wrap=True)
        self.swap_button = QPushButton(say("Swap the two keys"), self)
        self.keep_button = QPushButton(say("Keep as it was"), self)
        self.capture = KeyCapture(self)
        self.none_button = QPushButton(say("No key"), self)
        self.reset_button = QPushButton(say("Reset this key"), self)
        self.all_button = QPushButton(say("Reset all keys"), self)
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._enter)
        self.tree.currentItemChanged.connect(lambda *_: self._show_row())
        self.tree.itemActivated.connect(lambda *_: self.capture.begin())
        self.capture.captured.connect(self.take)
        self.none_button.clicked.connect(lambda: self._take_away())
        self.reset_button.clicked.connect(self._reset)
        self.all_button.clicked.connect(self._reset_all)
        self.swap_button.clicked.connect(self._swap)
        self.keep_button.clicked.connect(self._show_row)
        book.changed.connect(self._refresh)
        self._show_row()

    @property
    def action_id(self) -> str:
        """The action that is chosen, or ""."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        self.tree.setCurrentItem(self._items[action_id])

    def take(self, key: str) -> None:
        """Give the chosen action this key, unless it is kept by the system or another action has it."""
        if not self.action_id:
            return
        if why := refusal(key):
            named = native(key) or say("That key")
            cannot = say("{key} cannot be used.", key=named)
            self._say(f"{cannot} {why}", wrong=True)
            return
        other = self.book.clash(self.action_id, key)
        if other is None:
            words = say("“{action}” is on {key} now.", action=self._name(), key=native(key))
            self._do(lambda row: self.book.give(row, key), words)
            return
        self._wanted = other.id
        self._say(say("{key} is the key of “{action}”.", key=native(key), action=say(other.text)), wrong=True)
        for button in (self.swap_button, self.keep_button):
            button.show()
        self.swap_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        other = self._wanted
        words = say(
            "“{action}” and “{other}” have changed keys.", action=self._name(), other=say(ROW[other].text)
        )
        self._do(lambda row: self.book.swap(row, other), words)

    def _take_away(self) -> None:
        words = say("“{action}” has no key.", action=self._name())
        self._do(lambda row: self.book.give(row, ""), words)

    def _reset(self) -> None:
        lost = self.book.clash(self.action_id, ROW[self.action_id].shortcut) if self.action_id else None
        words = say("“{action}” has the key it came with.", action=self._name())
        if lost:
            words = f"{words} {say('“{other}” has none now.', other=say(lost.text))}"
        self._do(self.book.reset, words)

    def _reset_all(self) -> None:
        before = self.book.reset_all()
        self.said.emit(say("All keys are as they came."), lambda: self.book.restore(before))

    def _do(self, act: Callable[[str], object], words: str) -> None:
        if not self.action_id:
            return
        before = self.book.own()
        act(self.action_id)
        self.said.emit(words, lambda: self.book.restore(before))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        for action_id, item in self._items.items():
            for column, text in enumerate(self._told(action_id), 1):
                if item.text(column) != text:
                    item.setText(column, text)
        self._show_row()

    def _show_row(self) -> None:
        for button in (self.swap_button, self.keep_button):
            button.hide()
        row = ROW.get(self.action_id)
        for widget in (self.capture, self.none_button):
            widget.setEnabled(row is not None)
        self.reset_button.setEnabled(row is not None and self.book.is_own(row.id))
        self.all_button.setEnabled(bool(self.book.own()))
        key = native(self.book.key(row.id)) if row else ""
        words = say("“{action}”: {key}", action=self._name(), key=key or say("no key"))
        self._say(words if row else say(_HINT))

    def _name(self) -> str:
        row = ROW.get(self.action_id)
        return say(row.text) if row else ""

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.words.setText(words)
        self.words.set_kind("warning" if wrong else "second")
        self.capture.setAccessibleDescription(words)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        groups: list[QTreeWidgetItem] = []
        for menu in MENUS:
            group = QTreeWidgetItem([say(menu), "", ""])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for row in ACTIONS:
                if row.menu == menu:
                    item = QTreeWidgetItem(group, [say(row.text), *self._told(row.id)])
                    item.setData(0, _ID, row.id)
                    self._items[row.id] = item
            groups.append(group)
        self.tree.addTopLevelItems(groups)  # whole: each row that comes by itself is measured with all others
        self.tree.expandAll()

    def _told(self, action_id: str) -> tuple[str, str]:
        key = isolated(native(self.book.key(action_id))) or "—"
        return key, say("yours") if self.book.is_own(action_id) else ""

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in self._items.values():
            name, key = item.text(0).casefold(), item.text(1).strip("\u2068\u2069").casefold()
            item.setHidden(not (all(word in name for word in words) or typed.strip().casefold() == key))
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            if group is not None:
                shown = [child for child in map(group.child, range(group.childCount())) if child]
                group.setHidden(all(child.isHidden() for child in shown))
        if self._first() is None:
            self._say(say(NONE_SO))
        else:
            self._show_row()

    def _first(self) -> QTreeWidgetItem | None:
        return next((item for item in self._items.values() if not item.isHidden()), None)

    def _enter(self) -> None:
        if (first := self._first()) is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([say("Action"), say("Key"), ""])
        self.tree.setAccessibleName(say("Actions and keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(300)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        line = QHBoxLayout()
        for button in (self.capture, self.none_button, self.reset_button):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.all_button)
        way_out = QHBoxLayout()
        way_out.addWidget(self.words, 1)
        way_out.addWidget(self.swap_button)
        way_out.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree)
        column.addLayout(way_out)
        column.addLayout(line)
