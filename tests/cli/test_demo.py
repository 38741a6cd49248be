"""``demo`` does the main job on the sample: the sheets, the repeated claim, the picture of the desk."""

import csv
from pathlib import Path

import pytest

from claimtracker.__main__ import take_picture
from claimtracker.exchange.sheets.reading import read_claims, read_evidence
from tests.cli.terminal import Terminal

OF_THE_MOMENT = {"claim_id", "source_id", "created_at", "updated_at", "checked_on", "duplicate_of"}


def draw(library: Path, target: Path, article_id: int, claim_id: int) -> None:
    """Write what was asked to be drawn, as a picture would be written."""
    assert library.is_file()
    target.write_text(f"{article_id} {claim_id}", encoding="utf-8")


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: cell for name, cell in row.items() if name not in OF_THE_MOMENT}
            for row in csv.DictReader(file)
        ]


def test_it_says_what_it_does_and_what_was_checked_before(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.bare("demo", "--out", tmp_path / "out", picture=draw)
    assert said.code == 0
    assert "Imported “City opened record length of bike lanes" in said.err
    assert "Checked before: “Serious injuries" in said.err
    assert "but that was 15 percent, here 5 percent (number)" in said.err
    assert "Match: differs, 99%." in said.err
    assert f"All of it is in {tmp_path / 'out'}" in said.err
    assert (tmp_path / "out" / "desk.png").read_text("utf-8") == "1 8"


def test_the_sheets_hold_the_work_and_no_confidential_source(terminal: Terminal, tmp_path: Path) -> None:
    terminal.bare("demo", "--out", tmp_path, picture=draw)
    claims = read_claims((tmp_path / "claims.csv").read_bytes(), "claims.csv")
    links = read_evidence((tmp_path / "evidence.csv").read_bytes(), "evidence.csv")
    assert not claims.problems + links.problems
    assert {row.verdict for row in claims.rows} >= {"True", "False", "Unproven", ""}
    first = next(row for row in claims.rows if "15 percent" in row.statement)
    last = next(row for row in claims.rows if row.relation)
    assert (last.relation, last.duplicate_of) == ("variant", first.claim_id)
    police = [row for row in links.rows if row.title.startswith("Road injuries")]
    assert len(police) == 2
    assert len({row.source_id for row in police}) == 1
    assert police[0].sha256
    masked = [row for row in links.rows if row.confidential == "yes"]
    assert masked
    assert {row.title for row in masked} == {"Source A"}
    assert not any(row.passage or row.note or row.author for row in masked)


def test_twice_gives_the_same_but_for_keys_and_times(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert terminal.bare("demo", "--out", tmp_path / name, picture=draw).code == 0
    for file in ("claims.csv", "evidence.csv"):
        assert cells(tmp_path / "one" / file) == cells(tmp_path / "two" / file)


def test_without_a_folder_it_makes_one_here(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert terminal.bare("demo", picture=draw).code == 0
    (folder,) = tmp_path.glob("demo-*")
    assert {file.name for file in folder.iterdir()} == {"claims.csv", "evidence.csv", "desk.png"}


def test_where_no_window_can_be_drawn_it_says_so(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.bare("demo", "--out", tmp_path)
    assert said.code == 2
    assert "No picture was drawn" in said.err
    assert (tmp_path / "claims.csv").exists()


def test_a_folder_that_is_a_file_is_said_plainly(terminal: Terminal, tmp_path: Path) -> None:
    place = tmp_path / "taken"
    place.write_text("here already", encoding="utf-8")
    said = terminal.bare("demo", "--out", place, picture=draw)
    assert said.code == 2
    assert "“taken” is a file" in said.err
    assert place.read_text("utf-8") == "here already"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_picture_is_the_window(terminal: Terminal, tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    said = terminal.bare("demo", "--out", tmp_path, picture=take_picture)
    assert said.code == 0
    picture = (tmp_path / "desk.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 50_000
