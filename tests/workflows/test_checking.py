"""Checking a claim: its fields, verdict, finding, suggested wording and history."""

import pytest

from claimtracker.domain.claims import Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.spans import Span
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.mark_claims import mark_claim
from claimtracker.ui.articles.details_desk import DetailsDesk
from claimtracker.ui.widgets.labels import PlainLabel
from tests.workflows.desk_page import DeskPage

LANES = "The city built 46 kilometres of protected bike lanes in 2025"
INJURIES = "Serious injuries to people on bikes have fallen by 15 percent"


def test_the_statement_is_written_with_enter_and_left_with_enter(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.type_statement("The city opened 46 km of protected lanes in 2025")
    assert desk.held() is desk.read_text()
    assert desk.window.status.saved.text().startswith("Saved ")
    assert desk.undo_name == "Undo edit statement"
    desk.press("2")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed with note")


FIELDS = {
    "speaker": ("Ada Lindqvist", "Ada Lindqvist"),
    "said_on": ("16 Oct 2026", "2026-10-16"),
    "checker": ("Noor", "Noor"),
    "due": ("2026-12-01", "2026-12-01"),
    "notes": ("Ask the transport office", "Ask the transport office"),
    "open_questions": ("Does it count Mill Road?", "Does it count Mill Road?"),
    "second_reader": ("Per", "Per"),
}


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_saves_by_itself_and_is_undone_by_name(sample_desk: DeskPage, field: str) -> None:
    desk = sample_desk
    desk.mark(LANES)
    typed, kept = FIELDS[field]
    desk.fill_in(field, typed)
    desk.until(lambda: getattr(desk.claim, field) == kept)
    name = desk.undo_name
    assert name.startswith("Undo edit ") and name != "Undo edit claim"
    desk.undo()
    desk.until(lambda: getattr(desk.claim, field) == "")
    desk.redo()
    desk.until(lambda: getattr(desk.claim, field) == kept)


def test_a_date_that_is_none_is_said_in_a_sentence(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.fill_in("said_on", "31 Feb 2026")
    desk.until(lambda: desk.said.startswith("Said on: This is not a date"))
    assert "Write it as 2026-10-16" in desk.said
    assert desk.claim.said_on == ""


def test_progress_type_priority_and_tags(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    for field, value in (("progress", "waiting"), ("priority", "high"), ("risk", "legal")):
        choice = desk.inspector.fields.fields[field]
        choice.set_value(value)
        choice.activated.emit(choice.currentIndex())
        desk.until(lambda f=field, v=value: getattr(desk.claim, f) == v)
    desk.inspector.fields.reveal("tags")
    desk.type_anew(desk.inspector.fields.fields["tags"], "transport, cycling")
    desk.until(lambda: desk.claim.tags == ("transport", "cycling"))


def test_digits_typed_into_a_field_are_no_verdicts(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    desk.press("Shift+F")
    desk.until(desk.inspector.verdict.finding.hasFocus)
    desk.type_text("1 c s")
    desk.press("Return")
    desk.until(desk.place.reader.page.paper.hasFocus)
    desk.until(lambda: desk.claim.finding == "1 c s")
    desk.fill_in("speaker", "1 c s n p e d 2")
    desk.until(lambda: desk.claim.speaker == "1 c s n p e d 2")
    assert desk.claim.verdict_label == ""
    assert len(desk.quotes()) == 1


def test_a_verdict_a_finding_and_a_wording_are_kept_as_history(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(INJURIES)
    desk.give_verdict("1")
    desk.give_verdict("3")
    assert desk.claim.verdict_label == "Needs change"
    assert desk.claim.progress is Progress.CHECKED
    change = desk.inspector.verdict.change
    desk.until(change.wording.isVisible)
    desk.type_anew(desk.inspector.verdict.finding, "Police count a fall of 5 percent.")
    desk.type_anew(change.wording, "fallen by 5 percent")
    desk.type_anew(change.problem, "Wrong number")
    desk.until(lambda: desk.claim.problem_type == "Wrong number")
    assert desk.claim.finding == "Police count a fall of 5 percent."
    assert desk.claim.suggested_wording == "fallen by 5 percent"
    desk.window.activateWindow()
    desk.press("Esc")
    desk.settle()
    latest, *earlier = browse.claim_card(desk.app.desk.library, desk.claim.id).verdicts
    assert [verdict.label for verdict in earlier] == ["Needs change", "Confirmed"]
    assert (latest.finding, latest.suggested_wording, latest.problem_type) == (
        "Police count a fall of 5 percent.",
        "fallen by 5 percent",
        "Wrong number",
    )
    assert latest.by == desk.app.desk.library.actor
    desk.press("Shift+H")
    desk.until(lambda: any("Needs change" in label.text() for label in labels(desk)))
    assert desk.held() is desk.inspector.history.opener.head, desk.held()
    desk.press("Ctrl+Shift+M")
    assert desk.window.status.strip.isVisible()
    desk.press("Esc", "Ctrl+Shift+H")
    details = desk.window.places.currentWidget()
    assert isinstance(details, DetailsDesk)
    desk.until(lambda: details.history.lines)


def labels(desk: DeskPage) -> list[PlainLabel]:
    return [label for label in desk.inspector.history.findChildren(PlainLabel) if label.isVisible()]


def test_the_margin_the_list_and_the_tally_follow_the_verdict(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(LANES)
    assert desk.window.status.tally.text() == "1 claim · 1 to check"
    desk.give_verdict("1")
    desk.until(lambda: desk.window.status.tally.text() == "1 claim · 1 confirmed")
    assert desk.highlights()[0].verdict_label == "Confirmed"
    table = desk.place.table.claims
    desk.until(lambda: table.index(0, 3).data() == "Confirmed")


def test_two_windows_that_write_the_same_field_are_told_so(sample_desk: DeskPage) -> None:
    """Somebody else's edit does not vanish, nor does what is typed here."""
    desk = sample_desk
    claim = desk.mark(LANES)
    statement = desk.inspector.fields.statement
    statement.setFocus()
    desk.until(statement.hasFocus)
    statement.selectAll()
    desk.type_text("Mine")
    with desk.another_window() as other:
        edit_claim(other, claim.id, [Edit("statement", LANES, "Theirs")])
    desk.press("Return")
    desk.until(lambda: desk.inspector.conflicts.notes["statement"].isVisible())
    assert desk.claim.statement == "Theirs"
    assert statement.text() == "Mine"
    said = desk.inspector.conflicts.notes["statement"]
    assert any("Theirs" in label.text() for label in said.findChildren(PlainLabel))


def test_another_windows_claims_appear_by_themselves(sample_desk: DeskPage) -> None:
    desk = sample_desk
    revision = desk.place.revision
    assert revision is not None
    start = desk.text.index(LANES)
    with desk.another_window() as other:
        mark_claim(other, revision.id, Span(start, start + len(LANES)))
    desk.until(lambda: desk.quotes() == [LANES])
