"""A sheet changes nothing of a claim that is signed off, and says which lines were left out."""

from claimtracker.services import browse
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.second_readings import accept
from claimtracker.store.library import Library
from tests.services.test_second_readings import checked


def test_what_is_signed_is_left_out_of_the_plan_by_name(library: Library) -> None:
    claim_id = checked(library)
    accept(library, claim_id)
    key = browse.claim(library, claim_id).key
    content = b"claim_id,statement,notes,tags\r\n" + f"{key},Another statement,,press\r\n".encode()
    plan = plan_import(library, ("claims.csv", content), None)
    assert [(one.line, one.column) for one in plan.claims.problems] == [(2, "statement")]
    assert "signed off" in plan.claims.problems[0].sentence
    apply_import(library, plan)
    claim = browse.claim(library, claim_id)
    assert (claim.statement, claim.tags) == ("4.2 million", ("press",))
    links = f"claim_id,title,stance\r\n{key},Another report,supports\r\n".encode()
    plan = plan_import(library, None, ("evidence.csv", links))
    assert (plan.evidence.links.adds, len(plan.evidence.links.problems)) == ((), 1)


def test_a_sheet_signs_nothing_off(library: Library) -> None:
    claim_id = checked(library)
    key = browse.claim(library, claim_id).key
    content = f"claim_id,statement,progress\r\n{key},4.2 million,signed off\r\n".encode()
    plan = plan_import(library, ("claims.csv", content), None)
    assert plan.claims.changes == ()
    assert [one.column for one in plan.claims.problems] == ["progress"]


def test_an_empty_cell_takes_no_verdict_back(library: Library) -> None:
    claim_id = checked(library)
    claim = browse.claim(library, claim_id)
    content = f"claim_id,statement,scale,verdict,tags\r\n{claim.key},4.2 million,,,press\r\n".encode()
    plan = plan_import(library, ("claims.csv", content), None)
    assert sorted(one.column for one in plan.claims.problems) == ["scale", "verdict"]
    apply_import(library, plan)
    after = browse.claim(library, claim_id)
    assert (after.verdict_label, after.scale, after.tags) == (claim.verdict_label, claim.scale, ("press",))


def test_a_verdict_that_a_spreadsheet_shouts_is_a_rating_of_its_scale(library: Library) -> None:
    claim_id = checked(library)
    key = browse.claim(library, claim_id).key
    rows = f"claim_id,statement,scale,verdict\r\n{key},4.2 million,neutral/1,WAHR\r\n"
    rows += "k2,New.,neutral/1,FALSCH\r\n"
    plan = plan_import(library, ("claims.csv", f"{rows}k3,Newer.,neutral/1,Flase\r\n".encode()), None)
    told = "“claims.csv”, line 4: “Flase” is no rating of the scale neutral/1 yet: it is added to it."
    assert plan.notes[-1].startswith(told)
    apply_import(library, plan)
    new = browse.claim_by_key(library, "k2")
    assert new is not None and new.verdict_label == "False"
    assert browse.claim(library, claim_id).verdict_label == "True"
