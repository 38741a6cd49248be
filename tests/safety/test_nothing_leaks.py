"""Nothing that stays inside leaves, in any format, whichever part of a file it might hide in."""

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import is_zipfile

import pypdfium2
import pytest

from claimtracker.domain.articles import Original
from claimtracker.domain.edits import ArticleDetails, Edit, SourceDraft
from claimtracker.domain.hand_over import Format
from claimtracker.domain.sources import ContactStatus, SourceKind, Stance
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.contact_log import log_contact
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.import_article import import_article
from claimtracker.services.link_sources import attach_file, link_new_source
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.second_readings import accept
from claimtracker.store.library import Library
from claimtracker.ui.paper.annotated_pdf import draw_pdf
from tests.exchange.workbook_cells import parts_of
from tests.safety.kills import pages_of
from tests.services.desk import mark, read_article
from tests.services.test_hand_over import check
from tests.store.libraries import empty_file, file_library

__all__ = ["empty_file", "file_library"]

SECRET, NOTE, PERSON, FILE = "ZQXSECRET", "ZQXNOTE", "Zqxperson Zqxname", "zqxfile"
FOR_THE_DESK = {Format.ARCHIVE, Format.CALLS}
PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/people.xml")


def filled(library: Library) -> None:
    """Fill every field that stays inside with a mark of its own, as a person with a marked name."""
    library.actor = PERSON
    details = ArticleDetails("Bridge", language="en", url="https://other.example/a", notes=NOTE)
    original = Original(f"/home/{FILE}/draft.docx", "application/msword", b"PK of a draft")
    revision = import_article(library, read_article(), original, details).value.revision_id
    judged = check(library, "Ridership rose by 40 percent", revision_id=revision, notes=NOTE)
    asked = mark(library, "The bridge cost 4.2 million euros", revision)
    edit_claim(library, asked.id, [Edit("notes", "", NOTE), Edit("open_questions", "", "Since when?")])
    for claim in (judged, asked):
        secret = SourceDraft(
            SECRET,
            SourceKind.INTERVIEW,
            author=SECRET,
            publisher=SECRET,
            url=f"https://{SECRET.lower()}.example/",
            archived_url=f"https://archive.example/{SECRET}",
            contact=SECRET,
            notes=SECRET,
            confidential=True,
        )
        link = link_new_source(
            library, claim.id, secret, Stance.CONTEXT, locator=SECRET, passage=SECRET, note=SECRET
        ).value
        attach_file(library, link.source.id, f"{SECRET}.txt", SECRET.encode())
        log_contact(library, link.source.id, ContactStatus.ASKED, "2026-11-21", note=SECRET)
        told = SourceDraft("Annual report", notes=NOTE, contact=NOTE)
        link_new_source(library, claim.id, told, Stance.REFUTES, locator="p. 3")
    library.actor = f"{PERSON} the second"
    accept(library, judged.id)


@dataclass(frozen=True, slots=True)
class Out:
    """What was handed over as one format: for each file, each of its parts, unpacked."""

    files: Mapping[str, Mapping[str, bytes]]

    def holding(self, mark: str) -> list[str]:
        """Return the parts that hold a mark, whatever its case."""
        wanted = mark.casefold().encode()
        return [
            f"{name}: {part}"
            for name, parts in self.files.items()
            for part, data in parts.items()
            if wanted in data.lower() or wanted in part.casefold().encode()
        ]


def unpacked(path: Path) -> dict[str, bytes]:
    """Return a file as it is and whatever can be unpacked of it: members, pages, streams, properties."""
    data = path.read_bytes()
    parts = {"as it is": data}
    if is_zipfile(path):
        parts |= parts_of(path)
    if path.suffix == ".pdf":
        parts |= {f"page {n}": text.encode() for n, text in enumerate(pages_of(path), 1)}
        document = pypdfium2.PdfDocument(path)
        parts["properties"] = repr(document.get_metadata_dict()).encode()
        document.close()
        for number, found in enumerate(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)):
            parts[f"stream {number}"] = inflated(found[1])
    return parts


def inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


@pytest.fixture
def desk(file_library: Library) -> Library:
    filled(file_library)
    return file_library


@pytest.fixture
def everything(qapp: object, desk: Library, tmp_path: Path) -> dict[Format, Out]:
    """Every format of one desk, masked as usual."""
    return {wanted: handed(desk, tmp_path / wanted, wanted) for wanted in Format}


def handed(library: Library, folder: Path, wanted: Format, *, unmask: bool = False) -> Out:
    options = HandOverOptions(SheetOptions(unmask=unmask), flat=True, draw_pdf=draw_pdf)
    hand_over(library, ExportScope(), folder, [wanted], options)
    return Out({path.name: unpacked(path) for path in folder.iterdir()})


def test_no_part_of_any_file_tells_what_stays_inside(
    everything: dict[Format, Out], desk: Library, tmp_path: Path
) -> None:
    for wanted, out in everything.items():
        assert out.files, wanted
        assert out.holding(SECRET) == [], wanted
        assert out.holding("2026-11-21") == [], wanted
        assert out.holding(str(tmp_path)) == [], wanted
        assert out.holding(str(Path.home())) == [], wanted
        if wanted not in FOR_THE_DESK:
            assert out.holding(NOTE) + out.holding(FILE) == [], wanted
        if wanted not in {*FOR_THE_DESK, Format.CSV, Format.XLSX}:
            assert out.holding(PERSON) == [], wanted
    named = everything[Format.CSV].holding(PERSON) + everything[Format.XLSX].holding(PERSON)
    assert {place.partition(":")[0] for place in named} == {"claims.csv", "claims-flat.csv", "claims.xlsx"}
    assert not [part for part in named if "docProps" in part]
    masks = {wanted for wanted, out in everything.items() if out.holding("Source A")}
    assert masks == {*Format} - {Format.CLAIM_REVIEW}


def test_each_file_names_a_confidential_source_only_when_it_is_asked_to(
    qapp: object, desk: Library, tmp_path: Path
) -> None:
    for wanted in sorted({*Format} - {Format.CLAIM_REVIEW}):
        out = handed(desk, tmp_path / wanted, wanted, unmask=True)
        assert out.holding(SECRET), wanted
        assert wanted in FOR_THE_DESK or out.holding(NOTE) == [], wanted


def test_documents_have_no_properties(everything: dict[Format, Out]) -> None:
    for wanted in (Format.XLSX, Format.MEMO):
        for name, parts in everything[wanted].files.items():
            for part in PROPERTIES:
                said = re.findall(rb"<(?:dc|cp):(?!revision)\w+[^>]*>([^<]+)<", parts.get(part, b""))
                assert [words for words in said if b"W3CDTF" not in words] == [], (name, part)
                assert b"<Company>" not in parts.get(part, b"").replace(b"<Company></Company>", b"")
    (pdf,) = everything[Format.PDF].files.values()
    assert b"'Author': '', 'Subject': '', 'Keywords': '', 'Creator': ''" in pdf["properties"]
    xmp = pdf["as it is"].partition(b"<x:xmpmeta")[2].partition(b"</x:xmpmeta>")[0]
    assert b'xmp:CreatorTool=""' in xmp
    assert set(re.findall(rb"<rdf:li[^>]*>([^<]*)</rdf:li>", xmp)) == {b"Bridge", b""}, "more than the title"
