"""Each number of the desk place is the number of the claims that it opens."""

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.claims import Progress
from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.desk_numbers import KINDS, Chart, Period, first_day, steps
from claimtracker.domain.edits import ArticleDetails, Edit
from claimtracker.domain.spans import Span
from claimtracker.services import browse, desk_numbers
from claimtracker.services.account_sentences import mark_sentence
from claimtracker.services.desk_numbers import open_sentences, repeated_claims, verdict_numbers, work_numbers
from claimtracker.services.edit_claims import delete_claims, edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import delete_articles, import_article
from claimtracker.services.keep_sightings import add_sighting
from claimtracker.services.second_readings import withdraw
from claimtracker.store import bulk, claims
from claimtracker.store.claim_models import HighlightRow
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark, read_article

TODAY = date.today()
PEOPLE = ("", "Ana", "Ana Maria", "Bo “B” Ek")
SPEAKERS = (*PEOPLE, *(f"Speaker {number}" for number in range(14)))
RATINGS = (
    ("neutral/1", "false", "False", "false", 1),
    ("politifact/1", "false", "False", "false", 2),
    ("neutral/1", "partly-true", "Partly true", "mixed", 3),
    ("neutral/1", "true", "True", "true", 5),
    ("neutral/1", "unproven", "Unproven", "open", None),
)


def test_a_period_is_cut_into_days_months_or_years() -> None:
    day = date(2026, 3, 2)
    week = steps(Period.WEEK, day, None)
    assert (week[0][0], week[-1][0], len(week)) == ("2026-02-24", "2026-03-02", 7)
    assert len(steps(Period.MONTH, day, None)) == 30
    year = steps(Period.YEAR, day, None)
    assert (year[0][0], year[-1][0], len(year)) == ("2025-04", "2026-03", 12)
    assert year[0][1] == first_day(Period.YEAR, day)
    years = steps(Period.ALL, day, date(2021, 5, 1))
    assert [label for label, _, _ in years] == ["2021", "2022", "2023", "2024", "2025", "2026"]
    assert steps(Period.ALL, day, None) == []
    for columns in (week, year, years):
        assert all(one[2] == other[1] for one, other in pairwise(columns))


def in_days(number: int) -> str:
    return (TODAY + timedelta(days=number)).isoformat()


def at_random(chosen: random.Random, number: int) -> dict[str, Any]:
    """Return the fields of a claim; judged ones with a verdict up to two years old."""
    values: dict[str, Any] = {
        "key": f"key{number}",
        "speaker": chosen.choice(SPEAKERS),
        "checker": chosen.choice(PEOPLE),
        "second_reader": chosen.choice(PEOPLE),
        "due": chosen.choice(["", *map(in_days, range(-3, 10))]),
        "recheck_on": chosen.choice(["", in_days(-9), in_days(0), in_days(9)]),
        "progress": chosen.choice([Progress.TO_CHECK, Progress.WAITING, Progress.REOPENED]).value,
    }
    if chosen.random() < 0.7:
        scale, rating, label, look, place = chosen.choice(RATINGS)
        days = chosen.choice([0, 1, 5, 6, 7, 20, 29, 30, 200, 700])
        # Whoever read a verdict second is the claim's second reader.
        outcome = chosen.choice(["", "", "accepted", "returned"]) if values["second_reader"] else ""
        values |= {
            "scale": scale,
            "rating": rating,
            "verdict_label": label,
            "look": look,
            "verdict_number": place,
            "verdict_at": datetime.now(UTC) - timedelta(days=days),
            "problem_type": chosen.choice(["", "number", "name"]),
            "second_outcome": outcome,
            "progress": "in progress" if outcome == "returned" else "checked",
        }
    return values


def fill(library: Library, count: int = 160) -> None:
    """Put claims on the desk, some in several articles of three sections, some in the bin."""
    chosen = random.Random(8)
    revisions = []
    for number in range(6):
        section, outlet = ("Politics", "Sport", "")[number % 3], ("Wire", "City “Desk”")[number % 2]
        details = ArticleDetails(f"Article {number}", section=section, outlet=outlet, language="en")
        read = read_article((f"Headline {number}\n", "A sentence stands here.\n"))
        revisions.append(import_article(library, read, None, details).value)
    with library.write("Fill") as work:
        rows = [claims.add_claim(work, f"Claim {n}", **at_random(chosen, n)) for n in range(count)]
        work.session.flush()
        places = []
        for row in rows:
            for one in chosen.sample(revisions, chosen.randrange(4)):
                where = {"start": 0, "end": 4, "quote": "Head", "prefix": "", "suffix": ""}
                ids = {"claim_id": row.id, "revision_id": one.revision_id, "article_id": one.id}
                places.append(where | ids)
        bulk.add_rows(work, HighlightRow, places)
        gone = [row.id for row in rows[:9]]
    delete_claims(library, gone)
    delete_articles(library, [revisions[-1].id])


def wrong(library: Library, charts: tuple[Chart, ...]) -> list[str]:
    """Return the bars and parts whose claims are not as many as they say."""
    found = []
    for chart in charts:
        for bar in chart.bars:
            for name, query, count in [
                (bar.label, bar.query, bar.total),
                *((f"{bar.label}, {part.kind}", part.query, part.count) for part in bar.parts),
            ]:
                opened = browse.claim_count(library, query) if query else count
                if opened != count:
                    found.append(f"{chart.id}, {name}: {count} drawn, {opened} opened")
    return found


def test_every_figure_bar_and_part_opens_as_many_claims_as_it_says(library: Library) -> None:
    fill(library)
    work = work_numbers(library)
    shown = {figure.id: figure.count for figure in work.figures}
    assert shown == {f.id: browse.claim_count(library, f.query) for f in work.figures}
    assert all(shown.values())
    assert wrong(library, work.charts) == []
    for period in Period:
        charts = verdict_numbers(library, period)
        assert wrong(library, charts) == []
        assert [chart.id for chart in charts if chart.is_empty] == []
    by_id = {chart.id: chart for chart in charts}
    assert {bar.label for bar in by_id["section"].bars} == {"Politics", "Sport"}
    assert sum(bar.total for bar in by_id["time"].bars) > sum(bar.total for bar in by_id["spread"].bars)
    assert "off their scale" in by_id["spread"].note
    assert by_id["speaker"].note == "and 7 more speakers"


def test_an_empty_desk_has_figures_of_nothing_and_nothing_to_draw(library: Library) -> None:
    work = work_numbers(library)
    assert {figure.count for figure in work.figures} == {0}
    charts = [*work.charts, *verdict_numbers(library, Period.ALL), *verdict_numbers(library, Period.WEEK)]
    charts += [repeated_claims(library), open_sentences(library)]
    assert all(chart.is_empty for chart in charts)


@pytest.mark.parametrize("first_look", [1, 500])
def test_the_most_repeated_claims_come_first(
    library: Library, monkeypatch: pytest.MonkeyPatch, first_look: int
) -> None:
    monkeypatch.setattr("claimtracker.store.desk_counts._FIRST_LOOK", first_look)
    revision = add_article(library)
    once, twice, often = (mark(library, words, revision).id for words in ("4.2", "40", "May"))
    for claim_id, times in ((twice, 1), (often, 3)):
        for number in range(times):
            add_sighting(library, claim_id, SightingDraft(outlet=f"Outlet {number}"))
    chart = repeated_claims(library)
    assert [(bar.claim_id, bar.total) for bar in chart.bars] == [(often, 4), (twice, 2)]
    delete_claims(library, [often])
    assert [bar.claim_id for bar in repeated_claims(library).bars] == [twice]
    assert once


def test_open_sentences_are_counted_by_article(library: Library) -> None:
    revision = add_article(library, "Bridge")
    mark(library, "4.2 million", revision)
    before = open_sentences(library).bars[0]
    assert before.label == "Bridge"
    mark_sentence(library, revision, Span(0, 5), MarkKind.NOTHING)
    after = open_sentences(library).bars[0]
    assert (after.article_id, after.total) == (before.article_id, before.total - 1)
    assert {part.kind for part in after.parts} <= set(KINDS)


def test_more_bars_than_there_is_room_for_are_said(library: Library) -> None:
    assert desk_numbers._more(desk_numbers.MOST_BARS, "speaker") == ""
    assert desk_numbers._more(desk_numbers.MOST_BARS + 1, "person") == "and 1 more person"
    assert desk_numbers._more(desk_numbers.MOST_BARS + 3, "kind of error") == "and 3 more kinds of error"


def test_a_withdrawn_check_waits_for_no_second_reader(library: Library) -> None:
    claim_id = mark(library, "4.2 million").id
    give_verdict(library, claim_id, "neutral/1", "false")
    edit_claim(library, claim_id, [Edit("second_reader", "", "Eve")])
    assert {figure.id: figure.count for figure in work_numbers(library).figures}["unread"] == 1
    withdraw(library, claim_id, "The figures were withdrawn")
    work = work_numbers(library)
    unread = next(figure for figure in work.figures if figure.id == "unread")
    assert (unread.count, browse.claim_count(library, unread.query)) == (0, 0)
    assert not [bar for chart in work.charts for bar in chart.bars if bar.label == "Eve"]


def test_a_withdrawn_check_is_not_checked_again(library: Library) -> None:
    revision = add_article(library)
    kept, gone, bare = (mark(library, words, revision).id for words in ("4.2 million", "40 percent", "May"))
    for claim_id in (kept, gone, bare):
        edit_claim(library, claim_id, [Edit("recheck_on", "", in_days(-1))])
    give_verdict(library, kept, "neutral/1", "true")
    give_verdict(library, gone, "neutral/1", "true")
    withdraw(library, gone, "Wrong.")

    figure = next(one for one in work_numbers(library).figures if one.id == "stale")
    assert figure.count == 2
    assert {row.id for row in browse.claim_rows(library, figure.query, 0, 9)} == {kept, bare}
    for on, due in (
        ("2020", True),
        (date.today().isoformat()[:7], True),
        (in_days(0), True),
        (in_days(1), False),
    ):
        edit_claim(library, bare, [Edit("recheck_on", browse.claim_card(library, bare).claim.recheck_on, on)])
        assert (bare in browse.claim_ids(library, figure.query)) is due
