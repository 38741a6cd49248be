"""The title of a page: what it declares, without the site's name, or its headline where that says more."""

import re
from collections.abc import Sequence

from claimtracker.domain.articles import Found
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.html_metadata import SEPARATOR

# What programs and site builders fill in.
_FILLED_IN = re.compile(
    r"^\W*(?:untitled|new|no|sans|ohne|sin|sem|senza)?\W*(?:document|page|title|titre|titel|título|titolo"
    r"|untitled|microsoft word.*|index|home|print(?:able)?(?: version| page)?|article|welcome)?\W*\d*"
    r"(?:\.\w{2,5})?\W*$",
    re.IGNORECASE,
)
_LEAST_WORDS = 3


def title_of(declared: Found | None, outlet: Found | None, headline: str) -> Found | None:
    """Return the title that is declared or shown; ``headline`` is the line that the page shows as its own."""
    heading = " ".join(headline.split())
    if declared is None:
        return Found(heading, "headline") if heading else None
    if heading and _says_nothing(declared.value, heading):
        return Found(heading, "headline")
    if declared.where != "title element":
        return declared
    site = outlet.value if outlet else ""
    return Found(_without_site(declared.value, site, [heading] if heading else []), declared.where)


def _says_nothing(title: str, heading: str) -> bool:
    """Whether a title is what programs fill in, or a word that the headline does not hold."""
    if _FILLED_IN.match(title):
        return True
    alone = signals.word_count(title) <= 1 and signals.word_count(heading) >= _LEAST_WORDS
    return alone and fold(title) not in fold(heading)


def _without_site(title: str, outlet: str, headings: Sequence[str]) -> str:
    """Cut the site's name from a title, or choose the heading that the title contains."""
    folded = title.casefold()
    for heading in headings:
        if signals.word_count(heading) >= 4 and heading.casefold() in folded and heading.casefold() != folded:
            return heading
    parts = SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    for heading in headings:
        if signals.word_count(heading) >= 2 and _begins_with(title, heading):
            return heading
    if outlet and parts[-1].casefold() == outlet.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |-–—\\/>»·:")
    shortened = title[: title.rindex(parts[-1])].rstrip(" |-–—\\/>»·:")
    return shortened if signals.word_count(shortened) >= 4 and signals.word_count(parts[-1]) <= 4 else title


def _begins_with(title: str, heading: str) -> bool:
    """Tell whether a title is a heading and then, behind a sign, something else."""
    rest = title[len(heading) :]
    return title.casefold().startswith(heading.casefold()) and SEPARATOR.match(rest) is not None
