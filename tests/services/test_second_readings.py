"""Another person signs a verdict off or returns it; what is signed is hashed and stays until reopened."""

import json

import pytest
from sqlalchemy import update

from claimtracker.domain.claims import Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, ClaimTrackerError, SignedOff
from claimtracker.domain.sign_off import digest
from claimtracker.domain.spans import Span
from claimtracker.services import browse, mark_claims
from claimtracker.services.check_library import check_library
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict, reissue_verdict, sign_again, take_over
from claimtracker.services.join_claims import join_claims
from claimtracker.services.link_sources import edit_evidence, unlink
from claimtracker.services.second_readings import accept, reopen, return_claim, withdraw
from claimtracker.services.take_steps import take_on, take_step
from claimtracker.services.undo import undo
from claimtracker.store.base import now
from claimtracker.store.check_models import SignOffRow
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.library import Library
from claimtracker.store.source_models import EvidenceRow
from tests.services.desk import add_article, link, mark


def checked(library: Library, words: str = "4.2 million", revision: int = 0) -> int:
    """Return a claim with a source and a verdict by Ana; the desk is Per's from then on."""
    library.actor = "Ana"
    claim_id = mark(library, words, revision).id
    edit_claim(library, claim_id, [Edit("finding", "", "The ministry confirms it.")])
    link(library, claim_id)
    give_verdict(library, claim_id, "neutral/1", "true")
    library.actor = "Per"
    return claim_id


def test_whoever_says_their_name_after_a_verdict_cannot_sign_it_off(library: Library) -> None:
    before, opened = checked(library), now()
    library.actor = "root"
    mine, returned, other = (mark(library, words).id for words in ("40 percent", "never told", "mayor"))
    edit_claim(library, other, [Edit("checker", "", "Bo")])
    for claim_id in (mine, returned, other):
        give_verdict(library, claim_id, "neutral/1", "false")
    library.actor = "Noor"
    return_claim(library, returned, "Where is it written?")
    library.actor = "Per"
    assert sign_again(library, "root", opened).value == 2
    with pytest.raises(BadValue, match="another person"):
        accept(library, mine)
    found = [browse.claim(library, one) for one in (mine, returned, other, before)]
    assert [claim.checker for claim in found] == ["Per", "root", "Bo", "Ana"]
    card = browse.claim_card(library, mine)
    assert [(one.by, one.label) for one in card.verdicts] == [("Per", "False"), ("root", "False")]
    assert (card.claim.progress, found[1].second_outcome) == (Progress.CHECKED, "returned")
    done = sign_again(library, "root", opened)
    assert (done.value, done.changes.change_set_id) == (0, 0)


def test_a_colleague_signs_off_and_everything_signed_is_hashed(library: Library) -> None:
    claim_id = checked(library)
    claim = accept(library, claim_id).value
    assert (claim.progress, claim.second_reader, claim.second_outcome) == (
        Progress.SIGNED_OFF,
        "Per",
        "accepted",
    )
    (signed,) = browse.claim_card(library, claim_id).sign_offs
    assert (signed.kind, signed.by) == ("signed off", "Per")
    with library.read() as session:
        content = session.get(SignOffRow, signed.id).content  # type: ignore[union-attr]
    assert digest(content) == signed.sha256
    said = json.loads(content)
    assert said["claim"]["finding"] == "The ministry confirms it."
    assert said["verdict"]["label"] == "True"
    assert said["quotes"] == ["4.2 million"]
    assert [one["stance"] for one in said["evidence"]] == ["refutes"]
    assert check_library(library).faults == ()


def test_whoever_gives_the_verdict_checks_the_claim_unless_somebody_does(library: Library) -> None:
    claim_id = checked(library)
    assert browse.claim(library, claim_id).checker == "Ana"
    return_claim(library, claim_id, "Look at table 4 again.")
    assert give_verdict(library, claim_id, "neutral/1", "false").value.by == "Per"
    assert browse.claim(library, claim_id).checker == "Ana"


@pytest.mark.parametrize("name", ["Ana", " ana ", "ANA"])
def test_nobody_reads_their_own_verdict(library: Library, name: str) -> None:
    claim_id = checked(library)
    library.actor = name
    with pytest.raises(BadValue, match="You gave this verdict yourself"):
        accept(library, claim_id)
    with pytest.raises(BadValue, match="You gave this verdict yourself"):
        return_claim(library, claim_id, "No")
    assert browse.claim(library, claim_id).progress is Progress.CHECKED


def test_a_returned_claim_goes_back_with_a_comment(library: Library) -> None:
    claim_id = checked(library)
    with pytest.raises(BadValue, match="with a comment"):
        return_claim(library, claim_id, "  ")
    claim = return_claim(library, claim_id, "Which year?").value
    assert (claim.progress, claim.second_outcome) == (Progress.IN_PROGRESS, "returned")
    (verdict,) = browse.claim_card(library, claim_id).verdicts
    assert (verdict.second_read_by, verdict.second_comment) == ("Per", "Which year?")
    (row,) = browse.claim_rows(library, browse.ClaimQuery(), 0, 9)
    assert row.returned
    (article,) = browse.article_summaries(library)
    assert article.returned == 1
    library.actor = "Ana"
    edit_claim(library, claim_id, [Edit("finding", "The ministry confirms it.", "For 2023.")])
    reissue_verdict(library, claim_id)
    assert browse.claim(library, claim_id).second_outcome == "returned"
    take_step(library, [claim_id], Progress.CHECKED)
    assert browse.claim(library, claim_id).second_outcome == ""
    library.actor = "Per"
    assert accept(library, claim_id).value.progress is Progress.SIGNED_OFF


def test_what_is_signed_off_is_refused_until_it_is_reopened(library: Library) -> None:
    revision = add_article(library)
    claim_id = checked(library, revision=revision)
    accept(library, claim_id)
    (highlight,) = browse.claim_card(library, claim_id).highlights
    (evidence,) = browse.claim_card(library, claim_id).evidence
    refused = (
        lambda: edit_claim(library, claim_id, [Edit("statement", "4.2 million", "4.3 million")]),
        lambda: edit_claim(library, claim_id, [Edit("finding", "The ministry confirms it.", "")]),
        lambda: edit_claim(library, claim_id, [Edit("speaker", "", "The minister")]),
        lambda: give_verdict(library, claim_id, "neutral/1", "false"),
        lambda: link(library, claim_id),
        lambda: unlink(library, evidence.id),
        lambda: edit_evidence(library, evidence.id, [Edit("passage", "", "other")]),
        lambda: mark_claims.adjust_highlight(library, highlight.id, Span(0, 7)),
        lambda: mark_claims.remove_highlight(library, highlight.id),
    )
    for act in refused:
        with pytest.raises(SignedOff, match="stays as it was signed"):
            act()
    edit_claim(library, claim_id, [Edit("change_decision", "", "stet"), Edit("due", "", "2026-12-01")])
    mark_claims.add_highlight(library, claim_id, revision, Span(0, 7))
    with pytest.raises(BadValue, match="for a reason"):
        reopen(library, claim_id, "")
    reopen(library, claim_id, "The ministry corrected it.")
    assert [one.reason for one in browse.claim_card(library, claim_id).sign_offs] == [
        "The ministry corrected it.",
        "",
    ]
    edit_claim(library, claim_id, [Edit("statement", "4.2 million", "4.3 million")])
    assert browse.claim(library, claim_id).progress is Progress.REOPENED
    assert check_library(library).faults == ()


def test_the_check_of_the_library_finds_what_was_changed_behind_its_back(library: Library) -> None:
    claim_id = checked(library)
    accept(library, claim_id)
    with library.write("Behind the desk") as work:
        work.session.execute(update(ClaimTable).values(finding="Another."))
        work.session.execute(update(EvidenceRow).values(passage="Other words"))
    found = check_library(library).faults
    assert any("finding of signed-off claim" in fault.lower() for fault in found)
    assert any("evidence of signed-off claim" in fault.lower() for fault in found)
    with library.write("Behind the desk") as work:
        work.session.execute(update(SignOffRow).values(content="{}"))
    assert any("What Per signed" in fault for fault in check_library(library).faults)


def test_signing_reopening_and_withdrawing_can_be_undone(library: Library) -> None:
    claim_id = checked(library)
    before = browse.claim_card(library, claim_id)
    done = accept(library, claim_id)
    taken = undo(library, done.changes.change_set_id, "Undo")
    again = browse.claim_card(library, claim_id)
    assert (again.claim.progress, again.verdicts) == (before.claim.progress, before.verdicts)
    undo(library, taken.change_set_id, "Redo")
    assert browse.claim(library, claim_id).progress is Progress.SIGNED_OFF
    done = withdraw(library, claim_id, "The ministry took it back.")
    undo(library, done.changes.change_set_id, "Undo")
    assert browse.claim(library, claim_id).verdict_label == "True"
    assert check_library(library).faults == ()


def test_a_withdrawn_check_is_void_and_keeps_its_verdict_in_the_history(library: Library) -> None:
    claim_id = checked(library)
    accept(library, claim_id)
    with pytest.raises(BadValue, match="for a reason"):
        withdraw(library, claim_id, " ")
    claim = withdraw(library, claim_id, "The ministry took it back.").value
    assert (claim.verdict_label, claim.verdict_number) == ("Void", None)
    assert (claim.progress, claim.finding) == (Progress.SIGNED_OFF, "The ministry took it back.")
    verdicts = browse.claim_card(library, claim_id).verdicts
    assert [verdict.label for verdict in verdicts] == ["Void", "True"]
    assert verdicts[1].finding == "The ministry confirms it."
    (row,) = browse.claim_rows(library, browse.ClaimQuery(), 0, 9)
    assert row.void
    with pytest.raises(BadValue, match="withdrawn already"):
        withdraw(library, claim_id, "Again")
    other = mark(library, "40 percent").id
    with pytest.raises(BadValue, match="was withdrawn"):
        take_over(library, other, claim_id)
    assert check_library(library).faults == ()


def test_only_allowed_steps_are_taken_and_the_others_say_why(library: Library) -> None:
    revision = add_article(library)
    fresh = mark(library, "40 percent", revision).id
    claim_id = checked(library, revision=revision)
    with pytest.raises(BadValue, match="without a verdict is not checked"):
        take_step(library, [fresh], Progress.CHECKED)
    with pytest.raises(BadValue, match="signed off by its second reader"):
        edit_claim(library, claim_id, [Edit("progress", "checked", "signed off")])
    with pytest.raises(BadValue, match="cannot become to check"):
        take_step(library, [claim_id], Progress.TO_CHECK)
    done = take_step(library, [fresh, claim_id], Progress.WAITING).value
    assert (done.moved, done.refused) == (2, 0)
    take_step(library, [claim_id], Progress.CHECKED)
    done = take_step(library, [fresh, claim_id], Progress.TO_CHECK).value
    assert (done.moved, done.refused) == (1, 1)
    assert take_on(library, [fresh, claim_id]).value == 1
    assert browse.claim(library, fresh).checker == "Per"


def test_a_claim_seen_again_joins_the_one_that_was_signed_off(library: Library) -> None:
    revision = add_article(library)
    claim_id = checked(library, revision=revision)
    accept(library, claim_id)
    again = mark(library, "40 percent", revision).id
    edit_claim(library, again, [Edit("speaker", "", "The operator")])
    link(library, again, "Press release")
    join_claims(library, again, claim_id)
    card = browse.claim_card(library, claim_id)
    assert len(card.highlights) == 2
    assert card.claim.progress is Progress.SIGNED_OFF
    assert check_library(library).faults == ()


def test_no_act_is_possible_without_a_name(library: Library) -> None:
    claim_id = checked(library)
    library.actor = " "
    with pytest.raises(ClaimTrackerError, match="needs a name"):
        accept(library, claim_id)
