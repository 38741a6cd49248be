"""Export the claim sheet: one article, a selection, or the whole desk, from one consistent state."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.hand_over import Count, Preview, WrittenFile
from claimtracker.domain.wording import say_count
from claimtracker.exchange.file_sets import parts_in
from claimtracker.exchange.sheets import writing as sheets
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, Pair, SheetClaim, SheetEvidence
from claimtracker.exchange.sheets.workbook import WORKBOOK_FILE, write_workbook
from claimtracker.exchange.sheets.writing import CLAIMS_FILE, EVIDENCE_FILE, FLAT_FILE, SheetOptions
from claimtracker.services.earlier_files import EarlierFiles, place_files
from claimtracker.services.outgoing import ExportScope, Outgoing, Progress, outgoing, streaming
from claimtracker.services.sheet_values import claim_rows, evidence_rows, sheet_pair
from claimtracker.store.claims import live_ids
from claimtracker.store.library import Library
from claimtracker.store.sheet_contents import SheetContents


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: where, how many rows in each file, and what became of earlier files."""

    folder: Path
    claim_rows: int
    evidence_rows: int
    flat_rows: int = 0
    notes: tuple[str, ...] = ()


def export_sheet(
    library: Library,
    scope: ExportScope,
    folder: Path,
    options: SheetOptions,
    *,
    flat: bool = False,
    earlier: EarlierFiles | None = None,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportResult:
    """Write claims.csv and evidence.csv (and the flat view) into a folder.

    Each file appears whole or not at all. Raises EnvironmentFault or Cancelled.
    """
    unmask = options.unmask
    with parts_in(folder) as parts:
        with outgoing(library, scope, unmask=unmask, progress=progress, cancelled=cancelled) as out:
            written = write_sheets(out, parts, options, flat=flat)
        _, kept = place_files(library.path, folder, parts, written, earlier or EarlierFiles())
    rows = [file.counts[0].number for file in written]
    return ExportResult(folder, rows[0], rows[1], sum(rows[2:]), tuple(kept))


def write_sheets(out: Outgoing, parts: Path, options: SheetOptions, *, flat: bool) -> list[WrittenFile]:
    """Write the CSV files of a hand-over."""
    with streaming():
        wrote = sheets.write_sheets(
            parts, _pairs(out), options, out.masker, flat=flat, progress=out.told, cancelled=out.cancelled
        )
    files = [
        WrittenFile(CLAIMS_FILE, (Count(wrote.claims, "{count} claim row", "{count} claim rows"),)),
        WrittenFile(EVIDENCE_FILE, (Count(wrote.evidence, "{count} evidence row", "{count} evidence rows"),)),
    ]
    if flat:
        files.append(WrittenFile(FLAT_FILE, (Count(wrote.flat, "{count} row", "{count} rows"),)))
    return files


def write_book(out: Outgoing, parts: Path) -> list[WrittenFile]:
    """Write the workbook of a hand-over."""
    with streaming():
        wrote = write_workbook(parts / WORKBOOK_FILE, _pairs(out), out.masker, out.told, out.cancelled)
    if wrote.long_cells:
        out.notes.append(
            say_count(
                wrote.long_cells,
                "{count} text is longer than a spreadsheet’s cell can hold: the whole of it stands in the "
                "sheet “long texts”.",
                "{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the "
                "sheet “long texts”.",
            )
        )
    counts = (
        Count(wrote.claims, "{count} claim row", "{count} claim rows"),
        Count(wrote.evidence, "{count} evidence row", "{count} evidence rows"),
        Count(wrote.sources, "{count} source", "{count} sources"),
    )
    return [WrittenFile(WORKBOOK_FILE, counts)]


def preview_sheet(out: Outgoing, limit: int = 50) -> Preview:
    """Return the first rows of claims.csv as they would be written."""
    chosen = out.claims(out.ids[:limit])
    rows = [row for claim in chosen for row in claim_rows(claim, out.masker)]
    return Preview(len(out.ids), CLAIM_COLUMNS, tuple(rows[:limit]))


def sheet_of(library: Library, keys: Sequence[int]) -> tuple[list[SheetClaim], list[SheetEvidence]]:
    """Return the rows of these claims, unmasked, for comparing with a sheet; joined ones as one."""
    masker = Masker(unmask=True)
    with library.read() as session:
        claims = list(SheetContents(session).claims(live_ids(session, keys)))
    rows = [SheetClaim(*row) for claim in claims for row in claim_rows(claim, masker)]
    return rows, [SheetEvidence(*row) for claim in claims for row in evidence_rows(claim)]


def _pairs(out: Outgoing) -> Iterator[Pair]:
    return (sheet_pair(claim, out.masker) for claim in out.claims(out.ids))
