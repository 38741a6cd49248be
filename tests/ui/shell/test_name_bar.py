"""The name is asked once, beside the work; what has to be signed waits for it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from claimtracker.bootstrap import Settings, full_name, login_name
from claimtracker.services import browse
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.name_bar import NameBar, NameDesk, sign_as
from tests.services.desk import mark
from tests.ui.desk_with_library import desk, empty_file, file_library, settled

__all__ = ["desk", "empty_file", "file_library"]


def test_an_act_waits_for_the_name_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    settings, bar, done = Settings.load(tmp_path), NameBar(), list[str]()
    qtbot.addWidget(bar)
    names = NameDesk(bar, desk, settings)
    names.named(lambda: done.append(desk.library.actor))
    assert bar.isVisible()
    assert bar.field.text() == (full_name() or login_name())
    assert not done
    bar.field.set_text("Ana Ruiz")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert done == ["Ana Ruiz"]
    assert not bar.isVisible()
    assert Settings.load(tmp_path).person == "Ana Ruiz"
    names.named(lambda: done.append("again"))
    names.remind()
    assert (done[-1], bar.isVisible()) == ("again", False)


def test_a_verdict_waits_for_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    bar = NameBar()
    qtbot.addWidget(bar)
    NameDesk(bar, desk, Settings.load(tmp_path)).remind()
    assert bar.isVisible()
    assert not bar.field.hasFocus()
    bar.field.set_text("  ")
    bar.keep.click()
    assert bar.isVisible()


def test_who_puts_the_name_off_is_not_asked_at_every_verdict(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    bar, done = NameBar(), list[str]()
    qtbot.addWidget(bar)
    names = NameDesk(bar, desk, Settings.load(tmp_path))
    names.named(lambda: done.append("signed"))
    bar.close_button.click()
    names.remind()
    assert not bar.isVisible()
    names.named(lambda: done.append("asked again"))
    assert bar.isVisible()
    bar.field.set_text("Ana Ruiz")
    bar.keep.click()
    assert done == ["asked again"]


def test_verdicts_given_before_the_name_was_said_are_signed_with_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    bar = NameBar()
    qtbot.addWidget(bar)
    names = NameDesk(bar, desk, Settings.load(tmp_path))
    desk.library.actor = "root"
    claim_id = mark(desk.library, "4.2 million").id
    give_verdict(desk.library, claim_id, "neutral/1", "false")
    names.remind()
    bar.field.set_text("Ana Ruiz")
    bar.keep.click()
    settled(qtbot, desk)
    card = browse.claim_card(desk.library, claim_id)
    assert (card.claim.checker, card.verdicts[0].by) == ("Ana Ruiz", "Ana Ruiz")
    assert desk.undo_name == "Sign with your name"


def test_a_name_that_was_said_elsewhere_is_not_asked_for(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    bar, settings = NameBar(), Settings.load(tmp_path)
    qtbot.addWidget(bar)
    names = NameDesk(bar, desk, settings)
    names.remind()
    settings.put("person", "Noor Reader")
    sign_as(desk, "Noor Reader")
    assert not bar.isVisible()
