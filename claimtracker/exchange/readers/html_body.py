"""What of a page's runs is the body, seen from their neighbours: headings, lists, comments, the end."""

import itertools
from collections.abc import Sequence

from lxml.html import HtmlElement

from claimtracker.exchange.readers.dates import says_change
from claimtracker.exchange.readers.html_features import HEADINGS, Sight, aside, full_path
from claimtracker.exchange.readers.wording import CLOSING_NOTE, COMMENTS, CONTACT

_CLOSING_WORDS, _FIGURES = 10, 4
_CHANGE_WORDS = 8


def take_headings(sights: Sequence[Sight], in_body: list[bool]) -> None:
    """Take in a heading right above text of the body and in one element with it, as in a live blog."""
    text_begins = _first(in_body)
    for index, sight in enumerate(sights[:-1]):
        below = sights[index + 1]
        if in_body[index] or not in_body[index + 1] or not sight.tags & HEADINGS or below.tags & HEADINGS:
            continue
        beside = sight.run.element.getparent() is below.run.element.getparent()
        plain = not (sight.hinted or sight.furniture or aside(sight))
        # Some pages set every heading as large as the headline; that one stands above all text.
        first = "h1" in sight.tags and index <= text_begins
        if beside and sight.inside and plain and not first and sight.linked < 0.5:
            in_body[index] = True


def take_sentences(sights: Sequence[Sight], in_body: list[bool]) -> None:
    """Take in a sentence right behind text of the body, in a place of the very same kind in one element."""
    for index, (above, sight) in enumerate(itertools.pairwise(sights), start=1):
        if in_body[index] or not in_body[index - 1] or not (above.prose and sight.sentence):
            continue
        beside = sight.run.element.getparent() is above.run.element.getparent()
        plain = not (sight.hinted or sight.furniture or sight.credit or aside(sight)) and sight.words >= 4
        if beside and plain and sight.inside and sight.linked < 0.2 and full_path(sight) == full_path(above):
            in_body[index] = True


def take_lists(sights: Sequence[Sight], in_body: list[bool]) -> None:
    """Take in the items of a list that stands among the paragraphs of the body, beside one of them.

    Items with links may lead elsewhere.
    """
    beside = {sight.run.element.getparent() for sight, inside in zip(sights, in_body, strict=True) if inside}
    text_begins = _first(in_body)
    for index, sight in enumerate(sights):
        item = next((element for element in sight.ancestors[:3] if element.tag == "li"), None)
        around = item.getparent() if item is not None else None
        if in_body[index] or around is None or around.getparent() not in beside or index < text_begins:
            continue
        figures = sum(map(str.isdigit, sight.text)) >= _FIGURES
        plain = not (sight.hinted or (sight.furniture and not figures) or sight.credit or aside(sight))
        in_body[index] = plain and sight.inside and not sight.linked


def set_comments_aside(sights: Sequence[Sight], in_body: list[bool]) -> None:
    """Set aside what readers wrote: all that shares its place with a heading that says so, below text."""
    place: HtmlElement | None = None
    text_begins = _first(in_body)
    for index, sight in enumerate(sights):
        if sight.tags & HEADINGS and index > text_begins and COMMENTS.match(sight.text):
            place = sight.run.element.getparent()
        if place is not None and place in sight.ancestors:
            in_body[index] = False


def settle_tail(sights: Sequence[Sight], in_body: list[bool]) -> None:
    """Set aside what closes an article: who reported, how to subscribe, headings with nothing below."""
    inside = [index for index, is_in in enumerate(in_body) if is_in]
    enough = max(60, 0.2 * sum(sights[index].words for index in inside))
    seen = 0
    after: list[int] = []
    for index in reversed(inside):
        sight = sights[index]
        dated = sight.words <= _CHANGE_WORDS and says_change(sight.text)
        closes = CLOSING_NOTE.match(sight.text) or CONTACT.match(sight.text)
        if closes or (not seen and (dated or sight.tags & HEADINGS)):
            for closing in (index, *after):
                in_body[closing] = False
        else:
            seen += sight.words
            after += [index] if sight.words <= _CLOSING_WORDS else []
        if seen > enough:
            break


def _first(in_body: Sequence[bool]) -> int:
    return in_body.index(True) if True in in_body else len(in_body)
