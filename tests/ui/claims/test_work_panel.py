"""The work's section says where a claim is and offers what can be done now, no more."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Progress
from claimtracker.domain.sign_off import SignOff, SignOffKind
from claimtracker.domain.views import ClaimCard
from claimtracker.services import browse
from claimtracker.services.second_readings import accept
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.claims.reason_form import Act
from claimtracker.ui.claims.work_panel import WorkPanel
from claimtracker.ui.claims.work_words import work_lines
from claimtracker.ui.desk import Desk
from tests.ui.claims.records import card, open_card, verdict
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]
AT = datetime(2026, 10, 17, 9, 5, tzinfo=UTC)
SIGNED = SignOff(1, 2, SignOffKind.SIGNED, "Per", AT, "ab" * 32)


def shown(qtbot: QtBot, claim_card: ClaimCard, person: str = "Per") -> WorkPanel:
    panel = WorkPanel()
    qtbot.addWidget(panel)
    panel.show_card(claim_card, person)
    panel.show()
    return panel


def offered(panel: WorkPanel) -> list[str]:
    buttons = (
        panel.take_on,
        panel.checked,
        panel.accept,
        panel.give_back,
        panel.reopen,
        panel.withdraw,
    )
    return [made.text() for made in buttons if made.isVisible()]


def returned() -> ClaimCard:
    read: dict[str, Any] = {"second_read_by": "Per", "second_read_at": AT, "second_outcome": "returned"}
    made = card(progress=Progress.IN_PROGRESS, second_outcome="returned")
    return replace(made, verdicts=(verdict(second_comment="Which year?", **read),))


def test_each_state_offers_its_own_acts(qtbot: QtBot) -> None:
    assert offered(shown(qtbot, open_card())) == ["Take on"]
    assert offered(shown(qtbot, card())) == ["Accept and sign off", "Return…", "Withdraw check…"]
    assert offered(shown(qtbot, card(), "checker 1")) == ["Withdraw check…"]
    assert offered(shown(qtbot, card(progress=Progress.WAITING))) == ["Checked"]
    signed = replace(card(progress=Progress.SIGNED_OFF), sign_offs=(SIGNED,))
    assert offered(shown(qtbot, signed)) == ["Reopen…", "Withdraw check…"]
    void = replace(signed, verdicts=(verdict(rating="void", label="Void"), verdict()))
    assert offered(shown(qtbot, void)) == ["Reopen…"]
    anew = "Give it a verdict to check it anew."
    checked = replace(void, claim=replace(void.claim, progress=Progress.CHECKED))
    told = [[line.text for line in work_lines(one, "")] for one in (void, checked)]
    assert [anew in lines for lines in told] == [False, True], "what is signed is opened again first"


def test_what_the_second_reader_said_stands_there(qtbot: QtBot) -> None:
    panel = shown(qtbot, returned(), "Checker 1")
    assert "Returned by Per" in panel.texts()[0]
    assert "“Which year?”" in panel.texts()[0]
    assert panel.header.note.text() == "Returned · in progress"
    signed = shown(qtbot, replace(card(progress=Progress.SIGNED_OFF), sign_offs=(SIGNED,)))
    assert "Signed off by Per, 17 Oct 2026" in signed.texts()[0]
    assert signed.texts()[1].startswith("SHA-256 abab")


def test_a_reason_is_asked_for_and_needed(qtbot: QtBot) -> None:
    panel = shown(qtbot, card())
    panel.give_back.click()
    assert panel.form.isVisible()
    panel.form.go.click()
    assert panel.form.said.isVisible()
    qtbot.keyClicks(panel.form.reason, "Which year?")
    with qtbot.waitSignal(panel.reason_given) as given:
        qtbot.keyClick(panel.form.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given.args == [2, Act.RETURN, "Which year?"]
    qtbot.keyClick(panel.form.reason, Qt.Key.Key_Escape)
    assert not panel.form.isVisible()


def test_a_claim_is_signed_off_frozen_and_reopened_from_the_inspector(qtbot: QtBot, desk: Desk) -> None:
    library = desk.library
    claim_id = fill(library)[0].id
    library.actor = "Per"
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.show()
    side.show_claim(claim_id, 0)
    settled(qtbot, desk)
    panel, fields = side.inspector.work, side.inspector.fields
    assert [fields.progress.itemText(row) for row in range(fields.progress.count())] == [
        "In progress",
        "Waiting",
        "Checked",
    ]
    panel.accept.click()
    settled(qtbot, desk)
    side.show_claim(claim_id, 0)
    settled(qtbot, desk)
    assert browse.claim(library, claim_id).progress is Progress.SIGNED_OFF
    assert fields.statement.isReadOnly()
    assert fields.progress.value() == "signed off"
    panel.ask(Act.REOPEN)
    panel.form.reason.set_text("New figures.")
    panel.form.give()
    settled(qtbot, desk)
    side.show_claim(claim_id, 0)
    settled(qtbot, desk)
    assert not fields.statement.isReadOnly()
    assert "Reopened by Per" in panel.texts()[0]


def test_a_refusal_is_a_sentence_beside_what_was_typed(qtbot: QtBot, desk: Desk) -> None:
    library = desk.library
    claim_id = fill(library)[0].id
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.show_claim(claim_id, 0)
    settled(qtbot, desk)
    library.actor = "Per"
    accept(library, claim_id)
    side.work.give_reason(claim_id, Act.RETURN, "Which year?")
    settled(qtbot, desk)
    assert "signed off already" in side.inspector.work.form.said.text()


def test_a_reason_that_was_begun_waits_for_its_claim_and_for_the_next_start(qtbot: QtBot) -> None:
    first = card()
    other = replace(first, claim=replace(first.claim, id=first.claim.id + 1))
    panel = shown(qtbot, first)
    panel.ask(Act.WITHDRAW)
    qtbot.keyClicks(panel.form.reason, "New figures")
    panel.show_card(other, "Per")
    assert not panel.form.isVisible() and panel.form.reason.text() == ""
    ((claim_id, _), (_, begun)) = next(iter(panel.begun.typed_texts().items()))
    later = shown(qtbot, other)
    later.begun.begin(claim_id, begun)
    for again in (panel, later):
        again.show_card(first, "Per")
        assert (again.form.act, again.form.reason.text()) == (Act.WITHDRAW, "New figures")
    panel.show_card(other, "Per")
    panel.done(claim_id)  # the act was done while another claim was shown
    panel.show_card(first, "Per")
    assert not panel.form.isVisible() and not panel.begun.typed_texts()


def test_a_form_goes_when_its_act_can_no_longer_be_done_but_no_words_go_with_it(qtbot: QtBot) -> None:
    signed = replace(card(progress=Progress.SIGNED_OFF), sign_offs=(SIGNED,))
    panel = shown(qtbot, card())
    panel.ask(Act.RETURN)
    panel.show_card(card(), "Per")
    assert panel.form.isVisible()
    panel.show_card(signed, "Per")
    assert not panel.form.isVisible()
    panel.show_card(card(), "Per")
    panel.ask(Act.RETURN)
    qtbot.keyClicks(panel.form.reason, "Which year?")
    panel.show_card(signed, "Per")
    assert panel.form.reason.text() == "Which year?"
    assert "moved on" in panel.form.said.text()
