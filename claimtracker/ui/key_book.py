"""Which key does what: the table's own keys, and those that the person chose instead.

A single letter acts only where it makes sense and never while a text field has the focus: fields take
letters before the window does.
"""

import re
from pathlib import Path
from weakref import ReferenceType, ref

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from claimtracker.bootstrap import Settings
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.action_rows import ActionRow, When
from claimtracker.ui.enter_keys import ENTER_KEYS
from claimtracker.ui.menus.all_rows import ACTIONS, MENUS

NAME = "keys"
ROW = {row.id: row for row in ACTIONS}
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
# Places that are never shown together: a key may mean one thing in each.
_APART = ({When.READING, When.CLAIM}, {When.PAIR}, {When.SOURCE})
_FIELDS = to_say("Every text field uses it.")
_MOVES = to_say("It moves the keyboard's focus or the caret.")
_PRESSES = to_say("It presses what has the focus.")
_WINDOW = to_say("The system uses it for windows.")
_BY_STANDARD = {
    QKeySequence.StandardKey.Copy: _FIELDS,
    QKeySequence.StandardKey.Cut: _FIELDS,
    QKeySequence.StandardKey.Paste: _FIELDS,
    QKeySequence.StandardKey.SelectAll: _FIELDS,
    QKeySequence.StandardKey.DeleteEndOfWord: _FIELDS,
    QKeySequence.StandardKey.DeleteStartOfWord: _FIELDS,
    QKeySequence.StandardKey.MoveToNextWord: _MOVES,
    QKeySequence.StandardKey.MoveToPreviousWord: _MOVES,
    QKeySequence.StandardKey.SelectNextWord: _MOVES,
    QKeySequence.StandardKey.SelectPreviousWord: _MOVES,
    QKeySequence.StandardKey.NextChild: _WINDOW,
    QKeySequence.StandardKey.PreviousChild: _WINDOW,
    QKeySequence.StandardKey.Close: _WINDOW,
    QKeySequence.StandardKey.FullScreen: _WINDOW,
}
_BY_KEY = {
    **dict.fromkeys((Qt.Key.Key_Tab, Qt.Key.Key_Backtab), _MOVES),
    **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down), _MOVES),
    **dict.fromkeys((Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown), _MOVES),
    **dict.fromkeys((*ENTER_KEYS, Qt.Key.Key_Space), _PRESSES),
    **dict.fromkeys((Qt.Key.Key_Escape,), to_say("It closes and leaves things everywhere.")),
    **dict.fromkeys((Qt.Key.Key_Backspace,), _FIELDS),
    **dict.fromkeys((Qt.Key.Key_F10, Qt.Key.Key_Menu), to_say("It opens menus.")),
    **dict.fromkeys((Qt.Key.Key_Print, Qt.Key.Key_SysReq), to_say("The system uses it.")),
}
# Ctrl+Del and Shift+Del come with an action, and still cut where there is text.
_COME_WITH = frozenset(QKeySequence(row.shortcut).toString(_PORTABLE) for row in ACTIONS if row.shortcut)
_SAID = re.compile(r"\{(\w+)\}")
_HINT = re.compile(r" ?\(\{(\w+)\}\)")


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(_NATIVE)


def refusal(key: str) -> str:
    """Return why a key cannot be given to an action, "" when it can."""
    sequence = QKeySequence(key)
    if sequence.toString(_PORTABLE) in _COME_WITH:
        return ""
    if sequence.count() != 1:
        return say("This is no single key.")
    combination: QKeyCombination = sequence[0]  # type: ignore[index]
    held, pressed = combination.keyboardModifiers(), combination.key()
    if pressed in (Qt.Key.Key_unknown, Qt.Key(0)):
        return say("This is no single key.")
    if held & Qt.KeyboardModifier.MetaModifier:
        return say("The system keeps this key for itself.")
    if held == Qt.KeyboardModifier.AltModifier:
        if pressed == Qt.Key.Key_F4:
            return say(_WINDOW)
        if pressed < 0x10000 and _is_of_menu(chr(pressed)):
            return say("It opens a menu of the window.")
    if pressed == Qt.Key.Key_Delete and held == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    ):
        return say("The system keeps this key for itself.")
    for standard, why in _BY_STANDARD.items():
        if sequence in QKeySequence.keyBindings(standard):
            return say(why)
    return say(_BY_KEY.get(Qt.Key(pressed), ""))


def _is_of_menu(letter: str) -> bool:
    """Tell whether Alt with a letter opens a menu, as the menus are called in the language spoken."""
    return any(f"&{letter}".casefold() in say(menu).casefold() for menu in MENUS.values())


def meet(one: ActionRow, other: ActionRow) -> bool:
    """Tell whether two actions can be meant by one key at the same moment."""
    places = [_place(row.when) for row in (one, other)]
    return -1 in places or places[0] == places[1]


def _place(when: When) -> int:
    return next((number for number, group in enumerate(_APART) if when in group), -1)


def _named(action_id: str) -> str:
    return say("“{words}”", words=say(ROW[action_id].text))


class KeyBook(QObject):
    """The keys as they are; ``changed`` after each change. ``refusal`` and ``clash`` are asked before one."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = settings.get(NAME, {})
        self._own = {name: key for name, key in kept.items() if name in ROW and isinstance(key, str)}
        self._said: list[tuple[ReferenceType[QWidget], str]] = []
        _books.append(self)

    def key(self, action_id: str) -> str:
        """Return an action's key in Qt's portable form, "" when it has none."""
        return self._own.get(action_id, ROW[action_id].shortcut)

    def own(self) -> dict[str, str]:
        """Return the keys that the person chose, for ``restore``."""
        return dict(self._own)

    def is_own(self, action_id: str) -> bool:
        """Tell whether the person chose this action's key."""
        return action_id in self._own

    def clash(self, action_id: str, key: str) -> ActionRow | None:
        """Return the action that has this key where this one could be meant too."""
        wanted = QKeySequence(key)
        here = ROW[action_id]
        for row in ACTIONS:
            taken = self.key(row.id)
            if row is not here and taken and QKeySequence(taken) == wanted and meet(row, here):
                return row
        return None

    def give(self, action_id: str, key: str) -> None:
        """Give an action this key, "" for none."""
        self._put({action_id: key})

    def swap(self, action_id: str, other_id: str) -> None:
        """Let two actions change keys."""
        self._put({action_id: self.key(other_id), other_id: self.key(action_id)})

    def reset(self, action_id: str) -> ActionRow | None:
        """Give an action the key it came with; whoever has that key now loses it and is returned."""
        other = self.clash(action_id, ROW[action_id].shortcut) if ROW[action_id].shortcut else None
        self._put({action_id: ROW[action_id].shortcut} | ({other.id: ""} if other else {}))
        return other

    def reset_all(self) -> dict[str, str]:
        """Give every action the key it came with; returns what was chosen, for ``restore``."""
        before = self.own()
        self.restore({})
        return before

    def restore(self, own: dict[str, str]) -> None:
        """Choose all these keys, and no others."""
        self._own = dict(own)
        self._tell()

    def said(self, words: str) -> str:
        """Return words with the keys of the actions named in braces: ``Link a source ({link_source})``.

        A hint in brackets goes when there is no key; elsewhere the action's name stands for it.
        """
        words = _HINT.sub(lambda found: found[0] if self.key(found[1]) else "", words)
        return _SAID.sub(lambda found: native(self.key(found[1])) or _named(found[1]), words)

    def keep_tip(self, widget: QWidget, words: str) -> None:
        """Give a widget a tool tip that follows the keys named in it."""
        self._said = [one for one in self._said if one[0]() is not None]
        self._said.append((ref(widget), words))
        widget.setToolTip(self.said(words))

    def _put(self, chosen: dict[str, str]) -> None:
        for action_id, key in chosen.items():
            portable = QKeySequence(key).toString(_PORTABLE)
            if portable == QKeySequence(ROW[action_id].shortcut).toString(_PORTABLE):
                self._own.pop(action_id, None)
            else:
                self._own[action_id] = portable
        self._tell()

    def _tell(self) -> None:
        self._settings.put(NAME, dict(self._own))
        for kept, words in self._said:
            widget = kept()
            if widget is not None and isValid(widget):
                widget.setToolTip(self.said(words))
        self.changed.emit()


_books: list[KeyBook] = []


def key_book() -> KeyBook:
    """Return the window's book of keys; without a window, one of the keys as they come."""
    _books[:] = [book for book in _books[-1:] if isValid(book)]
    return _books[0] if _books else KeyBook(Settings(Path("settings.json")))  # not said: a file


def key_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tool tip that follows the keys of the actions named in braces."""
    key_book().keep_tip(widget, words)


def said(words: str) -> str:
    """Return words with the keys of the actions named in braces."""
    return key_book().said(words)
