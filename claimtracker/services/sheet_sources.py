"""Which source an evidence row means when it gives no source_id: one the library or the sheet has already."""

import hashlib
from dataclasses import dataclass, field, replace

from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.urls import canonical_url
from claimtracker.exchange.sheets.masking import is_masked
from claimtracker.exchange.sheets.reading import SheetReading
from claimtracker.exchange.sheets.records import SheetEvidence
from claimtracker.store import sheet_rows
from claimtracker.store.library import Library


@dataclass(slots=True)
class _Known:
    """Sources by page and by title; the first that was met keeps its place."""

    by_url: dict[str, str] = field(default_factory=dict)
    by_title: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def add(self, key: str, url: str, title: str) -> None:
        if url:
            self.by_url.setdefault(url, key)
        if title:
            self.by_title.setdefault(title, []).append((key, url))

    def find(self, url: str, title: str) -> str:
        """Return the key of the same page, else of the same title unless both lead to different pages."""
        if url in self.by_url:
            return self.by_url[url]
        titled = self.by_title.get(title, ())
        return next((key for key, other in titled if not url or not other), "")


def with_source_ids(library: Library, reading: SheetReading[SheetEvidence]) -> SheetReading[SheetEvidence]:
    """Return the reading with a source_id on every row.

    A row without one means the source of the same canonical URL, or of the same folded title, that the
    library or an earlier row has. A new source gets a key made from its URL or title, so that the same
    row loaded twice is the same source.
    """
    nameless = [row for row in reading.rows if not row.source_id]
    if not nameless:
        return reading
    known = _Known()
    urls = sorted({url for row in nameless if (url := canonical_url(row.url))})
    titles = sorted({title for row in nameless if (title := _title_key(row))})
    with library.read() as session:
        for source in sheet_rows.sources_like(session, urls, titles):
            known.add(*source)
    rows = []
    for row in reading.rows:
        url, title = canonical_url(row.url), _title_key(row)
        key = row.source_id or known.find(url, title) or _new_key(url, title)
        known.add(key, url, title)
        rows.append(row if row.source_id else replace(row, source_id=key))
    return replace(reading, rows=tuple(rows))


def _title_key(row: SheetEvidence) -> str:
    # A mask is no title: "Source A" of one sheet is not "Source A" of another.
    return "" if is_masked(row) else fold(canonical_text(row.title))


def _new_key(url: str, title: str) -> str:
    return "s" + hashlib.sha256((url or title).encode("utf-8", "surrogatepass")).hexdigest()[:17]
