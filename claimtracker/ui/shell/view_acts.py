"""What is shown and how: panels, colours, text size, help."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QWidget

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.wording import say
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell import keys_sheet
from claimtracker.ui.shell.name_bar import sign_as
from claimtracker.ui.theme import theme_keeper

SCALES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75)


class ViewActs(QObject):
    """Shows and hides panels, dresses the window; ``read_again_asked`` for what was said last."""

    read_again_asked = Signal()

    def __init__(
        self, window: QWidget, panels: dict[str, QWidget], desk: Desk, settings: Settings, folders: Folders
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._desk = desk
        self._settings = settings
        self._folders = folders

    def toggle_sidebar(self) -> None:
        """Show or hide the places."""
        self._toggle("sidebar")

    def toggle_table(self) -> None:
        """Show or hide the table under the reader."""
        self._toggle("table")

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self._toggle("inspector")

    def theme_system(self) -> None:
        """Follow the system's colours."""
        self._dress("system")

    def theme_light(self) -> None:
        """Wear the light palette."""
        self._dress("light")

    def theme_dark(self) -> None:
        """Wear the dark palette."""
        self._dress("dark")

    def theme_contrast(self) -> None:
        """Wear the high-contrast palette."""
        self._dress("high-contrast")

    def larger(self) -> None:
        """Make all text larger."""
        self._scale(1)

    def smaller(self) -> None:
        """Make all text smaller."""
        self._scale(-1)

    def ask_name(self) -> None:
        """Ask for the name that history records."""
        name, given = QInputDialog.getText(
            self._window,
            say("Your name"),
            say("History and verdicts record this name:"),
            text=self._settings.person,
        )
        if given and name.strip():
            self._settings.put("person", name.strip())
            sign_as(self._desk, name.strip())

    def read_again(self) -> None:
        """Show the last message once more, ready to be read and copied."""
        self.read_again_asked.emit()

    def show_keys(self) -> None:
        """Show every action and its key."""
        keys_sheet.KeysSheet(self._window).open()

    def show_log_folder(self) -> None:
        """Open the folder of the log in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._folders.log))))

    def _toggle(self, name: str) -> None:
        panel = self._panels[name]
        panel.setVisible(panel.isHidden())

    def _dress(self, choice: str) -> None:
        theme_keeper().choose(choice)
        self._settings.put("theme", choice)

    def _scale(self, step: int) -> None:
        keeper = theme_keeper()
        nearest = min(range(len(SCALES)), key=lambda i: abs(SCALES[i] - keeper.scale))
        scale = SCALES[max(0, min(len(SCALES) - 1, nearest + step))]
        keeper.zoom(scale)
        self._settings.put("scale", scale)
