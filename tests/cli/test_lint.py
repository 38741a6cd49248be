"""``lint`` tells what checks lack, for people and as JSON."""

from pathlib import Path

from tests.cli.terminal import Terminal, csv_file

CLAIMS = "claim_id,statement\nmoon,The moon landing was filmed in a studio.\n"


def test_what_a_check_lacks_is_told(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal("lint").code == 0
    terminal("load", csv_file(tmp_path, CLAIMS))
    said = terminal("lint")
    assert said.code == 1
    assert "no source: No source is linked." in said.out
    assert said.err == "1 of 1 claims lack something.\n"
    told = terminal("lint", "--json").json
    assert told["claim_id"] == "moon"
    assert [note["rule"] for note in told["notes"]] == ["no source"]
