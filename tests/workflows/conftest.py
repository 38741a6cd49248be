"""The whole application on a library of its own; a fault that nobody expected fails the test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.articles import Mode
from claimtracker.domain.resources import resources_dir
from claimtracker.services.import_article import import_article, suggested_details
from claimtracker.services.open_library import open_library
from claimtracker.services.original_file import original_from
from claimtracker.ui import faults
from claimtracker.ui.app import Application
from claimtracker.ui.fonts import load_fonts
from tests.reading import read_in_child
from tests.workflows.desk_page import DeskPage

SAMPLE = resources_dir() / "samples" / "bike-lanes.txt"
NEWSROOM = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles"
OFFSCREEN = ("This plugin does not support", "does not support propagateSizeHints")
OpenDesk = Callable[..., DeskPage]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the offscreen platform say what it cannot do, such as raising a window; nobody sees it there."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Private folders of one person."""
    found = Folders(tmp_path / "data", tmp_path / "settings", tmp_path / "log")
    for folder in (found.data, found.settings, found.log):
        folder.mkdir(mode=0o700)
    return found


def started(app: QApplication, qtbot: QtBot, folders: Folders) -> DeskPage:
    """Return the window of a new start, painted and active, with no library yet."""
    load_fonts()
    application = Application(app, folders, Settings.load(folders.settings))
    page = DeskPage(application, qtbot)
    if not application.settings.get("window", {}):
        page.window.resize(1440, 900)
    page.window.show()
    page.window.activateWindow()
    page.until(lambda: QApplication.activeWindow() is page.window)
    return page


def ended(page: DeskPage) -> None:
    """Close the window as a person does, and let every object go; nothing may float beside the window."""
    floating = [
        f"{type(w).__name__} {w.accessibleName()}"
        for w in QApplication.topLevelWidgets()
        if w.isVisible() and w is not page.window
    ]
    page.window.close()
    page.window.deleteLater()
    _let_go()
    page.app.theme.zoom(1.0)  # quick, because no window is left to be dressed
    page.app.deleteLater()
    _let_go()
    assert not floating, floating


def _let_go() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qt_said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt complained of, in full, but for what the offscreen platform cannot do."""
    said: list[str] = []
    log = faults._log_qt

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not any(words in message for words in OFFSCREEN):
            said.append(message)
            log(kind, context, message)

    monkeypatch.setattr(faults, "_log_qt", listen)
    return said


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, folders: Folders, qt_said: list[str]) -> Iterator[OpenDesk]:
    """Opens the desk, again and again if a test likes; the log must stay empty unless ``expect_faults``."""
    pages: list[DeskPage] = []
    excused: list[bool] = []

    def open_it(
        *, sample: bool = False, expect_faults: bool = False, waits: bool = True, where: str = ""
    ) -> DeskPage:
        while pages:
            ended(pages.pop())
        excused.append(expect_faults)
        page = started(qapp, qtbot, folders)
        pages.append(page)
        page.app.open(where or str(folders.library), sample=sample)
        if not waits:
            return page
        page.until(lambda: page.app.desk.is_open)
        if sample:
            page.until(lambda: page.place.article is not None)
        page.settle()
        return page

    yield open_it
    while pages:
        ended(pages.pop())
    log = folders.log / "claimtracker.log"
    told = log.read_text("utf-8") if log.exists() else ""
    assert any(excused) or not told, "\n".join([told, *qt_said])


@pytest.fixture
def desk(open_desk: OpenDesk) -> DeskPage:
    """An empty desk."""
    return open_desk()


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the sample article as the first start imports it, closed, for copying."""
    path = tmp_path_factory.mktemp("sample") / "desk.claims"
    original = original_from(SAMPLE)
    read = read_in_child(original)
    details = replace(suggested_details(read, SAMPLE.stem), mode=Mode.BEFORE)
    with closing(open_library(path, "Ana Checker")) as library:
        import_article(library, read, original, details)
    return path


@pytest.fixture
def sample_desk(open_desk: OpenDesk, folders: Folders, sample_library: Path) -> DeskPage:
    """The desk with the sample article open."""
    shutil.copy(sample_library, folders.library)
    page = open_desk()
    page.window.handlers.go.open_article(1)
    page.until(lambda: page.place.article is not None)
    page.settle()
    return page
