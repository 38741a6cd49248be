"""What a person named to be loaded: files and folders, and which of them are claim sheets of ours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.errors import ClaimTrackerError, UnreadableFile
from claimtracker.domain.wording import one_of, say
from claimtracker.exchange.archive.kinds import files_among, kind_of
from claimtracker.exchange.archive.mapping import header_key
from claimtracker.exchange.archive.reading import header_of, is_sheet
from claimtracker.exchange.archive.records import ArchiveKind
from claimtracker.services.archive_counts import Counts

MOST_REMEMBERED = 200
Remembered = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Named:
    """Claim sheets of ours, all other files, and how many files of folders are of no kind that is loaded."""

    sheets: tuple[Path, ...]
    others: tuple[Path, ...]
    passed: int = 0


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
    look = kind is ArchiveKind.AUTO and not mapped
    sheets = tuple(path for path in files if look and _is_sheet(path))
    return Named(sheets, tuple(path for path in files if path not in set(sheets)), passed)


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


def _is_sheet(path: Path) -> bool:
    try:
        return kind_of(path) is ArchiveKind.CSV and is_sheet(header_of(path))
    except ClaimTrackerError:
        return False  # told by whoever reads it
