"""Full-text candidates for matching, and the texts of claims as matching reads them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select, text
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import AliasRow, ClaimTable, ClaimText, HighlightRow

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
    the article alike, and would make any two of them look the same.
    """

    wordings: tuple[str, ...]
    title: str
    speaker: str
    said_on: str
    language: str


def match_texts(session: Session, claim_ids: Sequence[int], *, joined: bool = False) -> dict[int, MatchText]:
    """Return what matching compares of these claims; those in the bin are left out.

    With ``joined``, claims that became part of another are read as they stood.
    """
    others: dict[int, list[str]] = {}
    for query in (
        select(AliasRow.claim_id, AliasRow.text).where(AliasRow.claim_id.in_(claim_ids)),
        select(HighlightRow.claim_id, HighlightRow.quote).where(HighlightRow.claim_id.in_(claim_ids)),
    ):
        for claim_id, wording in session.execute(query):
            others.setdefault(claim_id, []).append(wording)
    columns = (ClaimTable.id, ClaimTable.statement, ClaimTable.review_title, ClaimTable.speaker)
    there = ClaimTable.deleted_at.is_(None)
    rows = select(*columns, ClaimTable.said_on, ClaimTable.language).where(
        ClaimTable.id.in_(claim_ids),
        or_(there, ClaimTable.joined_into_id.is_not(None)) if joined else there,
    )
    return {
        row.id: MatchText(
            tuple(dict.fromkeys([row.statement, *others.get(row.id, ())])),
            row.review_title,
            row.speaker,
            row.said_on,
            row.language,
        )
        for row in session.execute(rows)
    }


def _quoted(stem: str) -> str:
    return '"' + stem.replace('"', '""') + '"'


def _lexeme(stem: str) -> str:
    return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'"
