"""Which articles are due, until nothing is left of them."""

from datetime import date, timedelta

from claimtracker.domain.articles import Mode
from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.edits import Edit
from claimtracker.domain.spans import Span
from claimtracker.services import browse
from claimtracker.services.account_sentences import mark_sentence, open_in
from claimtracker.services.due_articles import due_articles
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import delete_articles, edit_article
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article, mark

TODAY = date(2026, 12, 1)


def due_in(library: Library, days: int, title: str, mode: Mode = Mode.AFTER) -> tuple[int, int]:
    """Add an article that is due in so many days; returns its id and that of its revision."""
    revision_id = add_article(library, title)
    article_id = browse.revision(library, revision_id).article_id
    seen = browse.article(library, article_id)
    due = (TODAY + timedelta(days=days)).isoformat()
    edits = [Edit("due", "", f"{due}T18:00" if days == 0 else due), Edit("mode", seen.mode.value, mode.value)]
    edit_article(library, article_id, edits)
    return article_id, revision_id


def count(library: Library) -> int:
    return due_articles(library, TODAY).figure.count


def kinds(library: Library) -> list[tuple[str, str, int]]:
    bars = due_articles(library, TODAY).chart.bars
    return [(bar.label, bar.parts[0].kind, bar.article_id) for bar in bars]


def test_articles_are_due_by_their_day_and_each_bar_opens_its_own(library: Library) -> None:
    soon, _ = due_in(library, 7, "Soon")
    late, _ = due_in(library, -3, "Late")
    now, _ = due_in(library, 0, "Now")
    due_in(library, 8, "Later")
    add_article(library, "Whenever")
    gone, _ = due_in(library, -1, "Gone")
    delete_articles(library, [gone])
    assert kinds(library) == [("Late", "overdue", late), ("Now", "today", now), ("Soon", "week", soon)]
    assert count(library) == 2 and not due_articles(library, TODAY).figure.only
    assert due_articles(library, TODAY).chart.bars[1].due == "2026-12-01"


def test_an_article_is_due_until_its_claims_are_checked(library: Library) -> None:
    article_id, revision_id = due_in(library, -1, "After")
    assert count(library) == 1  # nothing was marked yet
    assert due_articles(library, TODAY).figure.only == article_id
    claims = [mark(library, words, revision_id) for words in ("4.2 million", "Nobody asked why")]
    assert due_articles(library, TODAY).chart.bars[0].total == 2
    for claim in claims:
        give_verdict(library, claim.id, "neutral/1", "false")
    assert count(library) == 0
    assert due_articles(library, TODAY).chart.is_empty


def test_before_publication_open_sentences_are_left_as_well(library: Library) -> None:
    _, revision_id = due_in(library, 0, "Before", Mode.BEFORE)
    give_verdict(library, mark(library, "4.2 million", revision_id).id, "prepub/1", "confirmed")
    left = open_in(library, [revision_id])[revision_id]
    assert left and due_articles(library, TODAY).chart.bars[0].total == left
    mark_sentence(library, revision_id, Span(0, len("".join(PARAGRAPHS))), MarkKind.NOTHING)
    assert count(library) == 0


def test_a_month_or_words_are_no_day(library: Library) -> None:
    article_id, _ = due_in(library, -1, "Someday")
    for due in ("2026-11", "2025, or so"):
        edit_article(library, article_id, [Edit("due", browse.article(library, article_id).due, due)])
        assert kinds(library) == []


def test_the_nearest_days_are_drawn_and_the_rest_is_said(library: Library) -> None:
    for days in range(-300, -288):
        due_in(library, days, f"Long ago {days}")
    due_in(library, 0, "Now")
    due = due_articles(library, TODAY)
    assert due.chart.bars[-1].label == "Now" and len(due.chart.bars) == 10
    assert due.chart.note == "and 3 more articles"
    assert due.figure.count == 13
