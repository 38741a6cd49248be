"""What a claim sheet would change, said before anything is written."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import FieldConflict
from claimtracker.exchange.sheets.diff import (
    ARTICLE_COLUMNS,
    CLAIM_FIELDS,
    COUNTED_COLUMNS,
    FieldChange,
    SheetPlan,
    compare_claims,
    newer_claims,
)
from claimtracker.exchange.sheets.long_texts import MOST_UNITS, beginning, first_part
from claimtracker.exchange.sheets.reading import SheetReading, read_claims
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, SheetClaim
from tests.any_text import any_text

DESK = SheetClaim(
    claim_id="c1",
    article_title="One",
    statement="Prices rose by 4 %",
    claim_type="number",
    speaker="Mina",
    priority="high",
    progress="checked",
    scale="neutral/1",
    verdict="True",
    finding="line\nline",
    source_count="2",
    tags="prices; budget",
    updated_at="2026-11-22T14:00:00Z",
)


def sheet(*rows: SheetClaim, columns: tuple[str, ...] = CLAIM_COLUMNS) -> SheetReading[SheetClaim]:
    return SheetReading(rows, tuple(range(2, len(rows) + 2)), columns)


def compare(*rows: SheetClaim, columns: tuple[str, ...] = CLAIM_COLUMNS) -> SheetPlan[SheetClaim]:
    return compare_claims({"c1": DESK}, sheet(*rows, columns=columns))


def test_every_column_is_compared_or_has_a_reason_not_to_be() -> None:
    assert {"claim_id", *CLAIM_FIELDS} | ARTICLE_COLUMNS | COUNTED_COLUMNS == set(CLAIM_COLUMNS)


def test_a_sheet_that_nobody_touched_changes_nothing() -> None:
    assert compare(DESK) == SheetPlan(unchanged=("c1",))


def test_changes_are_named_field_by_field() -> None:
    (change,) = compare(replace(DESK, statement="Prices rose by 5 %", verdict="False")).changes
    assert (change.key, change.before, change.line) == ("c1", DESK, 2)
    assert change.changes == (
        FieldChange("statement", "Prices rose by 4 %", "Prices rose by 5 %"),
        FieldChange("verdict", "True", "False"),
    )
    assert not change.conflicts


def test_an_empty_cell_clears_and_a_missing_column_leaves() -> None:
    emptied = replace(DESK, speaker="", priority="", tags="")
    (change,) = compare(emptied).changes
    assert [(field.field, field.new) for field in change.changes] == [
        ("speaker", ""),
        ("priority", "normal"),
        ("tags", ""),
    ]
    assert compare(emptied, columns=("claim_id", "statement")).unchanged == ("c1",)


def test_the_same_thing_written_otherwise_is_no_change() -> None:
    assert compare(replace(DESK, finding="line\r\nline", tags="prices;budget")).unchanged == ("c1",)
    bare = replace(DESK, claim_type="other", progress="to check")
    plan = compare_claims({"c1": bare}, sheet(replace(bare, claim_type="", progress="")))
    assert plan.unchanged == ("c1",)


def test_counted_and_article_cells_are_not_taken_over() -> None:
    odd = replace(DESK, source_count="9", sources="x", quote="y", article_title="Z", times_seen="7")
    assert compare(odd).unchanged == ("c1",)


def test_what_the_desk_has_not_is_added_with_all_its_articles() -> None:
    new = replace(DESK, claim_id="c2")
    plan = compare(
        new, DESK, replace(new, article_title="Two"), SheetClaim(statement="a"), SheetClaim(statement="a")
    )
    assert [(add.key, len(add.rows), add.line) for add in plan.adds] == [("c2", 2, 2), ("", 1, 5), ("", 1, 6)]
    assert plan.unchanged == ("c1",)


def test_a_change_in_one_of_several_rows_is_enough() -> None:
    (change,) = compare(DESK, replace(DESK, article_title="Two", speaker="Mina K.")).changes
    assert change.changes == (FieldChange("speaker", "Mina", "Mina K."),)
    assert len(change.rows) == 2


def test_rows_that_disagree_are_not_followed() -> None:
    plan = compare(replace(DESK, speaker="Ana"), replace(DESK, article_title="Two", speaker="Bea"))
    assert not plan.changes
    (problem,) = plan.problems
    assert (problem.line, problem.column) == (3, "speaker")
    assert "Lines 2 and 3" in problem.sentence
    new = replace(DESK, claim_id="c2")
    assert compare(new, replace(new, article_title="Two", finding="other")).problems[0].column == "finding"


def test_an_empty_row_beside_filled_ones_of_the_same_claim_clears_nothing() -> None:
    stray = SheetClaim(claim_id="c1", statement="Another claim altogether")
    for rows in ((DESK, DESK, stray), (stray, DESK)):
        plan = compare(*rows)
        assert not plan.changes
        (problem,) = plan.problems
        assert problem.line == len(rows) + 1
        assert "give different values for the same record" in problem.sentence
    (change,) = compare(replace(DESK, speaker=""), replace(DESK, article_title="Two", speaker="")).changes
    assert [field.field for field in change.changes] == ["speaker"]


def test_a_change_bears_the_line_that_wants_it() -> None:
    (change,) = compare(DESK, replace(DESK, article_title="Two", speaker="Ana")).changes
    assert change.line == 3


def test_what_the_desk_changed_meanwhile_is_a_conflict() -> None:
    older = replace(DESK, speaker="Mina K.", updated_at="2026-11-22T13:59:59Z")
    plan = compare(older)
    (change,) = plan.conflicts
    assert not change.changes
    assert change.conflicts == (FieldConflict("speaker", mine="Mina K.", theirs="Mina", base=""),)
    assert newer_claims({"c1": DESK}, sheet(older, SheetClaim(claim_id="c9"))) == {"c1"}
    assert not newer_claims({"c1": DESK}, sheet(replace(older, updated_at="")))


def test_with_the_exported_rows_only_double_changes_are_conflicts() -> None:
    base = replace(DESK, speaker="M.", verdict="", finding="old", updated_at="2026-11-22T13:00:00Z")
    mine = replace(base, speaker="Mina K.", open_questions="When?")
    (change,) = compare_claims({"c1": DESK}, sheet(mine), {"c1": base}).changes
    assert change.changes == (FieldChange("open_questions", "", "When?"),)
    assert change.conflicts == (FieldConflict("speaker", "Mina K.", "Mina", "M."),)


@given(st.dictionaries(st.sampled_from(CLAIM_FIELDS), any_text(max_size=4)))
def test_following_the_plan_makes_the_sheet_come_true(edits: dict[str, str]) -> None:
    wanted = replace(DESK, **edits)
    plan = compare(wanted)
    after = DESK
    for change in plan.changes:
        after = replace(after, **{field.field: field.new for field in change.changes})
    assert compare_claims({"c1": after}, sheet(wanted)).unchanged == ("c1",)


def test_a_file_is_compared_as_it_was_read() -> None:
    reading = read_claims(b"claim_id,statement\r\nc1,Prices fell\r\nc9,New\r\n", "claims.csv")
    plan = compare_claims({"c1": DESK}, reading)
    assert [add.key for add in plan.adds] == ["c9"]
    assert [change.key for change in plan.changes] == ["c1"]
    assert not plan.conflicts


def test_what_a_spreadsheet_makes_of_true_and_false_is_no_change() -> None:
    for shown in ("TRUE", "WAHR", "vrai", "VERDADERO"):
        assert compare(replace(DESK, verdict=shown)).unchanged == ("c1",)
    assert compare(replace(DESK, verdict="FALSCH")).changes


def test_a_text_that_a_spreadsheet_cut_changes_nothing() -> None:
    long = "Prices rose 😀. " * 4000
    desk = replace(DESK, finding=long)
    for cell in (first_part(long), beginning(long)):
        assert compare_claims({"c1": desk}, sheet(replace(desk, finding=cell))).unchanged == ("c1",)
    for cell in (first_part(long), beginning(long), "x" * MOST_UNITS):  # of a text that the desk has not
        other = compare(replace(DESK, finding=cell))
        assert [(one.line, one.column) for one in other.problems] == [(2, "finding")]
    for cell in ("x" * (MOST_UNITS + 9), "x" * (MOST_UNITS - 9)):
        assert compare(replace(DESK, finding=cell)).changes
    assert compare(replace(DESK, finding="line")).changes


def test_letters_that_the_files_encoding_had_not_are_no_change() -> None:
    desk = replace(DESK, statement="Ångström 😀\u200d👧 cost الجسر, why?")
    for damaged in ("Ångström ????? cost ?????, why?", "?ngstr?m ??? cost ?????, why?"):
        assert compare_claims({"c1": desk}, sheet(replace(desk, statement=damaged))).unchanged == ("c1",)
    edited = replace(desk, statement="?ngstr?m ??? cost ?????, who?")
    assert compare_claims({"c1": desk}, sheet(edited)).changes


def test_a_cell_that_was_not_read_changes_nothing() -> None:
    content = b"claim_id,statement,said_on,progress\r\nc1,Prices rose by 4 %,05/10/2023,nearly\r\n"
    reading = read_claims(content, "claims.csv", foreign=True)
    assert len(reading.emptied) == 2
    desk = replace(DESK, said_on="2023-01-02")
    assert compare_claims({"c1": desk}, reading).unchanged == ("c1",)
