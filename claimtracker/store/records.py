"""From rows to records: what crosses the store's border."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, get_type_hints

from sqlalchemy import Row

from claimtracker.domain.articles import Article, Block, Direction, Found, Mode, Revision
from claimtracker.domain.calculation import from_stored
from claimtracker.domain.claims import AnchorState, Claim, Highlight, Sighting
from claimtracker.domain.sign_off import SignOff, SignOffKind
from claimtracker.domain.sources import Attachment, Evidence, Source, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import Scale, Verdict, VerdictClass, rating_from

if TYPE_CHECKING:  # a table is mapped with the module that names it: none that no start needs
    from claimtracker.store.check_models import SightingRow, SignOffRow, VerdictRow
    from claimtracker.store.claim_models import ClaimTable, HighlightRow
    from claimtracker.store.desk_models import ScaleRow
    from claimtracker.store.file_models import AttachmentRow
    from claimtracker.store.source_models import EvidenceRow, SourceRow

R = TypeVar("R")


def _enums(record: type) -> dict[str, type[Enum]]:
    hints = get_type_hints(record)
    return {name: kind for name, kind in hints.items() if isinstance(kind, type) and issubclass(kind, Enum)}


_CLAIM_FIELDS = tuple(field.name for field in fields(Claim) if field.name not in ("tags", "aliases"))
_SOURCE_FIELDS = tuple(
    field.name for field in fields(Source) if field.name not in ("attachments", "claim_count")
)
_CLAIM_ENUMS = _enums(Claim)
_SOURCE_ENUMS = _enums(Source)


def reading(record: type[R], names: Sequence[str], **shapes: Callable[[Any], Any]) -> Callable[..., R]:
    """Return what makes a record of the values of these fields, which come as a row holds them.

    ``shapes`` say what else becomes of a value than its enumeration; what no row holds is given by name.
    """
    members = {name: dict(kind._value2member_map_) for name, kind in _enums(record).items() if name in names}
    shaped = {name: known.__getitem__ for name, known in members.items()} | shapes
    changed = [(names.index(name), shape) for name, shape in shaped.items()]

    def made(values: Sequence[Any], **others: Any) -> R:
        said = list(values)
        for place, shape in changed:
            said[place] = shape(said[place])
        return record(**dict(zip(names, said, strict=True)), **others)

    return made


def _values(row: Any, names: Iterable[str], enums: dict[str, type[Enum]]) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in names}
    for name, kind in enums.items():
        values[name] = kind(values[name])
    return values


def claim_record(row: "ClaimTable", tags: Iterable[str] = (), aliases: Iterable[str] = ()) -> Claim:
    """Return the claim with its tags and aliases."""
    values = _values(row, _CLAIM_FIELDS, _CLAIM_ENUMS)
    values["calculation"] = from_stored(row.calculation)
    return Claim(tags=tuple(tags), aliases=tuple(aliases), **values)


def source_record(
    row: "SourceRow | Row[Any]", attachments: Iterable[Attachment] = (), claim_count: int = 0
) -> Source:
    """Return the source with its attachments."""
    values = _values(row, _SOURCE_FIELDS, _SOURCE_ENUMS)
    return Source(attachments=tuple(attachments), claim_count=claim_count, **values)


def attachment_record(row: "AttachmentRow | Row[Any]") -> Attachment:
    """Return what is known of an attached file, without its bytes."""
    held = row.file_id is not None
    return Attachment(row.id, row.source_id, row.name, row.media_type, row.size, row.sha256, held)


def evidence_record(row: "EvidenceRow", source: Source) -> Evidence:
    """Return the link with its source."""
    return Evidence(
        id=row.id,
        claim_id=row.claim_id,
        source=source,
        stance=Stance(row.stance),
        passage=row.passage,
        locator=row.locator,
        independence_group=row.independence_group,
        note=row.note,
    )


def highlight_record(row: "HighlightRow") -> Highlight:
    """Return the highlight."""
    return Highlight(
        id=row.id,
        claim_id=row.claim_id,
        revision_id=row.revision_id,
        span=Span(row.start, row.end),
        quote=row.quote,
        prefix=row.prefix,
        suffix=row.suffix,
        paragraph=row.paragraph,
        sentence=row.sentence,
        state=AnchorState(row.state),
    )


def sighting_record(row: "SightingRow") -> Sighting:
    """Return the sighting."""
    return Sighting(row.id, row.claim_id, row.outlet, row.url, row.seen_on, row.speaker, row.note, row.quote)


def verdict_record(row: "VerdictRow") -> Verdict:
    """Return the verdict."""
    return Verdict(
        id=row.id,
        claim_id=row.claim_id,
        scale=row.scale,
        rating=row.rating,
        label=row.label,
        look=VerdictClass(row.look),
        number=row.number,
        finding=row.finding,
        explanation=row.explanation,
        problem_type=row.problem_type,
        suggested_wording=row.suggested_wording,
        by=row.given_by,
        at=row.given_at,
        origin=row.origin,
        second_read_by=row.second_read_by,
        second_read_at=row.second_read_at,
        second_outcome=row.second_outcome,
        second_comment=row.second_comment,
    )


def sign_off_record(row: "SignOffRow") -> SignOff:
    """Return a signature, reopening or withdrawal."""
    kind = SignOffKind(row.kind)
    return SignOff(row.id, row.claim_id, kind, row.signed_by, row.signed_at, row.content_sha256, row.reason)


def article_record(row: Row[Any], revision_number: int) -> Article:
    """Return the article; ``revision_number`` is its current revision's."""
    return Article(
        id=row.id,
        title=row.title,
        byline=row.byline,
        outlet=row.outlet,
        section=row.section,
        published_on=row.published_on,
        url=row.url,
        language=row.language,
        direction=Direction(row.direction),
        mode=Mode(row.mode),
        due=row.due,
        notes=row.notes,
        revision_id=row.current_revision_id,
        revision_number=revision_number,
        row_version=row.row_version,
        in_bin=row.deleted_at is not None,
    )


def revision_record(row: Row[Any], blocks: tuple[Block, ...]) -> Revision:
    """Return the revision with its blocks in order."""
    return Revision(
        id=row.id,
        article_id=row.article_id,
        number=row.number,
        text=row.text,
        text_sha256=row.text_sha256,
        blocks=blocks,
        imported_from=row.imported_from,
        created_at=row.created_at,
        warnings=tuple(row.warnings),
        dates=tuple(Found(value, where) for value, where in row.dates),
    )


def scale_record(row: "ScaleRow | Row[Any]") -> Scale:
    """Return the scale."""
    ratings = tuple(rating_from(data) for data in row.ratings)
    return Scale(row.scale_id, row.version, row.name, ratings, row.claim_review)
