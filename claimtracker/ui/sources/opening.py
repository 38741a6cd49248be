"""Links and attachments leave for other programs only after the person saw where they lead."""

import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.services.link_sources import Opened, attachment
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.dialogs import Choice

SCHEMES = ("http", "https", "mailto")


class Opening(QObject):
    """Opens links in the browser and attachments in their programs, asking first."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def open_link(self, url: str) -> None:
        """Show the whole address with its host, then let the system open it."""
        address = url if "://" in url or url.startswith("mailto:") else f"https://{url}"
        parts = urlsplit(address)
        if parts.scheme.lower() not in SCHEMES:
            self._desk.messages.status("ClaimTracker opens http, https and mailto links only.")
            return
        host = parts.hostname or parts.path
        if self._desk.messages.confirm(f"Open a page of {host}?", address, "Open in the browser"):
            QDesktopServices.openUrl(QUrl(address))

    def open_attachment(self, attachment_id: int) -> None:
        """Offer to save an attachment or to open it in its program, with a warning."""
        self._desk.ask(
            lambda library: attachment(library, attachment_id), self._offer, owner=self, latest="attachment"
        )

    def _offer(self, opened: Opened) -> None:
        detail = "Another program will open it. Files from strangers can do harm: open only what you trust."
        choices = [Choice("save", "Save a copy…"), Choice("open", "Open it"), Choice("close", "Cancel")]
        answer = self._desk.messages.ask(f"“{opened.name}”", detail, choices)
        if answer == "save":
            path, _ = QFileDialog.getSaveFileName(self._window, "Save a copy", opened.name)
            if path:
                self._write(Path(path), opened.content)
        elif answer == "open":
            folder = Path(tempfile.mkdtemp(prefix="claimtracker-"))
            path = str(folder / Path(opened.name).name)
            self._write(Path(path), opened.content)
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.write_bytes(content)
        except OSError as error:
            self._desk.messages.fault(
                EnvironmentFault(
                    f"{path.name} cannot be written ({error.strerror}).", "Choose another folder."
                )
            )
