"""Signatures of claims, written in the claim's own transaction and made anew when out of date."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, or_, select
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.from_matching import Signed, Signing
from claimtracker.store.wording_models import ClaimSignature

# A claim's id, statement and the published check's title.
Text = tuple[int, str, str]
AT_ONCE = 10_000
UNSIGNED: Signed = (b"", b"")
_TABLE: Any = ClaimSignature.__table__


def write_signatures(
    session: Session,
    signing: Signing | None,
    claims: Sequence[Text],
    known: Sequence[int],
) -> None:
    """Sign these claims (id, statement, title); those in ``known`` lose the signature they have."""
    if signing is None:
        return
    if known:
        session.execute(delete(_TABLE).where(_TABLE.c.id.in_(known)))
    add_signatures(session, signing, claims)


def add_signatures(session: Session, signing: Signing | None, claims: Sequence[Text]) -> None:
    """Sign claims that have no signature yet, many at a time."""
    signed = ((statement, title) for _, statement, title in claims)
    if signing is None or not claims:
        return
    made = signing.sign(signed)
    model = signing.words_alone if made is None else signing.model
    session.execute(
        insert(_TABLE),
        [
            {"id": claim[0], "model": model, "bits": bits, "vector": numbers}
            for claim, (bits, numbers) in zip(claims, made or [UNSIGNED] * len(claims), strict=True)
        ],
    )


def signatures(
    session: Session, model: str, claim_ids: Sequence[int] | None = None
) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield id, sign bits and small numbers of claims on the desk, all or these."""
    query = (
        select(ClaimSignature.id, ClaimSignature.bits, ClaimSignature.vector)
        .join(ClaimTable, ClaimTable.id == ClaimSignature.id)
        .where(ClaimSignature.model == model, ClaimTable.deleted_at.is_(None))
        .execution_options(yield_per=AT_ONCE)
    )
    if claim_ids is not None:
        query = query.where(ClaimSignature.id.in_(claim_ids))
    for row in session.execute(query):
        yield row.id, row.bits, row.vector


def unsigned(session: Session, signing: Signing, after: int, limit: int) -> list[Text]:
    """Return id, statement and title of claims without a whole signature of this model, from an id on.

    Where nothing can be signed, claims whose stems are of this model are left as they are.
    """
    current = [signing.model] if signing.sign([]) is not None else [signing.model, signing.words_alone]
    bits, numbers = func.length(ClaimSignature.bits), func.length(ClaimSignature.vector)
    whole, empty = (bits == signing.sizes[0]) & (numbers == signing.sizes[1]), (bits == 0) & (numbers == 0)
    query = (
        select(ClaimTable.id, ClaimTable.statement, ClaimTable.review_title)
        .outerjoin(ClaimSignature, ClaimSignature.id == ClaimTable.id)
        .where(ClaimTable.deleted_at.is_(None), ClaimTable.id > after)
        .where(
            or_(
                ClaimSignature.id.is_(None),
                ClaimSignature.model.not_in(current),
                ~(whole | empty),
            )
        )
        .order_by(ClaimTable.id)
        .limit(limit)
    )
    return [(row.id, row.statement, row.review_title) for row in session.execute(query)]
