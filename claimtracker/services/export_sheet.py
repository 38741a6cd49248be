"""Export the claim sheet: one article, a selection, or the whole desk, from one consistent state."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from claimtracker.domain.claims import ClaimQuery, ClaimSort
from claimtracker.exchange.files import refuse_odd_places, write_fault
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from claimtracker.exchange.sheets.writing import (
    CLAIMS_FILE,
    EVIDENCE_FILE,
    FLAT_FILE,
    SheetOptions,
    write_claims,
    write_evidence,
    write_flat,
)
from claimtracker.services.sheet_values import claim_rows, evidence_row, evidence_rows
from claimtracker.store import claim_pages
from claimtracker.store.claims import live_ids
from claimtracker.store.library import Library
from claimtracker.store.sheet_contents import SheetContents

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportScope:
    """Which claims: those of an article, those chosen (perhaps none), or, with neither, the whole desk."""

    article_id: int = 0
    claim_ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: where, and how many rows in each file."""

    folder: Path
    claim_rows: int
    evidence_rows: int
    flat_rows: int = 0


def export_sheet(
    library: Library,
    scope: ExportScope,
    folder: Path,
    options: SheetOptions,
    *,
    flat: bool = False,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportResult:
    """Write claims.csv and evidence.csv (and the flat view) into a folder.

    Each file appears whole or not at all. Raises EnvironmentFault or Cancelled.
    """
    _make(folder)
    with library.read() as session:
        ids = _ids(library, scope)
        masker = Masker(options.unmask)
        contents = SheetContents(session, scope.article_id)

        def claims() -> Iterator[SheetClaim]:
            for claim in contents.claims(ids):
                yield from claim_rows(claim, masker)

        def evidence() -> Iterator[SheetEvidence]:
            for key, links in contents.evidence(ids):
                yield from (evidence_row(key, link) for link in links)

        def told(rows: int) -> None:
            progress(min(rows, len(ids)), len(ids))

        with _together(folder) as parts:
            written = write_claims(parts / CLAIMS_FILE, claims(), options, told, cancelled)
            links = write_evidence(parts / EVIDENCE_FILE, evidence(), options, told, cancelled, masker)
            one = (
                write_flat(parts / FLAT_FILE, claims(), evidence(), options, told, cancelled, masker)
                if flat
                else 0
            )
    return ExportResult(folder, written, links, one)


def preview(
    library: Library, scope: ExportScope, options: SheetOptions, limit: int = 50
) -> tuple[list[SheetClaim], int]:
    """Return the first rows of claims.csv as they would be written, and how many claims there are."""
    with library.read() as session:
        ids = _ids(library, scope)
        masker = Masker(options.unmask)
        rows = [
            row
            for claim in SheetContents(session, scope.article_id).claims(ids[:limit])
            for row in claim_rows(claim, masker)
        ]
    return rows[:limit], len(ids)


def sheet_of(library: Library, keys: Sequence[int]) -> tuple[list[SheetClaim], list[SheetEvidence]]:
    """Return the rows of these claims, unmasked, for comparing with a sheet; joined ones as one."""
    masker = Masker(unmask=True)
    with library.read() as session:
        claims = list(SheetContents(session).claims(live_ids(session, keys)))
    rows = [row for claim in claims for row in claim_rows(claim, masker)]
    return rows, [row for claim in claims for row in evidence_rows(claim)]


@contextmanager
def _together(folder: Path) -> Iterator[Path]:
    """Give a folder to write into; its files take their places only when all of them are whole."""
    try:
        parts = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    except OSError as error:
        raise write_fault(folder, error) from error
    try:
        yield parts
        whole = [(part, (folder / part.name).resolve()) for part in sorted(parts.iterdir())]
        for _, place in whole:
            refuse_odd_places(place)
        for part, place in whole:
            try:
                part.replace(place)
            except OSError as error:
                raise write_fault(place, error) from error
    finally:
        shutil.rmtree(parts, ignore_errors=True)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_fault(folder, error) from error


def _ids(library: Library, scope: ExportScope) -> list[int]:
    if scope.claim_ids is not None:
        return list(scope.claim_ids)
    query = ClaimQuery(article_id=scope.article_id, sort=ClaimSort.PLACE, descending=False)
    with library.read() as session:
        if scope.article_id:
            return list(claim_pages.numbers_in(session, scope.article_id))
        return claim_pages.ids(session, replace(query, article_id=0))
