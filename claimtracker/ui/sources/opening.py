"""Links and attachments leave for other programs only after the person saw where they lead."""

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from claimtracker.domain.file_types import kind_of_file, runs
from claimtracker.domain.wording import say
from claimtracker.services import link_sources
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
            self._desk.messages.status(say("ClaimTracker opens http, https and mailto links only."))
            return
        host = parts.hostname or parts.path
        if self._desk.messages.confirm(
            say("Open a page of {host}?", host=host), address, say("Open in the browser")
        ):
            QDesktopServices.openUrl(QUrl(address))

    def open_attachment(self, attachment_id: int) -> None:
        """Offer to save an attachment or to open it in its program, with a warning."""
        self._desk.ask(
            lambda library: link_sources.attachment(library, attachment_id),
            self._offer,
            owner=self,
            latest="attachment",
        )

    def save_attachment(self, attachment_id: int) -> None:
        """Write a copy of an attachment where the person says."""
        self._desk.ask(
            lambda library: link_sources.attachment(library, attachment_id),
            self._save,
            owner=self,
            latest="attachment",
        )

    def _save(self, opened: "link_sources.Opened") -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, say("Save a copy"), opened.name)
        if path:
            self._desk.ask(
                lambda _library: link_sources.save_copy(opened, Path(path)),
                lambda _none: self._desk.messages.status(say("“{file}” was saved.", file=Path(path).name)),
                owner=self,
                lane="long",
            )

    def _offer(self, opened: "link_sources.Opened") -> None:
        kind = kind_of_file(opened.name, opened.media_type)
        question = say("Open “{file}”, a file of the type {kind}?", file=opened.name, kind=kind)
        choices = [
            Choice("save", say("Save a copy…")),
            Choice("open", say("Open it")),
            Choice("close", say("Cancel")),
        ]
        detail = say(
            "Another program will open it. Files from strangers can do harm: open only what you trust."
        )
        if runs(opened.name):
            question = say("“{file}” is a file of the type {kind}.", file=opened.name, kind=kind)
            detail = say(
                "Opening it could run something on this computer, so ClaimTracker does not. Save a copy?"
            )
            choices = [choices[0], choices[2]]
        answer = self._desk.messages.ask(question, detail, choices)
        if answer == "save":
            self._save(opened)
        elif answer == "open":
            self._desk.ask(
                lambda _library: link_sources.copy_to_open(opened),
                self._open_copy,
                owner=self,
                lane="long",
            )

    def _open_copy(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._desk.messages.status(say("No program on this computer opens “{file}”.", file=copy.name))
