"""Seen before: a repeated claim is recognised, and what differs is named."""

from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.services import browse
from tests.workflows.desk_page import DeskPage

FIFTEEN = "Serious injuries to people on bikes have fallen by 15 percent since the network opened"
FIVE = "Serious injuries to people on bikes have fallen by 5 percent since the network opened"


def test_the_same_words_with_another_number_are_similar_but_not_the_same(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(FIVE)
    desk.give_verdict("1")
    desk.mark(FIFTEEN)
    (card,) = desk.seen_before()
    assert card.seen.match.tier is Tier.DIFFERS
    assert "15 percent" in card.differs.text() and "5 percent" in card.differs.text()
    assert card.pill.text == "Confirmed"
    assert not card.take_over.isVisible()


def test_a_claim_edited_to_say_the_same_is_recognised_and_its_check_taken_over(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(FIVE)
    desk.fill_in("finding", "Police figures show a fall of 5 percent.")
    desk.give_verdict("1")
    desk.link_source("Police collision statistics 2025", stance="supports")
    desk.mark(FIFTEEN)
    desk.type_statement(FIVE)
    desk.until(lambda: any(card.seen.match.tier is Tier.SAME for card in desk.inspector.seen.cards))
    (card,) = desk.seen_before()
    desk.read_text()
    desk.press("D")
    assert desk.held() is card.take_over
    desk.press("Space")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed")
    assert desk.claim.finding == "Police figures show a fall of 5 percent."
    assert desk.claim.source_count == 1
    assert desk.undo_name == "Undo take over verdict"
    desk.undo()
    desk.until(lambda: desk.claim.verdict_label == "")
    assert desk.claim.source_count == 0


def test_a_decision_is_remembered_and_undone(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(FIVE)
    desk.mark(FIFTEEN)
    (card,) = desk.seen_before()
    card.decisions[DecisionKind.VARIANT].click()  # may stand in the menu of the row
    desk.until(lambda: desk.inspector.seen.cards[0].seen.decision is DecisionKind.VARIANT)
    assert desk.undo_name == "Undo decide match"
    desk.undo()
    desk.until(lambda: desk.inspector.seen.cards[0].seen.decision is None)


def test_the_same_claim_becomes_one_and_undo_takes_it_apart(sample_desk: DeskPage) -> None:
    desk = sample_desk
    first = desk.mark(FIVE)
    desk.mark(FIFTEEN)
    (card,) = desk.seen_before()
    desk.click(card.decisions[DecisionKind.SAME])
    desk.until(lambda: desk.place.claim_id == first.id)
    desk.until(lambda: {shown.number for shown in desk.highlights()} == {1})
    assert len(desk.highlights()) == 2
    assert desk.undo_name == "Undo join claims"
    desk.undo()
    desk.until(lambda: {shown.number for shown in desk.highlights()} == {1, 2})
    desk.redo()
    desk.until(lambda: {shown.number for shown in desk.highlights()} == {1})
    desk.place.select_claim(first.id)
    joined = desk.inspector.header.joined
    desk.until(joined.isVisible)
    assert joined.words.text() == "Joined with 1 other claim"
    desk.click(joined.apart)
    desk.until(lambda: {shown.number for shown in desk.highlights()} == {1, 2})
    assert "Taken apart" in desk.said
    desk.until(lambda: not joined.isVisible())


def test_different_never_comes_again(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(FIVE)
    desk.mark(FIFTEEN)
    (card,) = desk.seen_before()
    desk.click(card.decisions[DecisionKind.DIFFERENT])
    desk.until(lambda: not desk.inspector.seen.cards or desk.inspector.seen.cards[0].seen.decision)
    desk.place.select_claim(0)
    desk.select_claim(1)
    seen = desk.seen_before()
    assert all(card.seen.decision is DecisionKind.DIFFERENT for card in seen)


def test_the_earlier_claim_opens(sample_desk: DeskPage) -> None:
    desk = sample_desk
    first = desk.mark(FIVE)
    desk.mark(FIFTEEN)
    (card,) = desk.seen_before()
    card.open_asked.emit()
    desk.until(lambda: desk.place.claim_id == first.id)


def test_it_is_recognised_from_the_selection_on_and_taken_over_with_one_key(sample_desk: DeskPage) -> None:
    desk = sample_desk
    first = desk.mark(FIVE)
    desk.fill_in("finding", "Police figures show a fall of 5 percent.")
    desk.give_verdict("1")
    desk.link_source("Police collision statistics 2025", stance="supports")
    hint = desk.window.seen_hint.hint
    desk.select(FIFTEEN)
    desk.until(hint.isVisible)
    assert hint.text().strip() == "Like one checked before, but another number"
    desk.mark(FIFTEEN)
    assert not hint.isVisible()
    desk.press("T")
    assert desk.said.startswith("Differs in number: that verdict was for 5 percent; this says 15 percent.")
    assert desk.claim.verdict_label == ""
    desk.press("F2")
    desk.inspector.fields.statement.selectAll()
    desk.type_text(FIVE)
    desk.until(lambda: any(card.takes_over for card in desk.inspector.seen.cards))
    panel = desk.inspector.verdict.precedents
    desk.until(panel.isVisible)
    assert panel.opener.head.text() == "Similar claims: 1 Confirmed"
    desk.read_text()
    desk.press("4")
    desk.until(lambda: desk.claim.verdict_label != "")
    desk.until(panel.warning.isVisible)
    assert "The same claim was rated “Confirmed”" in panel.said.text()
    desk.press("T")
    desk.until(lambda: desk.claim.verdict_label == "Confirmed")
    desk.until(lambda: not panel.warning.isVisible())
    assert desk.claim.source_count == 1
    (latest, *_) = browse.claim_card(desk.app.desk.library, desk.place.claim_id).verdicts
    assert latest.origin.startswith(f"taken over from {first.key}, “Serious injuries")
    desk.undo()
    desk.until(lambda: desk.claim.source_count == 0 and desk.claim.finding == "")


def test_where_else_it_was_said_is_noted_and_counted(sample_desk: DeskPage) -> None:
    desk = sample_desk
    desk.mark(FIVE)
    desk.press("W")
    panel = desk.inspector.sightings
    assert desk.held() is panel.form.lines["outlet"]
    desk.type_text("Evening Post")
    panel.form.seen_on.setText("11 Feb 2019")
    desk.press("Return")
    desk.until(lambda: panel.times.text() == "2nd time since 2019")
    assert not panel.form.isVisible()
    assert desk.inspector.header.repeats.text() == "2nd time since 2019"
    desk.read_text()
    desk.undo()
    desk.until(lambda: panel.times.text() == "Seen once so far")
