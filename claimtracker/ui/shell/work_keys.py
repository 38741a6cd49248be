"""What the keys and the tables' menus do to the work on claims."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from claimtracker.domain.claims import Progress
from claimtracker.domain.progress import why_not, why_not_read
from claimtracker.domain.views import ClaimCard
from claimtracker.domain.wording import say
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.claims.reason_form import Act
from claimtracker.ui.desk import Desk

if TYPE_CHECKING:
    from claimtracker.ui.claims.work_acts import WorkActs


class WorkKeys(QObject):
    """Acts on the claims that are selected in the table, or on the one in the inspector."""

    def __init__(self, place: ArticlePlace, desk: Desk) -> None:
        super().__init__(place)
        self._place, self._desk = place, desk

    @property
    def _acts(self) -> "WorkActs":
        return self._place.side.work

    def take_on(self) -> None:
        """Become the checker."""
        self._acts.take_on(chosen_claims(self._place))

    def to_check(self) -> None:
        """Put the work back to its beginning."""
        self._acts.step(chosen_claims(self._place), Progress.TO_CHECK)

    def in_progress(self) -> None:
        """Say that the work is under way."""
        self._acts.step(chosen_claims(self._place), Progress.IN_PROGRESS)

    def waiting(self) -> None:
        """Say that an answer is waited for."""
        self._acts.step(chosen_claims(self._place), Progress.WAITING)

    def checked(self) -> None:
        """Say that the verdict stands."""
        self._acts.step(chosen_claims(self._place), Progress.CHECKED)

    def accept(self) -> None:
        """Accept and sign off as the second reader."""
        if self._place.claim_id:
            self._acts.accept(self._place.claim_id)

    def return_claim(self) -> None:
        """Ask what the checker should look at."""
        self._ask(Act.RETURN)

    def reopen(self) -> None:
        """Ask why a signed-off claim is opened again."""
        self._ask(Act.REOPEN)

    def withdraw(self) -> None:
        """Ask why the check no longer holds."""
        self._ask(Act.WITHDRAW)

    def _ask(self, act: Act) -> None:
        card = self._place.side.inspector.card
        if card is None:
            return
        why = _why_not(act, card, self._desk.library.actor)
        if why:
            self._desk.messages.status(why)
        else:
            self._place.side.inspector.work.ask(act)


def chosen_claims(place: ArticlePlace) -> list[int]:
    """Return the claims that are selected in the table, or the one in the inspector."""
    several = place.table.selected_claim_ids() if place.table.selected_count() > 1 else []
    return several or ([place.claim_id] if place.claim_id else [])


def _why_not(act: Act, card: ClaimCard, person: str) -> str:
    """Return why an act is not possible now, before its reason is asked for; "" when it is."""
    claim, rated = card.claim, bool(card.claim.rating)
    if act is Act.RETURN:
        given_by = card.verdicts[0].by if card.verdicts else ""
        return " ".join(why_not_read(claim.progress, given_by, person, rated=rated)).strip()
    if act is Act.REOPEN and claim.progress is not Progress.SIGNED_OFF:
        return " ".join(why_not(claim.progress, Progress.REOPENED, rated=rated)).strip()
    if act is Act.WITHDRAW and not rated:
        return say("There is no verdict to withdraw.")
    if act is Act.WITHDRAW and card.verdicts and card.verdicts[0].is_void:
        return say("This check was withdrawn already.")
    return ""
