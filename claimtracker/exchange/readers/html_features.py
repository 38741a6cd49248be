"""What can be seen of a run of text on a page: its place in the tree, its wording, what extraction kept."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.html_walk import Run

_TOKEN = re.compile(r"\w+")
_SHINGLE = 4
_ASIDE_TAGS = frozenset(
    [
        "aside",
        "nav",
        "footer",
        "form",
        "button",
        "select",
        "textarea",
        "menu",
        "legend",
        "label",
        "figure",
        "figcaption",
    ]
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Class, id and role names that pages give to what surrounds an article.
_HINT = re.compile(
    r"related|recommend|recirc|promo|shar(?:e|ing)\b|social-?(?:share|media-?links|links|icons|bar)|newsletter|subscri"
    r"|sign-?up|comments?\b|disqus|sidebar|footer|\bnav|menu|breadcrumb|advert|\bads?\b|sponsor|taboola|outbrain"
    r"|cookie|popup|modal|paywall|most-?(?:read|popular|viewed)|popular|trending|author|\bbio\b|tag-?list|\btags\b"
    r"|topics\b|keyword|toolbar|paginat|copyright|caption|credit|byline|dateline|timestamp|pubdate|read-?more"
    r"|see-?also|also-?read|more-?(?:from|on|stories)|breaking|widget|inline-?link|teaser|carousel|slideshow"
    r"|gallery|login|\bmeta\b|metadata|disclaimer|print-?only|survey|poll\b|donat|support-us|screen-?reader"
    r"|\btoc\b|table-of-contents|hatnote|navbox|catlinks|sr-only|visually-?hidden|abstract\b|attribution",
    re.IGNORECASE,
)
_NAMING = ("class", "id", "role", "itemprop", "data-component", "data-hook", "data-testid")
_CAPTION = re.compile(r"caption|credit|photo-?(?:info|meta|text)|media-?(?:info|meta)", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Sight:
    """One run with what speaks for and against its being part of the article.

    ``kept`` and ``surely_kept`` are the shares of it that generous and strict extraction kept, 0 to 1.
    """

    run: Run
    ancestors: list[HtmlElement]
    words: int
    linked: float
    sentence: bool
    furniture: bool
    credit: bool
    kept: float
    surely_kept: float
    inside: bool = False
    tags: frozenset[str] = frozenset()
    hinted: bool = False
    captioned: bool = False
    usual: float = 0.0
    path: tuple[str, ...] = ()
    score: float = 0.0

    @property
    def text(self) -> str:
        return self.run.text

    @property
    def prose(self) -> bool:
        """Whether it reads as running text that is not one big link."""
        return self.sentence and self.words >= 12 and self.linked < 0.5 and not self.furniture


@dataclass(slots=True)
class Extract:
    """The words that an extraction kept, for asking how much of a run is among them."""

    shingles: set[tuple[str, ...]] = field(default_factory=set)
    joined: str = " "

    @classmethod
    def of(cls, text: str) -> "Extract":
        tokens = _TOKEN.findall(text)
        return cls(set(_shingles(tokens)), f" {' '.join(tokens)} ")

    def share(self, text: str) -> float:
        """Share of the run's four-word shingles that were kept; short runs are looked up whole."""
        tokens = _TOKEN.findall(text)
        if not tokens:
            return 0.0
        if len(tokens) < _SHINGLE:
            return float(f" {' '.join(tokens)} " in self.joined)
        shingles = list(_shingles(tokens))
        return sum(shingle in self.shingles for shingle in shingles) / len(shingles)


def sights_of(runs: Iterable[Run], generous: str, strict: str) -> list[Sight]:
    """Look at every run; ``generous`` and ``strict`` are the texts that extraction kept."""
    loose, tight = Extract.of(generous), Extract.of(strict)
    return [
        Sight(
            run=run,
            ancestors=_ancestors(run.element),
            words=signals.word_count(run.text),
            linked=run.linked / len(run.text),
            sentence=signals.ends_sentence(run.text),
            furniture=signals.is_furniture(run.text),
            credit=signals.is_credit(run.text),
            kept=loose.share(run.text),
            surely_kept=tight.share(run.text),
        )
        for run in runs
    ]


def locate(sights: Sequence[Sight], container: HtmlElement, anchors: Sequence[Sight]) -> None:
    """Describe each run's place below the article's container, and how usual that place is for text."""
    hints: dict[HtmlElement, bool] = {}
    for sight in sights:
        sight.inside = container in sight.ancestors
        below = sight.ancestors[: sight.ancestors.index(container)] if sight.inside else sight.ancestors
        sight.tags = frozenset(element.tag for element in below)
        sight.hinted = any(_is_hinted(element, hints) for element in below)
        sight.captioned = any(_CAPTION.search(names_of(element)) for element in below[:4])
        sight.path = tuple(f"{element.tag}.{element.get('class') or ''}"[:60] for element in below)
    weights: Counter[tuple[str, ...]] = Counter()
    for anchor in anchors:
        weights[anchor.path] += anchor.words
    for sight in sights:
        sight.usual = weights[sight.path] / max(1, weights.total())


def names_of(element: HtmlElement) -> str:
    """Return class, id and roles of an element in one line; “story__author” is written “story--author”."""
    named = (element.get(name) for name in _NAMING)
    return " ".join(name for name in named if name)[:300].replace("_", "-")


def aside(sight: Sight) -> bool:
    """Tell whether an element around the run says that it stands beside the article."""
    return bool(sight.tags & _ASIDE_TAGS)


def full_path(sight: Sight) -> tuple[str, ...]:
    """Return tags and classes from the run up to the root: two runs that share it look alike on the page."""
    return tuple(f"{element.tag}.{element.get('class') or ''}"[:60] for element in sight.ancestors)


def _is_hinted(element: HtmlElement, known: dict[HtmlElement, bool]) -> bool:
    if element not in known:
        known[element] = _HINT.search(names_of(element)) is not None
    return known[element]


def _ancestors(element: HtmlElement) -> list[HtmlElement]:
    return [element, *element.iterancestors()]


def _shingles(tokens: list[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(tokens[start:] for start in range(_SHINGLE)), strict=False)
