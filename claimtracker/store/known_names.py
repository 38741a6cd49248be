"""Names of everything on a desk, as the palette searches them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from claimtracker.domain.find_terms import Term
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, say_count
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.name_lists import kept
from claimtracker.store.source_models import SourceRow
from claimtracker.store.word_matches import match_of, newest_with
from claimtracker.store.wording_models import ClaimText

MOST = 20_000
ENOUGH = 200
"""So many of the newest claims with the words are asked which of them were changed last."""
SPEAKERS_STAND = 60.0
CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Names:
    """Records of one kind, the latest first: their names folded, their ids and a note on each."""

    folded: Sequence[str]
    names: Sequence[str]
    ids: Sequence[int]
    notes: Sequence[str]


def article_names(session: Session) -> Names:
    """Return the titles of articles."""
    query = (
        select(ArticleRow.id, ArticleRow.title, ArticleRow.outlet)
        .where(ArticleRow.deleted_at.is_(None))
        .order_by(ArticleRow.updated_at.desc(), ArticleRow.id.desc())
        .limit(MOST)
    )
    return kept(session, "article names", lambda: _names(session, query))


def source_names(session: Session) -> Names:
    """Return the titles of sources, each with its publisher, or the word that it is confidential."""
    about = case((SourceRow.confidential.is_(True), say("confidential")), else_=SourceRow.publisher)
    query = (
        select(SourceRow.id, SourceRow.title, about)
        .where(SourceRow.deleted_at.is_(None))
        .order_by(SourceRow.updated_at.desc(), SourceRow.id.desc())
        .limit(MOST)
    )
    return kept(session, "source names", lambda: _names(session, query))


def speaker_names(session: Session) -> Names:
    """Return the speakers, those of most claims first; counted anew at most once a minute."""
    query = (
        select(func.min(ClaimTable.id), ClaimTable.speaker, func.count())
        .where(ClaimTable.speaker != "", ClaimTable.deleted_at.is_(None))
        .group_by(ClaimTable.speaker)
        .order_by(func.count().desc(), ClaimTable.speaker)
        .limit(MOST)
    )

    def read() -> Names:
        rows = session.execute(query).all()
        notes = [say_count(count, "{count} claim", "{count} claims") for _, _, count in rows]
        return Names([fold(row[1]) for row in rows], [row[1] for row in rows], [0] * len(rows), notes)

    return kept(session, "speaker names", read, stands=SPEAKERS_STAND)


def claims_with(session: Session, term: Term, limit: int) -> list[tuple[int, str, str]]:
    """Return id, statement and verdict or progress of claims that a term of words finds, latest first."""
    match = match_of(session, term)
    return _claims(session, limit, ClaimTable.id.in_(newest_with(session, match, ENOUGH))) if match else []


def latest_claims(session: Session, limit: int) -> list[tuple[int, str, str]]:
    """Return id, statement and verdict or progress of the claims changed last."""
    return _claims(session, limit)


def claims_of(session: Session, ids: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return id, statement and verdict or progress of these claims."""
    return _claims(session, len(ids), ClaimTable.id.in_(ids)) if ids else []


def every_word(session: Session) -> set[str]:
    """Return every word that search reads of any claim."""
    found: set[str] = set()
    for words in session.scalars(select(ClaimText.words).execution_options(yield_per=CHUNK)):
        found.update(words.split(" "))
    return found


def _names(session: Session, query: Select[int, str, str]) -> Names:
    rows = session.execute(query).all()
    return Names(
        [fold(row[1]) for row in rows],
        [row[1] for row in rows],
        [row[0] for row in rows],
        [row[2] for row in rows],
    )


def _claims(session: Session, limit: int, *conditions: ColumnElement[bool]) -> list[tuple[int, str, str]]:
    query = (
        select(ClaimTable.id, ClaimTable.statement, ClaimTable.verdict_label, ClaimTable.progress)
        .where(ClaimTable.deleted_at.is_(None), *conditions)
        .order_by(ClaimTable.updated_at.desc(), ClaimTable.id.desc())
        .limit(limit)
    )
    return [
        (row.id, row.statement, said_rating(row.verdict_label) or say(row.progress))
        for row in session.execute(query)
    ]
