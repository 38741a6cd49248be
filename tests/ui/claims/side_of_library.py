"""The right side of the window on a real library, with one of its claims."""

import pytest
from pytestqt.qtbot import QtBot

from claimtracker.domain.claims import Claim
from claimtracker.ui.claims.claim_side import ClaimSide
from claimtracker.ui.desk import Desk
from tests.ui.desk_with_library import fill, settled


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    """The claims of the library."""
    return fill(desk.library)


@pytest.fixture
def side(qtbot: QtBot, desk: Desk, claims: list[Claim]) -> ClaimSide:
    """The right side of the window with the claim about ridership."""
    side = ClaimSide(desk)
    qtbot.addWidget(side)
    side.resize(375, 860)
    desk.changed.connect(side.take_in)
    side.show()
    side.show_claim(claims[1].id, 0)
    settled(qtbot, desk)
    return side
