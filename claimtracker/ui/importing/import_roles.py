"""Roles of blocks in the window: their words, their keys, their looks, and the menu of them."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from claimtracker.domain.articles import Role
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.wording import isolated, joined, say
from claimtracker.ui.claims.inspector_words import sentence_case

ROLE_KEYS = {
    Role.HEADLINE: "H",
    Role.STANDFIRST: "T",
    Role.BYLINE: "Y",
    Role.DATELINE: "D",
    Role.BODY: "B",
    Role.SUBHEAD: "U",
    Role.QUOTE: "Q",
    Role.CAPTION: "C",
    Role.LIST: "L",
    Role.FURNITURE: "F",
}
ROLE_LOOKS: dict[Role, VerdictClass | str] = {
    Role.HEADLINE: "progress",
    Role.STANDFIRST: "progress",
    Role.BYLINE: "progress",
    Role.DATELINE: "progress",
    Role.BODY: VerdictClass.TRUE,
    Role.SUBHEAD: VerdictClass.TRUE,
    Role.QUOTE: VerdictClass.TRUE,
    Role.CAPTION: VerdictClass.MIXED,
    Role.LIST: VerdictClass.TRUE,
    Role.FURNITURE: VerdictClass.OPEN,
}
_ROLE_OF_KEY = {key: role for role, key in ROLE_KEYS.items()}


def role_of_key(text: str) -> Role | None:
    """Return the role whose key was typed."""
    return _ROLE_OF_KEY.get(text.upper())


def keys_hint() -> str:
    """Return the keys of all roles on one line."""
    return joined(*(f"{isolated(key)} {say(role.value)}" for role, key in ROLE_KEYS.items()))


def role_menu(now: Role | None, chosen: Callable[[Role], None], parent: QWidget) -> QMenu:
    """Return a menu of the roles with their keys; ``now`` is ticked."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for role, key in ROLE_KEYS.items():
        action = menu.addAction(f"{sentence_case(say(role.value))}\t{key}")
        action.setCheckable(True)
        action.setChecked(role is now)
        group.addAction(action)
        action.triggered.connect(lambda _=False, role=role: chosen(role))
    return menu
