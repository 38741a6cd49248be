"""The archive: a whole desk goes out, fills an empty one, and goes out the same."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from sqlalchemy import select

from claimtracker.domain.articles import Original
from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.errors import Cancelled, ClaimTrackerError, Conflict, LibraryTooNew, UnreadableFile
from claimtracker.domain.hand_over import Format
from claimtracker.exchange.desk_archive import ARCHIVE_FILE
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse, second_readings
from claimtracker.services.check_library import check_library
from claimtracker.services.desk_archive import import_archive
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over, preview
from claimtracker.services.import_article import import_article
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.undo import undo
from claimtracker.store.check_models import SignOffRow
from claimtracker.store.library import Library
from tests.services.desk import link, mark, read_article
from tests.services.sheet_desk import SheetDesk
from tests.services.test_hand_over import MARKER, secret_desk

NAMED = HandOverOptions(SheetOptions(unmask=True))
WHOLE = ExportScope()


@pytest.fixture
def empty(empty_file: Path, tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "new.claims"
    path.write_bytes(empty_file.read_bytes())
    library = open_library(path)
    yield library
    library.close()


def archived(library: Library, folder: Path, options: HandOverOptions = NAMED) -> Path:
    hand_over(library, WHOLE, folder, [Format.ARCHIVE], options)
    return folder / ARCHIVE_FILE


def test_an_empty_desk_becomes_the_same_desk(library: Library, empty: Library, tmp_path: Path) -> None:
    desk = SheetDesk(library, 11)
    original = Original("draft.docx", "application/msword", b"PK bytes of a draft")
    import_article(library, read_article(), original, ArticleDetails("With its file"))
    changes = desk.steps(150)
    first = archived(library, tmp_path / "first")
    restored = import_archive(empty, first)
    assert {str(count) for count in restored.counts} >= {"3 articles", "3 drafts"}
    assert archived(empty, tmp_path / "second").read_bytes() == first.read_bytes()
    report = check_library(empty)
    assert report.faults == () or not report.faults
    found = browse.claims(empty, browse.claim_ids(empty, ClaimQuery()))
    assert found == browse.claims(library, browse.claim_ids(library, ClaimQuery()))
    for claim in found[:5]:
        word = claim.statement.split()[0]
        same = [browse.claim_ids(one, ClaimQuery(text=word)) for one in (library, empty)]
        assert same[0] == same[1]
    undo(empty, changes[-1].change_set_id, changes[-1].name)


def test_work_goes_on_with_new_ids(library: Library, empty: Library, tmp_path: Path) -> None:
    claim = mark(library, "Nobody asked why.")
    evidence = link(library, claim.id)
    import_archive(empty, archived(library, tmp_path))
    again = mark(empty, "Ridership rose by 40 percent")
    assert again.id > claim.id and link(empty, again.id).id > evidence.id


def test_a_masked_archive_tells_nothing_of_a_confidential_source(
    file_library: Library, empty: Library, tmp_path: Path
) -> None:
    secret_desk(file_library)
    masked, named = (
        archived(file_library, tmp_path / name, HandOverOptions(SheetOptions(unmask=unmask)))
        for name, unmask in (("masked", False), ("named", True))
    )
    told = [set(), set()]
    for number, path in enumerate((masked, named)):
        with ZipFile(path) as file:
            for name in file.namelist():
                if MARKER.encode() in file.read(name):
                    told[number].add(name)
    inside = {"tables/claim.jsonl", "tables/source.jsonl", "tables/change.jsonl"}
    assert told[0] <= inside and "tables/evidence.jsonl" in told[1]
    with ZipFile(masked) as file:
        rows = [json.loads(line) for line in file.read("tables/source.jsonl").splitlines()]
    secret = next(row for row in rows if row["confidential"])
    assert (secret["title"], MARKER in json.dumps(secret)) == ("Source A", False)
    assert import_archive(empty, masked).masked_sources == 1
    assert archived(empty, tmp_path / "again").read_bytes() != named.read_bytes()


def signed_off(library: Library, claim_id: int) -> str:
    """Sign a claim off as somebody else; returns the text that was signed."""
    library.actor = "Noor Reader"
    second_readings.accept(library, claim_id)
    with library.read() as session:
        return str(session.scalar(select(SignOffRow.content).where(SignOffRow.claim_id == claim_id)))


def test_what_was_signed_goes_along_and_still_stands_as_it_was_signed(
    library: Library, empty: Library, tmp_path: Path
) -> None:
    claim = mark(library, "Ridership rose by 40 percent")
    link(library, claim.id)
    give_verdict(library, claim.id, "neutral/1", "false")
    text = signed_off(library, claim.id)
    import_archive(empty, archived(library, tmp_path))
    with empty.read() as session:
        assert session.scalar(select(SignOffRow.content)) == text
    assert check_library(empty).faults == ()


def test_what_was_signed_over_a_confidential_source_stays_here_unless_it_is_named(
    file_library: Library, empty: Library, tmp_path: Path
) -> None:
    secret_desk(file_library)
    text = signed_off(file_library, 1)
    assert MARKER in text
    masked = archived(file_library, tmp_path, HandOverOptions())
    with ZipFile(masked) as file:
        assert MARKER.encode() not in file.read("tables/sign_off.jsonl")
        signed = [line for line in file.read("tables/change.jsonl").splitlines() if b"signed_by" in line]
        assert signed and not any(MARKER.encode() in line for line in signed)
    import_archive(empty, masked)
    (told,) = browse.claim_card(empty, 1).sign_offs
    assert (told.by, told.sha256) == ("Noor Reader", hashlib.sha256(text.encode()).hexdigest())
    assert check_library(empty).faults == (), "a text that stayed behind is no damage"


def test_a_desk_that_is_in_use_is_left_alone(library: Library, tmp_path: Path) -> None:
    claim = mark(library, "Nobody asked why.")
    path = archived(library, tmp_path)
    with pytest.raises(Conflict, match="empty desk"):
        import_archive(library, path)
    assert browse.claim(library, claim.id).statement == claim.statement


def changed(path: Path, target: Path, member: str, content: bytes | None) -> Path:
    """Write the archive again with one member changed, or left out."""
    with ZipFile(path) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = content if name == member else old.read(name)
            if data is not None:
                new.writestr(name, data)
    return target


def damaged(path: Path, folder: Path) -> dict[str, tuple[Path, type[ClaimTrackerError]]]:
    """Return archives that must not be taken, by what is wrong with them."""
    with ZipFile(path) as file:
        manifest = json.loads(file.read("manifest.json"))
        claims = file.read("tables/claim.jsonl")
        stored = next(name for name in file.namelist() if name.startswith("files/"))
    later = json.dumps(manifest | {"version": 99}).encode()
    newer = json.dumps(manifest | {"schema": 9999}).encode()
    other = json.dumps(manifest | {"format": "other"}).encode()
    text = folder / "text.zip"
    text.write_bytes(b"no zip at all")
    cut = folder / "cut.zip"
    cut.write_bytes(path.read_bytes()[:-200])
    cases: list[tuple[str, str, bytes | None, type[ClaimTrackerError]]] = [
        ("later", "manifest.json", later, LibraryTooNew),
        ("newer", "manifest.json", newer, LibraryTooNew),
        ("other", "manifest.json", other, UnreadableFile),
        ("no manifest", "manifest.json", None, UnreadableFile),
        ("changed", "tables/claim.jsonl", claims.replace(b"Nobody", b"Nobodi"), UnreadableFile),
        ("fewer", "tables/claim.jsonl", b"", UnreadableFile),
        ("no json", "tables/claim.jsonl", b"{", UnreadableFile),
        ("a list", "tables/claim.jsonl", b"[]\n", UnreadableFile),
        ("no table", "tables/claim.jsonl", None, UnreadableFile),
        ("file changed", stored, b"other bytes", UnreadableFile),
        ("no file", stored, None, UnreadableFile),
    ]
    found = {
        name: (changed(path, folder / f"{name}.zip", member, content), kind)
        for name, member, content, kind in cases
    }
    return found | {"text": (text, UnreadableFile), "cut": (cut, UnreadableFile)}


def test_a_damaged_archive_is_a_plain_sentence_and_takes_nothing(
    file_library: Library, empty: Library, tmp_path: Path
) -> None:
    claim = mark(file_library, "Nobody asked why.")
    original = Original("a.txt", "text/plain", b"Nobody asked why.")
    import_article(file_library, read_article(), original, ArticleDetails("A"))
    path = archived(file_library, tmp_path)
    before = archived(empty, tmp_path / "before").read_bytes()
    for name, (bad, kind) in damaged(path, tmp_path).items():
        with pytest.raises(kind) as told:
            import_archive(empty, bad)
        assert "Nobody" not in str(told.value) and told.value.next_step, name
        assert archived(empty, tmp_path / "after").read_bytes() == before, name
    import_archive(empty, path)
    assert browse.claim(empty, claim.id).statement == "Nobody asked why."


def test_stopping_takes_nothing_and_leaves_no_file(
    file_library: Library, empty: Library, tmp_path: Path
) -> None:
    mark(file_library, "Nobody asked why.")
    path = archived(file_library, tmp_path)
    with pytest.raises(Cancelled):
        import_archive(empty, path, cancelled=lambda: True)
    assert browse.counts(empty).claims == 0
    with pytest.raises(Cancelled):
        hand_over(file_library, WHOLE, tmp_path / "out", [Format.ARCHIVE], NAMED, cancelled=lambda: True)
    assert not list((tmp_path / "out").iterdir())


def test_the_preview_counts_what_it_will_hold(library: Library) -> None:
    link(library, mark(library, "Nobody asked why.").id)
    shown = dict(preview(library, WHOLE, Format.ARCHIVE).rows)
    assert (shown["claims"], shown["sources"], shown["links to sources"]) == ("1", "1", "1")
