"""Ways to the places where something comes in or is handed over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from claimtracker.bootstrap import Settings
from claimtracker.domain.articles import Mode
from claimtracker.domain.doors import Door, door_of_all
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.desk import Desk
from claimtracker.ui.importing import import_material
from claimtracker.ui.shell.go_acts import GoActs
from claimtracker.ui.shell.places import Places

if TYPE_CHECKING:
    from claimtracker.ui.hand_over.export_place import ExportPlace
    from claimtracker.ui.importing.import_desk import ImportDesk
    from claimtracker.ui.importing.import_place import ImportPlace
    from claimtracker.ui.loading.load_place import LoadPlace
    from claimtracker.ui.loading.sheet_import_place import SheetImportPlace
_SHEETS = "import sheet"  # not said: the name of a place


class FileActs(QObject):
    """Imports, loads and hands over; ``library_wanted`` with the path of one that was dropped."""

    library_wanted = Signal(str)

    def __init__(self, places: Places, go: GoActs, desk: Desk, settings: Settings) -> None:
        super().__init__(places)
        self._places = places
        self._go = go
        self._desk = desk
        self._settings = settings
        self._import: ImportDesk | None = None
        self._import_place = places.offer("import", self._make_import)
        self._export_place = places.offer("export", self._make_export)
        self._sheet_place = places.offer(_SHEETS, self._make_sheet_import)
        self._load_place = places.offer("load", self._make_load)

    def show_import(self) -> None:
        """Show the import place."""
        self._import_place.go()

    def import_file(self) -> None:
        """Choose files to import."""
        if self.importing().choose_files():
            self.show_import()

    def paste_article(self) -> None:
        """Import what is in the clipboard: files, a passage or text; an address waits to be asked for."""
        self.import_material(QGuiApplication.clipboard().mimeData())

    def paste_over(self, article_id: int) -> None:
        """Take what is in the clipboard as the next draft of an article."""
        self.importing().read_over(article_id)
        self.paste_article()

    def import_address(self) -> None:
        """Show where the address of a page is typed; nothing is asked before the person says so."""
        self.show_import()
        self.importing().place.show_address("")

    def import_material(self, data: QMimeData) -> None:
        """Import what was pasted or dropped; what is no article goes where it comes in."""
        if door_of_all(paths := list(import_material.material_in(data).paths)) is not Door.ARTICLES:
            self.take_files(paths)
            return
        self.show_import()
        if not self.importing().take_material(data):
            self.importing().read_over(0)
            self._desk.messages.status(say("The clipboard holds no text."))

    def take_files(self, paths: list[str]) -> None:
        """Take files where they belong: as articles, as claims, or as the library that is opened."""
        match door_of_all(paths):
            case Door.CLAIMS:
                self._load_place.go().files_chosen.emit(paths)
                held = say_count(
                    len(paths),
                    "{count} file holds claims and no article: it is looked at here.",
                    "{count} files hold claims and no article: they are looked at here.",
                )
                self._desk.messages.status(held)
            case Door.LIBRARY:
                self.library_wanted.emit(paths[0])
            case Door.ARTICLES:
                self.show_import()
                self.importing().read_files(paths)

    def importing(self) -> "ImportDesk":
        """Return the import place's desk, making both on first need."""
        self._import_place.place()
        assert self._import is not None
        return self._import

    def show_export(self) -> None:
        """Show the export place for what is at hand: the open article, what was found, or the desk."""
        article, place = self._go.open_article_record, self._places.current_name
        if article is not None and place == "articles":
            self.export_article(article.id, article.title)
            if claim_id := self._go.selected_claim_id:
                self.export_place().choices.offer_claims((claim_id,))
        elif place != "claims" or not self._go.export_found():
            self.export_place().choose_desk()

    def export_claims(self, claim_ids: list[int]) -> None:
        """Show the export place for these claims."""
        self.export_place().choose_claims(tuple(claim_ids))

    def export_article(self, article_id: int, title: str) -> None:
        """Show the export place for one article."""
        self.export_place().choose_article(article_id, title)

    def show_sheet_import(self) -> None:
        """Show the place where a claim sheet comes in."""
        self._sheet_place.go()

    def show_load(self) -> None:
        """Show the place where an archive comes in."""
        self._load_place.go()

    def take_csv_choices(self) -> None:
        """Let the export place begin with what was chosen for CSV files, if it is there already."""
        if self._export_place.is_made:
            self._usual_csv(self._export_place.place())

    def take_mode(self) -> None:
        """Let the import place offer the mode that was chosen, if it is there already."""
        if self._import_place.is_made:
            self._usual_mode(self._import_place.place())

    def _usual_csv(self, place: "ExportPlace") -> None:
        sheet = place.choices.sheet
        sheet.separator.set_value(self._settings.get("csv separator", ","))
        sheet.bom.setChecked(self._settings.get("csv bom", True))

    def _usual_mode(self, place: "ImportPlace") -> None:
        chosen = self._settings.get("mode", "")
        place.read.details.usual_mode = Mode.BEFORE if chosen == Mode.BEFORE else Mode.AFTER

    def close(self) -> None:
        """End what runs beside the window."""
        if self._import is not None:
            self._import.close()

    def export_place(self) -> "ExportPlace":
        """Show the export place and return it."""
        place = self._export_place.go()
        article = self._go.open_article_record
        place.choices.offer_article(article.id if article else 0, article.title if article else "")
        return place

    def _make_import(self) -> "ImportPlace":
        from claimtracker.ui.importing.import_desk import ImportDesk  # noqa: PLC0415 - not for the start
        from claimtracker.ui.importing.import_place import ImportPlace  # noqa: PLC0415 - not for the start

        place = ImportPlace(self._places)
        self._import = ImportDesk(place, self._desk)
        self._import.imported.connect(self._go.open_article)
        self._import.left.connect(self._go.show_articles)
        self._import.elsewhere_chosen.connect(self.take_files)
        self._import.warm_up()
        self._usual_mode(place)
        return place

    def _make_export(self) -> "ExportPlace":
        from claimtracker.ui.hand_over.export_desk import ExportDesk  # noqa: PLC0415 - not for the start

        place = ExportDesk(self._desk, self._settings, self._places).place
        self._usual_csv(place)
        place.left.connect(self._places.go_back)
        return place

    def _make_load(self) -> "LoadPlace":
        from claimtracker.ui.loading.load_desk import LoadDesk  # noqa: PLC0415 - not for the start

        loading = LoadDesk(self._desk, self._settings, self._places)
        loading.claims_requested.connect(self._go.show_claims)
        loading.sheet_requested.connect(self._compare_sheet)
        loading.library_requested.connect(self.library_wanted)
        loading.elsewhere_chosen.connect(self.take_files)
        return loading.place

    def _compare_sheet(self, paths: list[str]) -> None:
        self._sheet_place.go().sheet_chosen.emit(paths)

    def _make_sheet_import(self) -> "SheetImportPlace":
        from claimtracker.ui.loading.sheet_import_desk import SheetImportDesk  # noqa: PLC0415 - not for the start

        sheets = SheetImportDesk(self._desk, self._places)
        sheets.left.connect(self._go.show_articles)
        sheets.elsewhere_chosen.connect(self.take_files)
        return sheets.place
