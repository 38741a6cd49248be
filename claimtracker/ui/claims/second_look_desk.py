"""The second look of Seen before: asked once the first answer stands, never in its way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from claimtracker.domain.claims import Claim
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import say
from claimtracker.services import second_look
from claimtracker.ui.claims.seen_before import SeenBeforePanel
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.services.seen_before import ClaimFinder

# After the weaker matches, for which the writing has come to rest.
CALM_MS = 100


class SecondLookDesk(QObject):
    """Reads the nearest claims as whole sentences after the first answer, and says which look is shown.

    The card under the pointer keeps its place, as it does for any later answer.
    """

    def __init__(self, panel: SeenBeforePanel, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._panel = panel
        self._desk = desk
        self._asked: Claim | None = None
        self._shown: Claim | None = None
        self._there = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._ask)

    def holds(self, asked: Claim) -> bool:
        """Whether the second look at these very words is what is shown: a first one would undo it."""
        shown = self._shown
        return shown is not None and (shown.id, shown.statement) == (asked.id, asked.statement)

    def begin(self, asked: Claim, found: list[SeenBefore]) -> None:
        """Look a second time at what was asked, soon, unless nothing was found."""
        again = self.holds(asked)
        self.stop()
        if not found:
            self._say("")
            return
        self._asked = asked
        if not again:
            self._say(say("Ranked by words and meaning. Whole sentences follow.") if self._there else "")
        self._calm.start(0 if again else CALM_MS)

    def keep_to(self, claim_id: int) -> None:
        """Stop, unless what was asked is about this claim."""
        asked = self._asked
        if asked is None or asked.id != claim_id:
            self.stop()

    def stop(self) -> None:
        """Ask no more; what is being read is not shown."""
        self._asked = self._shown = None
        self._calm.stop()

    def _ask(self) -> None:
        asked = self._asked
        if asked is None or not self._desk.is_open:
            return
        self._desk.ask(
            _work(self._desk.finder, asked),
            lambda found: self._show(asked, found),
            owner=self,
            latest="second look",
            lane="long",
            failed=lambda error: self._failed(asked, error),
        )

    def _show(self, asked: Claim, found: list[SeenBefore] | None) -> None:
        self._there = found is not None
        if asked is not self._asked:
            return
        if found is None:
            self._say("")
            return
        self._shown = asked
        self._panel.show_matches(asked.id, found)
        self._say(say("Ranked by what whole sentences say."))

    def _failed(self, asked: Claim, error: Exception) -> None:
        if asked is self._asked:
            self._say("")
        self._desk.messages.fault(error)

    def _say(self, text: str) -> None:
        self._panel.say_phase(text)


def _work(finder: "ClaimFinder", asked: Claim) -> Callable[[object], list[SeenBefore] | None]:
    return lambda _library: second_look.seen_by_sentences(finder, asked)
