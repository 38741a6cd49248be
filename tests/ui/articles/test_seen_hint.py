"""The word beside a selection: what it says, and where it stands."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from claimtracker.domain.matches import Tier
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import SeenBefore
from claimtracker.ui.articles.seen_hint import SeenHint, hint_words
from claimtracker.ui.reader.reader_selection import SelectionButton
from tests.ui.claims.records import seen


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (seen(tier=Tier.SAME), "Checked before: False"),
        (seen(score=0.8, tier=Tier.SAME), "Probably checked before: False"),
        (seen(), "Like one checked before, but another number"),
        (seen(verdict_label="", look=VerdictClass.OPEN), "Like one on the desk, but another number"),
        (seen(tier=Tier.SAME, verdict_label=""), "On the desk already, not checked yet"),
    ],
)
def test_a_verdict_is_named_for_the_same_claim_only(found: SeenBefore, said: str) -> None:
    assert hint_words(found) == said


@pytest.mark.parametrize("end", [QRect(40, 40, 2, 20), QRect(590, 40, 2, 20), QRect(300, 380, 2, 20)])
@pytest.mark.parametrize("by_mouse", [False, True])
def test_it_stands_beside_the_selection_inside_the_view(qtbot: QtBot, end: QRect, by_mouse: bool) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(600, 400)
    button, hint = SelectionButton(view), SeenHint(view)
    view.show()
    if by_mouse:
        button.appear(end)
    hint.appear(seen(tier=Tier.SAME), end, button)
    assert view.rect().contains(hint.geometry())
    assert not hint.geometry().intersects(end)
    assert not (by_mouse and hint.geometry().intersects(button.geometry()))


def test_it_is_never_wider_than_the_view(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(200, 400)
    hint = SeenHint(view)
    hint.appear(seen(tier=Tier.LOOK), QRect(40, 40, 2, 20), QWidget(view))
    assert hint.width() <= view.width()
    assert hint.text().endswith("…")
