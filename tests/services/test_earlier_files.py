"""A hand-over loses no earlier file: only what is as it was handed over is replaced unasked."""

import os
import stat
from pathlib import Path

import pytest

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.hand_over import Format, HandOverResult, Way, Why, WouldReplace
from claimtracker.exchange import file_sets
from claimtracker.services.earlier_files import ENDING, EarlierFiles
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.hand_over import HandOverOptions, hand_over
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark

MINE = b"written by somebody else"


def give(
    library: Library,
    folder: Path,
    way: Way = Way.KEEP,
    wanted: Format = Format.CSV,
    article: int = 0,
    seen: frozenset[str] | None = None,
) -> HandOverResult:
    options = HandOverOptions(earlier=EarlierFiles(way, seen))
    return hand_over(library, ExportScope(article_id=article), folder, [wanted], options)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def change(library: Library, claim_id: int, was: str, now: str) -> None:
    edit_claim(library, claim_id, [Edit("finding", was, now)])


def test_a_nightly_export_replaces_its_own_files_and_leaves_no_copies(
    file_library: Library, tmp_path: Path
) -> None:
    claim, out = mark(file_library, "Ridership rose by 40 percent"), tmp_path / "out"
    for night in range(4):
        change(file_library, claim.id, f"night {night - 1}" if night else "", f"night {night}")
        assert give(file_library, out).notes == ()
    assert names(out) == ["claims.csv", "evidence.csv"]
    assert b"night 3" in (out / "claims.csv").read_bytes()
    assert file_library.path is not None
    memory = file_library.path.with_name(file_library.path.name + ENDING)
    held = memory.read_text()
    assert str(tmp_path) not in held and "claims.csv" not in held and "night" not in held
    if os.name == "posix":
        assert stat.S_IMODE(memory.stat().st_mode) == 0o600


def test_a_file_of_somebody_else_is_kept_beside_and_once(file_library: Library, tmp_path: Path) -> None:
    mark(file_library, "Ridership rose by 40 percent")
    (tmp_path / "claims.csv").write_bytes(MINE)
    told = give(file_library, tmp_path)
    assert [file.name for file in told.files] == ["claims.csv", "evidence.csv"]
    assert told.notes[0] == (
        "“claims.csv” was not handed over from this desk. The earlier file is now “claims earlier.csv”."
    )
    assert (tmp_path / "claims earlier.csv").read_bytes() == MINE
    assert (tmp_path / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbfclaim_id")
    for again in (MINE, MINE + b", and more"):
        (tmp_path / "claims.csv").write_bytes(again)
        assert "was changed after it was handed over" in give(file_library, tmp_path).notes[0]
    found = [name for name in names(tmp_path) if name.startswith("claims")]
    assert found == ["claims earlier 2.csv", "claims earlier.csv", "claims.csv"]
    assert (tmp_path / "claims earlier 2.csv").read_bytes() == MINE + b", and more"


def test_a_memo_with_comments_or_of_another_article_is_asked_about(
    file_library: Library, tmp_path: Path
) -> None:
    for title in ("One", "Two"):
        claim = mark(file_library, "Ridership rose by 40 percent", add_article(file_library, title))
        give_verdict(file_library, claim.id, "neutral/1", "false")
    out = tmp_path / "out"
    give(file_library, out, Way.ASK, Format.MEMO, 1)
    first = (out / "memo.html").read_bytes()
    give(file_library, out, Way.ASK, Format.MEMO, 1)
    with pytest.raises(WouldReplace, match=r"“memo\.docx” is of another article") as asked:
        give(file_library, out, Way.ASK, Format.MEMO, 2)
    assert [(old.name, old.why) for old in asked.value.files] == [
        ("memo.docx", Why.OTHER),
        ("memo.html", Why.OTHER),
    ]
    both = give(file_library, out, Way.BOTH, Format.MEMO, 2)
    assert [file.name for file in both.files] == ["memo 2.docx", "memo 2.html"]
    assert give(file_library, out, Way.BOTH, Format.MEMO, 2).files == both.files
    assert names(out) == ["memo 2.docx", "memo 2.html", "memo.docx", "memo.html"]
    assert (out / "memo.html").read_bytes() == first
    (out / "memo.docx").write_bytes(MINE)
    with pytest.raises(WouldReplace, match=r"“memo\.docx” was changed after it was handed over"):
        give(file_library, out, Way.ASK, Format.MEMO, 1)
    assert (out / "memo.docx").read_bytes() == MINE


def test_two_articles_in_turn_keep_one_earlier_file_each(file_library: Library, tmp_path: Path) -> None:
    claims = [
        mark(file_library, "Ridership rose by 40 percent", add_article(file_library, title))
        for title in ("One", "Two")
    ]
    out = tmp_path / "out"
    for night in range(3):
        for number, claim in enumerate(claims, 1):
            change(file_library, claim.id, f"{night - 1}" if night else "", f"{night}")
            give(file_library, out, wanted=Format.HTML, article=number)
    assert names(out) == ["annotated earlier 2.html", "annotated earlier.html", "annotated.html"]


def test_only_what_was_seen_is_replaced(file_library: Library, tmp_path: Path) -> None:
    mark(file_library, "Ridership rose by 40 percent")
    for name in ("claims.csv", "evidence.csv"):
        (tmp_path / name).write_bytes(MINE + name.encode())
    with pytest.raises(WouldReplace) as asked:
        give(file_library, tmp_path, Way.ASK)
    seen = frozenset(old.sha256 for old in asked.value.files)
    (tmp_path / "claims.csv").write_bytes(b"once more")
    with pytest.raises(WouldReplace, match=r"^“claims\.csv” was not handed over"):
        give(file_library, tmp_path, Way.REPLACE, seen=seen)
    assert (tmp_path / "claims.csv").read_bytes() == b"once more"
    give(file_library, tmp_path, Way.REPLACE)
    assert not [name for name in names(tmp_path) if "earlier" in name or " 2" in name]


def test_both_files_of_a_sheet_get_the_same_number(file_library: Library, tmp_path: Path) -> None:
    mark(file_library, "Ridership rose by 40 percent")
    (tmp_path / "claims.csv").write_bytes(MINE)
    (tmp_path / "evidence 2.csv").write_bytes(MINE)
    told = give(file_library, tmp_path, Way.BOTH)
    assert [file.name for file in told.files] == ["claims 3.csv", "evidence 3.csv"]


def test_without_a_memory_and_without_links_nothing_is_lost(
    file_library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that knows no second names, after the memory was removed."""

    def refuse(*_names: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    claim, out = mark(file_library, "Ridership rose by 40 percent"), tmp_path / "out"
    give(file_library, out)
    before = (out / "claims.csv").read_bytes()
    assert file_library.path is not None
    file_library.path.with_name(file_library.path.name + ENDING).write_text("damaged")
    assert give(file_library, out).notes == ()  # the same bytes: nothing to keep
    file_library.path.with_name(file_library.path.name + ENDING).unlink()
    change(file_library, claim.id, "", "found")
    give(file_library, out)
    assert names(out) == ["claims earlier.csv", "claims.csv", "evidence.csv"]
    assert (out / "claims earlier.csv").read_bytes() == before


def test_when_an_earlier_file_cannot_be_kept_nothing_is_replaced(
    file_library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(file_library, "Ridership rose by 40 percent")
    for name in ("claims.csv", "evidence.csv"):
        (tmp_path / name).write_bytes(MINE + name.encode())
    before = names(tmp_path)
    keep = file_sets._keep

    def full(place: Path, kept: Path) -> None:
        if place.name == "evidence.csv":
            raise OSError(28, "No space left on device")
        keep(place, kept)

    monkeypatch.setattr(file_sets, "_keep", full)
    with pytest.raises(EnvironmentFault, match="the disk is full"):
        give(file_library, tmp_path)
    left = [name for name in names(tmp_path) if not name.endswith(ENDING)]
    assert left == before and (tmp_path / "claims.csv").read_bytes() == MINE + b"claims.csv"
