"""The inspector joined to the desk: what it asks for, what it does, and what comes to stand in it."""

from collections.abc import Generator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from claimtracker.domain.past import RecordKind
from claimtracker.ui.claims.history_desk import HistoryDesk
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_acts import InspectorActs
from claimtracker.ui.claims.seen_desk import SeenDesk
from claimtracker.ui.claims.work_acts import WorkActs
from claimtracker.ui.desk import Desk


class InspectorDesk(QObject):
    """The inspector and those that carry out its wishes; it lives as long as its owner."""

    def __init__(self, inspector: Inspector, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self.inspector = inspector
        self.acts = InspectorActs(self.inspector, desk)
        self.seen = SeenDesk(self.inspector, desk)
        self.work = WorkActs(self.inspector.work, desk)
        self.history = HistoryDesk(self.inspector.history, desk, RecordKind.CLAIM)
        self.inspector.history_requested.connect(self.history.follow)


def in_parts(desk: Desk, owner: QWidget) -> Generator[None, None, InspectorDesk]:
    """Make the inspector part by part and return it whole; in between the window is free."""
    inspector = Inspector(owner, whole=False)
    while inspector.go_on():
        yield
    return InspectorDesk(inspector, desk, owner)
