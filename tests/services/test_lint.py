"""What a check lacks: each rule, what answers it, putting a note aside, and independent sources."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from claimtracker.domain.calculation import Calculation, Input
from claimtracker.domain.claims import Claim, ClaimType
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.independence import independent_sources
from claimtracker.domain.lint import LintReport, LintRule, lint
from claimtracker.domain.sources import Evidence, Source, SourceKind, Stance
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.matching.wire_copies import wire_copies
from claimtracker.services import browse, link_sources, lint_claims
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.join_claims import join_claims
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.undo import undo
from claimtracker.store.check_models import LintAsideRow
from claimtracker.store.library import Library
from tests.services.desk import link, mark

TODAY = date(2026, 11, 28)
STORY = "The ministry said on Tuesday that 41 of the 52 bridges in the region had passed their inspection."


def evidence(number: int, stance: Stance = Stance.SUPPORTS, **fields: Any) -> Evidence:
    of_link = {
        name: fields.pop(name)
        for name in ("passage", "locator", "independence_group", "note")
        if name in fields
    }
    usual = {"title": f"Source number {number}", "primary": True}
    return Evidence(number, 1, Source(number, f"s{number}", **(usual | fields)), stance, **of_link)


def rules(claim: Claim, *links: Evidence) -> list[LintRule]:
    return [note.rule for note in lint(claim, links, wire_copies(links), TODAY)]


def claim(**fields: Any) -> Claim:
    return Claim(1, "c1", "41 bridges passed", **fields)


def told_of(library: Library, claim_id: int) -> LintReport:
    ((_, told),) = lint_claims.lint_many(library, [claim_id], TODAY)
    return told


def test_each_lack_is_told() -> None:
    assert rules(claim()) == [LintRule.NO_SOURCE]
    assert rules(claim(), evidence(1)) == []
    assert rules(claim(), evidence(1, primary=False)) == [LintRule.ONLY_SECONDARY]
    assert rules(claim(), evidence(1, confidential=True)) == [LintRule.CONFIDENTIAL_ALONE]
    assert rules(claim(), evidence(1, confidential=True), evidence(2)) == []
    assert rules(claim(rating="opinion")) == rules(claim(rating="cut")) == []


def test_a_number_is_shown_by_its_place_or_its_calculation() -> None:
    number = {"type": ClaimType.NUMBER}
    assert rules(claim(**number), evidence(1)) == [LintRule.NUMBER]
    assert rules(claim(**number), evidence(1), evidence(2, locator="p. 4")) == []
    worked = Calculation((Input("a", "41"),), "a")
    assert rules(claim(**number, calculation=worked), evidence(1)) == []


@pytest.mark.parametrize(
    ("on", "stale"),
    [
        ("2026-11-28", True),
        ("2026-11-29", False),
        ("2026-11", True),
        ("2026-12", False),
        ("2025", True),
        ("", False),
    ],
)
def test_a_verdict_is_stale_from_its_date_on(on: str, stale: bool) -> None:
    found = rules(claim(recheck_on=on, verdict_label="True"), evidence(1))
    assert (LintRule.STALE in found) is stale
    assert rules(claim(recheck_on=on), evidence(1)) == []


@pytest.mark.parametrize(
    ("written", "note", "answered"),
    [
        ("", "", False),
        ("It is so.", "", False),
        ("The Road Office counts otherwise.", "", False),
        ("The Road Office counts otherwise than Ada Lindqvist does.", "", True),
        ("The road office counts otherwise than LINDQVIST.", "", True),
        ("", "Counts closed bridges too", True),
    ],
)
def test_a_contradiction_is_answered_in_words(written: str, note: str, answered: bool) -> None:
    links = (
        evidence(1, publisher="Road Office"),
        evidence(2, Stance.REFUTES, author="Ada Lindqvist", note=note),
        evidence(3, Stance.CONTEXT),
    )
    assert (LintRule.UNANSWERED not in rules(claim(finding=written), *links)) is answered
    assert (LintRule.UNANSWERED not in rules(claim(explanation=written), *links)) is answered


@pytest.mark.parametrize(
    ("mine", "theirs", "copy"),
    [
        ({"independence_group": "AP "}, {"independence_group": "ap"}, True),
        ({"independence_group": "AP"}, {"independence_group": "dpa"}, False),
        ({"canonical_url": "a.example/1"}, {"canonical_url": "a.example/1"}, True),
        ({"passage": STORY}, {"passage": STORY.replace("Tuesday", "Monday").upper()}, True),
        (
            {"passage": STORY},
            {"passage": f"BERLIN (dpa) - {STORY} A spokesman declined to say more about it."},
            True,
        ),
        ({"passage": STORY}, {"passage": STORY.replace("41", "14")}, False),
        ({"passage": "Yes."}, {"passage": "Yes."}, False),
        (
            {"kind": SourceKind.PRESS, "author": "AP"},
            {"kind": SourceKind.PRESS, "publisher": "Associated Press"},
            True,
        ),
        (
            {"kind": SourceKind.PRESS, "author": "Jo / dpa"},
            {"kind": SourceKind.PRESS, "author": "dpa, Reuters"},
            True,
        ),
        (
            {"kind": SourceKind.PRESS, "author": "Ap Nguyen"},
            {"kind": SourceKind.PRESS, "author": "Bo Ap"},
            False,
        ),
        (
            {"kind": SourceKind.PRESS, "title": "Most bridges in the region pass inspection"},
            {"kind": SourceKind.PRESS, "title": "Most bridges in region pass inspection"},
            True,
        ),
        (
            {"kind": SourceKind.PRESS, "title": "41 bridges in the region pass inspection"},
            {"kind": SourceKind.PRESS, "title": "42 bridges in the region pass inspection"},
            False,
        ),
    ],
)
def test_one_text_in_two_papers_is_found(mine: dict[str, Any], theirs: dict[str, Any], copy: bool) -> None:
    assert bool(wire_copies([evidence(1, **mine), evidence(2, **theirs)])) is copy
    assert not wire_copies([evidence(1, **mine), evidence(1, **mine)])


def test_sources_with_a_group_in_common_count_once() -> None:
    def of(*groups: tuple[int, str]) -> int:
        return independent_sources([evidence(number, independence_group=group) for number, group in groups])

    assert of() == 0
    assert of((1, ""), (2, "")) == 2
    assert of((1, "AP"), (2, " ap"), (3, "")) == 2
    assert of((1, "AP"), (1, "")) == 1
    assert of((1, "AP"), (1, "Reuters")) == 1
    assert of((1, "AP"), (2, "Reuters"), (3, "AP"), (3, "Reuters")) == 1


def counts(library: Library, claim_id: int) -> dict[int, int]:
    return browse.lacking(library, [claim_id])


def test_a_note_is_put_aside_with_a_reason_and_comes_back(library: Library) -> None:
    made = mark(library, "Nobody asked why")
    assert [note.rule for note in told_of(library, made.id).open] == [LintRule.NO_SOURCE]
    with pytest.raises(BadValue):
        lint_claims.put_aside(library, made.id, LintRule.NO_SOURCE, "", " ")
    done = lint_claims.put_aside(library, made.id, LintRule.NO_SOURCE, "", "I was there myself")
    assert made.id in done.changes.claims
    told = told_of(library, made.id)
    assert not told.open
    assert [aside.reason for _, aside in told.aside] == ["I was there myself"]
    assert "I was there myself" in browse.history(library, made.id)[0].sentence
    assert counts(library, made.id) == {}
    undo(library, done.changes.change_set_id, "Put note aside")
    assert counts(library, made.id) == {made.id: 1}
    again = lint_claims.put_aside(library, made.id, LintRule.NO_SOURCE, "", "Seen it").value
    lint_claims.take_up(library, again)
    assert counts(library, made.id) == {made.id: 1}


def test_what_was_put_aside_comes_back_when_its_cause_changes(library: Library) -> None:
    made = mark(library, "Nobody asked why")
    first, second = (link(library, made.id, title).source for title in ("Courier", "Post"))
    for source in (first, second):
        link_sources.edit_source(
            library, source.id, [Edit("kind", "document", "press"), Edit("author", "", "dpa")]
        )
    note = next(n for n in told_of(library, made.id).open if n.rule is LintRule.WIRE_COPY)
    lint_claims.put_aside(library, made.id, note.rule, note.about, "They asked on their own")
    third = link(library, made.id, "Echo").source
    link_sources.edit_source(
        library, third.id, [Edit("kind", "document", "press"), Edit("author", "", "dpa")]
    )
    told = told_of(library, made.id)
    assert len([n for n in told.open if n.rule is LintRule.WIRE_COPY]) == 2
    assert len(told.aside) == 1


def test_joined_claims_keep_what_was_put_aside(library: Library) -> None:
    one, other = mark(library, "Nobody asked why"), mark(library, "who resigned in May")
    lint_claims.put_aside(library, other.id, LintRule.NO_SOURCE, "", "Seen it")
    kept = join_claims(library, other.id, one.id).value
    assert [a.reason for _, a in told_of(library, kept).aside] == ["Seen it"]
    edit_claim(library, kept, [Edit("checker", "", "Jo")])
    with library.read() as session:
        assert session.scalar(select(func.count()).select_from(LintAsideRow)) == 1


def test_the_claim_sheet_counts_independent_sources(library: Library, tmp_path: Path) -> None:
    made = mark(library, "Nobody asked why")
    links = [link(library, made.id, title) for title in ("Courier", "Post", "Minutes")]
    for one, group in zip(links, ("dpa", " DPA", ""), strict=True):
        link_sources.edit_evidence(library, one.id, [Edit("independence_group", "", group)])
    link_sources.link_source(library, made.id, links[0].source.id, Stance.CONTEXT, locator="p. 9")
    link_sources.edit_source(library, links[2].source.id, [Edit("primary", "no", "yes")])
    export_sheet(library, ExportScope(), tmp_path, SheetOptions())
    with (tmp_path / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    counts = [row[f"{kind}source_count"] for kind in ("", "primary_", "independent_")]
    assert counts == ["3", "1", "2"]
