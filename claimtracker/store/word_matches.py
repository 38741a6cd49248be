"""Words and phrases as full-text conditions, on a file and on a server alike.

Only letters and digits reach the full-text language (``domain/words.py``), so nothing typed can be read as
part of it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select, text
from sqlalchemy.orm import Session

from claimtracker.domain.find_terms import AllOf, AnyOf, Phrase, Term, Words
from claimtracker.domain.words import all_words
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.name_lists import AnyColumn, among, kept
from claimtracker.store.wording_models import AliasRow

MANY = 2_000
AT_ONCE = 1_000
_SQLITE_WORDS = "SELECT rowid FROM claim_words WHERE claim_words MATCH :match"
_HOW_MANY = "SELECT count(*) FROM claim_words WHERE claim_words MATCH :match"
_SOME = "SELECT count(*) FROM (SELECT 1 FROM claim_words WHERE claim_words MATCH :match LIMIT :many)"
_POSTGRES_WORDS = (
    "SELECT id FROM claim_text "
    "WHERE array_to_tsvector(string_to_array(words, ' ')) "  # as the index has it
    "@@ CAST(:match AS tsquery)"
)


def match_of(session: Session, term: Term) -> str:
    """Return a term of words alone in the database's full-text language; "" for any other term."""
    on_file = session.get_bind().dialect.name == "sqlite"
    if isinstance(term, Words):
        if on_file:
            return " AND ".join(f'"{word}"{" *" if term.beginnings else ""}' for word in term.words)
        return " & ".join(f"{word}{':*' if term.beginnings else ''}" for word in term.words)
    if isinstance(term, AllOf | AnyOf) and term.terms:
        parts = [match_of(session, one) for one in term.terms]
        signs = ("AND", "OR") if on_file else ("&", "|")
        return f" {signs[isinstance(term, AnyOf)]} ".join(f"({part})" for part in parts) if all(parts) else ""
    return ""


def count_matching(session: Session, match: str) -> int:
    """Return how many claims of a file match; search text is kept of claims outside the bin alone."""
    return session.scalar(text(_HOW_MANY), {"match": match}) or 0


def has_words(session: Session, match: str) -> ColumnElement[bool]:
    """Return the condition that a claim's words match."""
    found = text(_POSTGRES_WORDS)
    column: AnyColumn = ClaimTable.id
    if session.get_bind().dialect.name == "sqlite":
        found = text(_SQLITE_WORDS)
        some = session.scalar(text(_SOME), {"match": match, "many": MANY})
        # Many: walk the claims in the order asked for and stop at the end of the page. The sign says so.
        column = literal_column("+claim.id") if some == MANY else ClaimTable.id
    # A name of its own: one query may hold several matches.
    bound = found.bindparams(bindparam("match", match, unique=True))
    return column.in_(bound.columns(ClaimTable.id))


def newest_with(session: Session, match: str, limit: int) -> list[int]:
    """Return the newest claims whose words match, without going over all of them."""
    if session.get_bind().dialect.name == "sqlite":
        query = text(f"{_SQLITE_WORDS} ORDER BY rowid DESC LIMIT :limit")
    else:
        query = text(f"{_POSTGRES_WORDS} ORDER BY id DESC LIMIT :limit")
    return list(session.scalars(query, {"match": match, "limit": limit}))


def has_phrase(session: Session, phrase: Phrase) -> ColumnElement[bool]:
    """Return the condition that these words stand one after the other in one text of a claim.

    The full-text index keeps each word once, without its place: it names those that have all the words,
    and their texts decide.
    """
    words = Words(phrase.words, beginnings=False)
    if len(phrase.words) == 1:
        return has_words(session, match_of(session, words))
    found = kept(session, ("phrase", phrase.words), lambda: _holding(session, words))
    return among(session, ClaimTable.id, found)


def _holding(session: Session, words: Words) -> list[int]:
    match = match_of(session, Words(tuple(dict.fromkeys(words.words)), beginnings=False))
    on_file = session.get_bind().dialect.name == "sqlite"
    query = text(_SQLITE_WORDS if on_file else _POSTGRES_WORDS)
    ids = sorted(session.scalars(query, {"match": match}))
    row = f" {' '.join(words.words)} "
    found: set[int] = set()
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        found.update(
            claim_id
            for claim_id, wording in _texts(session, part)
            if row in f" {' '.join(all_words(wording))} "
        )
    return sorted(found)


def _texts(session: Session, ids: Sequence[int]) -> Iterable[Any]:
    columns = (ClaimTable.statement, ClaimTable.speaker, ClaimTable.review_title)
    for claim_id, *texts in session.execute(select(ClaimTable.id, *columns).where(ClaimTable.id.in_(ids))):
        yield from ((claim_id, one) for one in texts)
    for owner, wording in (
        (AliasRow.claim_id, AliasRow.text),
        (HighlightRow.claim_id, HighlightRow.quote),
        (SightingRow.claim_id, SightingRow.quote),
    ):
        yield from session.execute(select(owner, wording).where(owner.in_(ids)))
    titles = (
        select(HighlightRow.claim_id, func.max(ArticleRow.title))
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id.in_(ids))
        .group_by(HighlightRow.claim_id, ArticleRow.id)
    )
    yield from session.execute(titles)
