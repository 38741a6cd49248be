"""The text that search reads of each claim, written in the claim's own transaction."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, insert, literal, select, text, union_all
from sqlalchemy.orm import Session

from claimtracker.domain.words import MOST_STORED, stored_words
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.from_matching import Signing, Stems
from claimtracker.store.signatures import write_signatures
from claimtracker.store.wording_models import AliasRow, ClaimText

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
# Asked with every save of a claim: put together once, not each time.
_ASKED: BindParameter[Any] = bindparam("ids", expanding=True)
# Of tables, not of mapped classes: the session takes twice as long over those.
_TABLE: Any = ClaimText.__table__
_CLAIM, _ARTICLE = ClaimTable.__table__.c, ArticleRow.__table__.c
_ALIAS, _HIGHLIGHT, _SIGHTING = AliasRow.__table__.c, HighlightRow.__table__.c, SightingRow.__table__.c
_CLAIMS = select(
    *(_CLAIM.id, _CLAIM.statement, _CLAIM.speaker, _CLAIM.place),
    *(_CLAIM.review_title, _CLAIM.language, _CLAIM.deleted_at),
).where(_CLAIM.id.in_(_ASKED))
QUOTE = 1
_ALIASES = select(_ALIAS.claim_id, _ALIAS.text, literal(0).label("kind"), _ALIAS.id.label("row_id"))
_QUOTES = select(_HIGHLIGHT.claim_id, _HIGHLIGHT.quote, literal(QUOTE), _HIGHLIGHT.id)
_SIGHTED = select(_SIGHTING.claim_id, _SIGHTING.quote, literal(2), _SIGHTING.id)
_WORDINGS = (
    _ALIASES.where(_ALIAS.claim_id.in_(_ASKED)),
    _QUOTES.where(_HIGHLIGHT.claim_id.in_(_ASKED)),
    _SIGHTED.where(_SIGHTING.claim_id.in_(_ASKED), _SIGHTING.quote != ""),
)
# What else a claim is called and was quoted as: claim, words, kind, row.
OTHER_WORDINGS = union_all(*_WORDINGS).order_by("kind", "row_id")
TITLE = 3
_TITLES = (
    select(_HIGHLIGHT.claim_id, _ARTICLE.title, literal(TITLE), _ARTICLE.id)
    .join(ArticleRow.__table__, _ARTICLE.id == _HIGHLIGHT.article_id)
    .where(_HIGHLIGHT.claim_id.in_(_ASKED))
)
# The same with the titles of the articles that it stands in.
_WORDINGS_AND_TITLES = union_all(*_WORDINGS, _TITLES).order_by("kind", "row_id")
_INDEXED = select(_TABLE).where(_TABLE.c.id.in_(_ASKED))
_UNTEXT = delete(_TABLE).where(_TABLE.c.id.in_(_ASKED))


def refresh_claim_texts(
    session: Session,
    claim_ids: Collection[int],
    stems: Stems,
    signing: Signing | None = None,
    made: Collection[int] = (),
) -> None:
    """Rewrite the search text and the signature of these claims; claims that are gone lose theirs.

    Those in ``made`` were made just now, and have none yet.
    """
    ids = sorted(claim_ids)
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        _refresh(session, part, [one for one in part if one not in made], stems, signing)


def claims_in_articles(session: Session, article_ids: Collection[int]) -> set[int]:
    """Return the claims highlighted in these articles: search reads the articles' titles."""
    if not article_ids:
        return set()
    query = select(HighlightRow.claim_id).where(HighlightRow.article_id.in_(article_ids)).distinct()
    return set(session.scalars(query))


def _refresh(
    session: Session, ids: Sequence[int], known: Sequence[int], stems: Stems, signing: Signing | None
) -> None:
    if known:
        _forget(session, known)
    found = [row for row in session.execute(_CLAIMS, {"ids": ids}) if not row.deleted_at]
    asked = {"ids": [row.id for row in found]}
    others: dict[int, list[str]] = {}
    titles: dict[int, set[str]] = {}
    for claim_id, words, kind, _ in session.execute(_WORDINGS_AND_TITLES, asked) if found else ():
        if kind == TITLE:
            titles.setdefault(claim_id, set()).add(words)
        else:
            others.setdefault(claim_id, []).append(words)
    rows = [
        text_values(
            row.id,
            row.statement,
            said_by(row.speaker, row.place),
            row.review_title,
            sorted(titles.get(row.id, ())),
            row.language,
            others.get(row.id, ()),
            stems,
        )
        for row in found
    ]
    add_texts(session, rows)
    write_signatures(session, signing, [(row.id, row.statement, row.review_title) for row in found], known)


def add_texts(session: Session, rows: Sequence[dict[str, object]]) -> None:
    """Write new search rows; their claims must have none yet."""
    if not rows:
        return
    session.execute(insert(_TABLE), rows)
    if _has_fts(session):
        for statement in _INDEX:
            session.execute(statement, rows)


def _forget(session: Session, ids: Sequence[int]) -> None:
    if _has_fts(session):
        old = [dict(row._mapping) for row in session.execute(_INDEXED, {"ids": ids})]
        for statement in _UNINDEX if old else ():
            session.execute(statement, old)
    session.execute(_UNTEXT, {"ids": ids})


def _has_fts(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def said_by(speaker: str, place: str) -> str:
    """Return who said a claim, and below it where, as the search reads them."""
    return f"{speaker} \n{place}" if place else speaker


def text_values(
    claim_id: int,
    statement: str,
    said: str,
    review_title: str,
    article_titles: Sequence[str],
    language: str,
    others: Iterable[str],
    stems: Stems,
) -> dict[str, object]:
    """Return the search row of one claim: words for filters, stems for matching.

    ``said`` is what ``said_by`` returns.
    The stems of each wording have a line of their own, and those of the article's titles one below the
    line of the check's title, so that what is compared with a claim can be told from what it is found by.
    """
    wordings = list(dict.fromkeys([statement, *others]))
    titles = " ".join(article_titles)
    heads = [review_title, titles] if titles else [review_title]
    return {
        "id": claim_id,
        "words": stored_words(" \n".join([*wordings, said, f"{review_title} {titles}".strip()])),
        "terms": _lines(stems(wording, language) for wording in wordings),
        "title_terms": _lines(stems(title, language) for title in heads),
    }


def _lines(texts: Iterable[Sequence[str]]) -> str:
    # A whole article marked as one claim must not exceed what a server's index can hold of one row.
    left, lines = MOST_STORED, []
    for stems in texts:
        lines.append(" ".join(stems[:left]))
        left -= min(left, len(stems))
    return "\n".join(lines)
