"""match --explain and refit on the command line."""

import json
from pathlib import Path

import pytest

from claimtracker.cli.app import run

SHEET = (
    "claim_id,statement\ncuts,The ministry cut the budget for hospitals by 15 percent\nbees,Bees are dying\n"
)


@pytest.fixture
def library(tmp_path: Path) -> str:
    sheet = tmp_path / "claims.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    place = str(tmp_path / "desk.claims")
    assert run(["--library", place, "load", str(sheet)]) == 0
    return place


def test_shares_add_up_to_the_score_and_pieces_have_places(library: str, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    asked = "The ministry cut the budget for hospitals by 5 percent"
    assert run(["--library", library, "match", asked, "--json", "--explain"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["read_with"] == "en"
    best = answer["matches"][0]
    assert best["claim_id"] == "cuts"
    assert sum(one["share"] for one in best["shares"]) == pytest.approx(best["score"], abs=1e-3)
    (number,) = [one for one in best["differences"] if one["kind"] == "number"]
    start, end = number["mine_span"]
    assert asked[start:end] == "5 percent"
    start, end = number["theirs_span"]
    assert best["compared"][start:end] == "15 percent"


def test_words_without_a_pack_are_said_to_be_read_by_characters(
    library: str, capsys: pytest.CaptureFixture[str]
):
    capsys.readouterr()
    assert run(["--library", library, "match", "日本の人口は減っている", "--json", "--explain"]) == 0
    assert json.loads(capsys.readouterr().out)["read_with"] == "character n-grams"


def test_too_few_decisions_to_learn_from_are_a_plain_sentence(
    library: str, capsys: pytest.CaptureFixture[str]
):
    assert run(["--library", library, "refit"]) == 2
    assert "0 decisions so far" in capsys.readouterr().err
    assert run(["--library", library, "refit", "--reset", "--json"]) == 0
