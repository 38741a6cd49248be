"""Hand-overs in another language: machines read the same bytes, people read their own words."""

import contextlib
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtracker.domain.articles import Original
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.facets import FacetCount
from claimtracker.domain.hand_over import Format
from claimtracker.domain.wording import ENGLISH, Key, Language, say, speak
from claimtracker.exchange.archive.process import read_archive
from claimtracker.exchange.archive.reading import Choice
from claimtracker.exchange.archive.records import ArchiveKind, FileFault
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.exchange.translations import FOLDER, read_language
from claimtracker.services import browse
from claimtracker.services.desk_archive import WORDS, import_archive
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.services.desk import mark
from tests.services.test_hand_over import COURIER, check, secret_desk

FOR_MACHINES = (
    "claims.csv",
    "evidence.csv",
    "claimreview.json",
    "claimreview.html",
    "claimreview-feed.json",
    "desk-archive.zip",
)
FORMATS = (Format.CSV, Format.CLAIM_REVIEW, Format.ARCHIVE)
FOR_PEOPLE = (Format.HTML, Format.MEMO, Format.CHECK, Format.CALLS)
OPTIONS = HandOverOptions(SheetOptions(unmask=True), COURIER)


class Marked(dict[Key, tuple[str, ...]]):
    """Messages that mark whatever is said."""

    def get(self, key: Key, default: object = None) -> tuple[str, ...] | None:  # type: ignore[override]
        """Return the English words between brackets."""
        return (f"⟦{key[0]}⟧",) if key[0] else None


MARKED = Language("de", thousands=".", decimal=",", messages=Marked())


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave every test as it came."""
    yield
    speak(ENGLISH)


def filled(library: Library) -> None:
    """Put claims with verdicts, sources and one without a verdict on the desk."""
    secret_desk(library)
    check(library, "The bridge cost 4.2 million euros", "true", suggested_wording="4.3 million euros")
    mark(library, "Nobody asked why.")


def test_what_machines_read_is_the_same_in_every_language(library: Library, tmp_path: Path) -> None:
    filled(library)
    hand_over(library, ExportScope(), tmp_path / "en", FORMATS, OPTIONS)
    speak(MARKED)
    told = hand_over(library, ExportScope(), tmp_path / "de", FORMATS, OPTIONS)
    assert told.sentence.startswith("⟦")
    for name in FOR_MACHINES:
        written = (tmp_path / "de" / name).read_bytes()
        assert written == (tmp_path / "en" / name).read_bytes(), name
        assert "⟦".encode() not in written


def test_a_sheet_and_an_archive_are_taken_in_in_another_language(
    library: Library, tmp_path: Path, empty_file: Path
) -> None:
    filled(library)
    speak(MARKED)
    hand_over(library, ExportScope(), tmp_path, FORMATS, OPTIONS)
    sheet, links = ((name, (tmp_path / name).read_bytes()) for name in FOR_MACHINES[:2])
    assert plan_import(library, sheet, links).is_empty
    for number, fill in enumerate(("sheet", "archive")):
        path = tmp_path / f"{number}.claims"
        path.write_bytes(empty_file.read_bytes())
        with contextlib.closing(open_library(path)) as other:
            if fill == "archive":
                import_archive(other, tmp_path / "desk-archive.zip")
            else:
                apply_import(other, plan_import(other, sheet, links))
            again = hand_over(other, ExportScope(), tmp_path / fill, [Format.CSV], OPTIONS)
            assert again.sentence.startswith("⟦")
            assert (tmp_path / fill / "evidence.csv").read_bytes().count(b"\n") == links[1].count(b"\n")


def test_what_people_read_is_in_their_language(library: Library, tmp_path: Path) -> None:
    filled(library)
    speak(MARKED)
    hand_over(library, ExportScope(), tmp_path, FOR_PEOPLE, OPTIONS)
    pages = {path.name: path.read_text("utf-8") for path in tmp_path.glob("*.html")}
    assert {"check.html", "call-sheet.html"} < pages.keys() and len(pages) == 8
    for name, page in pages.items():
        assert "⟦" in page, name
    assert "⟦In short:⟧" in (tmp_path / "check.md").read_text("utf-8")
    calls = (tmp_path / "call-sheet.md").read_text("utf-8")
    assert "# ⟦Call sheet⟧" in calls
    assert "- [ ] “" not in calls and "⟦“" in calls  # quotation marks are the language's own


def test_ratings_are_said_to_people_in_their_language_and_to_programs_as_they_are_kept(
    library: Library, tmp_path: Path
) -> None:
    filled(library)
    edit_claim(library, 1, [Edit("speaker", "", "Mayor")])
    speak(MARKED)
    shown = {one.value: one.label for one in facet_of(library, "verdict")}
    assert shown["True"] == "⟦True⟧"
    out = tmp_path / "out"
    hand_over(library, ExportScope(), out, (*FORMATS, Format.XLSX), OPTIONS)
    for path in out.iterdir():
        written = path.read_bytes()
        assert not [label for label in shown if label and f"⟦{label}⟧".encode() in written], path.name
    hand_over(library, ExportScope(), tmp_path / "said", FOR_PEOPLE, OPTIONS)
    said = {path.name: path.read_text("utf-8") for path in (tmp_path / "said").glob("*.[hm]*")}
    for name in ("check.html", "check.md", next(name for name in said if name.startswith("annotated-2"))):
        assert "⟦True⟧" in said[name] and not re.search(r">\s*True\b|\*\* True", said[name]), name
    assert (
        "⟦The claim holds as made.⟧" in said["check.html"]
        and "⟦The claim holds as made.⟧" in said["check.md"]
    )
    assert "⟦We are going to say “⟦False⟧” of this.⟧" in said["call-sheet.md"].replace("\\", "")
    with zipfile.ZipFile(next(out.glob("*.xlsx"))) as book:
        words = b"".join(book.read(name) for name in book.namelist() if name.endswith(".xml"))
    assert b"True" in words and "⟦True⟧".encode() not in words


def test_what_is_counted_is_called_by_its_plural() -> None:
    links = WORDS["evidence"]
    assert links.what == "links to sources"
    for code, wanted in {"ar": "روابط بمصادر", "fr": "liens vers des sources", "de": "Verknüpfungen"}.items():
        speak(read_language(code))
        assert links.what.startswith(wanted), links.what


def facet_of(library: Library, facet: str) -> tuple[FacetCount, ...]:
    return browse.facet_counts(library, ClaimQuery(), facet).counts


EMPTY, PASTE = "“{name}” is empty.", "Choose another file, or paste the text instead."
OTHER = "Choose another file."


def test_both_reading_processes_speak_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = "".join(
        f"<message><source>{words}</source><translation>{words.upper().replace('{NAME}', '{name}')}"
        "</translation></message>"
        for words in (EMPTY, PASTE, OTHER)
    )
    (tmp_path / "claimtracker_de.ts").write_text(f"<TS><context>{said}</context></TS>", "utf-8")
    monkeypatch.setenv(FOLDER, str(tmp_path))
    speak(read_language("de"))
    assert say(PASTE) == PASTE.upper()
    table = tmp_path / "nothing.csv"
    table.write_bytes(b"")
    with ReadingProcess() as reading, pytest.raises(UnreadableFile) as told:
        reading.read(Original("nothing.csv", "text/plain", b""))
    assert told.value.sentence == "“nothing.csv” IS EMPTY."
    faults = [one for _, one in read_archive([table], Choice(ArchiveKind.CSV, {}, {}))]
    assert [one.sentence for one in faults if isinstance(one, FileFault)] == ["“nothing.csv” IS EMPTY."]
