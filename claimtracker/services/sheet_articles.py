"""Articles that a sheet speaks of: only their quotes are known, so only those make up their text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from claimtracker.domain.articles import Block, ReadArticle, Role
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.spans import Span, cut
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.sheets.cells import quotes_of
from claimtracker.exchange.sheets.diff import SheetAdd
from claimtracker.exchange.sheets.records import SheetClaim
from claimtracker.store import bulk
from claimtracker.store.work import UnitOfWork

FORMAT = "claim sheet"
WARNING = to_say("This article came with a claim sheet: only the quotes of its claims are here.")
Key = tuple[str, ...]
CHUNK = 1000


@dataclass(frozen=True, slots=True)
class Appearance:
    """A highlight to be: its article and its columns but for the claim."""

    article_id: int
    title: str
    columns: dict[str, Any]


@dataclass(slots=True)
class _Sheet:
    """One article as the sheet knows it: its quotes, and once written, its ids."""

    row: SheetClaim
    quotes: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    text: str = ""
    article_id: int = 0
    revision_id: int = 0


class ArticlesOfSheet:
    """Makes one article for each that the rows name; the same claim twice in one is two articles."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._sheets: dict[Key, _Sheet] = {}
        self._places: dict[int, list[tuple[_Sheet, range, SheetClaim]]] = {}

    def plan(self, adds: Sequence[SheetAdd[SheetClaim]]) -> None:
        """Gather the quotes of every article, then write the articles."""
        for add in adds:
            self._places[id(add)] = self._gather(add)
        sheets = list(self._sheets.values())
        for start in range(0, len(sheets), CHUNK):
            self._write(sheets[start : start + CHUNK])
        # Each article is kept by the claims that stand in it, and is gone with the last that was asked for.
        self._sheets.clear()

    def of(self, add: SheetAdd[SheetClaim]) -> list[Appearance]:
        """Return where a claim stands, in the order of its rows; asked once for each, then let go."""
        return [
            self._appearance(sheet, number, place, row)
            for sheet, numbers, row in self._places.pop(id(add))
            for place, number in enumerate(numbers)
        ]

    def _gather(self, add: SheetAdd[SheetClaim]) -> list[tuple[_Sheet, range, SheetClaim]]:
        found = []
        taken: set[Key] = set()
        for row in add.rows:
            quotes = [quote for quote in map(canonical_text, quotes_of(row.quote)) if quote.strip()]
            if not quotes:
                continue
            key: Key = (
                row.article_title,
                row.article_url,
                row.article_byline,
                row.outlet,
                row.article_revision,
            )
            while key in taken:
                key = (*key, "again")
            taken.add(key)
            sheet = self._sheets.setdefault(key, _Sheet(row))
            numbers = range(len(sheet.quotes), len(sheet.quotes) + len(quotes))
            sheet.quotes += quotes
            found.append((sheet, numbers, row))
        return found

    def _write(self, sheets: Sequence[_Sheet]) -> None:
        ids = bulk.add_articles(self._work, [self._as_read(sheet) for sheet in sheets])
        for sheet, (article_id, revision_id) in zip(sheets, ids, strict=True):
            sheet.article_id, sheet.revision_id = article_id, revision_id

    def _as_read(self, sheet: _Sheet) -> tuple[ArticleDetails, ReadArticle, int]:
        row = sheet.row
        details = ArticleDetails(
            title=row.article_title, byline=row.article_byline, outlet=row.outlet, url=row.article_url
        )
        blocks: list[Block] = []
        for quote in sheet.quotes:
            start = blocks[-1].end if blocks else 0
            sheet.spans.append(Span(start, start + len(quote)))
            blocks.append(Block(Role.QUOTE, start, start + len(quote) + 1))
        sheet.text = "".join(f"{quote}\n" for quote in sheet.quotes)
        sheet.quotes.clear()
        read = ReadArticle(sheet.text, tuple(blocks), warnings=(say(WARNING),), format=FORMAT)
        return details, read, int(row.article_revision) if row.article_revision.isdecimal() else 0

    def _appearance(self, sheet: _Sheet, number: int, place: int, row: SheetClaim) -> Appearance:
        quoted = cut(sheet.text, sheet.spans[number])
        columns = {
            "revision_id": sheet.revision_id,
            "article_id": sheet.article_id,
            "start": quoted.span.start,
            "end": quoted.span.end,
            "quote": quoted.quote,
            "prefix": quoted.prefix,
            "suffix": quoted.suffix,
            "paragraph": _nth(row.paragraph, place),
            "sentence": _nth(row.sentence, place),
            "state": _nth(row.anchor_state, place) or "exact",
        }
        return Appearance(sheet.article_id, row.article_title, columns)


def _nth(cell: str, place: int) -> str:
    items = [item.strip() for item in cell.split(";")]
    return items[place] if place < len(items) else ""
