"""What is handed over: the same claims in every format, and nothing that stays inside."""

import json
import sys
from pathlib import Path
from zipfile import is_zipfile

import pytest

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadInput, EnvironmentFault
from claimtracker.domain.hand_over import Format
from claimtracker.domain.sources import Stance
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.earlier_files import EarlierFiles
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over, preview
from claimtracker.services.link_sources import attach_file, link_new_source
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.publisher import publisher, set_publisher
from claimtracker.store.library import Library
from claimtracker.ui.paper.annotated_pdf import draw_pdf
from tests.exchange.workbook_cells import parts_of
from tests.services.desk import link, mark

# For the desk itself: one holds the notes, one contact details; their own tests look for what they mask.
INWARD = {Format.ARCHIVE, Format.CALLS}
DRAWN = {Format.PDF}  # by the window; tests/ui/paper looks at it
WITHOUT_SOURCES = {Format.CLAIM_REVIEW}
SHEET = SheetOptions()
COURIER = Publisher("Courier", "https://courier.example")


def check(
    library: Library, words: str, rating: str = "false", *, revision_id: int = 0, **fields: str
) -> Claim:
    """Mark a claim and check it so that it can be published."""
    claim = mark(library, words, revision_id)
    fields = {"review_url": f"https://courier.example/{claim.id}", "finding": "Counted."} | fields
    edit_claim(library, claim.id, [Edit(name, "", value) for name, value in fields.items()])
    give_verdict(library, claim.id, "neutral/1", rating)
    return claim


def read_json(path: Path) -> object:
    return json.loads(path.read_text("utf-8"))


def test_reviews_of_one_claim_and_of_many(library: Library, tmp_path: Path) -> None:
    first = check(library, "Ridership rose by 40 percent")
    options = HandOverOptions(publisher=COURIER)
    one = hand_over(library, ExportScope(), tmp_path, [Format.CLAIM_REVIEW], options)
    assert one.sentence.startswith("1 review written to claimreview.json, 1 review to claimreview.html")
    review = read_json(tmp_path / "claimreview.json")
    assert isinstance(review, dict) and review["claimReviewed"] == first.statement
    check(library, "The bridge cost 4.2 million euros")
    mark(library, "Nobody asked why.")
    many = hand_over(library, ExportScope(), tmp_path, [Format.CLAIM_REVIEW, Format.CHECK], options)
    reviews = read_json(tmp_path / "claimreview.json")
    assert isinstance(reviews, list) and reviews[0] == review and len(reviews) == 2
    feed = read_json(tmp_path / "claimreview-feed.json")
    assert isinstance(feed, dict) and [item["item"] for item in feed["dataFeedElement"]] == [
        [r] for r in reviews
    ]
    assert (tmp_path / "claimreview.html").read_text("utf-8").count("<script type") == 2
    assert any("“Nobody asked why.”: it has no verdict yet" in note for note in many.notes)
    assert (tmp_path / "check.md").read_text("utf-8").count("**Our verdict:**") == 2


def test_nothing_to_publish_is_a_plain_sentence_and_no_file(library: Library, tmp_path: Path) -> None:
    mark(library, "Nobody asked why.")
    with pytest.raises(BadInput, match="1 claim: it has no verdict yet") as told:
        hand_over(library, ExportScope(), tmp_path / "out", [Format.CLAIM_REVIEW])
    assert "Nobody" not in str(told.value)
    assert not list((tmp_path / "out").iterdir())
    assert "nothing to write" in preview(library, ExportScope(), Format.CLAIM_REVIEW).text


def test_the_publisher_is_kept_with_the_desk(library: Library) -> None:
    assert publisher(library) == Publisher()
    set_publisher(library, COURIER)
    set_publisher(library, Publisher("Courier", "https://www.courier.example"))
    assert publisher(library) == Publisher("Courier", "https://www.courier.example")


def test_the_preview_shows_what_will_be_written(library: Library, tmp_path: Path) -> None:
    claim = check(library, "Ridership rose by 40 percent")
    link(library, claim.id)
    options = HandOverOptions(publisher=COURIER)
    hand_over(library, ExportScope(), tmp_path, [Format.CLAIM_REVIEW, Format.CHECK], options)
    for wanted, name in ((Format.CLAIM_REVIEW, "claimreview.json"), (Format.CHECK, "check.md")):
        shown = preview(library, ExportScope(), wanted, options)
        assert shown.claims == 1
        assert shown.text.strip() == (tmp_path / name).read_text("utf-8").strip()


MARKER = "ZQX-MARKER"
KEPT_INSIDE = {"notes": MARKER}


def secret_desk(library: Library) -> None:
    """Fill every field that stays inside, and every field of a confidential source, with a marker."""
    claim = check(library, "Ridership rose by 40 percent", **KEPT_INSIDE)
    draft = SourceDraft(
        MARKER,
        author=MARKER,
        publisher=MARKER,
        published_on="1999-09-09",
        url=f"https://{MARKER.lower()}.example/",
        archived_url=f"https://archive.example/{MARKER}",
        accessed_on="1999-09-09",
        contact=MARKER,
        notes=MARKER,
        confidential=True,
    )
    secret = link_new_source(
        library, claim.id, draft, Stance.CONTEXT, locator=MARKER, passage=MARKER, note=MARKER
    ).value.source
    attach_file(library, secret.id, f"{MARKER}.txt", MARKER.encode())
    inside = SourceDraft("Annual report", contact=MARKER, notes=MARKER)
    link_new_source(library, claim.id, inside, Stance.REFUTES, locator="p. 3", passage="40 percent", note="")


def everything_in(path: Path) -> bytes:
    """Return the bytes of a file, and of all its parts where it is packed."""
    data = path.read_bytes()
    if is_zipfile(path):
        data += b"".join(name.encode() + part for name, part in parts_of(path).items())
    return data


OUTWARD = [kind for kind in Format if kind not in INWARD | DRAWN]


@pytest.mark.parametrize("wanted", OUTWARD)
def test_nothing_that_stays_inside_leaves(file_library: Library, tmp_path: Path, wanted: Format) -> None:
    secret_desk(file_library)
    hand_over(file_library, ExportScope(), tmp_path / "out", [wanted], HandOverOptions(SHEET, flat=True))
    files = list((tmp_path / "out").iterdir())
    assert files
    for path in files:
        data = everything_in(path)
        for leak in (MARKER, MARKER.lower(), "1999-09-09", str(tmp_path)):
            assert leak.encode() not in data, (path.name, leak)


@pytest.mark.parametrize("wanted", [kind for kind in OUTWARD if kind not in WITHOUT_SOURCES])
def test_a_confidential_source_is_named_only_when_it_is_asked_for(
    file_library: Library, tmp_path: Path, wanted: Format
) -> None:
    secret_desk(file_library)
    for unmask, said in ((False, "Source A"), (True, MARKER)):
        options = HandOverOptions(SheetOptions(unmask=unmask))
        hand_over(file_library, ExportScope(), tmp_path / "out", [wanted], options)
        assert any(said.encode() in everything_in(path) for path in (tmp_path / "out").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file size limit to set")
@pytest.mark.parametrize("wanted", [Format.XLSX, Format.PDF, Format.MEMO, Format.HTML, Format.ARCHIVE])
def test_a_full_disk_is_said_and_leaves_what_was_there(
    qapp: object, file_library: Library, tmp_path: Path, wanted: Format
) -> None:
    import resource

    secret_desk(file_library)
    out, options = tmp_path / "out", HandOverOptions(draw_pdf=draw_pdf)
    files = hand_over(file_library, ExportScope(), out, [wanted], options).files
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    for limit in (1000, len(before[files[0].name]) - 1):
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, usual[1]))
            with pytest.raises(EnvironmentFault, match="was not written: the disk is full"):
                hand_over(file_library, ExportScope(), out, [wanted], options)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_file_in_the_place_of_the_folder_is_said(library: Library, tmp_path: Path) -> None:
    check(library, "Ridership rose by 40 percent")
    (tmp_path / "out").write_text("mine")
    with pytest.raises(EnvironmentFault, match="“out” is a file: nothing can be written into it"):
        hand_over(library, ExportScope(), tmp_path / "out", [Format.CSV])
    assert (tmp_path / "out").read_text() == "mine"


def test_a_text_that_names_a_masked_source_is_said_before_it_leaves(library: Library, tmp_path: Path) -> None:
    claim = check(library, "Ridership rose by 40 percent", finding="So says ADA  Lindqvist, off the record.")
    hidden = SourceDraft("Talk with the clerk", author="Ada Lindqvist", confidential=True)
    link_new_source(library, claim.id, hidden, Stance.SUPPORTS)
    other = check(library, "The bridge cost 4.2 million euros")
    link_new_source(library, other.id, SourceDraft("Ann", confidential=True), Stance.SUPPORTS)
    said = "The texts of 1 claim name a confidential source: look at them before they leave, at “Ridership"
    earlier = EarlierFiles(memory=tmp_path / "handed.json" if library.on_server else None)
    masked = HandOverOptions(earlier=earlier)
    for wanted in (Format.CSV, Format.CHECK, Format.HTML):
        assert preview(library, ExportScope(), wanted).notes[-1].startswith(said)
        notes = hand_over(library, ExportScope(), tmp_path, [wanted, Format.XLSX], masked).notes
        assert [note.startswith(said) for note in notes if "confidential" in note] == [True]
    named = HandOverOptions(SheetOptions(unmask=True), earlier=earlier)
    assert not hand_over(library, ExportScope(), tmp_path, [Format.CSV], named).notes
