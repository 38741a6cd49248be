"""What this program is, what it is made of, and what helps to find a fault in it."""

import platform
from importlib import metadata

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from claimtracker import __version__
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import isolated, say, to_say
from claimtracker.store.schema_version import SCHEMA_VERSION
from claimtracker.ui.icons import icon
from claimtracker.ui.theme import set_kind, theme_keeper
from claimtracker.ui.widgets.labels import PlainLabel, beside_icon
from claimtracker.ui.widgets.place_column import place_column

_WHAT = to_say(
    "The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask "
    "for it by name."
)
_LICENCE = to_say("Free software under the Apache License 2.0; its text comes with the program as LICENSE.")


def libraries() -> list[tuple[str, str, str, str]]:
    """Return name, version where it is known, licence and purpose of all that comes with the program."""
    lines = (resources_dir() / "libraries.tsv").read_text("utf-8").splitlines()  # not said: a file
    rows = [line.split("\t") for line in lines if line]
    return [(name, _version(name), licence, say(purpose)) for name, licence, purpose in rows]


def details(kind_of_library: str) -> str:
    """Return what helps to find a fault: versions and the system, no content and no paths.

    It is for those who mend the program, and English in every language.
    """
    keeper = theme_keeper()
    parts = [
        f"ClaimTracker {__version__}, schema {SCHEMA_VERSION}",  # not said: for those who mend
        f"Python {platform.python_version()}, Qt {qVersion()}",  # not said: for those who mend
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        f"Window system {QGuiApplication.platformName()}",  # not said: for those who mend
        f"Colours {keeper.current.name}, text {keeper.scale:.0%}",  # not said: for those who mend
        f"Library: {kind_of_library}",  # not said: for those who mend
    ]
    parts += [f"{name} {version}" for name, version, _, _ in libraries() if version]
    return "\n".join(parts)


class AboutPlace(QWidget):
    """Version, licence, libraries; ``log_folder_requested`` and ``manual_requested`` by its buttons."""

    log_folder_requested = Signal()
    manual_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind_of_library = "none open"  # not said: for those who mend
        self.copy_button = QPushButton(icon("copy"), beside_icon(say("Copy details")))
        self.log_button = QPushButton(icon("folder-open"), beside_icon(say("Open the log folder")))
        self.manual_button = QPushButton(icon("book-open"), beside_icon(say("Read the manual")))
        self.table = QTreeWidget()
        self.copy_button.setToolTip(say("Versions and the system; no content, no names, no paths"))
        self.copy_button.clicked.connect(self.copy_details)
        self.log_button.clicked.connect(self.log_folder_requested)
        self.manual_button.clicked.connect(self.manual_requested)
        self._lay_out()

    def copy_details(self) -> None:
        """Put what helps to find a fault on the clipboard."""
        QGuiApplication.clipboard().setText(details(self.kind_of_library))
        self.copy_button.setText(beside_icon(say("Copied")))

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        self.copy_button.setText(beside_icon(say("Copy details")))
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.table.setColumnCount(4)
        self.table.setHeaderLabels(
            [say("Comes with"), say("Version"), say("Licence"), say("For", sense="what a library is for")]
        )
        self.table.setAccessibleName(say("Libraries and their licences"))
        self.table.setRootIsDecorated(False)
        set_kind(self.table, "card")
        for row in libraries():
            QTreeWidgetItem(self.table, [isolated(words) for words in row])
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        line = QHBoxLayout()
        for button in (self.copy_button, self.log_button, self.manual_button):
            line.addWidget(button)
        line.addStretch(1)
        column = place_column(self, 10)
        title = f"ClaimTracker {__version__}"  # not said: the name of the program
        column.addWidget(PlainLabel(title, "title"))
        column.addWidget(PlainLabel(say(_WHAT), "second", wrap=True))
        column.addWidget(PlainLabel(say(_LICENCE), "second", wrap=True))
        column.addLayout(line)
        column.addWidget(self.table, 1)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
