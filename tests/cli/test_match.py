"""``match`` answers every query with a line of its own, best match first, in one shape."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimtracker.cli.matching import QUERY_SHAPE
from claimtracker.domain.matches import LEAST_LISTED
from tests.cli.terminal import Terminal, csv_file

CLAIMS = """claim_id,statement,review_title
cuts,The ministry cut the budget for hospitals by 15 percent in 2023.,
moon,The moon landing of 1969 was filmed in a studio.,Was the landing of Apollo staged by Kubrick?
bees,Bees cannot fly according to the laws of physics.,
"""


@pytest.fixture
def asked(terminal: Terminal, tmp_path: Path) -> Terminal:
    assert terminal("load", csv_file(tmp_path, CLAIMS)).code == 0
    return terminal


def queries(folder: Path, *lines: object) -> Path:
    path = folder / "queries.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_one_text_gives_one_object(asked: Terminal) -> None:
    said = asked("match", "The ministry cut the hospital budget by 5 percent in 2023", "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["matches"]
    best = said.json["matches"][0]
    assert list(best) == ["claim_id", "score", "tier", "differences"]
    assert best["claim_id"] == "cuts"
    assert 0 <= best["score"] <= 1
    assert best["tier"] == "differs"
    assert {"kind": "number", "mine": "5 percent", "theirs": "15 percent"} in best["differences"]


def test_what_would_read_0_percent_is_not_listed(asked: Terminal) -> None:
    words = "The laws of the moon and the ministry by 1969"
    scores = [one["score"] for one in asked("match", words, "--json").json["matches"]]
    assert scores and min(scores) < LEAST_LISTED
    said = asked("match", words).out
    assert "  0%" not in said and said.count("%") == sum(score >= LEAST_LISTED for score in scores)


def test_a_damaged_index_is_made_anew_and_it_is_said_once(asked: Terminal) -> None:
    with closing(sqlite3.connect(asked.library)) as harmed:
        harmed.execute("DELETE FROM claim_search_data")
        harmed.execute("UPDATE claim_signature SET model = 'older'")
        harmed.commit()
    said = asked("match", "Bees cannot fly according to physics")
    assert (said.code, "has been rebuilt: 3 claims" in said.err) == (0, True)
    again = asked("match", "Bees cannot fly according to physics")
    assert (again.out, again.err) == (said.out, "")


def test_every_query_gets_its_line_in_order(asked: Terminal, tmp_path: Path) -> None:
    texts = ["Bees can't fly, physics says", "zzz qqq", "", "The moon landing was filmed in a studio"]
    file = queries(tmp_path, *({"id": f"q{i}", "text": text} for i, text in enumerate(texts)))
    said = asked("match", "--file", file, "--json")
    assert [list(line) for line in said.lines] == [["id", "matches"]] * 4
    assert [line["id"] for line in said.lines] == ["q0", "q1", "q2", "q3"]
    assert said.lines[0]["matches"][0]["claim_id"] == "bees"
    assert said.lines[1]["matches"] == said.lines[2]["matches"] == []
    assert said.lines[3]["matches"][0]["claim_id"] == "moon"
    for line in said.lines:
        scores = [match["score"] for match in line["matches"]]
        assert scores == sorted(scores, reverse=True)


def test_ids_come_back_as_they_were_given(asked: Terminal, tmp_path: Path) -> None:
    file = queries(tmp_path, {"id": 7, "text": "bees"}, {"id": "ü\u2028", "text": "bees"})
    assert [line["id"] for line in asked("match", "--file", file, "--json").lines] == [7, "ü\u2028"]


def test_the_title_of_the_published_check_takes_part(asked: Terminal) -> None:
    matches = asked("match", "Apollo was staged by Kubrick", "--json").json["matches"]
    assert matches[0]["claim_id"] == "moon"


def test_the_limit_holds(asked: Terminal) -> None:
    many = asked("match", "the ministry, the moon, the bees, physics and hospitals", "--json", "--limit", "1")
    assert len(many.json["matches"]) == 1


def test_an_empty_desk_has_no_matches(terminal: Terminal) -> None:
    assert terminal("match", "anything", "--json").json == {"matches": []}
    assert terminal("match", "anything").out == "Nothing like it was checked before.\n"


def test_people_read_score_tier_and_differences(asked: Terminal) -> None:
    out = asked("match", "The ministry cut the hospital budget by 5 percent in 2023").out
    assert "differs" in out.splitlines()[0]
    assert "number: 5 percent → 15 percent" in out


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("not json", "this is no valid JSON (sign 1)."),
        ('{"id": "a", "text": "x"', "this is no valid JSON (sign 24)."),
        ("[" * 99_999, "this is no valid JSON."),
        ('["a", "b"]', "this is JSON, but no object in braces."),
        ('{"id": "a"}', "the field “text” is missing."),
        ('{"text": "a"}', "the field “id” is missing."),
        ("{}", "the fields “id” and “text” are missing."),
        ('{"id": {}, "text": "x"}', "the field “id” is neither a text nor a number."),
        ('{"id": 1, "text": ["x"]}', "the field “text” is no text in quotes."),
        ('{"id": NaN, "text": "x"}', "JSON has no number NaN."),
        ('{"id": [[-Infinity]], "text": "x"}', "JSON has no number -Infinity."),
        ('{"id": 1e999, "text": "x"}', "the field “id” is too large a number."),
        (f'{{"id": {"9" * 5000}, "text": "x"}}', "this is no valid JSON."),
    ],
)
def test_a_line_that_is_no_query_is_named(asked: Terminal, tmp_path: Path, line: str, wrong: str) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_text(json.dumps({"id": "a", "text": "bees"}) + "\n\n" + line, encoding="utf-8")
    said = asked("match", "--file", file, "--json")
    assert (said.code, said.out) == (2, "")
    assert f"queries.jsonl”, line 3: {wrong}" in said.err
    assert QUERY_SHAPE in said.err


def test_a_difference_that_a_long_text_repeats_is_listed_once(asked: Terminal, tmp_path: Path) -> None:
    words = "The ministry cut the budget for hospitals by 5 percent in 2023, whatever they say. " * 40
    for more in ((), ("--explain",)):
        said = asked("match", "--file", queries(tmp_path, {"id": 1, "text": words}), "--json", *more)
        best = said.lines[0]["matches"][0]
        found = [(one["kind"], one["mine"], one["theirs"]) for one in best["differences"]]
        assert best["claim_id"] == "cuts"
        assert len(found) == len(set(found)) > 1


@pytest.mark.parametrize(
    ("encoding", "note"), [("cp1252", "Windows-1252, a guess"), ("utf-16", ""), ("utf-8-sig", "")]
)
def test_queries_are_read_in_the_usual_encodings(
    asked: Terminal, tmp_path: Path, encoding: str, note: str
) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_text('{"id": "Größe", "text": "Können Bienen fliegen, Frau Müller"}\n', encoding=encoding)
    said = asked("match", "--file", file, "--json")
    assert (said.code, said.lines[0]["id"]) == (0, "Größe")
    assert note in said.err
    assert bool(said.err) == bool(note)


def test_letters_of_two_encodings_are_said(asked: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_bytes('\ufeff{"id": "Größe", '.encode() + '"text": "Müller"}'.encode("cp1252"))
    said = asked("match", "--file", file, "--json", "--explain")
    assert (said.code, said.lines[0]["id"]) == (0, "Größe")
    assert "1 bytes are not UTF-8" in said.err


def test_an_empty_file_of_queries_gives_nothing(asked: Terminal, tmp_path: Path) -> None:
    said = asked("match", "--file", queries(tmp_path), "--json")
    assert (said.code, said.out, said.err) == (0, "", "")


def test_a_text_or_a_file_is_needed_not_both(asked: Terminal, tmp_path: Path) -> None:
    file = queries(tmp_path, {"id": "a", "text": "b"})
    assert asked("match", "words", "--file", file).code == asked("match").code == 2
    assert "one of them" in asked("match", "  ").err


def test_what_scores_nothing_is_no_match(terminal: Terminal, tmp_path: Path) -> None:
    rows = "cut,The mayor cut the budget by 5 percent\nfull,The school has 300 pupils\n"
    terminal("load", csv_file(tmp_path, f"claim_id,statement\n{rows}"))
    words = "pupils mayor may"
    file = queries(tmp_path, {"id": "q", "text": words})
    for said in (terminal("match", words, "--json"), terminal("match", "--file", file, "--json")):
        assert [match["claim_id"] for match in said.json["matches"]] == ["full"]
    assert "cut" not in terminal("match", words).out.split()
