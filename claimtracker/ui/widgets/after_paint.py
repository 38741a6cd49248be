"""What can wait until what was just changed is painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class AfterPaint(QObject):
    """Does acts in their order once the paint that is due is done; one that waits already is done once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._acts: list[Callable[[], object]] = []
        # Qt paints at the end of the events that are there; timers come after them.
        self._next = QTimer(self, singleShot=True, interval=1)
        self._next.timeout.connect(self._do)

    def do(self, act: Callable[[], object]) -> None:
        """Do this after the next paint."""
        if act not in self._acts:
            self._acts.append(act)
        self._next.start()

    def _do(self) -> None:
        acts, self._acts = self._acts, []
        for act in acts:
            act()
