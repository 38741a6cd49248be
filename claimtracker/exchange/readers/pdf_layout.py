"""Where lines stand on PDF pages: running heads and page numbers, columns, reading order."""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from claimtracker.domain.articles import Direction
from claimtracker.exchange.readers.language import direction_of

_MARGIN = 0.12
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|seite|página|pagina|p\.|s\.)?\W*\d{1,4}\W*(?:(?:of|von|de|/|sur)\W*\d{1,4})?\W*$", re.I
)
# What browsers print at the edges of a page: its address and number, the hour and its title.
_ADDRESS = re.compile(
    r"(?:^|\s)(?P<url>(?:https?|file)://\S+)(?:\s+\d{1,4}\s*(?:/|of|von|de|di|sur)\s*\d{1,4})?$", re.I
)
_HOUR = re.compile(
    r"(?:^|\s)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[AP]M\b)?(?:\s\S.{0,200})?$",
    re.I,
)
_LEAST_GUTTER = 6.0
_FEWEST_LINES = 4


@dataclass(frozen=True, slots=True, eq=False)
class PdfLine:
    """A line: its words, page (from 0), edges and font size in points, and the page's height.

    ``points`` are named positions in its text, at which notes begin and end. ``raised`` are the small
    numbers that stand above the line, with their positions.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float
    height: float
    points: dict[str, int] = field(default_factory=dict)
    raised: tuple[tuple[int, str], ...] = ()

    @property
    def in_margin(self) -> bool:
        """Whether it stands at the very top or bottom of its page."""
        return self.bottom > (1 - _MARGIN) * self.height or self.top < _MARGIN * self.height


def mirrored(lines: list[PdfLine]) -> list[PdfLine]:
    """Return the lines of a page that is read from the right with left and right changed.

    Columns, indents and short lines are then what they are on any other page.
    """
    words = "".join(line.text for line in lines)
    if not lines or direction_of(words) is Direction.LTR:
        return lines
    edge = max(line.right for line in lines) + min(line.left for line in lines)
    return [replace(line, left=edge - line.right, right=edge - line.left) for line in lines]


def furniture_lines(pages: Sequence[Sequence[PdfLine]]) -> set[PdfLine]:
    """Find running heads and feet: lines in margins that many pages repeat, and page numbers."""
    # A note such as “¹ Ibid.” may stand at the foot of many pages.
    margins = [line for lines in pages for line in lines if line.in_margin and not _begins_raised(line)]
    shown = sum(bool(lines) for lines in pages)
    repeats = Counter(key for key in {(_pattern(line), line.page) for line in margins})
    counts: Counter[str] = Counter(pattern for pattern, _ in repeats)
    least = 2 if shown <= 4 else 3
    aside = {
        line
        for line in margins
        if _PAGE_NUMBER.match(line.text) or (counts[_pattern(line)] >= least and len(line.text) < 120)
    }
    return aside | printed_margins(margins)


def printed_margins(margins: Sequence[PdfLine]) -> set[PdfLine]:
    """Find the lines that a browser prints around a page: its address at one edge, the hour at the other."""
    hours = {line for line in margins if _HOUR.search(line.text) and not _begins_raised(line)}
    addresses = {line for line in margins if _ADDRESS.search(line.text) and not _begins_raised(line)}
    pages = {line.page for line in hours} & {line.page for line in addresses}
    return {line for line in hours | addresses if line.page in pages}


def printed_address(margins: Sequence[PdfLine]) -> str:
    """Return the address that a browser printed on the pages, or an empty string."""
    found = (match["url"] for line in margins if (match := _ADDRESS.search(line.text)))
    return next((url for url in found if url.lower().startswith("http")), "")


def in_reading_order(lines: Sequence[PdfLine], aside: set[PdfLine]) -> list[PdfLine]:
    """Order a page: its furniture above, then columns between lines that span them, left before right."""
    text = [line for line in lines if line not in aside]
    head = [line for line in lines if line in aside]
    gutter = _gutter(text)
    if gutter is None:
        return head + text
    ordered: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in sorted(text, key=lambda line: -line.top):
        if line.left < gutter < line.right:
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            (left if line.right <= gutter else right).append(line)
    return head + ordered + left + right


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Find the gap between two columns, or None: most lines must lie beside it, on both sides."""
    if len(lines) < 2 * _FEWEST_LINES:
        return None
    page_left, page_right = min(line.left for line in lines), max(line.right for line in lines)
    middle = (page_left + page_right) / 2
    starts = [line.left for line in lines if line.left > middle - 0.15 * (page_right - page_left)]
    if len(starts) < _FEWEST_LINES:
        return None
    start = statistics.mode(round(left) for left in starts)
    ends = [line.right for line in lines if line.right < start - _LEAST_GUTTER / 2 and line.left < start]
    beside = [line for line in lines if line.left >= start - 2]
    across = len(lines) - len(ends) - len(beside)
    if len(ends) < _FEWEST_LINES or len(beside) < _FEWEST_LINES or across > 0.3 * len(lines):
        return None
    return start - _LEAST_GUTTER / 3


def _begins_raised(line: PdfLine) -> bool:
    return bool(line.raised) and line.raised[0][0] == 0


def _pattern(line: PdfLine) -> str:
    return _DIGITS.sub("0", line.text.casefold())
