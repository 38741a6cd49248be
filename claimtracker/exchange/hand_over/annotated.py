"""An annotated article: its text in runs, what is marked in each, and the notes beside each block."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimtracker.domain.articles import Block, Role
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
        marks = [mark for mark in article.marks if mark.span.overlaps(block.span)]
        runs = tuple(_runs(article.text, block, marks))
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


def _runs(text: str, block: Block, marks: Sequence[Mark]) -> Iterator[Run]:
    end = block.start + len(text[block.start : block.end].rstrip())
    edges = {block.start, end}
    for mark in marks:
        edges |= {max(block.start, mark.span.start), min(end, mark.span.end)}
    places = sorted(edge for edge in edges if block.start <= edge <= end)
    for start, stop in pairwise(places):
        here = [mark for mark in marks if mark.span.start < stop and start < mark.span.end]
        shortest = min(here, key=lambda mark: len(mark.span), default=None)
        yield Run(
            text[start:stop],
            shortest.claim.seen_as if shortest else "",
            tuple(mark.claim for mark in here),
            tuple(mark.claim for mark in here if max(mark.span.start, block.start) == start),
        )
