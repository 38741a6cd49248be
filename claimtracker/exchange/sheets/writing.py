"""Writing claim sheets: streamed, whole or not at all, and counted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from claimtracker.domain.errors import BadInput, BadValue, Cancelled
from claimtracker.domain.text import BOM
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file
from claimtracker.exchange.sheets.lines import SEPARATORS, sheet_line
from claimtracker.exchange.sheets.masking import Masker
from claimtracker.exchange.sheets.records import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    FLAT_COLUMNS,
    SheetClaim,
    SheetEvidence,
    claim_cells,
    evidence_cells,
)

CLAIMS_FILE = "claims.csv"
EVIDENCE_FILE = "evidence.csv"
FLAT_FILE = "claims-flat.csv"

Cells = tuple[str, ...]
_ROWS_AT_ONCE = 500
_NO_EVIDENCE: Cells = ("",) * len(EVIDENCE_COLUMNS)


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How sheets are written: a byte order mark so that Excel reads UTF-8, the separator, masks.

    ``separator`` is a comma, a semicolon or a tab; anything else raises BadValue. ``unmask``
    writes confidential sources by name.
    """

    bom: bool = True
    separator: str = ","
    unmask: bool = False

    def __post_init__(self) -> None:
        if self.separator not in SEPARATORS:
            raise BadValue(
                say("A claim sheet cannot be written with this separator."),
                say("Choose comma, semicolon or tab."),
            )


def _unheard(_rows: int) -> None:
    """Nobody listens to the progress."""


def _never() -> bool:
    return False


def write_claims(
    path: Path,
    rows: Iterable[SheetClaim],
    options: SheetOptions = SheetOptions(),
    progress: Callable[[int], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
) -> int:
    """Write ``claims.csv`` and return the number of rows under its header.

    ``progress`` is told the rows written so far, ``cancelled`` is asked between blocks of rows.
    The old file stands until the new one is whole. The ``sources`` cells are written as they come:
    name them with the Masker that ``write_evidence`` is given. Raises Cancelled, EnvironmentFault,
    and BadInput for a character that no file can hold.
    """
    return _write(path, CLAIM_COLUMNS, map(claim_cells, rows), options, progress, cancelled)


def write_evidence(
    path: Path,
    rows: Iterable[SheetEvidence],
    options: SheetOptions = SheetOptions(),
    progress: Callable[[int], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
    masker: Masker | None = None,
) -> int:
    """Write ``evidence.csv`` and return the number of rows; as ``write_claims``.

    Confidential sources are masked here, unless ``options.unmask``; ``masker`` carries the masks
    over from the claims.
    """
    masker = masker or Masker(options.unmask)
    cells = (evidence_cells(masker.evidence(row)) for row in rows)
    return _write(path, EVIDENCE_COLUMNS, cells, options, progress, cancelled)


def write_flat(
    path: Path,
    claims: Iterable[SheetClaim],
    evidence: Iterable[SheetEvidence],
    options: SheetOptions = SheetOptions(),
    progress: Callable[[int], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
    masker: Masker | None = None,
) -> int:
    """Write ``claims-flat.csv``, the view in one sheet, and return the number of rows.

    Masked as ``write_evidence``. The evidence is held in memory, the claims are streamed.
    """
    masker = masker or Masker(options.unmask)
    cells = flat_rows(claims, (masker.evidence(row) for row in evidence))
    return _write(path, FLAT_COLUMNS, cells, options, progress, cancelled)


def flat_rows(claims: Iterable[SheetClaim], evidence: Iterable[SheetEvidence]) -> Iterator[Cells]:
    """Yield a row of FLAT_COLUMNS for each claim row and each evidence of its claim.

    A claim without evidence has one row. Evidence of claims that are not there is left out.
    Nothing is masked here.
    """
    of_claim: dict[str, list[Cells]] = {}
    for link in evidence:
        of_claim.setdefault(link.claim_id, []).append(evidence_cells(link))
    for claim in claims:
        for cells in of_claim.get(claim.claim_id, (_NO_EVIDENCE,)):
            yield claim_cells(claim) + cells


def preview(rows: Iterable[SheetClaim | SheetEvidence], limit: int = 50) -> tuple[Cells, ...]:
    """Return the cells of the first rows, for showing before anything is written.

    Takes no more from ``rows`` than it shows. Nothing is masked here.
    """
    return tuple(
        claim_cells(row) if isinstance(row, SheetClaim) else evidence_cells(row)
        for row in islice(rows, limit)
    )


def _write(
    path: Path,
    header: Cells,
    rows: Iterable[Cells],
    options: SheetOptions,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int:
    with whole_file(path) as file:
        start = BOM if options.bom else ""
        file.write((start + sheet_line(header, options.separator)).encode("utf-8"))
        written, waiting = 0, iter(rows)
        while block := list(islice(waiting, _ROWS_AT_ONCE)):
            if cancelled():
                raise Cancelled(say("“{name}” was not written: you stopped it.", name=path.name))
            _write_block(file, block, options.separator, path.name)
            written += len(block)
            progress(written)
        if cancelled():
            raise Cancelled(say("“{name}” was not written: you stopped it.", name=path.name))
    return written


def _write_block(file: BinaryIO, block: list[Cells], separator: str, name: str) -> None:
    text = "".join([sheet_line(cells, separator) for cells in block])
    try:
        file.write(text.encode("utf-8"))
    except UnicodeEncodeError as error:
        raise BadInput(
            say(
                "“{name}” was not written: a cell holds half a character, which no file can hold.", name=name
            ),
            say("Retype the text that shows an empty box or a question mark, then export again."),
        ) from error
