"""Importing a claim sheet: what it adds, changes and leaves, said before anything is written."""

from pathlib import Path

import pytest

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import Cancelled, Conflict, UnreadableFile
from claimtracker.domain.sources import Source, Stance
from claimtracker.exchange.sheets.records import SheetEvidence
from claimtracker.services import browse
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_sheet import apply_import
from claimtracker.services.link_sources import edit_source, link_new_source, new_source
from claimtracker.services.sheet_sources import key_of_new
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import link, mark
from tests.services.rows import snapshot
from tests.services.sheet_desk import exported, imported, planned

COST = "The bridge cost 4.2 million euros in 2023"


def claim_of(library: Library, key: str) -> Claim:
    with library.read():
        claims = browse.claims(library, browse.claim_ids(library, ClaimQuery()))
    return next(claim for claim in claims if claim.key == key)


def changed(data: bytes, old: str, new: str) -> bytes:
    """Change every such cell, as a colleague does in a spreadsheet."""
    assert old.encode() in data
    return data.replace(old.encode(), new.encode())


def sources_of(library: Library, claim_id: int) -> list[Source]:
    return [evidence.source for evidence in browse.claim_card(library, claim_id).evidence]


def test_a_colleagues_corrections_come_back(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    claims, _ = exported(library, tmp_path)
    claims = changed(claims, "to check", "in progress")
    plan = planned(library, claims)
    (change,) = plan.claims.changes
    assert [(item.field, item.old, item.new) for item in change.changes] == [
        ("progress", "to check", "in progress")
    ]
    before = snapshot(library)
    assert apply_import(library, plan).value.claims_changed == 1
    assert browse.claim(library, claim.id).progress.value == "in progress"
    assert snapshot(library) != before


def test_a_conflict_keeps_the_desks_value_unless_the_sheet_is_chosen(
    library: Library, tmp_path: Path
) -> None:
    claim = mark(library, COST)
    claims, _ = exported(library, tmp_path)
    sheet = changed(claims, "to check", "waiting")
    edit_claim(library, claim.id, [Edit("progress", "to check", "in progress")])
    plan = planned(library, sheet)
    (conflict,) = plan.claims.conflicts[0].conflicts
    assert (conflict.field, conflict.mine, conflict.theirs) == ("progress", "waiting", "in progress")
    assert apply_import(library, plan).value.claims_changed == 0
    assert browse.claim(library, claim.id).progress.value == "in progress"
    assert apply_import(library, plan, {(claim.key, "progress")}).value.claims_changed == 1
    assert browse.claim(library, claim.id).progress.value == "waiting"


def test_a_plan_that_the_desk_overtook_writes_nothing(library: Library) -> None:
    plan = planned(library, "claim_id,statement\nk1,One.\n")
    imported(library, "claim_id,statement\nk1,One.\n")
    before = snapshot(library)
    with pytest.raises(Conflict):
        apply_import(library, plan)
    assert snapshot(library) == before


def test_evidence_alone_links_to_claims_on_the_desk(library: Library) -> None:
    claim = mark(library, COST)
    rows = f"claim_id,title,stance,passage\n{claim.key},Annual report,refutes,5.1 million\n"
    assert imported(library, evidence=rows).evidence_added == 1
    (evidence,) = browse.claim_card(library, claim.id).evidence
    assert (evidence.source.title, evidence.stance, evidence.passage) == (
        "Annual report",
        Stance.REFUTES,
        "5.1 million",
    )
    assert browse.claim(library, claim.id).source_count == 1
    assert planned(library, evidence=rows).is_empty


def test_claims_alone_say_that_their_sources_stay_behind(library: Library) -> None:
    plan = planned(library, "statement,sources\nOne.,Annual report\n")
    assert any("evidence.csv: choose it too" in note for note in plan.notes)


@pytest.mark.parametrize(
    ("cells", "same"),
    [
        ("Any title,https://www.audit.example/r/?utm_medium=x", True),
        ("  ANNUAL  report ,", True),
        (",http://audit.example/r#page", True),
        ("Annual report,https://other.example/r", False),
        ("Another report,", False),
    ],
)
def test_rows_without_source_id_find_the_source_they_mean(library: Library, cells: str, same: bool) -> None:
    claim = mark(library, COST)
    known = new_source(
        library, SourceDraft("Annual report", url="https://audit.example/r", author="Ana")
    ).value
    imported(library, evidence=f"claim_id,title,url\n{claim.key},{cells}\n")
    (source,) = sources_of(library, claim.id)
    assert (source.id == known.id) is same
    kept = browse.source(library, known.id)
    assert (kept.title, kept.url, kept.author) == ("Annual report", "https://audit.example/r", "Ana")


def test_rows_of_one_sheet_share_their_new_source(library: Library) -> None:
    rows = "claim_id,title,url\na,Report,https://x.example/1\nb,report,\na,,https://x.example/1?fbclid=2\n"
    imported(library, "claim_id,statement\na,One.\nb,Two.\n", rows)
    assert browse.source_count(library) == 1


@pytest.mark.parametrize(
    "written", ["05/10/2023", "10/5/2023", "5.10.2023", "05-10-23", "10/05/2023 00:00:00"]
)
def test_a_date_that_a_spreadsheet_rewrote_is_the_desks(
    library: Library, tmp_path: Path, written: str
) -> None:
    claim = mark(library, COST)
    edit_claim(library, claim.id, [Edit("said_on", "", "2023-10-05")])
    claims, _ = exported(library, tmp_path)
    plan = planned(library, changed(claims, "2023-10-05", written))
    assert plan.is_empty
    assert not plan.claims.problems


def test_a_month_that_a_spreadsheet_rewrote_is_the_desks(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    edit_claim(library, claim.id, [Edit("valid_as_of", "", "2023-10")])
    claims, _ = exported(library, tmp_path)
    assert planned(library, changed(claims, "2023-10", "Oct-23")).is_empty


def test_the_dates_of_sources_are_read_the_same_way(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    source = link(library, claim.id).source
    edit_source(library, source.id, [Edit("published_on", "", "2023-02-01")])
    _, evidence = exported(library, tmp_path)
    assert planned(library, evidence=changed(evidence, "2023-02-01", "01/02/2023")).is_empty


def test_a_date_that_is_none_of_the_desks_readings_is_refused(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    edit_claim(library, claim.id, [Edit("said_on", "", "2023-10-05")])
    claims, _ = exported(library, tmp_path)
    plan = planned(library, changed(claims, "2023-10-05", "06/10/2023"))
    assert not plan.claims.changes
    assert [problem.column for problem in plan.claims.problems] == ["said_on"]


def test_problems_of_both_files_are_told_by_line(library: Library) -> None:
    plan = planned(
        library,
        "claim_id,statement,said_on\na,One.,\na,One again.,\nb,Two.,someday\n",
        "claim_id,title\na,\nnobody,Report\n",
    )
    assert [(problem.line, problem.column) for problem in plan.claims.problems] == [
        (3, "claim_id"),
        (4, "said_on"),
    ]
    assert [problem.line for problem in plan.evidence.links.problems] == [2, 3]
    assert len(plan.claims.adds) == 1


def test_unknown_columns_are_named_and_left_out(library: Library) -> None:
    plan = planned(library, "statement,colour,\nOne.,red,x\n")
    assert any("left out: colour, column 3 (no name)." in note for note in plan.notes)


def test_a_rating_that_no_scale_has_is_kept(library: Library) -> None:
    imported(
        library,
        "claim_id,statement,scale,verdict,verdict_number\na,One.,house/2,Half baked,2\nb,Two.,,Odd,\n",
    )
    one, two = claim_of(library, "a"), claim_of(library, "b")
    assert (one.scale, one.verdict_label, one.verdict_number) == ("house/2", "Half baked", 2)
    assert (two.scale, two.verdict_label, two.verdict_number) == ("imported/1", "Odd", None)


def test_a_changed_verdict_is_appended_to_the_others(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    give_verdict(library, claim.id, "neutral/1", "false")
    claims, _ = exported(library, tmp_path)
    imported(library, changed(claims, ",False,1,", ",Mostly false,2,"))
    labels = [verdict.label for verdict in browse.claim_card(library, claim.id).verdicts]
    assert labels == ["Mostly false", "False"]


def test_a_sheet_brings_binned_claims_back(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    files = exported(library, tmp_path)
    delete_claims(library, [claim.id])
    plan = planned(library, *files)
    assert not plan.is_empty
    done = apply_import(library, plan)
    assert (done.value.claims_added, done.value.claims_brought_back) == (0, 1)
    assert browse.counts(library).claims == 1
    undo(library, done.changes.change_set_id, "Undo")
    assert browse.counts(library).claims == 0


def test_stopping_keeps_nothing(library: Library) -> None:
    rows = "".join(f"k{number},Claim {number}.\n" for number in range(4500))
    plan = planned(library, f"claim_id,statement\n{rows}")
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        apply_import(library, plan, progress=lambda *done: told.append(done), cancelled=lambda: bool(told))
    assert told == [(2000, 4500)]
    assert browse.counts(library).claims == 0


def test_an_empty_sheet_and_a_foreign_file(library: Library) -> None:
    plan = planned(library, "claim_id,statement\n")
    assert plan.is_empty
    with pytest.raises(UnreadableFile, match="names none of the columns"):
        planned(library, "apples,pears\n1,2\n")
    with pytest.raises(UnreadableFile, match="is empty"):
        planned(library, "\n\n")


def test_an_article_without_a_quote_leaves_its_title_as_the_checks(library: Library) -> None:
    rows = "claim_id,statement,article_title\na,One.,First article\na,One.,Second article\n"
    plan = planned(library, rows)
    assert any("2. The title was kept" in note for note in plan.notes)
    apply_import(library, plan)
    assert claim_of(library, "a").review_title == "First article"


def test_cr_and_lf_in_a_cell_are_the_same(library: Library, tmp_path: Path) -> None:
    claim = mark(library, COST)
    edit_claim(library, claim.id, [Edit("finding", "", "one\ntwo")])
    claims, _ = exported(library, tmp_path)
    assert planned(library, changed(claims, "one\ntwo", "one\r\ntwo")).is_empty


def test_the_key_of_a_confidential_source_says_nothing_of_it(library: Library, tmp_path: Path) -> None:
    links = "claim_id,title,url,confidential\nk1,Ada Lindqvist,,yes\nk1,,https://ada.example/,yes\n"
    imported(library, "claim_id,statement\nk1,One.\n", links)
    before = {source.key for source in sources_of(library, claim_of(library, "k1").id)}
    guessed = {
        key_of_new(SheetEvidence(title="Ada Lindqvist")),
        key_of_new(SheetEvidence(url="https://ada.example/")),
    }
    assert len(before) == 2 and not before & guessed
    assert planned(library, b"", links).is_empty


def test_of_a_path_the_file_s_name_leaves_and_comes_back_as_no_change(
    library: Library, tmp_path: Path
) -> None:
    claim = mark(library, COST)
    paths = {"url": "file:///D:/ana/report.pdf", "archived_url": "C:\\Texts\\ana\\kept.html"}
    link_new_source(library, claim.id, SourceDraft("Report", **paths), Stance.SUPPORTS)
    edit_claim(library, claim.id, [Edit("review_url", "", "~/ana/check.html")])
    sheets = exported(library, tmp_path)
    assert b"report.pdf,kept.html" in sheets[1] and b"check.html" in sheets[0]
    assert not [part for part in sheets if b"ana" in part]
    assert planned(library, *sheets).is_empty
