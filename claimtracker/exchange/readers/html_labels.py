"""Roles for the runs of a page: where the article stands, and what in it is not the article.

The anchors are runs of prose, weighed by what extraction kept. The article's container is the deepest
element that holds nearly all of them. Inside it every run is scored by place, wording and extraction.
"""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.bylines import SIGNED_ONCE, byline_names, has_no_capitals, leading_names
from claimtracker.exchange.readers.html_authors import leads_to_author, only_children
from claimtracker.exchange.readers.html_body import (
    set_comments_aside,
    settle_tail,
    take_headings,
    take_lists,
    take_sentences,
)
from claimtracker.exchange.readers.html_features import HEADINGS, Sight, aside, full_path, locate, names_of
from claimtracker.exchange.readers.html_headlines import headline_of, is_set_large
from claimtracker.exchange.readers.wording import (
    BYLINE_NAME,
    OFFER_NAME,
    STANDFIRST_NAME,
    STANDFIRST_SURELY,
)

_MOST = 0.85
_STANDFIRST_WORDS = 8
_LONGEST_STANDFIRST = 80
_NEAR = 4
_DATED_WORDS = 8
_NAME_WORDS = 4
_FEWEST_WORDS = 4
_FEW = 20
_BULLET = re.compile(r"[•‣▪◦●○■·]\s")
_BACK = re.compile(
    r"#(?:cmnt_ref|ftnt_ref|_ftnref|_ednref|_msoanchor|sdfootnote\d+anc|sdendnote\d+anc|fnref)", re.I
)
_NOTE_NAME = re.compile(r"foot-?note|end-?note|^ftn|\bftn\d|\bedn\d|cmnt|msocom|sdfootnote", re.IGNORECASE)
_SUBHEAD_WORDS = 12
_BOXES = frozenset({"article", "div", "header", "section"})
_CELLS = frozenset({"li", "td", "th", "tr", "dd", "dt", "blockquote"})


def label_runs(sights: list[Sight], title: str, document: bool = False) -> list[Role]:
    """Give every run its role; ``title`` is the page's title from its metadata, which finds the headline.

    ``document``: a word processor wrote the page, so that there is no site around the text.
    """
    anchors = _anchors(sights)
    container = _container(anchors) if anchors else sights[0].ancestors[-1]
    locate(sights, container, anchors)
    in_body = [_score(sight) > 0 or (document and not _is_note(sight)) for sight in sights]
    take_headings(sights, in_body)
    take_sentences(sights, in_body)
    take_lists(sights, in_body)
    set_comments_aside(sights, in_body)
    settle_tail(sights, in_body)
    first = in_body.index(True) if True in in_body else len(sights)
    headline = headline_of(sights, first, title, document)
    if headline is not None:
        in_body[headline] = False
        first = in_body.index(True, headline) if True in in_body[headline:] else first
        in_body[:headline] = [
            inside and sight.prose for inside, sight in zip(in_body, sights[:headline], strict=False)
        ]
    if first < len(sights):
        first = _past_head(sights, in_body, first, headline)
    return [
        _body_role(sight) if inside else _other_role(sights, index, headline, first)
        for index, (sight, inside) in enumerate(zip(sights, in_body, strict=True))
    ]


def _anchors(sights: Sequence[Sight]) -> list[Sight]:
    """Prose that extraction kept, and prose it passed over that stands in the very same kind of place."""
    prose = [sight for sight in sights if sight.prose and not sight.credit and not _elsewhere(sight)]
    kept = [sight for sight in prose if sight.kept >= 0.5]
    if not kept:
        return prose or [sight for sight in sights if sight.kept >= 0.5 and sight.words >= 4]
    usual_places = {full_path(sight) for sight in kept}
    return [sight for sight in prose if sight.kept >= 0.5 or full_path(sight) in usual_places]


def _is_note(sight: Sight) -> bool:
    links = [element for element in itertools.islice(sight.run.element.iter(), _FEW) if element.tag == "a"]
    named = (f"{link.get('id') or ''} {link.get('name') or ''} {link.get('href') or ''}" for link in links)
    names = (*map(names_of, sight.ancestors[:3]), *(name for name in named if _BACK.search(name)))
    return sight.furniture or any(map(_NOTE_NAME.search, names))


def _elsewhere(sight: Sight) -> bool:
    return any(element.tag in ("aside", "nav", "footer", "form") for element in sight.ancestors)


def _container(anchors: Sequence[Sight]) -> HtmlElement:
    """Find the deepest element that holds nearly all words of the anchors; no paragraph is an article."""
    weights: Counter[HtmlElement] = Counter()
    depths: dict[HtmlElement, int] = {}
    for anchor in anchors:
        for depth, element in enumerate(reversed(anchor.ancestors)):
            weights[element] += anchor.words
            depths[element] = depth
    least = _MOST * sum(anchor.words for anchor in anchors)
    wide = [element for element in weights if weights[element] >= least]
    return max([element for element in wide if element.tag != "p"] or wide, key=lambda e: depths[e])


def _score(sight: Sight) -> float:
    """Weigh a run; above 0 it is part of the article's body."""
    score = -1.0 if sight.inside else -4.0
    score += (sight.surely_kept >= 0.5) + (sight.kept >= 0.5)
    score += sight.words >= 20 and sight.sentence
    score += 1.5 * (sight.usual > 0.15) + 0.5 * (sight.usual > 0.02)
    score -= (1.0 if sight.surely_kept >= 0.5 else 2.5) * sight.hinted
    score += 0.5 * (bool(sight.tags & HEADINGS) and sight.kept >= 0.5)
    score += 1.5 * ("blockquote" in sight.tags and sight.inside)
    framed = "blockquote" in sight.tags and not sight.tags & {"aside", "nav", "footer", "form"}
    score -= 3.0 * (aside(sight) and not framed) + 3.0 * sight.furniture + 2.0 * sight.credit
    score -= _link_penalty(sight) + _fragment_penalty(sight)
    sight.score = score
    return score


def _link_penalty(sight: Sight) -> float:
    """Runs that are one link lead to other articles, unless they spell an address out."""
    if sight.linked < 0.7 or sight.words >= 25 or sight.text.startswith("http"):
        return 0.0
    return 3.0 if sight.surely_kept < 0.5 or signals.is_capitals(sight.text) else 1.5


def _fragment_penalty(sight: Sight) -> float:
    """Short runs that are no sentence, heading, item or cell are seldom text."""
    if "h1" in sight.tags:
        return 3.0
    if (
        sight.sentence
        or sight.words >= 12
        or sight.tags & (HEADINGS | {"li", "td", "th", "tr", "dd", "dt", "pre"})
    ):
        return 0.0
    return 0.7


def _past_head(sights: Sequence[Sight], in_body: list[bool], first: int, headline: int | None) -> int:
    """Take standfirst, byline and date that scored as text out of the body; returns where it now starts.

    A line that is a date is taken out behind a line that nobody could read, too.
    """
    while first < len(sights) and (
        not in_body[first]
        or _is_standfirst(sights[first])
        or (first - 1 == headline and _stands_alone(sights, in_body, first))
        or _signature_role(sights[first]) is not Role.FURNITURE
    ):
        in_body[first] = False
        first += 1
    for index in range(first, min(first + _NEAR, len(sights))):
        if sights[index].prose:
            break
        if sights[index].words <= _DATED_WORDS and signals.is_dated_line(sights[index].text):
            in_body[index] = False
    return first


def _stands_alone(sights: Sequence[Sight], in_body: Sequence[bool], index: int) -> bool:
    """Whether a heading right below the headline heads nothing: what follows it is no text."""
    heads = bool(sights[index].tags & HEADINGS) and sights[index].words >= _FEWEST_WORDS
    return heads and index + 1 < len(sights) and not in_body[index + 1]


def _is_standfirst(sight: Sight) -> bool:
    """Whether a heading of many words, or a paragraph that the page names so, opens the body."""
    if sight.tags & HEADINGS:
        return sight.words >= _STANDFIRST_WORDS
    own = sight.run.element
    around = own.getparent()
    said = names_of(own) if around is None or len(around) > 1 else f"{names_of(own)} {names_of(around)}"
    return sight.words <= _LONGEST_STANDFIRST and STANDFIRST_SURELY.search(said) is not None


def _body_role(sight: Sight) -> Role:
    bold = (
        sight.run.strong > 0.9 * len(sight.text.strip())
        and sight.words <= _SUBHEAD_WORDS
        and not sight.sentence
    )
    if sight.tags & HEADINGS or (bold and not sight.tags & _CELLS and not sight.linked):
        return Role.SUBHEAD
    if sight.words <= _SUBHEAD_WORDS and not sight.sentence and not sight.linked and is_set_large(sight):
        return Role.SUBHEAD
    if sight.tags & {"li", "dd", "dt"} or _BULLET.match(sight.text):
        return Role.LIST
    return Role.QUOTE if "blockquote" in sight.tags else Role.BODY


def _other_role(sights: Sequence[Sight], index: int, headline: int | None, first: int) -> Role:
    """Role of a run outside the body: headline, caption, what stands between headline and body, furniture."""
    sight = sights[index]
    if index == headline:
        return Role.HEADLINE
    if _is_caption(sight):
        return Role.CAPTION
    if headline is None:
        return _signature_role(sight) if first - _NEAR <= index < first + _NEAR else Role.FURNITURE
    if headline < index < first:
        return _between_role(sight, sights[headline])
    if headline < index < first + _NEAR or (_beside(sight, sights[headline]) and index < headline):
        return _signature_role(sight)
    return Role.FURNITURE


def _beside(sight: Sight, headline: Sight) -> bool:
    """Whether a run stands in one element with the headline, or in a box that is, or is around it."""
    around = headline.run.element.getparent()
    if sight.run.element.getparent() is around:
        return True
    boxes = [around, around.getparent()] if around is not None else []
    return any(box is not None and box.tag in _BOXES and box in sight.ancestors[:5] for box in boxes)


def _is_caption(sight: Sight) -> bool:
    if sight.furniture or sight.words < 3 or sight.linked > 0.8 or _offers(sight.ancestors[:3]):
        return False
    return "figcaption" in sight.tags or sight.captioned or (sight.inside and sight.credit)


def _offers(elements: Sequence[HtmlElement]) -> bool:
    return any(OFFER_NAME.search(names_of(element)) for element in elements)


def _between_role(sight: Sight, headline: Sight) -> Role:
    signature = _signature_role(sight)
    if signature is not Role.FURNITURE:
        return signature
    if sight.furniture or sight.linked > 0.5 or not 4 <= sight.words <= _LONGEST_STANDFIRST or aside(sight):
        return Role.FURNITURE
    own = [element for element in sight.ancestors[:3] if element not in headline.ancestors]
    said = " ".join(map(names_of, own))
    named = STANDFIRST_NAME.search(said) is not None or STANDFIRST_SURELY.search(said) is not None
    if _offers(own) or not (named or sight.tags & HEADINGS):
        return Role.FURNITURE
    return Role.STANDFIRST


def _signature_role(sight: Sight) -> Role:
    """Byline or dateline near the headline, by wording or because the page names it so."""
    if sight.furniture or sight.words > 20 or "\t" in sight.text:
        return Role.FURNITURE
    around = (*sight.ancestors[:3], *only_children(sight.run.element))
    marked = any(BYLINE_NAME.search(names_of(element)) for element in around)
    linked = leads_to_author(sight.run.element)
    if byline_names(sight.text, bare=marked or linked):
        return Role.BYLINE
    if signals.is_dated_line(sight.text):
        return Role.DATELINE
    if linked and sight.linked > 0.3 and leading_names(sight.text.split("(")[0].rstrip()):
        return Role.BYLINE
    if marked and SIGNED_ONCE.match(sight.text):
        return Role.BYLINE
    if marked and sight.words <= _NAME_WORDS and has_no_capitals(sight.text) and not sight.sentence:
        return Role.BYLINE
    return Role.FURNITURE
