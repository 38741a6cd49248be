"""The numbers of the desk place: what is due, what waits for whom, and what was found over a period.

Every bar carries the query that finds the very claims it counts.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.coverage import Tally
from claimtracker.domain.desk_numbers import (
    KINDS,
    Bar,
    Chart,
    Figure,
    Form,
    Part,
    Period,
    WorkNumbers,
    first_day,
    steps,
)
from claimtracker.domain.scale_positions import BANDS, Rated, spread_of
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.services.account_sentences import tallies
from claimtracker.store import articles, claims, desk_counts, judged_claims
from claimtracker.store.library import Library
from claimtracker.store.rating_counts import rating_counts

MOST_BARS = 10
SOON_DAYS = 7
NOBODY = to_say("Nobody")
_FIFTHS = to_say(("Worst fifth", "Second fifth", "Middle fifth", "Fourth fifth", "Best fifth"))
_OVERDUE = ClaimQuery(find="is:overdue")
_TODAY = ClaimQuery(find="is:open due:today")
_SOON = "is:open due:{first}..{last}"


def work_numbers(library: Library, today: date | None = None) -> WorkNumbers:
    """Return what is to be done on the desk as of a day."""
    today = today or date.today()
    with library.read() as session:
        due = desk_counts.due_by_checker(session, today, SOON_DAYS)
        waiting = desk_counts.waiting_by_checker(session)
        unread = desk_counts.unread_by_reader(session)
        returned = desk_counts.returned_by_checker(session)
        stale = desk_counts.stale(session, today)
    day = today.isoformat()
    figures = (
        Figure("overdue", say("Overdue"), sum(n for _, on, n in due if on < day), _OVERDUE),
        Figure("today", say("Due today"), sum(n for _, on, n in due if on == day), _TODAY),
        Figure(
            "waiting", say("Waiting"), sum(waiting.values()), ClaimQuery(facets=(("progress", "waiting"),))
        ),
        Figure("unread", say("To read second"), sum(unread.values()), ClaimQuery(find="is:unread")),
        Figure("returned", say("Returned"), sum(returned.values()), ClaimQuery(find="is:returned")),
        Figure("stale", say("Check again"), stale, ClaimQuery(find="is:stale")),
    )
    return WorkNumbers(figures, (_due_chart(due, today), _waiting_chart(waiting, unread, returned)))


def verdict_numbers(library: Library, period: Period, today: date | None = None) -> tuple[Chart, ...]:
    """Return the charts of the verdicts that were given in a period that ends with a day."""
    today = today or date.today()
    first = first_day(period, today)
    since = _midnight(first) if first else None
    find = f"judged:{first.isoformat()}..{today.isoformat()}" if first else "has:verdict"
    with library.read() as session:
        earliest = desk_counts.first_verdict(session) if first is None else None
        columns = steps(period, today, earliest.astimezone().date() if earliest else None)
        judged = judged_claims.judged(session, since, [(_midnight(a), _midnight(b)) for _, a, b in columns])
        rated = rating_counts(session, since)
        speakers, heard = desk_counts.by_speaker(session, since, MOST_BARS)
        sections, outlets = judged_claims.by_article(session, judged)
        problems = desk_counts.by_problem(session, since)
    return (
        _time_chart(columns, judged.by_time),
        _spread_chart(rated, find),
        _split_chart("speaker", say("By speaker"), "speaker", speakers, find, heard),
        _split_chart("section", say("By section"), "section", sections, find),
        _split_chart("outlet", say("By outlet"), "outlet", outlets, find),
        _split_chart("problem", say("Errors by kind"), "kind of error", problems, find),
    )


def repeated_claims(library: Library) -> Chart:
    """Return the claims that were made most often, in our articles and elsewhere."""
    with library.read() as session:
        times = desk_counts.repeated(session, MOST_BARS)
        known = claims.claims_by_id(session, [claim_id for claim_id, _ in times])
    bars = tuple(
        Bar(known[one].statement, (Part(known[one].look.value, count),), claim_id=one)
        for one, count in times
        if one in known
    )
    return Chart("repeated", say("Most repeated claims"), "claim", bars, noun="times")


def open_sentences(library: Library) -> Chart:
    """Return the articles with the most sentences that nobody has said anything of."""
    found: Mapping[int, Tally | None] = tallies(library)
    ranked = sorted((t.open, -key) for key, t in found.items() if t is not None and t.open)[::-1]
    with library.read() as session:
        titles = articles.titles(session, [-key for _, key in ranked[:MOST_BARS]])
    bars = tuple(
        Bar(
            titles.get(-key, ""),
            (Part("sentences", count),),
            article_id=-key,
        )
        for count, key in ranked[:MOST_BARS]
    )
    note = _more(len(ranked), "article")
    return Chart("sentences", say("Open sentences by article"), "article", bars, noun="sentences", note=note)


def _due_chart(due: Iterable[tuple[str, str, int]], today: date) -> Chart:
    day = today.isoformat()
    last = date.fromordinal(today.toordinal() + SOON_DAYS).isoformat()
    soon = _SOON.format(first=date.fromordinal(today.toordinal() + 1).isoformat(), last=last)
    finds = {"overdue": "is:overdue", "today": "is:open due:today", "week": soon}
    counts: dict[str, dict[str, int]] = {}
    for checker, on, number in due:
        kind = "overdue" if on < day else "today" if on == day else "week"
        person = counts.setdefault(checker, {})
        person[kind] = person.get(kind, 0) + number
    whole = ClaimQuery(find=f"is:open due:<={last}")
    bars = [
        _bar(name, kinds, {kind: _of("checker", name, finds[kind]) for kind in finds}, "checker", whole)
        for name, kinds in counts.items()
    ]
    return _ranked(Chart("due", say("Due, by checker"), "checker", tuple(bars)))


def _waiting_chart(waiting: dict[str, int], unread: dict[str, int], returned: dict[str, int]) -> Chart:
    people = {*waiting, *unread, *returned}
    bars = []
    for name in people:
        parts = (
            Part("waiting", waiting.get(name, 0), _of("checker", name, "is:waiting")),
            Part("reading", unread.get(name, 0), _of("reader", name, "is:unread")),
            Part("returned", returned.get(name, 0), _of("checker", name, "is:returned")),
        )
        there = tuple(part for part in parts if part.count)
        # No one query finds what waits for somebody as a checker and as a second reader.
        bars.append(Bar(name or say(NOBODY), there, there[0].query if len(there) == 1 else None))
    return _ranked(Chart("waiting", say("Waiting for whom"), "person", tuple(bars)))


def _time_chart(columns: list[tuple[str, date, date]], found: Iterable[dict[str, int]]) -> Chart:
    bars = []
    for (label, first, end), looks in zip(columns, found, strict=True):
        last = date.fromordinal(end.toordinal() - 1)
        find = f"judged:{first.isoformat()}..{last.isoformat()}"
        bars.append(_bar(label, looks, _by_look(looks, find), "", ClaimQuery(find=find)))
    return Chart("time", say("Verdicts over time"), "day", tuple(bars), Form.COLUMNS, dated=True)


def _spread_chart(rated: Iterable[Rated], find: str) -> Chart:
    rated = tuple(rated)
    found = spread_of(rated)
    codes: list[list[tuple[str, str]]] = [[] for _ in range(BANDS)]
    for one in rated:
        if one.position is not None:
            band = min(int(one.position * BANDS), BANDS - 1)
            codes[band].append(("rating", f"{one.scale} {one.rating}"))
    bars = []
    for label, count, chosen in zip(_FIFTHS, found.bands, codes, strict=True):
        query = ClaimQuery(find=find, facets=tuple(chosen)) if chosen else None
        bars.append(Bar(say(label), (Part("claims", count, query),) if count else (), query))
    note = ""
    if found.left_out:
        note = say_count(
            found.left_out, "{count} off its scale is left out", "{count} off their scale are left out"
        )
    shown = tuple(bars) if found.counted else ()
    return Chart("spread", say("From worst to best, all scales"), "fifth", shown, Form.COLUMNS, note=note)


def _split_chart(
    name: str, title: str, of: str, splits: Iterable[judged_claims.Split], find: str, of_all: int = 0
) -> Chart:
    counts: dict[str, dict[str, int]] = {}
    for value, look, number in splits:
        counts.setdefault(value, {})[look] = number
    kept = sorted(counts.items(), key=lambda item: (-sum(item[1].values()), item[0]))[:MOST_BARS]
    bars = []
    for value, looks in kept:
        facets = ((name, value),)
        queries = _by_look(looks, find, facets)
        bars.append(_bar(value, looks, queries, "", ClaimQuery(find=find, facets=facets)))
    return Chart(name, title, of, tuple(bars), note=_more(max(of_all, len(counts)), of))


def _by_look(
    looks: Iterable[str], find: str, facets: tuple[tuple[str, str], ...] = ()
) -> dict[str, ClaimQuery]:
    return {look: ClaimQuery(find=find, facets=(*facets, ("class", look))) for look in looks}


def _bar(
    name: str, counts: Mapping[str, int], queries: Mapping[str, ClaimQuery], facet: str, whole: ClaimQuery
) -> Bar:
    parts = tuple(Part(kind, counts[kind], queries[kind]) for kind in KINDS if counts.get(kind))
    if facet:
        return Bar(name or say(NOBODY), parts, _of(facet, name, whole.find))
    return Bar(name, parts, whole)


def _of(facet: str, name: str, find: str) -> ClaimQuery:
    return ClaimQuery(find=find, facets=((facet, name),))


def _ranked(chart: Chart) -> Chart:
    bars = sorted(chart.bars, key=lambda bar: (-bar.total, bar.label))
    note = _more(len(bars), chart.of)
    return Chart(chart.id, chart.title, chart.of, tuple(bars[:MOST_BARS]), note=note)


def _more(count: int, noun: str) -> str:
    left = count - MOST_BARS
    if left <= 0:
        return ""
    match noun:
        case "article":
            return say_count(left, "and {count} more article", "and {count} more articles")
        case "checker":
            return say_count(left, "and {count} more checker", "and {count} more checkers")
        case "person":
            return say_count(left, "and {count} more person", "and {count} more people")
        case "speaker":
            return say_count(left, "and {count} more speaker", "and {count} more speakers")
        case "section":
            return say_count(left, "and {count} more section", "and {count} more sections")
        case "outlet":
            return say_count(left, "and {count} more outlet", "and {count} more outlets")
    return say_count(left, "and {count} more kind of error", "and {count} more kinds of error")


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day).astimezone()
