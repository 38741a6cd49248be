"""Every place of the real window: names for a screen reader, and a way there by keyboard."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from claimtracker.bootstrap import Folders
from claimtracker.services import browse
from claimtracker.ui.actions import ACTIONS
from tests.workflows.conftest import OpenDesk, folders, open_desk, qt_said, sample_library
from tests.workflows.desk_page import DeskPage

__all__ = ["folders", "open_desk", "qt_said", "sample_library"]

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
PLACES = (
    "articles",
    "claims",
    "sources",
    "desk",
    "preferences",
    "bin",
    "import",
    "export",
    "import_sheet",
    "load_archive",
    "article_details",
)


@pytest.fixture
def working_desk(open_desk: OpenDesk, folders: Folders, sample_library: Path) -> DeskPage:
    """A desk with an article, a checked claim and a source."""
    shutil.copy(sample_library, folders.library)
    page = open_desk()
    page.window.handlers.go.open_article(1)
    page.until(lambda: page.place.article is not None)
    page.mark(LANES)
    page.give_verdict("3")
    page.link_source("Annual report", stance="supports")
    return page


def reachable(window: QWidget) -> list[QWidget]:
    """Return what Tab goes to, as it is on the screen now."""
    order, at = [], window.nextInFocusChain()
    while at is not None and at is not window and len(order) < 2000:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
        at = at.nextInFocusChain()
    return order


def said_of(widget: QWidget) -> str:
    """Return what a screen reader says a control is."""
    text = getattr(widget, "text", None)
    own = text() if callable(text) and not isinstance(widget, QLineEdit | QPlainTextEdit) else ""
    return widget.accessibleName() or str(own)


def inside(widget: QWidget) -> bool:
    """Tell whether it is a part of another control, which speaks for it."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (
        isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    )


def nameless_in(window: QWidget) -> list[str]:
    """Return the controls of which a screen reader could say nothing."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not inside(widget)
        and not isinstance(widget, QMenuBar)
        and not said_of(widget).strip()
    ]


def missed_by_tab(window: QWidget) -> list[str]:
    """Go on with Tab until it comes round, and return the controls that it did not go to."""
    wanted = {widget for widget in reachable(window) if not inside(widget)}
    assert wanted
    seen: list[QWidget] = []
    for _ in range(2 * len(wanted) + 20):
        focus = QApplication.focusWidget() or window
        if focus in seen and focus is seen[0]:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    groups = {widget.group() for widget in seen if isinstance(widget, QAbstractButton) and widget.group()}
    # Of buttons that exclude each other Tab goes to one, and the arrows to the others.
    wanted = {w for w in wanted if not (isinstance(w, QAbstractButton) and w.group() in groups)}
    return [f"{type(w).__name__} “{said_of(w)}”" for w in wanted - set(seen) if w.focusProxy() not in seen]


def test_every_control_of_every_place_has_a_name_and_tab_reaches_it(working_desk: DeskPage) -> None:
    desk = working_desk
    nameless, missed = dict[str, list[str]](), dict[str, list[str]]()
    for place in PLACES:
        desk.choose_action("articles")
        desk.choose_action(place)
        nameless[place] = nameless_in(desk.window)
        missed[place] = missed_by_tab(desk.window)
    assert nameless == {place: [] for place in PLACES}
    assert missed == {place: [] for place in PLACES}


def test_a_screen_reader_hears_places_and_articles(working_desk: DeskPage) -> None:
    sidebar = working_desk.window.sidebar
    names = [button.accessibleName() for button in sidebar.buttons.values()]
    known = ["Articles, 1", "Claims, 1", "Sources, 1", "Call sheet", "Duplicates, 0", "Desk", "Bin, 0"]
    assert names == known
    model = sidebar.articles.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said and "bike lanes" in said


def bare_actions() -> list[str]:
    return [row.id for row in ACTIONS if row.shortcut and len(row.shortcut) == 1]


def test_single_keys_do_nothing_in_any_text_field(working_desk: DeskPage) -> None:
    desk = working_desk
    desk.inspector.fields.more.click()
    desk.inspector.open_link_source()
    desk.press("Ctrl+F")
    fired: list[str] = []
    for action in desk.window.actions_table.all():
        if action.objectName() in bare_actions():
            action.triggered.connect(lambda _=False, a=action: fired.append(name_of(a)))
    before = browse.counts(desk.app.desk.library)
    fields = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if isinstance(widget, QLineEdit | QPlainTextEdit)
        and widget.isVisible()
        and not widget.isReadOnly()
        and not isinstance(widget.parent(), QComboBox)
    ]
    assert len(fields) > 10
    for field in fields:
        field.setFocus()
        desk.until(field.hasFocus)
        for key in "csnped123456789/f":
            QTest.keyClick(desk.held(), key)
        assert fired == [], f"{fired} fired in {field.accessibleName()}"
        if isinstance(field, QPlainTextEdit):
            field.undo()
    assert browse.counts(desk.app.desk.library) == before


def name_of(action: QAction) -> str:
    return action.objectName()


def test_the_keys_act_again_after_escape(working_desk: DeskPage) -> None:
    desk = working_desk
    desk.inspector.fields.fields["speaker"].setFocus()
    desk.press("Esc", "1")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed")
