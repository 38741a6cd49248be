"""The inspector on a real library: what is typed is saved, refused, undone and shown again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.growing_text import GrowingText
from tests.ui.claims.side_of_library import claims, side
from tests.ui.desk_with_library import desk, empty_file, file_library, read_only, settled

__all__ = ["claims", "desk", "empty_file", "file_library", "side"]


def line(inspector: Inspector, name: str) -> QLineEdit:
    field = inspector.fields.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def write(inspector: Inspector, name: str, text: str) -> None:
    field = line(inspector, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def stored(desk: Desk, claim: Claim) -> Claim:
    return browse.claim(desk.library, claim.id)


def test_what_is_typed_is_in_the_library(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    write(inspector, "speaker", "Transport operator")
    assert inspector.unsaved()
    qtbot.waitUntil(lambda: stored(desk, claims[1]).speaker == "Transport operator")
    qtbot.waitUntil(lambda: not inspector.unsaved())


def test_many_edits_in_a_row_all_arrive_and_nothing_stays_unsaved(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    write(inspector, "speaker", "A")
    write(inspector, "checker", "B")
    inspector.notes.notes.setFocus()
    qtbot.keyClicks(inspector.notes.notes, "C")
    inspector.hand_over()
    write(inspector, "speaker", "AB")
    inspector.hand_over()
    qtbot.waitUntil(lambda: not inspector.unsaved())
    claim = stored(desk, claims[1])
    assert (claim.speaker, claim.checker, claim.notes) == ("AB", "B", "C")
    assert line(inspector, "speaker").text() == "AB"


def test_tags_are_saved_and_shown_again(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    inspector.fields.more.click()
    write(inspector, "tags", "transport,rail")
    inspector.hand_over()
    qtbot.waitUntil(lambda: stored(desk, claims[1]).tags != ())
    qtbot.waitUntil(lambda: inspector.fields.lists.unsaved() == {})
    assert set(stored(desk, claims[1]).tags) == {"transport", "rail"}


def test_a_conflict_stands_below_its_field_and_mine_can_be_kept(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    write(inspector, "speaker", "Mine")
    edit_claim(desk.library, claims[1].id, [Edit("speaker", "Operator", "Theirs")])
    inspector.hand_over()
    qtbot.waitUntil(lambda: "speaker" in inspector.conflicts.notes)
    assert stored(desk, claims[1]).speaker == "Theirs"
    assert line(inspector, "speaker").text() == "Mine"
    qtbot.mouseClick(inspector.conflicts.notes["speaker"].keep_mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(desk, claims[1]).speaker == "Mine")
    qtbot.waitUntil(lambda: not inspector.unsaved())


def test_undo_brings_the_old_text_back_into_the_field(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    write(inspector, "speaker", "Somebody")
    inspector.hand_over()
    qtbot.waitUntil(lambda: not inspector.unsaved())
    desk.undo()
    qtbot.waitUntil(lambda: line(inspector, "speaker").text() == "Operator")


def test_a_verdict_takes_the_finding_along(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    qtbot.keyClicks(inspector.verdict.finding, "Counts say 38.")
    inspector.give(5)
    qtbot.waitUntil(lambda: stored(desk, claims[1]).look is VerdictClass.TRUE)
    settled(qtbot, desk)
    verdicts = browse.claim_card(desk.library, claims[1].id).verdicts
    assert [given.finding for given in verdicts] == ["Counts say 38."]
    assert inspector.verdict.keys.current == "true"


def test_a_known_source_is_found_while_typing_and_linked(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    inspector = side.inspector
    inspector.open_link_source()
    form = inspector.sources.form
    qtbot.keyClicks(form.title, "counc minutes")
    qtbot.waitUntil(lambda: bool(form.offers.offers))
    form.offers.offers[0].click()
    form.stance.choose("supports")
    form.try_link()
    qtbot.waitUntil(lambda: len(inspector.sources.rows) == 1)
    assert [row.evidence.source.claim_count for row in inspector.sources.rows.values()] == [2]


def test_evidence_is_edited_in_place(qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]) -> None:
    side.show_claim(claims[0].id, 0)
    qtbot.waitUntil(lambda: len(side.inspector.sources.rows) == 1)
    row = next(iter(side.inspector.sources.rows.values()))
    row.head.click()
    assert row.details is not None
    row.details.stance.choose("partly")
    qtbot.waitUntil(
        lambda: browse.claim_card(desk.library, claims[0].id).evidence[0].stance.value == "partly"
    )
    qtbot.waitUntil(lambda: row.head.pill.text == "partly")


def test_a_passage_that_was_refused_is_offered_again_also_after_another_claim(
    qtbot: QtBot, desk: Desk, side: ClaimSide, claims: list[Claim]
) -> None:
    def passage() -> GrowingText:
        side.show_claim(claims[0].id, 0)
        settled(qtbot, desk)
        (row,) = side.inspector.sources.rows.values()
        row.head.click()
        assert row.details is not None
        return next(
            field for field in row.details.findChildren(GrowingText) if field.accessibleName() == "Passage"
        )

    field = passage()
    qtbot.keyClicks(field, "Page 4: ")
    with read_only(desk.library):
        field.flush()
        settled(qtbot, desk)
        assert field.text() == "Page 4: "
        side.show_claim(claims[1].id, 0)
        settled(qtbot, desk)
    field = passage()
    assert field.text() == "Page 4:"
    qtbot.keyClicks(field, "the cost ")
    field.flush()
    settled(qtbot, desk)
    (found,) = browse.claim_card(desk.library, claims[0].id).evidence
    assert found.passage == field.text().strip()
