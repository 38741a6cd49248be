"""Which source an evidence row means when it gives no source_id: one the library or the sheet has already."""

import hashlib
from dataclasses import replace

from claimtracker.domain.keys import new_key
from claimtracker.domain.sources import Evidence, Source
from claimtracker.domain.text import canonical_text, fold
from claimtracker.domain.urls import canonical_url
from claimtracker.exchange.sheets.cells import YES
from claimtracker.exchange.sheets.evidence_diff import LINK_FIELDS
from claimtracker.exchange.sheets.masking import is_masked
from claimtracker.exchange.sheets.reading import SheetReading
from claimtracker.exchange.sheets.records import SheetEvidence
from claimtracker.services.sheet_values import evidence_row
from claimtracker.store import sheet_rows, sources
from claimtracker.store.library import Library

_OF_THE_LINK = ("claim_id", *LINK_FIELDS)


class _Known:
    """Sources by page and by title, as rows; the first that was met keeps its place."""

    def __init__(self) -> None:
        self._by_url: dict[str, SheetEvidence] = {}
        self._by_title: dict[str, list[SheetEvidence]] = {}
        self._keys: set[str] = set()

    def add(self, row: SheetEvidence) -> None:
        if row.source_id in self._keys:
            return
        self._keys.add(row.source_id)
        url, title = canonical_url(row.url), _title_key(row)
        if url:
            self._by_url.setdefault(url, row)
        if title:
            self._by_title.setdefault(title, []).append(row)

    def find(self, row: SheetEvidence) -> SheetEvidence | None:
        """Return the same page, else the same title unless both lead to different pages."""
        url = canonical_url(row.url)
        if url in self._by_url:
            return self._by_url[url]
        titled = self._by_title.get(_title_key(row), ())
        return next((other for other in titled if not url or not canonical_url(other.url)), None)


def with_source_ids(library: Library, reading: SheetReading[SheetEvidence]) -> SheetReading[SheetEvidence]:
    """Return the reading with a source_id on every row.

    A row without one means the source of the same canonical URL, or of the same folded title, that the
    library or an earlier row has; it links that source and changes nothing of it. A new source gets a
    key made from its URL or title, so that the same row loaded twice is the same source; a confidential
    one gets a key that says nothing of it.
    """
    nameless = [row for row in reading.rows if not row.source_id]
    if not nameless:
        return reading
    known = _Known()
    urls = sorted({url for row in nameless if (url := canonical_url(row.url))})
    titles = sorted({title for row in nameless if (title := _title_key(row))})
    with library.read() as session:
        for source in sheet_rows.sources_like(session, urls, titles):
            known.add(_of_the_source(source))
    rows = []
    for row in reading.rows:
        found = None if row.source_id else known.find(row)
        if found is not None:
            row = replace(found, **{name: getattr(row, name) for name in _OF_THE_LINK})
        elif not row.source_id:
            row = replace(row, source_id=key_of_new(row))
        known.add(row)
        rows.append(row)
    return replace(reading, rows=tuple(rows))


def of_live_records(library: Library, reading: SheetReading[SheetEvidence]) -> SheetReading[SheetEvidence]:
    """Return the reading with claims and sources that were joined replaced by the ones they are now.

    What a row says of a source that is gone changes nothing of the one it became; what rows of both said
    alike is one link.
    """
    with library.read() as session:
        claims = sheet_rows.joined_keys(session, sorted({row.claim_id for row in reading.rows}))
        kept = sheet_rows.joined_source_keys(session, sorted({row.source_id for row in reading.rows}))
        ids = sheet_rows.source_keys_to_ids(session, sorted(kept))
        known = {source.id: source for source in sources.sources_by_id(session, sorted(set(ids.values())))}
    if not claims and not kept:
        return reading
    rows: list[tuple[int, SheetEvidence]] = []
    seen: dict[tuple[str, ...], bool] = {}
    for line, row in zip(reading.lines, reading.rows, strict=True):
        moved = row.source_id in kept or row.claim_id in claims
        link = {name: getattr(row, name) for name in _OF_THE_LINK}
        link["claim_id"] = claims.get(row.claim_id, row.claim_id)
        source = _of_the_source(known[ids[row.source_id]]) if row.source_id in kept else row
        said = (source.source_id, *link.values())
        if said not in seen or not (moved or seen[said]):
            rows.append((line, replace(source, **link)))
        seen[said] = moved or seen.get(said, False)
    lines, taken = zip(*rows, strict=True)
    return replace(reading, rows=taken, lines=lines)


def _of_the_source(source: Source) -> SheetEvidence:
    return SheetEvidence(*evidence_row("", Evidence(0, 0, source)))


def _title_key(row: SheetEvidence) -> str:
    # A mask is no title: "Source A" of one sheet is not "Source A" of another.
    return "" if is_masked(row) else fold(canonical_text(row.title))


def key_of_new(row: SheetEvidence) -> str:
    if row.confidential == YES and not is_masked(row):
        return new_key()  # keys leave with masked rows: whoever guesses a title could prove it by its hash
    said = canonical_url(row.url) or fold(row.title or row.url)
    return "s" + hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:17]
