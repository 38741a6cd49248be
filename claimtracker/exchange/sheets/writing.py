"""Writing claim sheets: streamed, whole or not at all, and counted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from claimtracker.domain.errors import BadInput, BadValue, Cancelled
from claimtracker.domain.text import BOM
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file, write_fault
from claimtracker.exchange.sheets.lines import SEPARATORS, sheet_line, sheet_lines
from claimtracker.exchange.sheets.masking import Masker, claims_outside
from claimtracker.exchange.sheets.records import CLAIM_COLUMNS, EVIDENCE_COLUMNS, FLAT_COLUMNS, Cells, Pair

CLAIMS_FILE = "claims.csv"
EVIDENCE_FILE = "evidence.csv"
FLAT_FILE = "claims-flat.csv"

_CLAIMS_AT_ONCE = 500
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


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """How many rows stand under the header of each file."""

    claims: int
    evidence: int
    flat: int = 0


def write_sheets(
    folder: Path,
    pairs: Iterable[Pair],
    options: SheetOptions = SheetOptions(),
    masker: Masker | None = None,
    *,
    flat: bool = False,
    progress: Callable[[int], None] = lambda _claims: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetCounts:
    """Write ``claims.csv`` and ``evidence.csv``, and the view in one sheet, and return their counts.

    Each old file stands until the new one is whole. Confidential sources are masked here, unless
    ``options.unmask``; the ``sources`` cells of claims are written as they come: name them with the same
    ``masker``. ``progress`` is told how many claims were written, ``cancelled`` is asked between blocks of
    them. Raises Cancelled, EnvironmentFault, and BadInput for a character that no file can hold.
    """
    mask = (masker or Masker(options.unmask)).evidence
    with ExitStack() as stack:
        claims = stack.enter_context(_sheet_file(folder / CLAIMS_FILE, CLAIM_COLUMNS, options))
        evidence = stack.enter_context(_sheet_file(folder / EVIDENCE_FILE, EVIDENCE_COLUMNS, options))
        one = stack.enter_context(_sheet_file(folder / FLAT_FILE, FLAT_COLUMNS, options)) if flat else None
        done, waiting = 0, iter(pairs)
        while block := list(islice(waiting, _CLAIMS_AT_ONCE)):
            _ask(cancelled)
            rows = claims_outside([row for rows, _ in block for row in rows])
            links = mask([link for _, links in block for link in links])
            claims.add(rows)
            evidence.add(links)
            if one:
                one.add(list(flat_rows(rows, links)))
            done += len(block)
            progress(done)
        _ask(cancelled)
    return SheetCounts(claims.rows, evidence.rows, one.rows if one else 0)


def flat_rows(rows: Sequence[Cells], links: Sequence[Cells]) -> Iterator[Cells]:
    """Yield a row of FLAT_COLUMNS for each row of a claim and each evidence that has its ``claim_id``.

    A row without evidence stands once. Nothing is masked here.
    """
    found: dict[str, list[Cells]] = {}
    for link in links:
        found.setdefault(link[0], []).append(link)
    for row in rows:
        for link in found.get(row[0], (_NO_EVIDENCE,)):
            yield row + link


class SheetFile:
    """One file of a claim sheet while it is written, and how many rows it has."""

    def __init__(self, path: Path, file: BinaryIO, separator: str) -> None:
        self._path = path
        self._file = file
        self._separator = separator
        self.rows = 0

    def add(self, rows: Sequence[Cells]) -> None:
        """Write these rows. Raises BadInput or EnvironmentFault."""
        self.write(sheet_lines(rows, self._separator))
        self.rows += len(rows)

    def write(self, text: str) -> None:
        """Write this text as it is. Raises BadInput or EnvironmentFault."""
        try:
            self._file.write(text.encode("utf-8"))
        except UnicodeEncodeError as error:
            raise BadInput(
                say(
                    "“{name}” was not written: a cell holds half a character, which no file can hold.",
                    name=self._path.name,
                ),
                say("Retype the text that shows an empty box or a question mark, then export again."),
            ) from error
        except OSError as error:  # said here, because the files around this one would say it of themselves
            raise write_fault(self._path, error) from error


@contextmanager
def _sheet_file(path: Path, header: Cells, options: SheetOptions) -> Iterator[SheetFile]:
    with whole_file(path) as file:
        sheet = SheetFile(path, file, options.separator)
        sheet.write((BOM if options.bom else "") + sheet_line(header, options.separator))
        yield sheet


def _ask(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled(say("“{name}” was not written: you stopped it.", name=CLAIMS_FILE))
