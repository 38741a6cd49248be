"""Letting matching learn from decisions: tried in the background, kept or left as the person says."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from claimtracker.domain.changes import Done
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.wording import say
from claimtracker.services import refit_matching
from claimtracker.services.refit_matching import Learning, Refit
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.tasks import TaskHandle


class LearningDesk(QObject):
    """Knows what there is to learn from; ``changed`` when that, a trial or its outcome is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trial: TaskHandle | None = None
        self.learning = Learning(0, 0, False)
        self.refit: Refit | None = None
        desk.changed.connect(lambda _changes: self.ask())
        desk.opened.connect(self._begin)
        self.ask()

    @property
    def trying(self) -> bool:
        """Whether a trial is under way."""
        return self._trial is not None

    def ask(self) -> None:
        """Ask what there is to learn from."""
        if self._desk.is_open:
            self._desk.ask(refit_matching.learning, self._know, owner=self, latest="learning")

    def learn(self) -> None:
        """Try in the background what learning would change; nothing is kept yet."""
        if self._trial is not None or not self._desk.is_open:
            return
        finder = self._desk.finder
        self.refit = None
        self._trial = self._desk.tasks.run(
            lambda task: refit_matching.try_refit(finder, task.give_way),
            self._tried,
            self._failed,
            lane="long",
            owner=self,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop the trial."""
        if self._trial is not None:
            self._trial.cancel()

    def keep(self) -> None:
        """Score with what was learnt from now on."""
        refit = self.refit
        if refit is not None:
            said = say("Matching scores with what it learnt from now on.")
            self._write(lambda library: refit_matching.keep(library, refit), said)

    def leave(self) -> None:
        """Keep nothing of the trial."""
        self.refit = None
        self.changed.emit()

    def reset(self) -> None:
        """Score with the weights that came with ClaimTracker again."""
        self._write(refit_matching.reset, say("Matching scores as it came with ClaimTracker."))

    def _write(self, work: Callable[[Library], Done[None]], said: str) -> None:
        self.leave()
        self._desk.act(work, lambda _none: self._desk.tell_done(said))

    def _begin(self) -> None:
        if self._trial is not None:
            self._trial.silence()
            self._trial = None
        self.learning, self.refit = Learning(0, 0, False), None
        self.changed.emit()
        self.ask()

    def _know(self, learning: Learning) -> None:
        self.learning = learning
        self.changed.emit()

    def _tried(self, refit: Refit) -> None:
        self._trial, self.refit = None, refit
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._trial = None
        self.changed.emit()
        if isinstance(error, Cancelled):
            self._desk.messages.status(error.sentence)
        else:
            self._desk.messages.refusal(error)
