"""The text that search reads of each claim, written in the claim's own transaction."""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import islice

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from claimtracker.domain.words import MOST_STORED, stored_words
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import AliasRow, ClaimTable, ClaimText, HighlightRow, SightingRow
from claimtracker.store.signatures import Signing, write_signatures

# How a text becomes stems, given its language; the matching engine brings it.
Stems = Callable[[str, str], Sequence[str]]
CHUNK = 500
# Written by hand: with trusted_schema off, SQLite lets no trigger reach a full-text table.
_INDEX = (
    text("INSERT INTO claim_words(rowid, words) VALUES (:id, :words)"),
    text("INSERT INTO claim_search(rowid, terms, title_terms) VALUES (:id, :terms, :title_terms)"),
)
_UNINDEX = (
    text("INSERT INTO claim_words(claim_words, rowid, words) VALUES ('delete', :id, :words)"),
    text(
        "INSERT INTO claim_search(claim_search, rowid, terms, title_terms) "
        "VALUES ('delete', :id, :terms, :title_terms)"
    ),
)


def refresh_claim_texts(
    session: Session, claim_ids: Collection[int], stems: Stems, signing: Signing | None = None
) -> None:
    """Rewrite the search text and the signature of these claims; claims that are gone lose theirs."""
    ids = sorted(claim_ids)
    for start in range(0, len(ids), CHUNK):
        _refresh(session, ids[start : start + CHUNK], stems, signing)


def claims_in_articles(session: Session, article_ids: Collection[int]) -> set[int]:
    """Return the claims highlighted in these articles: search reads the articles' titles."""
    if not article_ids:
        return set()
    query = select(HighlightRow.claim_id).where(HighlightRow.article_id.in_(article_ids)).distinct()
    return set(session.scalars(query))


def _refresh(session: Session, ids: Sequence[int], stems: Stems, signing: Signing | None) -> None:
    _forget(session, ids)
    columns = (
        ClaimTable.id,
        ClaimTable.statement,
        ClaimTable.speaker,
        ClaimTable.review_title,
        ClaimTable.language,
        ClaimTable.deleted_at,
    )
    others: dict[int, list[str]] = {}
    for kind, column in (
        (AliasRow, AliasRow.text),
        (HighlightRow, HighlightRow.quote),
        (SightingRow, SightingRow.quote),
    ):
        query = select(kind.claim_id, column).where(kind.claim_id.in_(ids)).order_by(kind.id)
        for claim_id, wording in session.execute(query):
            others.setdefault(claim_id, []).append(wording)
    titles = _article_titles(session, ids)
    found = [row for row in session.execute(select(*columns).where(ClaimTable.id.in_(ids))) if not row[-1]]
    rows = [
        text_values(
            claim_id,
            statement,
            speaker,
            " ".join([title, *titles.get(claim_id, ())]).strip(),
            language,
            others.get(claim_id, ()),
            stems,
        )
        for claim_id, statement, speaker, title, language, _ in found
    ]
    add_texts(session, rows)
    write_signatures(session, signing, [(row.id, row.statement, row.review_title) for row in found], ids)


def add_texts(session: Session, rows: Sequence[dict[str, object]]) -> None:
    """Write new search rows; their claims must have none yet."""
    if not rows:
        return
    session.execute(insert(ClaimText), rows)
    if _has_fts(session):
        for statement in _INDEX:
            session.execute(statement, rows)


def _forget(session: Session, ids: Sequence[int]) -> None:
    chosen = ClaimText.id.in_(ids)
    if _has_fts(session):
        columns = select(ClaimText.id, ClaimText.words, ClaimText.terms, ClaimText.title_terms)
        old = [dict(row._mapping) for row in session.execute(columns.where(chosen))]
        for statement in _UNINDEX if old else ():
            session.execute(statement, old)
    session.execute(delete(ClaimText).where(chosen))


def _has_fts(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _article_titles(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    query = (
        select(HighlightRow.claim_id, ArticleRow.title)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id.in_(ids))
        .distinct()
        .order_by(ArticleRow.title)
    )
    found: dict[int, list[str]] = {}
    for claim_id, title in session.execute(query):
        found.setdefault(claim_id, []).append(title)
    return found


def text_values(
    claim_id: int,
    statement: str,
    speaker: str,
    title: str,
    language: str,
    others: Iterable[str],
    stems: Stems,
) -> dict[str, object]:
    """Return the search row of one claim: words for filters, stems for matching."""
    wordings = list(dict.fromkeys([statement, *others]))
    return {
        "id": claim_id,
        "words": stored_words(" \n".join([*wordings, speaker, title])),
        "terms": _limited(stem for wording in wordings for stem in stems(wording, language)),
        "title_terms": _limited(stems(title, language)),
    }


def _limited(stems: Iterable[str]) -> str:
    # A whole article marked as one claim must not exceed what a server's index can hold of one row.
    return " ".join(islice(stems, MOST_STORED))
