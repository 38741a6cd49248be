"""The second look of Seen before: after the first answer, said below it, and never out of place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.desk import Desk
from tests.small_pack import pack_installed
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]
COST = "The bridge cost 4.2 million euros in 2023"
SECOND = "Ranked by what whole sentences say."


@pytest.fixture
def side(qtbot: QtBot, desk: Desk) -> ClaimSide:
    """The right side of the window with a claim, over a warm index."""
    claims: list[Claim] = fill(desk.library)
    with qtbot.waitSignal(desk.warmed):
        desk.warm_up()
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.resize(375, 860)
    side.show()
    side.show_claim(claims[1].id, 0)
    settled(qtbot, desk)
    return side


@pytest.fixture
def pack(tmp_path: Path) -> Iterator[Path]:
    """A small pack, as if it were installed."""
    with pack_installed(tmp_path / "pack") as folder:
        yield folder


def write(side: ClaimSide, text: str) -> None:
    field = side.inspector.fields.statement
    field.setFocus()
    field.selectAll()
    field.insertPlainText(text)


def weighed(side: ClaimSide) -> set[str]:
    return {share.name for card in side.inspector.seen.cards for share in card.seen.match.shares}


def test_whole_sentences_are_read_after_the_first_answer(qtbot: QtBot, side: ClaimSide, pack: Path) -> None:
    seen = side.inspector.seen
    write(side, COST)
    qtbot.waitUntil(lambda: any(card.seen.asked == COST for card in seen.cards))
    assert "Same sentence" not in weighed(side)
    first = list(seen.cards)
    qtbot.waitUntil(lambda: seen.phase.text() == SECOND)
    assert "Same sentence" in weighed(side)
    assert seen.cards == first
    assert seen.phase.isVisible()
    side.seen.follow(side.seen._claim)
    qtbot.waitUntil(lambda: not side.seen.second._calm.isActive() and not side.seen._asking)
    assert seen.phase.text() == SECOND
    write(side, "Nothing on this desk is like these words")
    qtbot.waitUntil(lambda: not seen.cards)
    qtbot.waitUntil(lambda: not seen.phase.isVisible())


def test_without_the_pack_nothing_is_said(qtbot: QtBot, desk: Desk, side: ClaimSide) -> None:
    seen = side.inspector.seen
    write(side, COST)
    qtbot.waitUntil(lambda: any(card.seen.asked == COST for card in seen.cards))
    qtbot.waitUntil(lambda: not side.seen.second._calm.isActive())
    settled(qtbot, desk)
    assert "Same sentence" not in weighed(side)
    assert not seen.phase.isVisible()
