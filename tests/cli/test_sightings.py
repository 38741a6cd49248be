"""``sight`` notes a sighting and ``sightings`` tells them all."""

from pathlib import Path

from tests.cli.terminal import Terminal, csv_file

CLAIMS = "claim_id,statement,times_seen\nmoon,The moon landing was filmed in a studio.,3\n"


def test_sightings_are_noted_and_told(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, CLAIMS))
    later = ("--outlet", "Evening Post", "--on", "2026-02-11", "--speaker", "A guest", "--quote", "A studio!")
    assert terminal("sight", "moon", *later).err == "Noted: the 4th time.\n"
    assert terminal("sight", "moon", "--url", "https://a.example/b", "--on", "2019").code == 0
    told = terminal("sightings", "moon", "--json").json
    assert (told["claim_id"], told["times_seen"], told["since"]) == ("moon", 5, "2019")
    assert [one["seen_on"] for one in told["sightings"]] == ["2019", "2026-02-11"]
    assert {"speaker": "A guest", "times": 1} in told["speakers"]
    assert "5th time since 2019" in terminal("sightings", "moon").out
    assert terminal("match", "A studio!", "--json").json["matches"][0]["claim_id"] == "moon"


def test_what_cannot_be_noted_is_said(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, CLAIMS))
    for arguments in (("sight", "moon"), ("sight", "moon", "--on", "soon"), ("sightings", "mars")):
        said = terminal(*arguments)
        assert said.code == 2
        assert said.err.strip()
