"""The inspector joined to the desk: what it asks for, what it does, and what comes to stand in it."""

from PySide6.QtCore import QObject

from claimtracker.domain.past import RecordKind
from claimtracker.ui.claims.history_desk import HistoryDesk
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_acts import InspectorActs
from claimtracker.ui.claims.seen_desk import SeenDesk
from claimtracker.ui.claims.work_acts import WorkActs
from claimtracker.ui.desk import Desk


class InspectorDesk(QObject):
    """The inspector and those that carry out its wishes; it lives as long as its owner."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self.inspector = Inspector()
        self.acts = InspectorActs(self.inspector, desk)
        self.seen = SeenDesk(self.inspector, desk)
        self.work = WorkActs(self.inspector.work, desk)
        self.history = HistoryDesk(self.inspector.history, desk, RecordKind.CLAIM)
        self.inspector.history_requested.connect(self.history.follow)
