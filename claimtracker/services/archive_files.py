"""What a person named to be loaded: files and folders, and which of them are claim sheets of ours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import ClaimTrackerError, UnreadableFile
from claimtracker.domain.wording import one_of, say
from claimtracker.exchange.archive.kinds import files_among, kind_of
from claimtracker.exchange.archive.mapping import header_key
from claimtracker.exchange.archive.our_sheets import is_evidence, is_sheet
from claimtracker.exchange.archive.reading import header_of
from claimtracker.exchange.archive.records import ArchiveKind
from claimtracker.services.archive_counts import Counts

MOST_REMEMBERED = 200
Remembered = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Named:
    """Claim sheets of ours, all other files, and how many files of folders are of no kind that is loaded.

    ``evidence`` are files of links between claims and sources, which belong to the sheets.
    """

    sheets: tuple[Path, ...]
    others: tuple[Path, ...]
    passed: int = 0
    evidence: tuple[Path, ...] = ()

    @property
    def of_sheets(self) -> tuple[Path, ...]:
        """Both files of each claim sheet."""
        return self.sheets + self.evidence

    @property
    def pairs(self) -> tuple[tuple[Path | None, Path | None], ...]:
        """Claim sheets with their evidence: called alike, of one folder, or the only ones. Then the rest."""
        left = list(self.evidence)
        found: dict[Path, Path] = {}
        for belongs in (_called_alike, _in_one_folder, lambda _sheet, _path: len(self.sheets) == 1):
            for sheet in self.sheets:
                beside = next((path for path in left if belongs(sheet, path)), None)
                if beside is not None and sheet not in found:
                    found[sheet] = beside
                    left.remove(beside)
        return (*((sheet, found.get(sheet)) for sheet in self.sheets), *((None, path) for path in left))


def _called_alike(sheet: Path, evidence: Path) -> bool:
    """Tell whether two files are of one hand-over: a later one calls both of an earlier “… earlier.csv”."""
    return sheet.parent / sheet.name.replace("claims", "evidence", 1) == evidence


def _in_one_folder(sheet: Path, evidence: Path) -> bool:
    return sheet.parent == evidence.parent


def sort_files(paths: Iterable[Path], kind: ArchiveKind = ArchiveKind.AUTO, mapped: bool = False) -> Named:
    """Open folders and tell claim sheets from the rest; raises UnreadableFile when there is nothing.

    A claim sheet goes the way on which it can also change claims, unless its columns are mapped by hand.
    """
    named = list(paths)
    files, passed = files_among(named)
    if not files:
        where = one_of(say("“{name}”", name=path.name or path) for path in named)
        raise UnreadableFile(
            say("There is no file in {where} that can be loaded.", where=where),
            say("Choose CSV, Excel, JSON or saved web pages."),
        )
    if kind is ArchiveKind.SHEET:
        return Named(files, (), passed)
    heads = [_head(path) if kind is ArchiveKind.AUTO and not mapped else () for path in files]
    sheets = tuple(path for path, head in zip(files, heads, strict=True) if is_sheet(head))
    evidence = tuple(path for path, head in zip(files, heads, strict=True) if is_evidence(head))
    ours = {*sheets, *evidence}
    return Named(sheets, tuple(path for path in files if path not in ours), passed, evidence)


def remember(
    known: Mapping[str, Mapping[str, str]], counts: Counts, mapping: Mapping[str, str]
) -> Remembered:
    """Return the choices of columns with this one added for each table that it was used on."""
    found = {name: dict(one) for name, one in known.items()}
    for file in counts.files:
        if file.head is not None and file.head.columns:
            key = header_key([column.name for column in file.head.columns])
            found.pop(key, None)
            found[key] = dict(mapping)
    return dict(list(found.items())[-MOST_REMEMBERED:])


def _head(path: Path) -> Sequence[str]:
    try:
        return header_of(path) if kind_of(path) is ArchiveKind.CSV else ()
    except ClaimTrackerError:
        return ()  # told by whoever reads it
