"""``import``, ``export``, ``check`` and ``backup`` on the terminal."""

import csv
from pathlib import Path

import pytest

from claimtracker.__main__ import take_picture
from claimtracker.domain.resources import resources_dir
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS
from tests.cli.terminal import Terminal, csv_file

SAMPLES = resources_dir() / "samples"


@pytest.fixture
def filled(terminal: Terminal, tmp_path: Path) -> Terminal:
    claims = csv_file(tmp_path, "claim_id,statement,speaker\na,One;two.,Ana\nb,=1+1,Bö\n")
    evidence = csv_file(tmp_path, "claim_id,title,confidential\na,A talker,yes\n", "evidence.csv")
    assert terminal("load", claims, "--evidence", evidence).code == 0
    return terminal


def rows(path: Path, separator: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def test_both_files_and_their_rows_are_told(filled: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    said = filled("export", "--format", "csv", "--out", out)
    assert said.code == 0
    assert "2 claim rows in claims.csv, 1 evidence row in evidence.csv" in said.err
    assert rows(out / "claims.csv")[0] == list(CLAIM_COLUMNS)
    assert rows(out / "evidence.csv")[0] == list(EVIDENCE_COLUMNS)
    content = (out / "claims.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n") == 3
    assert "'=1+1" in content.decode()


@pytest.mark.parametrize(("name", "sign"), [("comma", ","), ("semicolon", ";"), ("tab", "\t")])
def test_separators(filled: Terminal, tmp_path: Path, name: str, sign: str) -> None:
    assert filled("export", "--out", tmp_path, "--separator", name, "--no-bom").code == 0
    assert (tmp_path / "claims.csv").read_bytes().startswith(f"claim_id{sign}article_title".encode())
    assert rows(tmp_path / "claims.csv", sign)[1][9] == "One;two."


def test_confidential_sources_are_masked_unless_asked(filled: Terminal, tmp_path: Path) -> None:
    filled("export", "--out", tmp_path / "masked", "--flat")
    filled("export", "--out", tmp_path / "named", "--flat", "--unmask")
    for name in ("claims.csv", "evidence.csv", "claims-flat.csv"):
        assert "A talker" not in (tmp_path / "masked" / name).read_text("utf-8-sig")
        assert "A talker" in (tmp_path / "named" / name).read_text("utf-8-sig")


def test_one_article_alone(filled: Terminal, tmp_path: Path) -> None:
    assert filled("import", SAMPLES / "bike-lanes.txt").code == 0
    assert "0 claim rows in claims.csv" in filled("export", "--out", tmp_path, "--article", "1").err
    missing = filled("export", "--out", tmp_path / "none", "--article", "77")
    assert (missing.code, (tmp_path / "none").exists()) == (2, False)
    assert "no longer in the library" in missing.err


def test_several_formats_are_written_together(filled: Terminal, tmp_path: Path) -> None:
    said = filled("export", "--format", "csv", "--format", "xlsx", "--out", tmp_path / "out")
    assert said.code == 0
    assert "2 claim rows, 1 evidence row and 1 source in claims.xlsx" in said.err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "claims.csv",
        "claims.xlsx",
        "evidence.csv",
    ]


def test_an_article_as_page_and_pdf(filled: Terminal, tmp_path: Path) -> None:
    assert filled("import", SAMPLES / "bike-lanes.txt").code == 0
    wanted = ("export", "--article", "1", "--format", "html", "--format", "pdf", "--out", tmp_path / "out")
    said = filled(*wanted, picture=take_picture)
    assert (said.code, "0 claims in annotated.html, 0 claims and" in said.err) == (0, True)
    assert (tmp_path / "out" / "annotated.pdf").read_bytes().startswith(b"%PDF")
    nothing_draws = filled(*wanted)
    assert (nothing_draws.code, "cannot be drawn here" in nothing_draws.err) == (2, True)
    without = filled("export", "--format", "html", "--out", tmp_path / "none")
    assert (without.code, "stand in no article" in without.err) == (2, True)


def test_the_archive_of_a_desk_fills_an_empty_one(filled: Terminal, tmp_path: Path) -> None:
    said = filled("export", "--format", "archive", "--unmask", "--out", tmp_path)
    assert (said.code, "2 claims" in said.err) == (0, True)
    into = ("--library", tmp_path / "new.claims")
    done = filled.bare(*into, "import-archive", tmp_path / "desk-archive.zip")
    assert (done.code, "2 claims, 1 source" in done.err) == (0, True)
    assert (
        filled.bare(*into, "export", "--format", "archive", "--unmask", "--out", tmp_path / "two").code == 0
    )
    archives = [folder / "desk-archive.zip" for folder in (tmp_path, tmp_path / "two")]
    assert archives[0].read_bytes() == archives[1].read_bytes()
    again = filled.bare(*into, "import-archive", tmp_path / "desk-archive.zip")
    assert (again.code, "empty desk" in again.err) == (2, True)


@pytest.mark.parametrize(
    ("option", "told"),
    [(("--format", "xls"), "Use csv"), (("--separator", "dot"), "Use comma, semicolon or tab.")],
)
def test_a_choice_that_is_none(filled: Terminal, tmp_path: Path, option: tuple[str, str], told: str) -> None:
    said = filled("export", "--out", tmp_path / "out", *option)
    assert (said.code, (tmp_path / "out").exists()) == (2, False)
    assert told in said.err


def test_articles_are_imported_and_a_bad_one_is_named(terminal: Terminal, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    files = [SAMPLES / "bike-lanes.txt", empty, SAMPLES / "water-ar.txt", tmp_path / "absent.html"]
    said = terminal("import", *files)
    assert said.code == 1
    assert said.err.count("imported as") == 2
    assert "empty.txt: “empty.txt” is empty." in said.err
    assert "absent.html:" in said.err
    again = terminal("import", files[0], "--before")
    assert again.code == 0
    assert "The desk has this text already" in again.err


def test_check_reads_everything_and_names_what_changed(terminal: Terminal) -> None:
    terminal("import", SAMPLES / "bike-lanes.txt")
    sound = terminal("check")
    assert (sound.code, sound.err) == (0, "2 texts and files checked, 0 faults.\n")
    content = terminal.library.read_bytes()
    assert content.count(b"46 kilometres") >= 2
    terminal.library.write_bytes(content.replace(b"46 kilometres", b"64 kilometres"))
    changed = terminal("check")
    assert changed.code == 1
    assert changed.err.count("no longer holds what was stored") == 2
    assert "2 texts and files checked, 2 faults." in changed.err
    once = content.index(b"46 kilometres")
    terminal.library.write_bytes(content[:once] + b"64" + content[once + 2 :])
    assert "2 texts and files checked, 1 fault." in terminal("check").err


def test_backup_makes_a_copy_that_opens(filled: Terminal) -> None:
    said = filled("backup")
    assert said.code == 0
    copy = Path(said.err.removeprefix("Backed up to ").strip().removesuffix("."))
    assert copy.is_file()
    assert filled.bare("claims", "--library", copy, "--json").out == filled("claims", "--json").out


def test_a_search_chooses_what_is_listed_and_exported(filled: Terminal, tmp_path: Path) -> None:
    assert "One;two." in filled("claims", "--find", 'speaker:ana -"three"').out
    assert filled("claims", "--find", "speaker:nobody").err == "No claim matches.\n"
    assert filled("export", "--find", "no:source", "--out", tmp_path).code == 0
    assert [row[0] for row in rows(tmp_path / "claims.csv")[1:]] == ["b"]


def test_a_wrong_search_is_told_in_a_sentence(filled: Terminal, tmp_path: Path) -> None:
    for command in (("claims",), ("export", "--out", tmp_path)):
        said = filled(*command, "--find", "verdit:false")
        assert said.code == 2
        assert "Did you mean “verdict:”?" in said.err
        assert "Traceback" not in said.err
