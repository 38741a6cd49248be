"""``load`` adds up: all that is read is added, changed, known, repeated or left out."""

from pathlib import Path

import pytest

from tests.cli.terminal import Said, Terminal, csv_file

LINKS = "claim_id,source_id,kind,primary,title,stance\na,s1,document,yes,Tit,supports\n"


@pytest.mark.parametrize("dry", [True, False])
def test_evidence_finds_claims_of_a_table_that_is_loaded_with_it(
    terminal: Terminal, tmp_path: Path, dry: bool
) -> None:
    table = csv_file(tmp_path, "claim_id,statement,my col\na,Stmt one,x\n")
    links = csv_file(tmp_path, LINKS, "evidence.csv")
    said = terminal("load", table, links, "--json", *(["--dry-run"] if dry else []))
    assert "1 link to sources added" in said.err
    assert said.json["problems"] == []
    counts = [claim["source_count"] for claim in terminal("claims", "--json").lines]
    assert counts == ([] if dry else [1])


def test_evidence_goes_with_a_claim_whose_id_was_taken(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, "claim_id,statement\na,The dam holds.\n"))
    table = csv_file(tmp_path, "claim_id,statement,my col\na,Stmt one,x\n")
    links = csv_file(tmp_path, LINKS, "evidence.csv")
    for added in (1, 0):
        assert f"{added} link{'' if added else 's'} to sources added" in terminal("load", table, links).err
        found = {one["statement"]: one["source_count"] for one in terminal("claims", "--json").lines}
        assert found == {"The dam holds.": 0, "Stmt one": 1}


def counted(said: Said) -> tuple[int, ...]:
    data = said.json
    names = ("read", "added", "changed", "known", "left_out", "repeated")
    found = tuple(data[name] for name in names)
    assert found[0] == sum(found[1:5])
    return found


def test_rows_of_the_same_claim_are_counted(terminal: Terminal, tmp_path: Path) -> None:
    sheet = csv_file(tmp_path, "statement\r\nA b\r\nC d\r\nA b\r\n")
    said = terminal("load", sheet, "--json")
    assert counted(said) == (3, 2, 0, 1, 0, 1)
    assert "1 row of claims that other rows of the sheet hold already." in said.err
    assert counted(terminal("load", sheet, "--json")) == (3, 0, 0, 3, 0, 1)


@pytest.mark.parametrize("dry", ["--dry-run", "--json"])
def test_a_claim_that_is_only_in_conflict_is_left_out(terminal: Terminal, tmp_path: Path, dry: str) -> None:
    terminal("load", csv_file(tmp_path, "claim_id,statement\na,One.\nb,Two.\n"))
    rows = "a,Other.,2001-01-01T00:00:00Z\nb,Two.,\nc,Three.,\nc,Thrice.,\n"
    sheet = csv_file(tmp_path, f"claim_id,statement,updated_at\n{rows}")
    said = terminal("load", sheet, "--json", dry)
    assert counted(said) == (4, 1, 0, 1, 2, 0)
    assert [one["where"] for one in said.json["conflicts"]] == ["line 2"]


def test_evidence_that_is_refused_is_counted(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, "claim_id,statement\na,One.\n"))
    links = csv_file(tmp_path, f"{LINKS}z,s1,document,yes,Tit,supports\n,s1,,,,\n", "evidence.csv")
    said = terminal("load", links, "--json")
    assert said.json["links"] == {"read": 3, "added": 1, "changed": 0, "known": 0, "left_out": 2}
    assert len(said.json["problems"]) == 2
    assert "1 link to sources added, 0 changed. 2 rows of evidence left out." in said.err
    again = terminal("load", links, "--json").json
    assert again["links"] == {"read": 3, "added": 0, "changed": 0, "known": 1, "left_out": 2}
    assert [(one["file"], one["kind"], one["read"]) for one in again["files"]] == [
        ("evidence.csv", "evidence", 3)
    ]


def test_a_dry_run_on_a_library_that_is_not_there_makes_none(terminal: Terminal, tmp_path: Path) -> None:
    sheet = csv_file(tmp_path, "statement\nOne.\n")
    said = terminal("load", sheet, "--dry-run")
    assert "There is no library desk.claims" in said.err
    assert "Would come in: 1 claim added" in said.err
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("desk")] == []
