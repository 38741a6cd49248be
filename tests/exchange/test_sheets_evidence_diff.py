"""What an evidence sheet would change, and what a masked one must not."""

from dataclasses import replace

from claimtracker.exchange.sheets.diff import FieldChange
from claimtracker.exchange.sheets.evidence_diff import (
    LINK_FIELDS,
    SOURCE_FIELDS,
    EvidencePlan,
    compare_evidence,
)
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.reading import SheetReading
from claimtracker.exchange.sheets.records import (
    EVIDENCE_COLUMNS,
    SheetEvidence,
)
from tests.exchange.sheet_cells import evidence_cells

BUDGET = SheetEvidence(
    claim_id="c1",
    source_id="s1",
    kind="dataset",
    primary="yes",
    title="Budget",
    url="https://example.org/budget",
    locator="p. 4",
    passage="four million",
    stance="supports",
    confidential="no",
)
TALK = SheetEvidence(
    claim_id="c1",
    source_id="s2",
    kind="interview",
    primary="yes",
    title="Jane Doe",
    passage="she said so",
    stance="refutes",
    contact_status="confirmed",
    confidential="yes",
    note="met at noon",
)
DESK = [BUDGET, TALK, replace(BUDGET, claim_id="c2", passage="five million")]


def compare(*rows: SheetEvidence, **more: object) -> EvidencePlan:
    reading = SheetReading(rows, tuple(range(2, len(rows) + 2)), EVIDENCE_COLUMNS)
    return compare_evidence(DESK, reading, **more)  # type: ignore[arg-type]


def fields(changes: tuple[FieldChange, ...]) -> list[tuple[str, str]]:
    return [(change.field, change.new) for change in changes]


def test_every_column_is_a_key_a_link_a_source_or_a_file() -> None:
    rest = {"claim_id", "source_id", "attachment", "sha256"}
    assert {*LINK_FIELDS, *SOURCE_FIELDS, *rest} == set(EVIDENCE_COLUMNS)


def test_a_sheet_that_nobody_touched_changes_nothing() -> None:
    plan = compare(*DESK)
    assert plan.links.unchanged == ("c1/s1", "c1/s2", "c2/s1")
    assert not plan.links.changes
    assert not plan.links.adds
    assert not plan.sources


def test_a_masked_sheet_changes_nothing_either() -> None:
    masker = Masker()
    plan = compare(*(SheetEvidence(*masker.evidence([evidence_cells(row)])[0]) for row in DESK))
    assert len(plan.links.unchanged) == 3
    assert not plan.sources


def test_a_masked_row_still_carries_what_it_shows() -> None:
    masked = replace(
        SheetEvidence(*Masker().evidence([evidence_cells(TALK)])[0]),
        stance="supports",
        contact_status="declined",
    )
    plan = compare(masked)
    (link,) = plan.links.changes
    assert fields(link.changes) == [("stance", "supports")]
    (source,) = plan.sources
    assert (source.key, fields(source.changes)) == ("s2", [("contact_status", "declined")])
    assert link.rows[0].title == "Jane Doe"


def test_an_empty_cell_never_unmasks_a_source() -> None:
    assert not compare(replace(TALK, confidential="")).sources
    assert fields(compare(replace(TALK, confidential="no")).sources[0].changes) == [("confidential", "no")]


def test_links_and_sources_change_apart() -> None:
    plan = compare(replace(BUDGET, passage="4 million", title="Budget 2023"), DESK[2])
    (link,) = plan.links.changes
    assert (link.key, fields(link.changes)) == ("c1/s1", [("passage", "4 million")])
    (source,) = plan.sources
    assert (source.key, fields(source.changes)) == ("s1", [("title", "Budget 2023")])
    assert len(source.rows) == 2


def test_rows_that_disagree_about_a_source_are_not_followed() -> None:
    plan = compare(replace(BUDGET, title="A"), replace(DESK[2], title="B"))
    assert not plan.sources
    assert [(problem.line, problem.column) for problem in plan.links.problems] == [(3, "title")]
    new = replace(BUDGET, source_id="s9")
    assert compare(new, replace(new, claim_id="c2", title="B")).links.problems


def test_new_links_and_new_sources_are_added() -> None:
    plan = compare(
        replace(TALK, claim_id="c2"), replace(BUDGET, source_id=""), replace(BUDGET, source_id="s9")
    )
    assert [add.key for add in plan.links.adds] == ["c2/s2", "c1/", "c1/s9"]


def test_evidence_of_an_unknown_claim_is_a_problem() -> None:
    plan = compare(BUDGET, replace(BUDGET, claim_id="c9"), known_claims={"c1"})
    assert plan.links.unchanged == ("c1/s1",)
    assert [problem.column for problem in plan.links.problems] == ["claim_id"]


def test_differences_in_a_claim_the_desk_changed_are_conflicts() -> None:
    plan = compare(replace(BUDGET, stance="partly", author="Office"), newer={"c1"})
    assert [change.key for change in plan.conflicts] == ["c1/s1", "s1"]
    assert plan.conflicts[0].conflicts[0].mine == "partly"


def test_several_passages_of_one_source_find_their_own() -> None:
    one, two, three = (replace(BUDGET, passage=text, locator=text[:1]) for text in ("a1", "b2", "c3"))
    rows = (
        replace(three, stance="partly"),
        replace(two, passage="b!"),
        one,
        replace(one, passage="new", locator=""),
    )
    reading = SheetReading(rows, (2, 3, 4, 5), EVIDENCE_COLUMNS)
    plan = compare_evidence([one, two, three], reading)
    assert [(change.before.passage, change.line) for change in plan.links.changes] == [("c3", 2), ("b2", 3)]
    assert [add.rows[0].passage for add in plan.links.adds] == ["new"]
    assert plan.links.unchanged == ("c1/s1",)
