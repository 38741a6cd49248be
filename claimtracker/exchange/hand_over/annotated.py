"""An annotated article: its text in runs, what is marked in each, and the notes beside each block."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimtracker.domain.articles import Role
from claimtracker.domain.wording import say
from claimtracker.exchange.hand_over.pages import page
from claimtracker.exchange.hand_over.records import CheckedArticle, CheckedClaim, Mark

HEADINGS = {Role.HEADLINE: "h1", Role.SUBHEAD: "h3"}


@dataclass(frozen=True, slots=True)
class Run:
    """Text under the same marks: ``look`` of the shortest of them, and the claims that begin in it."""

    text: str
    look: str = ""
    claims: tuple[CheckedClaim, ...] = ()
    begins: tuple[CheckedClaim, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """A block of the article in runs, with the claims that are noted beside it."""

    role: Role
    runs: tuple[Run, ...]
    notes: tuple[CheckedClaim, ...] = ()

    @property
    def tag(self) -> str:
        """The element that it is on a page."""
        return HEADINGS.get(self.role, "p")


def laid_out(article: CheckedArticle) -> list[LaidBlock]:
    """Return the blocks of the article in order; each claim is noted once, where it is marked first."""
    noted: set[int] = set()
    found = []
    for block in article.shown_blocks:
        # A mark that begins where the line ends has its words, and its note, at the next block.
        start, end = block.start, block.start + len(article.text[block.start : block.end].rstrip())
        marks = [mark for mark in article.marks if mark.span.start < end and start < mark.span.end]
        runs = tuple(_runs(article.text, start, end, marks))
        fresh = {mark.claim.number: mark.claim for mark in marks if mark.claim.number not in noted}
        noted.update(fresh)
        found.append(LaidBlock(block.role, runs, tuple(fresh.values())))
    return found


def annotated_page(article: CheckedArticle) -> str:
    """Return the annotated article as a page that needs nothing else."""
    return page(
        "annotated.html",
        "page.css",
        "annotated.css",
        title=article.title or say("Annotated article"),
        language=article.language,
        direction=article.direction.value,
        article=article,
        blocks=laid_out(article),
    )


def _runs(text: str, begin: int, end: int, marks: Sequence[Mark]) -> Iterator[Run]:
    edges = {begin, end}
    for mark in marks:
        edges |= {max(begin, mark.span.start), min(end, mark.span.end)}
    for start, stop in pairwise(sorted(edges)):
        here = [mark for mark in marks if mark.span.start < stop and start < mark.span.end]
        shortest = min(here, key=lambda mark: len(mark.span), default=None)
        yield Run(
            text[start:stop],
            shortest.claim.seen_as if shortest else "",
            tuple(mark.claim for mark in here),
            tuple(mark.claim for mark in here if max(mark.span.start, begin) == start),
        )
