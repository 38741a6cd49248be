"""Notes on claims that somebody put aside."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimtracker.domain.errors import BadValue
from claimtracker.domain.lint import Aside, LintRule
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.store.check_models import LintAsideRow
from claimtracker.store.claims import live_row
from claimtracker.store.work import UnitOfWork


def put(work: UnitOfWork, claim_id: int, rule: LintRule, about: str, reason: str) -> int:
    """Put a note aside; returns its id. Raises BadValue without a reason."""
    said = canonical_text(reason).strip()
    if not said:
        raise BadValue(
            say("A note is put aside with a reason."), say("Say in a few words why it does not matter here.")
        )
    claim_id = live_row(work, claim_id).id
    for row in work.session.scalars(select(LintAsideRow).where(LintAsideRow.claim_id == claim_id)).all():
        if (row.rule, row.about) == (rule.value, about):
            row.reason, row.put_by = said, work.actor
            return row.id
    return work.add(
        LintAsideRow(claim_id=claim_id, rule=rule.value, about=about, reason=said, put_by=work.actor)
    ).id


def take_up(work: UnitOfWork, aside_id: int) -> None:
    """Show a note again; raises NotFound."""
    work.session.delete(work.get(LintAsideRow, aside_id))


def of_claims(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Aside]]:
    """Return the notes that were put aside, by claim."""
    found: dict[int, list[Aside]] = {}
    query = select(LintAsideRow).where(LintAsideRow.claim_id.in_(claim_ids)).order_by(LintAsideRow.id)
    for row in session.scalars(query):
        aside = Aside(row.id, row.claim_id, LintRule(row.rule), row.about, row.reason, row.put_by, row.put_at)
        found.setdefault(row.claim_id, []).append(aside)
    return found
