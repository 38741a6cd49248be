"""The export place joined to the desk."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from claimtracker.bootstrap import Settings, folders
from claimtracker.domain.changes import Changes
from claimtracker.domain.errors import BadInput, Cancelled
from claimtracker.domain.hand_over import Format, HandOverResult, Preview, WouldReplace
from claimtracker.domain.wording import say
from claimtracker.services.hand_over import first_article, hand_over, preview
from claimtracker.services.publisher import SET, publisher, set_publisher, sets_publisher
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.hand_over.export_place import ExportPlace
from claimtracker.ui.hand_over.export_place_choices import ExportWish
from claimtracker.ui.hand_over.export_place_formats import PUBLISHED
from claimtracker.ui.hand_over.export_place_page import WIDTH
from claimtracker.ui.paper.annotated_pdf import draw_pdf, first_page
from claimtracker.ui.tasks import TaskHandle


class ExportDesk(QObject):
    """Shows what would be written, writes it in the background, says what was written."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._task: TaskHandle | None = None
        place = self.place = ExportPlace(parent)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place.set_folder(self._settings.get("export folder", documents))
        place.preview_requested.connect(self._preview)
        place.export_requested.connect(self._export)
        place.cancel_requested.connect(self._cancel)
        place.show_folder_requested.connect(
            lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
        )
        desk.changed.connect(self._take_in)
        self._take_in(Changes(SET))

    def _preview(self, wish: ExportWish) -> None:
        place = self.place
        if not self._desk.is_open:
            return
        self._desk.ask(
            lambda library: _looked_at(library, wish),
            lambda found: place.show_preview(*found),
            owner=place,
            latest="export preview",
        )

    def _export(self, wish: ExportWish, folder: str) -> None:
        place = self.place
        library = self._desk.library
        self._settings.put("export folder", folder)
        wanted = wish.options.publisher
        memory = folders().handed_over(library.name) if library.on_server else None

        if wish.format in PUBLISHED:
            self._desk.act(lambda opened: set_publisher(opened, wanted))

        def work(task: TaskHandle) -> HandOverResult:
            return hand_over(
                library,
                wish.scope,
                Path(folder),
                [wish.format],
                replace(wish.options, draw_pdf=draw_pdf, earlier=replace(wish.earlier, memory=memory)),
                progress=lambda done, total: task.progress(done, total),
                cancelled=lambda: task.cancelled,
            )

        self._task = self._desk.tasks.run(
            work,
            place.show_result,
            self._failed,
            lane="long",
            owner=place,
            on_progress=lambda done, total, _text: place.show_progress(done, total),
        )

    def _take_in(self, changes: Changes) -> None:
        if self._desk.is_open and sets_publisher(changes):
            show = self.place.choices.publisher.show_publisher
            self._desk.ask(publisher, show, owner=self.place, latest="publisher to export")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, WouldReplace) and self.place is not None:
            self.place.ask_about(error.files)
        else:
            self._desk.messages.fault_in(self.place, error)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.place.show_fault(
                Cancelled(say("The export was stopped."), say("Files of before were left as they were."))
            )


def _looked_at(library: Library, wish: ExportWish) -> tuple[Preview, QImage | None]:
    """Return how what is wished for will look; of a PDF its first page."""
    try:
        found = preview(library, wish.scope, wish.format, wish.options)
        if wish.format is not Format.PDF:
            return found, None
        return found, first_page(first_article(library, wish.scope, wish.options), WIDTH)
    except BadInput as error:
        return Preview(0, text=str(error)), None
