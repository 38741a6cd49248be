"""A table model of claims, fed by the desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from claimtracker.domain.claims import ClaimQuery, ClaimRow
from claimtracker.domain.errors import BadValue
from claimtracker.services import browse
from claimtracker.ui.claims.claims_model import DESK_COLUMNS, PagedClaims
from claimtracker.ui.claims.late_lacks import LateLacks
from claimtracker.ui.desk import Desk
from claimtracker.ui.widgets.paged_rows import Column


def claims_model(
    desk: Desk, owner: QObject, columns: tuple[Column[ClaimRow], ...] = DESK_COLUMNS
) -> PagedClaims:
    """Return a model whose pages and counts come from the library in workers."""

    def ask(query: ClaimQuery, offset: int, limit: int, then: Callable[[Sequence[ClaimRow]], None]) -> None:
        desk.ask(
            lambda library: browse.claim_rows(library, query, offset, limit),
            lambda rows: then(late.with_known(rows)),
            owner=owner,
            failed=failed,
        )

    def count(query: ClaimQuery, then: Callable[[int], None]) -> None:
        desk.ask(
            lambda library: browse.claim_count(library, query),
            then,
            owner=owner,
            latest=f"claim count {id(model)}",  # a count that nobody waits for any more need not begin
            failed=failed,
        )

    def failed(error: Exception) -> None:
        if isinstance(error, BadValue):
            model.refuse(error)
        else:
            desk.messages.fault(error)

    def ask_lacks(
        claim_ids: Sequence[int], then: Callable[[dict[int, int]], None], missed: Callable[[], None]
    ) -> None:
        def failed(error: Exception) -> None:
            missed()
            desk.messages.fault(error)

        desk.ask(lambda library: browse.lacking(library, claim_ids), then, owner=owner, failed=failed)

    model = PagedClaims(ask, count, columns, owner)
    late = LateLacks(ask_lacks, model)
    model.count_late(late)
    return model
