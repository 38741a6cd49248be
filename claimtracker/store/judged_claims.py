"""The verdicts of a period: over time, and by section and outlet of the articles that their claims stand in.

Every judged claim is to be looked up among the highlights. Both cross over as texts of ids that the
database puts together from an index alone, and are joined as arrays: a third of the time of a join
that hands over its groups row by row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Text, cast, func, literal, select, union_all
from sqlalchemy.orm import Session

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.store.article_models import ArticleRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow

Split = tuple[str, str, int]
"""A name, a class of verdict, and how many claims have both."""
_Ids = NDArray[np.int64]
_LOOKS = tuple(look.value for look in VerdictClass)


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """The judged claims of a period: ids in order, the class of each by number, and the classes over time."""

    ids: _Ids
    looks: _Ids
    by_time: tuple[dict[str, int], ...]


def judged(session: Session, since: datetime | None, spans: Sequence[tuple[datetime, datetime]]) -> Judged:
    """Return the claims judged since a time, counted in spans of time that follow on one another."""
    at = ClaimTable.verdict_at
    each = [_joined(ClaimTable.id).filter(ClaimTable.look == look) for look in _LOOKS]
    live = [ClaimTable.deleted_at.is_(None), at.is_not(None)]
    times = [[at >= first, at < end] for first, end in spans]
    if not spans or since != spans[0][0]:
        times.append([*([at >= since] if since else []), *([at < spans[0][0]] if spans else [])])
    times += [[at >= spans[-1][1]]] if spans else []
    queries = [select(literal(number), *each).where(*live, *time) for number, time in enumerate(times)]
    texts = {number: each for number, *each in session.execute(union_all(*queries))}
    found = [[_ids(text) for text in texts[number]] for number in range(len(times))]
    ids = np.concatenate([one for classes in found for one in classes])
    looks = np.concatenate([np.full(len(one), look) for classes in found for look, one in enumerate(classes)])
    order = np.argsort(ids, kind="stable")
    counts = [
        {look: len(one) for look, one in zip(_LOOKS, classes, strict=True) if len(one)} for classes in found
    ]
    return Judged(ids[order], looks[order], tuple(counts[: len(spans)]))


def by_article(session: Session, judged: Judged) -> tuple[list[Split], list[Split]]:
    """Return how many verdicts of each class there are, by section and by outlet of their articles.

    Claims are counted once for each section and outlet, in however many of its articles they stand.
    """
    claims, places = _highlights(session)
    articles = session.execute(
        select(ArticleRow.id, ArticleRow.section, ArticleRow.outlet).where(ArticleRow.deleted_at.is_(None))
    ).all()
    if not (len(judged.ids) and len(claims)):
        return [], []
    at, there = _found(judged.ids, claims)
    at, places = at[there], places[there]
    sections = _splits(at, judged.looks, places, ((row.id, row.section) for row in articles))
    return sections, _splits(at, judged.looks, places, ((row.id, row.outlet) for row in articles))


def _highlights(session: Session) -> tuple[_Ids, _Ids]:
    """Return the claims and the articles of all highlights; both texts are of one pass, in one order."""
    query = select(_joined(HighlightRow.claim_id), _joined(HighlightRow.article_id))
    claims, articles = session.execute(query).one()
    return _ids(claims), _ids(articles)


def _joined(column: Any) -> Any:
    return func.aggregate_strings(cast(column, Text), ",")


def _ids(text: str | None) -> _Ids:
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def _found(known: _Ids, wanted: _Ids) -> tuple[_Ids, NDArray[np.bool_]]:
    """Return where each wanted id stands among the known ones, which are in order, and whether it does."""
    at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return at, known[at] == wanted


def _once(values: _Ids) -> _Ids:
    """Return each value once; they are nearly in order, which `numpy.unique` makes no use of."""
    values = np.sort(values, kind="stable")
    return values[np.append(True, values[1:] != values[:-1])] if len(values) else values


def _splits(claims: _Ids, looks: _Ids, places: _Ids, named: Iterable[tuple[int, str]]) -> list[Split]:
    """Count claims, given by their place among ``looks``, by the names of the articles they stand in."""
    kept = sorted((article, name) for article, name in named if name)
    if not kept:
        return []
    names = sorted({name for _, name in kept})
    number = {name: index for index, name in enumerate(names)}
    numbers = np.array([number[name] for _, name in kept])
    at, there = _found(np.array([article for article, _ in kept]), places)
    once = _once(claims[there] * len(names) + numbers[at[there]])
    counted = np.bincount(
        (once % len(names)) * len(_LOOKS) + looks[once // len(names)], minlength=len(names) * len(_LOOKS)
    )
    return [
        (name, look, int(count))
        for name, row in zip(names, counted.reshape(len(names), len(_LOOKS)), strict=True)
        for look, count in zip(_LOOKS, row, strict=True)
        if count
    ]
