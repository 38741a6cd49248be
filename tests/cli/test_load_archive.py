"""``load`` for archives: any table, reviews and folders of them, with counts that add up."""

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, csv_file

REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "The dam holds.",
    "url": "https://check.example/1",
    "author": {"name": "Check"},
    "reviewRating": {"alternateName": "Falso", "ratingValue": 0, "worstRating": 1, "bestRating": 5},
    "itemReviewed": {"author": {"name": "Ana"}, "datePublished": "2020-05-01"},
}


def page(review: dict[str, object]) -> str:
    text = json.dumps(review)
    return f"<!doctype html><html lang=es><script type='application/ld+json'>{text}</script><p>x</html>"


def test_a_folder_of_everything_is_opened(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.json").write_text(json.dumps(REVIEW))
    (folder / "deep" / "page.html").write_text(page(REVIEW | {"claimReviewed": "The bridge holds."}))
    feed = {
        "@type": "DataFeed",
        "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}, {"item": None}],
    }
    (folder / "feed.json").write_text(json.dumps(feed))
    csv_file(folder, "Claim,Rating,Colour\nThe road is closed.,True,red\n", "table.csv")
    csv_file(folder, "statement\nA sheet of ours.\n", "claims.csv")
    (folder / "readme.md").write_text("not an archive")
    said = terminal("load", folder, "--json")
    assert said.code == 1
    data = said.json
    assert (data["read"], data["added"], data["known"], data["left_out"]) == (6, 4, 1, 1)
    assert data["read"] == sum(file["read"] for file in data["files"])
    assert {file["file"]: file["kind"] for file in data["files"]} == {
        "claims.csv": "sheet",
        "feed.json": "feed",
        "one.json": "claimreview",
        "page.html": "claimreview",
        "table.csv": "csv",
    }
    assert data["problems"] == [
        {"file": "feed.json", "where": "item 2", "reason": "The item holds no ClaimReview."}
    ]
    assert "Columns that were left out: Colour." in said.err
    assert "1 files of other kinds were passed over." in said.err
    again = terminal("load", folder, "--json").json
    assert (again["added"], again["known"], again["left_out"]) == (0, 5, 1)


def test_a_dry_run_writes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps([REVIEW, REVIEW]))
    said = terminal("load", tmp_path / "one.json", "--dry-run", "--json")
    assert (said.code, said.json["added"], said.json["repeated"], said.json["load_id"]) == (0, 1, 1, 0)
    assert "Would come in: 1 claim added" in said.err
    assert terminal("claims", "--json").lines == []


def test_columns_are_mapped_by_hand_and_remembered(terminal: Terminal, tmp_path: Path) -> None:
    table = csv_file(tmp_path, "A,B,C\nIt rains.,False,Ana\n")
    assert terminal("load", table).code == 2
    said = terminal("load", table, "--map", "statement=A", "--map", "speaker=C", "--map", "verdict=B")
    assert said.code == 0
    (claim,) = terminal("claims", "--json").lines
    assert (claim["statement"], claim["speaker"], claim["verdict"]) == ("It rains.", "Ana", "False")
    other = csv_file(tmp_path, "A,B,C\nIt snows.,True,Bo\n", "more.csv")
    said = terminal("load", other)
    assert "The columns are read as they were chosen last time." in said.err
    assert "1 claim added" in said.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--map", "statement"), "this is not a field and a column"),
        (("--map", "colour=A"), "There is no field “colour”."),
        (("--map", "statement=Z"), "The table has no column “Z”."),
        (("--kind", "paper"), "paper"),
        (("--on-stop", "burn"), "burn"),
    ],
)
def test_a_wrong_wish_is_a_sentence(
    terminal: Terminal, tmp_path: Path, arguments: tuple[str, str], told: str
) -> None:
    said = terminal("load", csv_file(tmp_path, "A,B\nIt rains.,False\n"), *arguments)
    assert said.code == 2
    assert told in said.err
    assert "Traceback" not in said.err


def test_an_empty_folder_and_a_missing_file_are_sentences(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "There is no file in “empty” that can be loaded." in terminal("load", tmp_path / "empty").err
    said = terminal("load", tmp_path / "gone.json")
    assert said.code == 2
    assert "“gone.json” is not there." in said.err
