"""Plain JSON records: lists, lists inside an object, a record on each line; what is no record is named."""

import json
from pathlib import Path

import pytest

from claimtracker.exchange.archive.reading import Choice, read_file
from claimtracker.exchange.archive.records import ArchiveKind, Batch
from tests.exchange.archive_files import read

RECORDS = [
    {
        "statement": "The dam of 1998 holds 3 million litres.",
        "speaker": {"name": "Ana", "role": "Mayor"},
        "verdict": "False",
        "url": "https://check.example/1",
        "date_checked": "2021-03-04",
        "tags": ["water", "dams"],
        "appearances": [{"url": "https://a.example/1"}, {"url": "https://a.example/2"}],
    },
    {"statement": "It rained all of May.", "verdict": "True", "url": "https://check.example/2"},
]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RECORDS),
        json.dumps({"count": 2, "results": RECORDS}),
        "\n".join(map(json.dumps, RECORDS)),
    ],
    ids=["a list", "a list in an object", "a record on each line"],
)
def test_records_are_read_as_a_table(tmp_path: Path, text: str) -> None:
    head, (dam, rain), left = read(tmp_path / "r.json", text)
    assert head.kind is ArchiveKind.RECORDS
    assert {column.name: column.field for column in head.columns} == {
        "statement": "statement",
        "speaker": "speaker",
        "speaker.role": "speaker_role",
        "verdict": "verdict",
        "url": "review_url",
        "date_checked": "checked_on",
        "tags": "tags",
        "appearances.url": "appearances",
    }
    assert (dam.speaker, dam.speaker_role, dam.verdict, dam.checked_on) == (
        "Ana",
        "Mayor",
        "False",
        "2021-03-04",
    )
    assert dam.tags == ("water", "dams")
    assert [seen.url for seen in dam.sightings] == ["https://a.example/1", "https://a.example/2"]
    assert (rain.where, rain.review_url) == ("item 2", "https://check.example/2")
    assert not left


def test_what_is_no_record_is_named_and_counts_add_up(tmp_path: Path) -> None:
    items = [*RECORDS, {"statement": "", "verdict": "True"}, 7, {}]
    _, claims, left = read(tmp_path / "r.json", json.dumps(items))
    assert len(claims) == 2
    assert [one.where for one in left] == ["item 3", "item 4", "item 5"]
    assert "no record" in left[1].sentence


def test_what_stands_before_a_break_is_read(tmp_path: Path) -> None:
    _, claims, left = read(tmp_path / "r.jsonl", json.dumps(RECORDS[1]) + '\n{"statement": "bro')
    assert [claim.statement for claim in claims] == ["It rained all of May."]
    assert [(one.where, "breaks off" in one.sentence) for one in left] == [("item 2", True)]


def test_a_broken_line_does_not_hide_the_next(tmp_path: Path) -> None:
    lines = [json.dumps(RECORDS[0]), "no JSON", '{"statement": "bro', json.dumps(RECORDS[1]), ""]
    _, claims, left = read(tmp_path / "r.jsonl", "\n".join(lines))
    assert len(claims) == 2
    assert [one.where for one in left] == ["item 2", "item 3"]
    assert all(one.sentence.startswith("The line is no JSON") for one in left)
    review = {"@type": "ClaimReview", "claimReviewed": "It rains.", "url": "https://check.example/1"}
    _, claims, left = read(tmp_path / "c.ndjson", "\n".join((json.dumps(review), "{]", json.dumps(review))))
    assert len(claims) == 2
    assert [one.where for one in left] == ["item 2"]


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(json.dumps([{"a": "Yes", "b": "It rains."}, {"a": "No", "b": "It snows."}]), "utf-8")
    _, *batches = read_file(path, Choice(mapping={"statement": "b"}))
    claims = [claim.statement for batch in batches if isinstance(batch, Batch) for claim in batch.claims]
    assert claims == ["It rains.", "It snows."]


@pytest.mark.parametrize(
    "text", ['{"name": "package", "version": "1.0"}', '[{"@type": "NewsArticle"}]', "[]"]
)
def test_json_without_claims_stays_no_archive(tmp_path: Path, text: str) -> None:
    head, claims, left = read(tmp_path / "r.json", text)
    assert head.kind is ArchiveKind.CLAIM_REVIEW
    assert (claims, len(left)) == ([], 1)
