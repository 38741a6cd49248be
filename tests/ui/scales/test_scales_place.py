"""A newsroom's scale is edited, kept as its next version, and chosen for a way of working."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import Mode
from claimtracker.services.edit_scales import default_scale, latest_scales, save_scale
from claimtracker.ui.desk import Desk
from claimtracker.ui.messages import Status
from claimtracker.ui.scales.scales_desk import make_scales_place
from claimtracker.ui.scales.scales_place import ScalesPlace
from claimtracker.ui.widgets.dialogs import FaultDialog
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


@pytest.fixture
def place(qtbot: QtBot, desk: Desk) -> ScalesPlace:
    place = make_scales_place(desk)
    qtbot.addWidget(place)
    place.resize(1000, 800)
    place.show()
    settled(qtbot, desk)
    return place


def write(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    line.insert(words)  # a key click has no sign outside ASCII
    line.textEdited.emit(line.text())


def test_the_usual_scale_is_shown_as_it_stands(place: ScalesPlace) -> None:
    assert (place.name.text(), len(place.ratings.rows)) == ("After publication", 12)
    assert place.ratings.rows[0].rating().label == "False"
    assert place.ratings.rows[0].number.text() == "1"
    assert [field.value() for field in place.defaults.values()] == ["neutral", "prepub"]
    assert not place.changed
    assert not place.keep_button.isEnabled()


def test_changes_that_were_not_kept_wait_for_the_place(qtbot: QtBot, desk: Desk, place: ScalesPlace) -> None:
    write(qtbot, place.ratings.rows[0].label, "Wrong")
    write(qtbot, place.name, "Our scale")
    begun = dict(desk.begun.typed_texts())
    assert len(begun) == 1
    place.discard_button.click()
    assert not desk.begun.typed_texts()
    ((_, field), (_, text)) = begun.popitem()
    assert "back in its fields" in desk.begun.take_back(field, text)
    desk.refresh()
    settled(qtbot, desk)
    assert (place.name.text(), place.ratings.rows[0].label.text()) == ("Our scale", "Wrong")
    assert place.changed and place.keep_button.isEnabled()
    place.keep_button.click()
    qtbot.waitUntil(lambda: not place.changed)
    assert not desk.begun.typed_texts()
    assert [scale.name for scale in latest_scales(desk.library) if scale.version == 2] == ["Our scale"]


def test_keeping_stays_in_sight_however_many_ratings_there_are(qtbot: QtBot, place: ScalesPlace) -> None:
    place.resize(1000, 560)
    qtbot.waitUntil(lambda: place.height() == 560)
    for button in (place.keep_button, place.discard_button):
        assert button.visibleRegion().boundingRect() == button.rect()


def test_an_edit_is_kept_as_the_next_version(qtbot: QtBot, desk: Desk, place: ScalesPlace) -> None:
    told: list[Status] = []
    desk.messages.said.connect(told.append)
    write(qtbot, place.ratings.rows[0].label, "Wrong")
    write(qtbot, place.ratings.rows[0].symbol, "✗")
    place.ratings.rows[0].description.selectAll()
    qtbot.keyClicks(place.ratings.rows[0].description, "The facts say otherwise.")
    place.ratings.rows[11].look.set_value("mixed")
    assert place.preview.segments[0].choice.label == "✗ Wrong"
    assert place.keep_button.text() == "Keep as version 2"
    qtbot.mouseClick(place.keep_button, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    kept = next(scale for scale in latest_scales(desk.library) if scale.id == "neutral")
    first = kept.ratings[0]
    assert (kept.version, first.label, first.symbol, first.key) == (2, "Wrong", "✗", "false")
    assert first.description == "The facts say otherwise."
    assert kept.ratings[11].look.value == "mixed"
    assert "kept as version 2" in told[-1].text
    assert not place.changed


def test_a_scale_is_typed_with_enter_and_looks_as_its_labels_say(
    qtbot: QtBot, desk: Desk, place: ScalesPlace
) -> None:
    place.new_button.click()
    write(qtbot, place.name, "House")
    qtbot.keyClick(place.name, Qt.Key.Key_Return)
    for label in ("Stimmt nicht", "Halb wahr", "Stimmt", "Ohne Wertung"):
        row = place.ratings.rows[-1]
        qtbot.waitUntil(row.label.hasFocus)
        write(qtbot, row.label, label)
        qtbot.keyClick(row.label, Qt.Key.Key_Return)
    place.ratings.rows[-1].remove.click()
    looks = [rating.look.value for rating in place.scale().ratings]
    assert looks == ["false", "mixed", "true", "open"]
    place.keep_button.setFocus()
    place.keep_button.click()
    settled(qtbot, desk)
    assert place.choice.hasFocus() and not place.changed


def test_ratings_are_moved_added_and_removed(qtbot: QtBot, place: ScalesPlace) -> None:
    place.edit("afp")
    place.ratings.rows[0].remove.click()
    assert [row.rating().label for row in place.ratings.rows][:2] == ["Misleading", "Partly false"]
    place.ratings.rows[1].up.click()
    assert [row.rating().label for row in place.ratings.rows][:2] == ["Partly false", "Misleading"]
    added = place.ratings.add()
    assert added is place.ratings.rows[-1]
    write(qtbot, added.label, "Old footage")
    assert place.scale().ratings[-1].label == "Old footage"
    place.discard_button.click()
    assert place.ratings.rows[0].rating().label == "False"
    assert not place.changed


def test_a_copy_becomes_a_scale_of_its_own_and_the_usual_one(
    qtbot: QtBot, desk: Desk, place: ScalesPlace
) -> None:
    place.copy_button.click()
    write(qtbot, place.name, "House scale")
    place.keep_button.click()
    settled(qtbot, desk)
    assert "house-scale" in [scale.id for scale in latest_scales(desk.library)]
    after = place.defaults[Mode.AFTER]
    after.set_value("house-scale")
    after.chosen.emit("house-scale")
    settled(qtbot, desk)
    assert default_scale(desk.library, Mode.AFTER).name == "House scale"


def test_what_was_typed_stays_when_the_desk_changes(qtbot: QtBot, desk: Desk, place: ScalesPlace) -> None:
    write(qtbot, place.ratings.rows[0].label, "Wrong")
    desk.refresh()
    settled(qtbot, desk)
    assert place.ratings.rows[0].label.text() == "Wrong"


def test_numbers_out_of_order_are_refused_in_a_sentence(qtbot: QtBot, desk: Desk, place: ScalesPlace) -> None:
    write(qtbot, place.ratings.rows[0].number, "9")
    with qtbot.waitSignal(desk.messages.fault_shown, timeout=5000) as shown:
        place.keep_button.click()
    assert "do not rise" in shown.args[0].sentence
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, FaultDialog):
            dialog.close()
    assert place.ratings.rows[0].number.text() == "9"


def test_changes_are_not_dropped_by_choosing_another_scale(qtbot: QtBot, place: ScalesPlace) -> None:
    write(qtbot, place.ratings.rows[0].label, "Wrong")
    place.choice.set_value("afp")
    place.choice.chosen.emit("afp")
    assert place.ratings.rows[0].label.text() == "Wrong"
    assert place.choice.value() == "neutral"
    assert "discard" in place.problem.text()
    place.new_button.click()
    assert place.name.text() == "After publication"
    place.discard_button.click()
    place.choice.chosen.emit("afp")
    assert place.name.text() == "AFP"


def test_a_version_that_another_kept_meanwhile_is_told_and_neither_is_lost(
    qtbot: QtBot, desk: Desk, place: ScalesPlace
) -> None:
    rows = place.ratings.rows
    write(qtbot, rows[0].label, "Wrong")
    theirs = next(scale for scale in latest_scales(desk.library) if scale.id == "neutral")
    renamed = replace(theirs.ratings[4], label="Right")
    theirs = replace(theirs, ratings=(*theirs.ratings[:4], renamed, *theirs.ratings[5:]))
    save_scale(desk.library, theirs)  # as from another window: this one has not heard of it
    qtbot.mouseClick(place.keep_button, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert "version 2" in place.problem.text()
    assert "“True” is “Right”" in place.problem.text()
    assert place.ratings.rows[0].label.text() == "Wrong"
    assert place.keep_button.text() == "Keep as version 3"
    qtbot.mouseClick(place.keep_button, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    latest = next(scale for scale in latest_scales(desk.library) if scale.id == "neutral")
    assert (latest.version, latest.ratings[0].label, latest.ratings[4].label) == (3, "Wrong", "True")


def test_what_another_kept_while_this_one_is_typed_is_told_at_once(
    qtbot: QtBot, desk: Desk, place: ScalesPlace
) -> None:
    theirs = next(scale for scale in latest_scales(desk.library) if scale.id == "neutral")
    write(qtbot, place.ratings.rows[0].label, "Wrong")
    save_scale(desk.library, replace(theirs, name="House"))
    desk.refresh()
    settled(qtbot, desk)
    assert "named “House”" in place.problem.text()
    place.discard_button.click()
    assert (place.name.text(), place.ratings.rows[0].label.text()) == ("House", "False")


def test_each_column_has_its_heading_above_it(qtbot: QtBot, place: ScalesPlace) -> None:
    heads, first = place.ratings.heads, place.ratings.rows[0]
    fields = (first.look, first.label, first.symbol, first.number, first.description)
    assert [label.text() for label in heads.labels][3:] == ["Number", "What it means"]
    qtbot.waitUntil(lambda: [label.x() for label in heads.labels] == [field.x() for field in fields])
    place.resize(1300, 800)
    qtbot.waitUntil(lambda: [label.x() for label in heads.labels] == [field.x() for field in fields])
    place.edit("none")
    assert not heads.isVisible()
