"""What is said to a person: once, in plain words, with a next step."""

import errno

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from claimtracker.domain.errors import Cancelled, ClaimTrackerError, EnvironmentFault, NotFound
from claimtracker.ui import messages as messages_module
from claimtracker.ui.messages import Messages, Status, told
from claimtracker.ui.widgets.dialogs import Choice, FaultDialog, QuestionDialog

FULL = EnvironmentFault("The disk is full.", "Make room on it.")
GONE = NotFound("The claim is in the bin.", "Restore it first.")


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    return Messages()


def open_dialogs() -> list[FaultDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultDialog) and w.isVisible()]


def show_fault(qtbot: QtBot, messages: Messages, error: Exception) -> FaultDialog:
    with qtbot.waitSignal(messages.fault_shown):
        messages.fault(error)
    (dialog,) = open_dialogs()
    return dialog


def test_a_status_line_carries_its_undo(messages: Messages) -> None:
    said: list[Status] = []
    undone: list[bool] = []
    messages.said.connect(said.append)
    messages.status("Claim deleted", lambda: undone.append(True))
    messages.status("Saved 14:02")
    assert [status.text for status in said] == ["Claim deleted", "Saved 14:02"]
    assert said[1].undo is None
    assert said[0].undo is not None
    said[0].undo()
    assert undone == [True]


def test_a_fault_says_what_happened_and_what_to_do(qtbot: QtBot, messages: Messages) -> None:
    dialog = show_fault(qtbot, messages, FULL)
    assert (dialog.sentence.text(), dialog.text.text()) == ("The disk is full.", "Make room on it.")
    assert not dialog.isModal() or dialog.windowModality().name == "WindowModal"
    assert dialog.accessibleName() == "The disk is full."
    dialog.close()


def test_details_can_be_copied(qtbot: QtBot, messages: Messages) -> None:
    dialog = show_fault(qtbot, messages, FULL)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "The disk is full." in copied
    assert "EnvironmentFault" in copied
    assert "Python 3" in copied
    dialog.close()


def test_cancelled_work_is_no_fault(qtbot: QtBot, messages: Messages) -> None:
    messages.fault(Cancelled("Stopped."))
    with qtbot.waitSignal(messages.fault_shown) as shown:
        messages.fault(FULL)
    assert shown.args[0].sentence == "The disk is full."
    open_dialogs()[0].close()


def test_identical_faults_only_raise_the_count(qtbot: QtBot, messages: Messages) -> None:
    dialog = show_fault(qtbot, messages, FULL)
    messages.fault(FULL)
    messages.fault(EnvironmentFault("The disk is full.", "Make room on it."))
    qtbot.waitUntil(lambda: dialog.count.text() == "This happened 3 times.")
    assert open_dialogs() == [dialog]
    dialog.close()


def test_another_fault_waits_until_the_first_is_closed(qtbot: QtBot, messages: Messages) -> None:
    dialog = show_fault(qtbot, messages, FULL)
    messages.fault(GONE)
    QApplication.processEvents()
    assert open_dialogs() == [dialog]
    with qtbot.waitSignal(messages.fault_shown):
        dialog.close()
    assert open_dialogs()[0].sentence.text() == "The claim is in the bin."
    open_dialogs()[0].close()


def test_the_same_fault_just_after_closing_is_a_status_line(qtbot: QtBot, messages: Messages) -> None:
    show_fault(qtbot, messages, FULL).close()
    with qtbot.waitSignal(messages.said) as said:
        messages.fault(FULL)
    assert said.args[0].text == "The disk is full."
    assert open_dialogs() == []


def test_the_same_fault_later_is_a_dialog_again(
    qtbot: QtBot, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages_module, "QUIET_SECONDS", -1.0)
    show_fault(qtbot, messages, FULL).close()
    show_fault(qtbot, messages, FULL).close()


def test_many_different_faults_do_not_pile_up(qtbot: QtBot, messages: Messages) -> None:
    said: list[Status] = []
    messages.said.connect(said.append)
    dialog = show_fault(qtbot, messages, FULL)
    for number in range(20):
        messages.fault(ClaimTrackerError(f"Fault {number}."))
    qtbot.waitUntil(lambda: len(said) == 15)
    shown: list[object] = []
    messages.fault_shown.connect(shown.append)
    dialog.close()
    while still_open := open_dialogs():
        still_open[0].close()
    assert len(shown) == 5


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "x"), "The disk is full."),
        (PermissionError(errno.EACCES, "x"), "ClaimTracker may not use this file or folder."),
        (OSError(errno.EROFS, "x"), "The disk can only be read."),
        (MemoryError(), "There is not enough memory."),
        (KeyError("secret"), "Something in ClaimTracker went wrong."),
    ],
)
def test_every_error_has_a_plain_sentence_and_a_next_step(error: Exception, sentence: str) -> None:
    words = told(error)
    assert words.sentence == sentence
    assert words.next_step
    assert "secret" not in f"{words}"


def test_a_dialog_shows_markup_as_it_is(qtbot: QtBot, messages: Messages) -> None:
    dialog = show_fault(qtbot, messages, ClaimTrackerError("<b>bold</b> & <img src=x>", "<i>next</i>"))
    assert dialog.sentence.textFormat().name == dialog.text.textFormat().name == "PlainText"
    dialog.close()


def answer_with(key: str) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        dialog.choice_buttons[key].click()

    QTimer.singleShot(0, press)


def test_a_question_answers_with_the_key_of_the_choice(messages: Messages) -> None:
    choices = [Choice("keep", "Keep mine", "primary"), Choice("theirs", "Take theirs")]
    answer_with("theirs")
    assert messages.ask("Somebody else changed this claim.", "Both texts are below.", choices) == "theirs"


def test_a_closed_question_answers_nothing(messages: Messages) -> None:
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())
    assert messages.ask("Delete?", "", [Choice("yes", "Delete", "danger")]) == ""


@pytest.mark.parametrize(("key", "answer"), [("yes", True), ("", False)])
def test_confirming_has_a_verb_and_a_way_out(messages: Messages, key: str, answer: bool) -> None:
    answer_with(key)
    assert messages.confirm("Delete 3 claims?", "They go to the bin.", "Delete", danger=True) is answer


def test_a_dangerous_choice_is_never_the_default(qtbot: QtBot) -> None:
    dialog = QuestionDialog("Delete?", "", [Choice("yes", "Delete", "danger"), Choice("", "Cancel")])
    qtbot.addWidget(dialog)
    assert dialog.choice_buttons[""].isDefault()
    assert not dialog.choice_buttons["yes"].isDefault()


def test_every_button_has_room_for_its_words(qtbot: QtBot) -> None:
    names = ("Open another library…", "Begin an empty library", "Leave everything as it is")
    dialog = QuestionDialog("Damaged.", "", [Choice(name, name) for name in names])
    qtbot.addWidget(dialog)
    dialog.show()
    for button in dialog.choice_buttons.values():
        qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
