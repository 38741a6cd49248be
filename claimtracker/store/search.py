"""Full-text candidates for matching, and the texts of claims as matching reads them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, or_, outerjoin, select, text
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claim_text import OTHER_WORDINGS, QUOTE
from claimtracker.store.wording_models import ClaimText

CHUNK = 10_000


def index_terms(session: Session) -> Iterator[tuple[int, str]]:
    """Yield id and stems of every claim on the desk, for building the index in memory."""
    query = (
        select(ClaimText.id, ClaimText.terms, ClaimText.title_terms)
        .join(ClaimTable, ClaimTable.id == ClaimText.id)
        .where(ClaimTable.deleted_at.is_(None))
        .order_by(ClaimText.id)
        .execution_options(yield_per=CHUNK)
    )
    for claim_id, terms, title_terms in session.execute(query):
        yield claim_id, f"{terms} {title_terms}"


def terms_of(session: Session, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return the stems of these claims; those in the bin or gone are left out."""
    query = (
        select(ClaimText.id, ClaimText.terms, ClaimText.title_terms)
        .join(ClaimTable, ClaimTable.id == ClaimText.id)
        .where(ClaimText.id.in_(claim_ids), ClaimTable.deleted_at.is_(None))
    )
    return {claim_id: f"{terms} {title}" for claim_id, terms, title in session.execute(query)}


def full_text(session: Session, stems: Sequence[str], limit: int = 100) -> list[int]:
    """Return the claims that share stems with a text, best first; answers until the index is warm."""
    if not stems:
        return []
    if session.get_bind().dialect.name == "sqlite":
        match = "{terms title_terms} : (" + " OR ".join(_quoted(stem) for stem in dict.fromkeys(stems)) + ")"
        query = text(
            "SELECT rowid FROM claim_search WHERE claim_search MATCH :match ORDER BY rank LIMIT :limit"
        )
    else:
        match = " | ".join(_lexeme(stem) for stem in dict.fromkeys(stems))
        query = text(
            "SELECT id FROM claim_text, to_tsquery('simple', :match) AS query "
            "WHERE to_tsvector('simple', terms || ' ' || title_terms) @@ query "
            "ORDER BY ts_rank_cd(to_tsvector('simple', terms || ' ' || title_terms), query) DESC, id "
            "LIMIT :limit"
        )
    return list(session.scalars(query, {"match": match, "limit": limit}))


@dataclass(frozen=True, slots=True)
class MatchText:
    """What matching compares of one claim: statement first, then aliases and quotes.

    ``title`` is the published check's. An article's title is no part of it: it speaks for every claim of
    the article alike, and would make any two of them look the same. ``stems`` are those of each wording,
    joined by spaces; none where they are not known, as in rows of earlier versions.
    """

    wordings: tuple[str, ...]
    title: str
    speaker: str
    said_on: str
    language: str
    stems: tuple[str, ...] = ()
    title_stems: str = ""


_CLAIM, _TEXT = (model.__table__.c for model in (ClaimTable, ClaimText))
_ASKED: BindParameter[Any] = bindparam("ids", expanding=True)
# Asked at every pause in typing: put together once, not each time.
_STATEMENTS = (
    select(
        _CLAIM.id,
        _CLAIM.statement,
        func.coalesce(_TEXT.terms, "").label("stems"),
        func.coalesce(_TEXT.title_terms, "").label("heads"),
        _CLAIM.review_title,
        _CLAIM.speaker,
        _CLAIM.said_on,
        _CLAIM.language,
    )
    .select_from(outerjoin(ClaimTable.__table__, ClaimText.__table__, _TEXT.id == _CLAIM.id))
    .where(_CLAIM.id.in_(_ASKED))
)
_THERE = _STATEMENTS.where(_CLAIM.deleted_at.is_(None))
_THERE_OR_JOINED = _STATEMENTS.where(or_(_CLAIM.deleted_at.is_(None), _CLAIM.joined_into_id.is_not(None)))


def match_texts(session: Session, claim_ids: Sequence[int], *, joined: bool = False) -> dict[int, MatchText]:
    """Return what matching compares of these claims; those in the bin are left out.

    With ``joined``, claims that became part of another are read as they stood.
    """
    asked = {"ids": list(claim_ids)}
    connection = session.connection()
    others: dict[int, list[str]] = {}
    marked = set()
    for claim_id, wording, kind, _ in connection.execute(OTHER_WORDINGS, asked):
        others.setdefault(claim_id, []).append(wording)
        if kind == QUOTE:
            marked.add(claim_id)
    found: dict[int, MatchText] = {}
    for row in connection.execute(_THERE_OR_JOINED if joined else _THERE, asked):
        wordings = tuple(dict.fromkeys([row.statement, *others.get(row.id, ())]))
        (title_stems, *_) = _each(row.heads, 1 + (row.id in marked)) or ("",)
        found[row.id] = MatchText(
            wordings,
            row.review_title,
            row.speaker,
            row.said_on,
            row.language,
            _each(row.stems, len(wordings)),
            title_stems,
        )
    return found


def any_text(session: Session) -> MatchText | None:
    """Return what matching compares of the newest claim on the desk, None on an empty one."""
    newest = select(ClaimTable.id).where(ClaimTable.deleted_at.is_(None)).order_by(ClaimTable.id.desc())
    claim_id = session.scalar(newest.limit(1))
    return None if claim_id is None else match_texts(session, [claim_id])[claim_id]


def _each(stems: str, texts: int) -> tuple[str, ...]:
    """Return the stems of each text, none where they do not have a line each."""
    lines = tuple(stems.split("\n"))
    return lines if len(lines) == texts else ()


def _quoted(stem: str) -> str:
    return '"' + stem.replace('"', '""') + '"'


def _lexeme(stem: str) -> str:
    return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'"
