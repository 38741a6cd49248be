"""``load`` adds up: all that is read is added, changed, known, repeated or left out."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, csv_file

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
