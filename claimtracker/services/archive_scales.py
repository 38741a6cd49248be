"""Ratings of archives: on the publisher's known scale, on one made of what its checks say, or free."""

import re
from dataclasses import replace

from claimtracker.domain.text import fold
from claimtracker.domain.verdicts import Rating
from claimtracker.exchange.archive.records import ArchiveClaim
from claimtracker.store.scale_book import FREE, UNKNOWN, ScaleBook, free_rating
from claimtracker.store.work import UnitOfWork

_LONGEST_LABEL, _LONGEST_NAME = 40, 40
_MOST_RATINGS = 40
_KNOWN = {
    "politifact": "politifact/1",
    "politifact.com": "politifact/1",
    "snopes": "snopes/1",
    "snopes.com": "snopes/1",
    "afp": "afp/1",
    "afp fact check": "afp/1",
    "factcheck.afp.com": "afp/1",
    "the washington post": "pinocchios/1",
    "washington post": "pinocchios/1",
    "washingtonpost.com": "pinocchios/1",
}
_WORD = re.compile(r"\W+")


class ArchiveScales:
    """Finds the rating of each claim's label; labels are kept as they stand and never given a number.

    A short label goes on a scale named after its publisher, up to forty of them; a conclusion in a
    sentence is free text. ``save`` writes what was added.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._book = ScaleBook(work, at_once=False)
        self._found: dict[tuple[str, str, str], tuple[str, Rating]] = {}

    def of(self, claim: ArchiveClaim) -> tuple[str, Rating | None]:
        """Return scale and rating of a claim, the number as its publisher gave it; none without a label."""
        label = claim.verdict
        if not label:
            return "", None
        named = (claim.scale, claim.publisher, label)
        if named not in self._found:
            self._found[named] = self._find(*named)
        scale, rating = self._found[named]
        if rating.number is None and claim.number is not None:
            rating = replace(rating, number=claim.number)
        return scale, rating

    def save(self) -> None:
        """Write the ratings that were added."""
        self._book.save()

    def _find(self, scale: str, publisher: str, label: str) -> tuple[str, Rating]:
        known = scale_code(scale) or _KNOWN.get(fold(publisher), "")
        if known and (rating := self._book.known(known, label)):
            return known, rating
        title = scale.partition("/")[0] or publisher
        code = _seen_scale(title)
        if rating := self._book.known(code, label):
            return code, rating
        if len(label) > _LONGEST_LABEL or self._book.size(code) >= _MOST_RATINGS:
            return FREE, free_rating(label)
        return code, self._book.rating(code, label, None, title)


def scale_code(named: str) -> str:
    """Return the scale that a cell names, in its first version where it names none; "" for no scale."""
    return f"{named}/1" if named and "/" not in named else named


def _seen_scale(title: str) -> str:
    """Return the scale of what is seen of a publisher: never one that came with the program or was edited."""
    name = _WORD.sub("-", fold(title)).strip("-")[:_LONGEST_NAME].strip("-")
    return f"{name}-archive/1" if name else UNKNOWN
