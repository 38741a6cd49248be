"""The articles that are due: numbers for the desk place, and a chart whose bars open them.

An article is due until nothing is left of it: its claims are checked and, before publication, its sentences
accounted for. One in which nothing was marked yet is due as well.
"""

from datetime import date

from claimtracker.domain.articles import Mode
from claimtracker.domain.desk_numbers import ArticleFigure, Bar, Chart, DueArticles, Part
from claimtracker.domain.wording import say, say_count
from claimtracker.services.account_sentences import open_in
from claimtracker.services.desk_numbers import MOST_BARS, SOON_DAYS
from claimtracker.store import desk_counts
from claimtracker.store.desk_counts import DueArticle
from claimtracker.store.library import Library

SOON = "week"
"""The part of what is due after today; it is in the chart alone."""


def due_articles(library: Library, today: date | None = None) -> DueArticles:
    """Return which articles are overdue, due today or in the next days, and how much is left of each."""
    today = today or date.today()
    with library.read() as session:
        found = [one for one in desk_counts.due_articles(session, today, SOON_DAYS) if _is_day(one.due)]
    read = [one.revision_id for one in found if one.claims and not one.open and one.mode == Mode.BEFORE]
    left = open_in(library, read)
    due = [one for one in found if one.open or not one.claims or left.get(one.revision_id)]
    return DueArticles(
        _figure([one.id for one in due if _kind(one, today) != SOON]),
        _chart(library, due, left, today),
    )


def _figure(ids: list[int]) -> ArticleFigure:
    return ArticleFigure("articles", say("Articles due"), len(ids), ids[0] if len(ids) == 1 else 0)


def _chart(library: Library, due: list[DueArticle], known: dict[int, int], today: date) -> Chart:
    # What was due years ago must not push out what is due today.
    nearest = sorted(due, key=lambda one: (abs((date.fromisoformat(one.due) - today).days), one.due, one.id))
    shown = sorted(nearest[:MOST_BARS], key=lambda one: (one.due, one.id))
    asked = {one.revision_id for one in shown if one.mode == Mode.BEFORE or not one.claims}
    sentences = known | open_in(library, asked - known.keys())
    bars = tuple(
        Bar(
            one.title,
            (Part(_kind(one, today), max(1, one.open + sentences.get(one.revision_id, 0))),),
            article_id=one.id,
            due=one.due,
        )
        for one in shown
    )
    left = len(due) - len(bars)
    note = say_count(left, "and {count} more article", "and {count} more articles") if left else ""
    return Chart("articles", say("Articles due"), "article", bars, noun="steps", note=note)


def _is_day(due: str) -> bool:
    """Tell whether it names a day: it may be words, or a month."""
    try:
        date.fromisoformat(due)
    except ValueError:
        return False
    return True


def _kind(article: DueArticle, today: date) -> str:
    day = today.isoformat()
    return "overdue" if article.due < day else "today" if article.due == day else SOON
