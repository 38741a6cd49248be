"""What the import place hands over, and what it reads out of an article for its fields."""

import re

from claimtracker.domain.articles import Found, Original, ReadArticle
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.records import record
from claimtracker.domain.text import beginning
from claimtracker.domain.wording import commas, decimal, joined, say, say_count, to_say
from claimtracker.ui.claims.inspector_words import size

_LONGEST_ORIGIN = 44

_CHANGED_LATER = "last changed"  # not said: the readers' word
_WHERES = to_say(
    (
        "address it was fetched from",
        "address of the page",
        "after an image label",
        "document properties",
        "file made",
        "front matter",
        "last changed",
        "line marked as author",
        "line on the page",
        "mail header",
        "page footer",
        "page saved",
        "sender",
        "site header",
        "subject line",
        "time on the page",
        "title element",
        "web archive",
    )
)
"""Where readers find what is known of an article; roles of blocks are said as such."""
_COUNTS = to_say(
    {
        2: "Two dates: choose",
        3: "Three dates: choose",
        4: "Four dates: choose",
        5: "Five dates: choose",
    }
)


@record
class ImportDraft:
    """An article ready to be imported: as read, with the roles and details that the person confirmed.

    ``chosen`` tells where the blocks begin whose role was given by hand.
    """

    read: ReadArticle
    original: Original | None
    details: ArticleDetails
    chosen: frozenset[int] = frozenset()


@record
class SameArticle:
    """An article on the desk that this one may be a draft of; ``next_draft`` is 0 when it is no new text.

    ``sure`` says that the person named the article and that the text reads like it: nothing is asked.
    ``likely`` says that it is this article unless the person says otherwise: Enter means it.
    """

    article_id: int
    title: str
    sentence: str
    next_draft: int = 0
    sure: bool = False
    likely: bool = False


def days(dates: tuple[Found, ...]) -> list[Found]:
    """Return the candidates for the day of publication, one for each day, in the order they were found."""
    found: dict[str, Found] = {}
    for candidate in dates:
        found.setdefault(candidate.value[:10], candidate)
    return list(found.values())


def agreed_day(dates: tuple[Found, ...]) -> Found | None:
    """Return the only day that the candidates name; when they disagree, the person has to choose."""
    published = days(tuple(found for found in dates if _CHANGED_LATER not in found.where)) or days(dates)
    return published[0] if len(published) == 1 else None


def choose_words(dates: tuple[Found, ...]) -> str:
    """Return what an empty date field asks for, such as ``Two dates: choose``."""
    count = len(days(dates))
    if count < 2:
        return say("Date")
    if count in _COUNTS:
        return say(_COUNTS[count])
    return say_count(count, "{count} date: choose", "{count} dates: choose")


def origin_words(where: str) -> str:
    """Return where a value stood, in words short enough for a pill."""
    if re.match(r"(JSON-LD|meta) ", where):
        if _CHANGED_LATER in where:
            return say("from the page’s data, last changed")
        return say("from the page’s data")
    words = say("from the {where}", where=where_words(where.removeprefix("the ")))
    return beginning(words, _LONGEST_ORIGIN)


def where_words(where: str) -> str:
    """Return where a reader found a value, whole."""
    return commas(say(piece) for piece in ([where] if "“" in where else where.split(", ")))


def reading_words(original: Original | None, read: ReadArticle, seconds: float) -> str:
    """Return the line beside the title: name, size, encoding, time."""
    parts = [original.name, size(len(original.content))] if original else [say("Pasted text")]
    if read.encoding:
        parts.append(read.encoding.upper())
    parts.append(say("read in {seconds} s", seconds=decimal(max(seconds, 0.1), 1)))
    return joined(*parts)
