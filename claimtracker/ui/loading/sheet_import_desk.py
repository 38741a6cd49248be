"""The place for claim sheets joined to the desk."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import BadInput
from claimtracker.domain.wording import all_of, say
from claimtracker.services.import_sheet import SheetImport, SheetResult, apply_import, plan_import
from claimtracker.services.original_file import original_from
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.loading.sheet_import_place import SheetImportPlace
from claimtracker.ui.tasks import TaskHandle

Named = tuple[str, bytes]
SHEETS = (".csv", ".tsv", ".tab", ".txt", "")


class SheetImportDesk(QObject):
    """Reads and compares the files in the background; writes only what was applied.

    ``elsewhere_chosen`` carries paths of files that are no tables of text.
    """

    left = Signal()
    elsewhere_chosen = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: TaskHandle | None = None
        place = self.place = SheetImportPlace(parent)
        place.sheet_chosen.connect(self._compare)
        place.apply_requested.connect(self._apply)
        place.cancel_requested.connect(self._cancel)

    def _compare(self, paths: list[str]) -> None:
        place = self.place
        if not any(Path(path).suffix.lower() in SHEETS for path in paths):
            self.elsewhere_chosen.emit(paths)
            return
        place.show_reading(all_of(Path(path).name for path in paths))

        def work(library: Library) -> SheetImport:
            return plan_import(library, *sheets_among([Path(path) for path in paths]))

        self._desk.ask(work, place.show_preview, owner=place, latest="compare sheet", failed=self._failed)

    def _apply(self, plan: SheetImport, take_sheet: Collection[tuple[str, str]]) -> None:
        place = self.place

        def work(library: Library, task: TaskHandle) -> Done[SheetResult]:
            return apply_import(
                library,
                plan,
                take_sheet,
                progress=lambda done, total: task.progress(done, total),
                cancelled=lambda: task.cancelled,
            )

        def done(result: SheetResult) -> None:
            place.show_result(result)
            self._desk.tell_done(say("Claim sheet imported."))

        self._task = self._desk.act_long(
            work, done, self._failed, lambda done_rows, total, _text: place.show_progress(done_rows, total)
        )

    def _failed(self, error: Exception) -> None:
        self._desk.messages.fault_in(self.place, error)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.place.show_start()
        self.left.emit()


def sheets_among(paths: list[Path]) -> tuple[Named | None, Named | None]:
    """Return the claims file and the evidence file among these; raises BadInput or UnreadableFile.

    A file with a column source_id or stance is evidence, whatever its name.
    """
    claims: Named | None = None
    evidence: Named | None = None
    for path in paths:
        content = original_from(path).content
        head = content[:4096].split(b"\n", 1)[0].lower().replace(b"\x00", b"")
        named = (path.name, content)
        if b"source_id" in head or b"stance" in head:
            if evidence is not None:
                raise BadInput(
                    say("Both files hold evidence."), say("Choose one claims.csv and one evidence.csv.")
                )
            evidence = named
        elif claims is None:
            claims = named
        else:
            raise BadInput(say("Both files hold claims."), say("Choose one claims.csv and one evidence.csv."))
    return claims, evidence
