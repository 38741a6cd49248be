"""The wishes of the work's section and of the keys, carried out; a refusal is a sentence, never a dialog."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.errors import BadInput, SignedOff
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services import second_readings, take_steps
from claimtracker.ui.claims.reason_form import Act
from claimtracker.ui.claims.work_panel import WorkPanel
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.services.take_steps import Stepped
    from claimtracker.store.library import Library

_DONE = to_say(
    {
        Act.RETURN: "Returned to its checker with your comment.",
        Act.REOPEN: "Reopened; what was signed stays in the history.",
        Act.WITHDRAW: "Withdrawn: the check is Void now.",
    }
)
_NONE_TAKEN = to_say("Nothing to take on: what is checked or signed off keeps its checker.")
Named = Callable[[Callable[[], object]], object]


class WorkActs(QObject):
    """Joins the section to the desk. ``named`` lets an act wait until the person has said their name."""

    def __init__(self, panel: WorkPanel, desk: Desk) -> None:
        super().__init__(panel)
        self._panel, self._desk = panel, desk
        self.named: Named = lambda act: act()
        panel.take_on_requested.connect(lambda claim_id: self.take_on([claim_id]))
        panel.step_requested.connect(lambda claim_id, step: self.step([claim_id], Progress(step)))
        panel.accept_requested.connect(self.accept)
        panel.reason_given.connect(self.give_reason)

    def step(self, claim_ids: Sequence[int], wanted: Progress) -> None:
        """Set how far the work on claims is."""

        def stepped(result: "Stepped") -> None:
            words = say_count(
                result.moved,
                "{count} claim set to {progress}.",
                "{count} claims set to {progress}.",
                progress=say(wanted.value),
            )
            if result.refused:
                left = say_count(
                    result.refused, "{count} not: {why}", "{count} not: {why}", why=result.why[0]
                )
                words = f"{words} {left}"
            already = not result.moved and not result.refused
            self._desk.tell_done(say("It is like that already.") if already else words)

        if claim_ids:
            self._act(lambda lib: take_steps.take_step(lib, claim_ids, wanted), stepped)

    def take_on(self, claim_ids: Sequence[int]) -> None:
        """Make this person the checker, and begin."""

        def taken(count: int) -> None:
            words = say_count(count, "{count} claim taken on.", "{count} claims taken on.")
            self._desk.tell_done(words if count else say(_NONE_TAKEN))

        self.named(lambda: self._act(lambda lib: take_steps.take_on(lib, claim_ids), taken))

    def accept(self, claim_id: int) -> None:
        """Accept the verdict and sign the claim off."""

        def signed(_claim: Claim) -> None:
            self._desk.tell_done(say("Accepted and signed off."))

        self.named(lambda: self._act(lambda lib: second_readings.accept(lib, claim_id), signed))

    def give_reason(self, claim_id: int, act: Act, reason: str) -> None:
        """Return, reopen or withdraw; a refusal stands in the form, with what was typed."""
        works = {
            Act.RETURN: second_readings.return_claim,
            Act.REOPEN: second_readings.reopen,
            Act.WITHDRAW: second_readings.withdraw,
        }

        def done(_claim: Claim) -> None:
            self._panel.done(claim_id)
            self._desk.tell_done(say(_DONE[act]))

        def refused(error: Exception) -> None:
            if isinstance(error, BadInput | SignedOff):
                self._panel.form.refuse(str(error))
            else:
                self._desk.messages.fault(error)

        self.named(lambda: self._desk.act(lambda lib: works[act](lib, claim_id, reason), done, refused))

    def _act(self, work: Callable[["Library"], Done[Any]], then: Callable[[Any], None]) -> None:
        def refused(error: Exception) -> None:
            if isinstance(error, BadInput | SignedOff):
                self._desk.messages.status(str(error))
            else:
                self._desk.messages.fault(error)

        self._desk.act(work, then, refused)
