"""What a typed search finds, as one condition on claims."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, false, func, not_, or_, select, true
from sqlalchemy.orm import Session

from claimtracker.domain.claims import Priority, Progress
from claimtracker.domain.errors import BadValue
from claimtracker.domain.find_terms import AllOf, AnyOf, Days, Named, Not, Phrase, Term, Words
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.verdicts import VOID
from claimtracker.domain.wording import say
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.check_models import SightingRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.name_lists import AnyColumn, among, fitting, names
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.word_matches import has_phrase, has_words, match_of
from claimtracker.store.wording_models import ClaimTagRow

Condition = ColumnElement[bool]
DONE = (Progress.CHECKED, Progress.SIGNED_OFF)
_COLUMNS: dict[str, AnyColumn] = {
    "speaker": ClaimTable.speaker,
    "place": ClaimTable.place,
    "verdict": ClaimTable.verdict_label,
    "progress": ClaimTable.progress,
    "checker": ClaimTable.checker,
    "reader": ClaimTable.second_reader,
    "type": ClaimTable.type,
    "priority": ClaimTable.priority,
    "risk": ClaimTable.risk,
    "language": ClaimTable.language,
    "due": ClaimTable.due,
    "said": ClaimTable.said_on,
    "added": ClaimTable.created_at,
    "updated": ClaimTable.updated_at,
    "judged": ClaimTable.verdict_at,
    "recheck": ClaimTable.recheck_on,
    "finding": ClaimTable.finding,
    "note": ClaimTable.notes,
    "question": ClaimTable.open_questions,
}
_TIMES = frozenset({"added", "updated", "judged"})
_EQUAL_FIRST = frozenset({"verdict", "tag", "language"})
_OF_ARTICLE = {"article": ArticleRow.title, "outlet": ArticleRow.outlet, "section": ArticleRow.section}


def condition(session: Session, term: Term) -> Condition:
    """Return the condition that the term finds a claim; raises BadValue for "me" without a name."""
    match = match_of(session, term)
    if match:
        return has_words(session, match)
    match term:
        case Phrase():
            return has_phrase(session, term)
        case Not(inner):
            return not_(func.coalesce(condition(session, inner), false()))
        case AllOf(terms):
            return and_(true(), *(condition(session, one) for one in _words_together(terms)))
        case AnyOf(terms):
            return or_(*(condition(session, one) for one in terms))
        case Days():
            return _days(term)
        case Named("has", value):
            return _has(value)
        case Named("is", value):
            return _is(session, value)
        case Named():
            return _named(session, term)
    raise AssertionError(term)


def of_sources(*conditions: Condition) -> Condition:
    """Return the condition that a claim rests on such evidence, from a source that is not put away."""
    return exists(
        select(EvidenceRow.id)
        .join(SourceRow, SourceRow.id == EvidenceRow.source_id)
        .where(EvidenceRow.claim_id == ClaimTable.id, SourceRow.deleted_at.is_(None), *conditions)
    )


def overdue(today: date) -> Condition:
    """Return the condition that a claim should have been done before today."""
    due = func.substr(ClaimTable.due, 1, 10)
    return and_(ClaimTable.due != "", due < today.isoformat(), ClaimTable.progress.not_in(DONE))


def _words_together(terms: tuple[Term, ...]) -> list[Term]:
    # One look into the full-text index for all plain words.
    words = tuple(term for term in terms if isinstance(term, Words))
    others: list[Term] = [term for term in terms if not isinstance(term, Words)]
    return [AllOf(words), *others] if words else others


def _named(session: Session, term: Named) -> Condition:
    if term.value.casefold() == "me" and term.field in ("checker", "reader") and not term.whole:
        return _mine(session, _COLUMNS[term.field])
    if term.field == "id":
        return _keyed(term.value)
    if term.field == "stance":
        return of_sources(EvidenceRow.stance == term.value)
    if term.field == "tag":
        chosen = _chosen(session, ClaimTagRow.name, term)
        return ClaimTable.id.in_(select(ClaimTagRow.claim_id).where(chosen))
    if term.field == "source":
        return of_sources(_chosen(session, SourceRow.title, term))
    if term.field in _OF_ARTICLE:
        return ClaimTable.id.in_(
            select(HighlightRow.claim_id)
            .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
            .where(_chosen(session, _OF_ARTICLE[term.field], term), ArticleRow.deleted_at.is_(None))
        )
    column = _COLUMNS[term.field]
    if term.field in ("progress", "type", "priority", "risk"):
        return column == term.value
    live = ClaimTable.deleted_at.is_(None)
    return _chosen(session, column, term, live)


def _keyed(key: str) -> Condition:
    """Return the condition that a sheet calls a claim so, or one that was joined into it."""
    now = func.coalesce(ClaimTable.joined_into_id, ClaimTable.id)
    return ClaimTable.id.in_(select(now).where(ClaimTable.key.in_({key, key.lower()})))


def _chosen(session: Session, column: AnyColumn, term: Named, *conditions: Condition) -> Condition:
    known = names(session, column, *conditions)
    said = {name: [name] for name in known}
    if term.field == "verdict":  # by the words that are kept, and by those that are shown
        for label in known:
            if (shown := said_rating(label)) != label:
                said.setdefault(shown, []).append(label)
    found = fitting(said, term.value, whole=term.whole, first_equal=term.field in _EQUAL_FIRST)
    return among(session, column, [*dict.fromkeys(name for one in found for name in said[one])])


def _mine(session: Session, column: AnyColumn) -> Condition:
    actor = session.info.get("actor", "")
    if not actor:
        raise BadValue(
            say("ClaimTracker does not know your name yet."), say('Write checker:"your name" instead.')
        )
    found = [name for name in names(session, column) if name.casefold() == actor.casefold()]
    return among(session, column, found)


def _days(term: Days) -> Condition:
    column = _COLUMNS[term.field]
    if term.field in _TIMES:
        edges = [_midnight(term.first), _midnight(term.end)]
        sides = [column >= edges[0] if edges[0] else None, column < edges[1] if edges[1] else None]
        return and_(column.is_not(None), *(side for side in sides if side is not None))
    # A year or a month alone is its first day. Digits and hyphens sort as dates do under every collation.
    day = func.substr(column.concat(func.substr("0000-01-01", func.length(column) + 1)), 1, 10)
    sides = [day >= term.first if term.first else None, day < term.end if term.end else None]
    return and_(column != "", *(side for side in sides if side is not None))


def _midnight(day: str) -> datetime | None:
    return datetime.fromisoformat(day).astimezone() if day else None


def _has(value: str) -> Condition:
    match value:
        case "source":
            return ClaimTable.source_count > 0
        case "primary":
            return of_sources(SourceRow.primary.is_(True))
        case "tag":
            return exists(select(ClaimTagRow.id).where(ClaimTagRow.claim_id == ClaimTable.id))
        case "highlight" | "article" | "outlet" | "section":
            return _highlighted(value)
        case "sighting":
            return exists(select(SightingRow.id).where(SightingRow.claim_id == ClaimTable.id))
        case "stance":
            return of_sources()
    return _COLUMNS[value] != ""


def _highlighted(value: str) -> Condition:
    conditions: list[Condition] = [ArticleRow.deleted_at.is_(None)]
    if value in ("outlet", "section"):
        conditions.append(_OF_ARTICLE[value] != "")
    return exists(
        select(HighlightRow.id)
        .join(ArticleRow, ArticleRow.id == HighlightRow.article_id)
        .where(HighlightRow.claim_id == ClaimTable.id, *conditions)
    )


def _is(session: Session, value: str) -> Condition:
    today = date.today()
    states: dict[str, Callable[[], Condition]] = {
        "mine": lambda: _mine(session, ClaimTable.checker),
        "overdue": lambda: overdue(today),
        "stale": lambda: and_(
            ClaimTable.recheck_on != "",
            ClaimTable.recheck_on <= today.isoformat(),
            ClaimTable.rating != VOID,
        ),
        "returned": lambda: and_(ClaimTable.second_outcome == "returned", ClaimTable.progress.not_in(DONE)),
        "unread": lambda: and_(
            ClaimTable.second_reader != "",
            ClaimTable.second_outcome == "",
            ClaimTable.progress == Progress.CHECKED.value,
            ClaimTable.rating != VOID,
        ),
        "open": lambda: ClaimTable.progress.not_in(DONE),
        "done": lambda: ClaimTable.progress.in_(DONE),
        "signed": lambda: ClaimTable.progress == Progress.SIGNED_OFF.value,
        "published": lambda: ClaimTable.review_url != "",
        "urgent": lambda: ClaimTable.priority.in_((Priority.URGENT.value, Priority.HIGH.value)),
        "risky": lambda: ClaimTable.risk != "",
    }
    return states[value]() if value in states else ClaimTable.progress == value
