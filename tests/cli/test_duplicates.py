"""``duplicates`` lists pairs that look alike; ``join`` makes two claims one, and both ids lead to it."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, csv_file

CLAIMS = """claim_id,statement,scale,verdict
fell-5,Serious injuries to cyclists have fallen by 5 percent,neutral/1,False
council,The council approved 31 million for the programme in 2023,,
fell-15,Serious injuries to cyclists have fallen by 15 percent,,
again,In 2023 the council approved 31 million for the programme,,
trees,Nobody has counted the trees of the park,,
"""


@pytest.fixture
def desk(terminal: Terminal, tmp_path: Path) -> Terminal:
    assert terminal("load", csv_file(tmp_path, CLAIMS)).code == 0
    return terminal


def test_pairs_are_listed_with_what_differs(desk: Terminal) -> None:
    said = desk("duplicates", "--json")
    assert said.code == 0
    assert "2 pairs in 5 claims" in said.err
    pairs = {(line["claim_id"], line["other_id"]): line for line in said.lines}
    assert set(pairs) == {("fell-15", "fell-5"), ("again", "council")}
    assert pairs["fell-15", "fell-5"]["differs"] == ["number"]
    assert pairs["again", "council"]["differs"] == []
    assert 0.5 <= pairs["again", "council"]["score"] <= 1
    assert "differs in number" in desk("duplicates").out
    assert len(desk("duplicates", "--json", "--limit", "1").lines) == 1


def test_joined_claims_are_one_and_both_ids_lead_to_it(desk: Terminal) -> None:
    said = desk("join", "fell-15", "fell-5")
    assert said.code == 0
    assert "One claim now: fell-5" in said.err
    assert [line["claim_id"] for line in desk("claims", "--json").lines].count("fell-5") == 1
    assert len(desk("claims", "--json").lines) == 4
    assert desk("sightings", "fell-15", "--json").json["claim_id"] == "fell-5"
    assert len(desk("duplicates", "--json").lines) == 1


@pytest.mark.parametrize("ids", [("fell-5", "nowhere"), ("fell-5", "fell-5")])
def test_what_cannot_be_joined_is_said(desk: Terminal, ids: tuple[str, str]) -> None:
    said = desk("join", *ids)
    assert said.code == 2
    assert said.err.strip()
    assert "Traceback" not in said.err
