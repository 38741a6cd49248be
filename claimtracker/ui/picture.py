"""A picture of the real window on a library, drawn without a screen."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDeadlineTimer, QEvent, QEventLoop, QIODevice, QThread
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file
from claimtracker.services.open_library import open_library
from claimtracker.ui.desk import Desk
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.messages import Messages
from claimtracker.ui.shell.main_window import MainWindow
from claimtracker.ui.tasks import TaskRunner
from claimtracker.ui.theme import ThemeKeeper

SIZE = (1440, 900)
MOST_MS = 30_000
QUIET_ROUNDS = 3
ROUND_MS = 60


def take_picture(
    library_path: Path,
    target: Path,
    article_id: int = 0,
    claim_id: int = 0,
    *,
    theme: str = "light",
    size: tuple[int, int] = SIZE,
) -> None:
    """Open the window offscreen on a library, wait until it is at rest, and write a PNG of it.

    ``size`` is in pixels. Raises EnvironmentFault when the picture cannot be drawn or written.
    """
    app = _application()
    with tempfile.TemporaryDirectory(prefix="claimtracker-picture-") as name:
        home = Path(name)
        pixmap = _window_picture(app, home, library_path, (article_id, claim_id), theme, size)
    write_png(pixmap, target)


def write_png(pixmap: QPixmap, target: Path) -> None:
    """Write a picture; raises EnvironmentFault when it cannot be drawn or written."""
    # In memory first: where a disk refuses, Qt's library of pictures prints a line of its own.
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not pixmap.save(buffer, "PNG"):
        sentence = say("“{name}” was not drawn.", name=target.name)
        raise EnvironmentFault(sentence, say("Choose another folder."))
    with whole_file(target) as file:
        file.write(content.data())


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform warns of what it cannot do with windows; nobody moves one here.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # not said: a setting
    return QApplication(["claimtracker"])


def _window_picture(
    app: QApplication,
    home: Path,
    library_path: Path,
    shown: tuple[int, int],
    theme: str,
    size: tuple[int, int],
) -> QPixmap:
    load_fonts()
    keeper = ThemeKeeper(app, theme)
    messages = Messages()
    tasks = TaskRunner(messages)
    desk = Desk(tasks, messages)
    window = MainWindow(desk, Settings(home / "settings.json"), Folders(home, home, home))  # not said: a file
    try:
        window.resize(*size)
        window.show()
        desk.open(open_library(library_path))
        desk.warm_up()
        _come_to_rest(tasks)
        window.article_place.open_article(*shown)
        _come_to_rest(tasks)
        window.article_place.side.make()  # on a busy machine the window rests before the inspector is whole
        _come_to_rest(tasks)
        return window.grab()
    finally:
        window.close()
        tasks.shutdown()
        desk.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        keeper.deleteLater()


def _come_to_rest(tasks: TaskRunner) -> None:
    """Let the window work until nothing is asked of the library for a few rounds of the event loop."""
    deadline = QDeadlineTimer(MOST_MS)
    quiet = 0
    while quiet < QUIET_ROUNDS and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND_MS)
        QThread.msleep(ROUND_MS)
        quiet = 0 if tasks.busy else quiet + 1
