"""Claims: their rows, one by one."""

from collections.abc import Iterable, Sequence
from typing import Any, TypedDict, Unpack

from sqlalchemy import BindParameter, Select, bindparam, func, select, update
from sqlalchemy.orm import Session

from claimtracker.domain.claims import ChangeDecision, Claim, Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, NotFound
from claimtracker.domain.keys import new_key
from claimtracker.domain.progress import SecondOutcome, why_not
from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.wording import say
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.edits import CLAIM_FIELDS, apply_edits
from claimtracker.store.records import claim_record
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.wording_models import AliasRow, ClaimTagRow
from claimtracker.store.work import UnitOfWork

SORT_KEY_LENGTH = 80


def sort_key(statement: str) -> str:
    """Return what a statement is sorted by."""
    return fold(statement[: SORT_KEY_LENGTH * 2])[:SORT_KEY_LENGTH]


class ClaimStep(TypedDict, total=False):
    """What a step of the work writes down on a claim."""

    progress: Progress
    checker: str
    second_outcome: str
    second_read_on: str
    change_decision: ChangeDecision
    notes: str
    finding: str
    explanation: str
    problem_type: str
    suggested_wording: str


def add_claim(work: UnitOfWork, statement: str, **fields: Any) -> Claim:
    """Add a claim; raises BadValue when the statement is empty."""
    text = canonical_text(statement).strip()
    if not text:
        raise BadValue(say("A claim needs a statement."), say("Select the words that assert it."))
    fields.setdefault("key", new_key())
    fields.setdefault("created_by", work.actor)
    return claim_record(work.add(ClaimTable(statement=text, statement_key=sort_key(text), **fields)))


def live_row(work: UnitOfWork, claim_id: int) -> ClaimTable:
    """Return the claim to write to: the one that this was joined into, if it was; raises NotFound."""
    row = work.get(ClaimTable, claim_id)
    return work.get(ClaimTable, row.joined_into_id) if row.joined_into_id else row


def live(work: UnitOfWork, claim_id: int) -> Claim:
    """Return the claim to write to, as ``live_row``, without its tags and other wordings."""
    return claim_record(live_row(work, claim_id))


def write(work: UnitOfWork, claim_id: int, **values: Unpack[ClaimStep]) -> None:
    """Write down what a step does to a claim, whatever stood there."""
    row = work.get(ClaimTable, claim_id)
    for name, value in values.items():
        setattr(row, name, str(value))


def edit_claim(work: UnitOfWork, claim_id: int, edits: Sequence[Edit]) -> None:
    """Write fields of a claim; raises Conflict, BadValue or NotFound."""
    row = live_row(work, claim_id)
    now = Progress(row.progress)
    for edit in edits:
        if edit.field == "progress" and edit.new in list(Progress):
            why, way = why_not(now, Progress(edit.new), rated=bool(row.rating))
            if why:
                raise BadValue(why, way)
    if "statement" in apply_edits(row, edits, CLAIM_FIELDS):
        row.statement_key = sort_key(row.statement)
    if row.progress != now:
        set_progress(work, row.id, Progress(row.progress))


def set_progress(work: UnitOfWork, claim_id: int, wanted: Progress) -> None:
    """Set how far the work is; a returned claim that is checked once more is no longer returned."""
    write(work, claim_id, progress=wanted)
    if wanted is Progress.CHECKED:
        write(work, claim_id, second_outcome=SecondOutcome.NONE)


def set_tags(work: UnitOfWork, claim_id: int, tags: Iterable[str], seen: Iterable[str] | None = None) -> None:
    """Make these the claim's tags; with ``seen`` only what the person added or removed is changed."""
    claim_id = live_row(work, claim_id).id
    if seen is not None:
        before, tags = frozenset(seen), list(tags)
        now = work.session.scalars(select(ClaimTagRow.name).where(ClaimTagRow.claim_id == claim_id)).all()
        tags = [name for name in (*now, *tags) if name in tags or name not in before]
    wanted = list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    _replace(work, ClaimTagRow, claim_id, "name", wanted)


def set_aliases(work: UnitOfWork, claim_id: int, aliases: Iterable[str]) -> None:
    """Make these the claim's other wordings, whatever they were."""
    claim_id = live_row(work, claim_id).id
    wanted = list(dict.fromkeys(canonical_text(alias).strip() for alias in aliases if alias.strip()))
    _replace(work, AliasRow, claim_id, "text", wanted)


def _replace(work: UnitOfWork, kind: Any, claim_id: int, field: str, wanted: list[str]) -> None:
    rows = work.session.scalars(select(kind).where(kind.claim_id == claim_id)).all()
    known = {getattr(row, field): row for row in rows}
    for value, row in known.items():
        if value not in wanted:
            work.session.delete(row)
    work.session.add_all(
        [kind(claim_id=claim_id, **{field: value}) for value in wanted if value not in known]
    )
    work.session.flush()


def claim_by_id(session: Session, claim_id: int) -> Claim:
    """Return the claim with its tags and aliases; raises NotFound."""
    found = claims_by_id(session, [claim_id])
    if not found:
        raise NotFound(say("This claim is no longer in the library."))
    return found[claim_id]


# Asked for all over the window: put together once, not each time.
_ASKED: BindParameter[Any] = bindparam("ids", expanding=True)
_CHOSEN = select(ClaimTable).where(ClaimTable.id.in_(_ASKED))
_TAGS = (
    select(ClaimTagRow.claim_id, ClaimTagRow.name)
    .where(ClaimTagRow.claim_id.in_(_ASKED))
    .order_by(ClaimTagRow.id)
)
_ALIASES = select(AliasRow.claim_id, AliasRow.text).where(AliasRow.claim_id.in_(_ASKED)).order_by(AliasRow.id)


def claims_by_id(session: Session, ids: Sequence[int]) -> dict[int, Claim]:
    """Return the claims that exist, by id."""
    asked = {"ids": list(ids)}
    tags, aliases = _texts(session, _TAGS, asked), _texts(session, _ALIASES, asked)
    rows = session.scalars(_CHOSEN, asked)
    return {row.id: claim_record(row, tags.get(row.id, ()), aliases.get(row.id, ())) for row in rows}


def _texts(session: Session, query: Select[int, str], asked: dict[str, list[int]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for claim_id, value in session.execute(query, asked):
        found.setdefault(claim_id, []).append(value)
    return found


def in_bin(session: Session, claim_id: int) -> bool:
    """Tell whether a claim lies in the bin."""
    row = session.get(ClaimTable, claim_id)
    return row is not None and row.deleted_at is not None and row.joined_into_id is None


def live_id(session: Session, claim_id: int) -> int:
    """Return the id of the claim that this one was joined into, or its own."""
    joined = session.scalar(select(ClaimTable.joined_into_id).where(ClaimTable.id == claim_id))
    return joined or claim_id


def live_ids(session: Session, claim_ids: Sequence[int]) -> list[int]:
    """Return the ids of these claims, those that were joined replaced; each once, in order."""
    query = select(ClaimTable.id, ClaimTable.joined_into_id).where(
        ClaimTable.joined_into_id.is_not(None), ClaimTable.id.in_(claim_ids)
    )
    moved = {row_id: into for row_id, into in session.execute(query) if into}
    return list(dict.fromkeys(moved.get(claim_id, claim_id) for claim_id in claim_ids))


def claim_id_of(session: Session, key: str) -> int:
    """Return the id of the claim with this key, following a join; 0 when there is none."""
    row = session.execute(
        select(ClaimTable.id, ClaimTable.joined_into_id).where(ClaimTable.key == key)
    ).one_or_none()
    if row is None:
        return 0
    return int(row.joined_into_id or row.id)


def count_sources(work: UnitOfWork, claim_id: int) -> None:
    """Restate on the claim how many sources it rests on."""
    row = work.get(ClaimTable, claim_id)
    row.source_count = (
        work.session.scalar(
            select(func.count(func.distinct(EvidenceRow.source_id)))
            .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
            .where(EvidenceRow.claim_id == claim_id, SourceRow.deleted_at.is_(None))
        )
        or 0
    )


def recount_sources(work: UnitOfWork, claim_ids: Sequence[int]) -> None:
    """Restate on many claims how many sources they rest on, past the history."""
    counted = (
        select(func.count(func.distinct(EvidenceRow.source_id)))
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id == ClaimTable.id, SourceRow.deleted_at.is_(None))
        .scalar_subquery()
    )
    for start in range(0, len(claim_ids), 500):
        chosen = ClaimTable.id.in_(claim_ids[start : start + 500])
        work.session.execute(
            update(ClaimTable).where(chosen).values(source_count=counted),
            execution_options={"synchronize_session": False},
        )
    work.let_go()
