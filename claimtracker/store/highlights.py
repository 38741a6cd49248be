"""Highlights: where claims stand in a revision."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, Select, bindparam, select
from sqlalchemy.orm import Session

from claimtracker.domain.claims import AnchorState, Highlight, Progress
from claimtracker.domain.spans import QuotedSpan, Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight, renumbered
from claimtracker.store import claims
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.records import highlight_record

if TYPE_CHECKING:  # what writes is loaded with the first write
    from claimtracker.store.work import UnitOfWork

# Asked with every change of a highlight: put together once, and of tables, which take the session less time.
_PLACE: Any = HighlightRow.__table__.c
_CLAIM: Any = ClaimTable.__table__.c
_HERE: BindParameter[Any] = bindparam("revision_id")
_CHOSEN: BindParameter[Any] = bindparam("ids", expanding=True)


def _of_revision(*columns: Any) -> Select[Any]:
    # Columns, not rows: an article may have ten thousand highlights.
    return (
        select(*columns)
        .join(ClaimTable.__table__, _CLAIM.id == _PLACE.claim_id)
        .where(_PLACE.revision_id == _HERE, _CLAIM.deleted_at.is_(None))
        .order_by(_PLACE.start_at, _PLACE.id)
    )


_ORDER = _of_revision(_PLACE.claim_id, _PLACE.id)
_ALL = _of_revision(
    _PLACE.id,
    _PLACE.claim_id,
    _PLACE.start_at,
    _PLACE.end_at,
    _PLACE.quote,
    _PLACE.prefix,
    _PLACE.suffix,
    _PLACE.paragraph,
    _PLACE.sentence,
    _PLACE.state,
    _CLAIM.statement,
    _CLAIM.verdict_label,
    _CLAIM.look,
    _CLAIM.progress,
)
_OF_CLAIMS = _ALL.where(_PLACE.claim_id.in_(_CHOSEN))
_LOST = AnchorState.LOST.value
_STATES = {state.value: state for state in AnchorState}
_LOOKS = {look.value: look for look in VerdictClass}
_STEPS = {step.value: step for step in Progress}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a highlight stands: its draft, the words cut from it, the numbers of paragraph and sentence."""

    revision_id: int
    article_id: int
    cut: QuotedSpan
    paragraph: str
    sentence: str


def new_row(claim_id: int, place: Place, made_by: str, **others: Any) -> HighlightRow:
    """Return the row of a highlight that is to be added; ``others`` are columns beside claim and place."""
    belongs = {"revision_id": place.revision_id, "article_id": place.article_id, "created_by": made_by}
    return HighlightRow(claim_id=claim_id, **belongs, **_stands(place), **others)


def _stands(place: Place) -> dict[str, Any]:
    """Return the columns that say where a highlight stands."""
    return {
        "start": place.cut.span.start,
        "end": place.cut.span.end,
        "quote": place.cut.quote,
        "prefix": place.cut.prefix,
        "suffix": place.cut.suffix,
        "paragraph": place.paragraph,
        "sentence": place.sentence,
    }


def add_highlight(work: "UnitOfWork", claim_id: int, place: Place) -> Highlight:
    """Add a highlight; quote and context were cut from the revision's stored text."""
    return highlight_record(work.add(new_row(claims.live_row(work, claim_id).id, place, work.actor)))


def highlight_by_id(work: "UnitOfWork", highlight_id: int) -> Highlight:
    """Return a highlight that this work will change; raises NotFound."""
    return highlight_record(work.get(HighlightRow, highlight_id))


def marked_at(session: Session, revision_id: int, span: Span) -> list[int]:
    """Return the claims on the desk that are highlighted on exactly this span, oldest highlight first."""
    at = (_PLACE.start_at == span.start, _PLACE.end_at == span.end, _PLACE.state != _LOST)
    return list(session.scalars(_of_revision(_PLACE.claim_id).where(*at), {"revision_id": revision_id}))


def move_highlight(
    work: "UnitOfWork", highlight_id: int, place: Place, state: AnchorState | None = None
) -> Highlight:
    """Give a highlight other ends, and another state where one is given; raises NotFound."""
    row = work.get(HighlightRow, highlight_id)
    for column, value in _stands(place).items():
        setattr(row, column, value)
    row.state = state.value if state is not None else row.state
    return highlight_record(row)


def remove_highlight(work: "UnitOfWork", highlight_id: int) -> None:
    """Remove a highlight; its claim stays. Raises NotFound."""
    work.session.delete(work.get(HighlightRow, highlight_id))


def in_revision(session: Session, revision_id: int) -> list[ReaderHighlight]:
    """Return the highlights of a revision in text order, numbered by claim.

    Those that were lost on the way into this draft stand nowhere, but their claims keep a number.
    """
    numbers: dict[int, int] = {}
    read = session.execute(_ALL, {"revision_id": revision_id}).all()
    for row in read:
        numbers.setdefault(row.claim_id, len(numbers) + 1)
    return list(_shown(read, revision_id, numbers))


def with_changes(
    session: Session, revision_id: int, before: Sequence[ReaderHighlight], claim_ids: Collection[int]
) -> list[ReaderHighlight]:
    """Return what ``in_revision`` does, given what it returned before these claims were changed.

    Only their highlights are read; of the others, those that say the same are the very same as before.
    """
    order = session.execute(_ORDER, {"revision_id": revision_id}).all()
    numbers: dict[int, int] = {}
    for claim_id, _ in order:
        numbers.setdefault(claim_id, len(numbers) + 1)
    asked = {"revision_id": revision_id, "ids": list(claim_ids)}
    known = {shown.highlight.id: shown for shown in before if shown.highlight.claim_id not in claim_ids}
    for shown in _shown(session.execute(_OF_CLAIMS, asked), revision_id, numbers):
        known[shown.highlight.id] = shown
    kept = ((known.get(highlight_id), numbers[claim_id]) for claim_id, highlight_id in order)
    return [renumbered(shown, number) for shown, number in kept if shown is not None]


def of_claims(session: Session, revision_id: int, claim_ids: Collection[int]) -> list[ReaderHighlight]:
    """Return the highlights of these claims in a revision, in text order and without their numbers."""
    asked = {"revision_id": revision_id, "ids": list(claim_ids)}
    return list(_shown(session.execute(_OF_CLAIMS, asked), revision_id, dict.fromkeys(claim_ids, 0)))


def _shown(read: Iterable[Any], revision_id: int, numbers: Mapping[int, int]) -> Iterator[ReaderHighlight]:
    for key, claim_id, start, end, quote, prefix, suffix, paragraph, sentence, state, *claim in read:
        if state == _LOST:
            continue
        span = Span(start, end)
        place = Highlight(
            key, claim_id, revision_id, span, quote, prefix, suffix, paragraph, sentence, _STATES[state]
        )
        statement, label, look, progress = claim
        yield ReaderHighlight(place, numbers[claim_id], statement, label, _LOOKS[look], _STEPS[progress])


def of_claim(session: Session, claim_id: int) -> tuple[Highlight, ...]:
    """Return a claim's highlights in current revisions, article by article, in text order."""
    query = (
        select(HighlightRow)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == claim_id, ArticleRow.deleted_at.is_(None))
        .where(ArticleRow.current_revision_id == HighlightRow.revision_id)
        .order_by(HighlightRow.article_id, HighlightRow.start, HighlightRow.id)
    )
    return tuple(highlight_record(row) for row in session.scalars(query))


def article_of(session: Session, claim_id: int) -> int:
    """Return the id of the article a claim was last highlighted in, or 0."""
    query = (
        select(HighlightRow.article_id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == claim_id, ArticleRow.deleted_at.is_(None))
        .order_by(HighlightRow.id.desc())
        .limit(1)
    )
    return session.scalar(query) or 0


def articles_of(session: Session, claim_ids: Sequence[int]) -> list[int]:
    """Return the ids of the articles whose current drafts hold any of these claims, oldest first."""
    wanted = set(claim_ids)
    query = (
        select(HighlightRow.article_id, HighlightRow.claim_id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(ArticleRow.deleted_at.is_(None), ArticleRow.current_revision_id == HighlightRow.revision_id)
        .order_by(HighlightRow.article_id)
    )
    found = (article_id for article_id, claim_id in session.execute(query) if claim_id in wanted)
    return list(dict.fromkeys(found))
