"""Which files an archive is, and what each holds: by content first, by name where content is silent."""

from collections.abc import Iterable
from pathlib import Path

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.records import ArchiveKind
from claimtracker.exchange.unopened import said_if_unopened

SUFFIXES = frozenset(
    [
        ".csv",
        ".tsv",
        ".tab",
        ".txt",
        ".xlsx",
        ".xlsm",
        ".xlsb",
        ".xls",
        ".ods",
        ".json",
        ".jsonld",
        ".jsonl",
        ".ndjson",
        ".html",
        ".htm",
        ".xhtml",
    ]
)
_FOLDER = to_say("“{name}” is a folder.")
_NO_FILE = to_say("“{name}” is not a file.")
_NOT_THERE = to_say("“{name}” is not there.")
MOST_BYTES = 2_000_000_000
_HEAD = 8192
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OTHERS = to_say(
    (
        (b"%PDF-", "a PDF"),
        (b"{\\rtf", "a rich text (RTF) file"),
        (b"\x1f\x8b", "a compressed file"),
        (b"7z\xbc\xaf", "a compressed file"),
        (b"Rar!", "a compressed file"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"SQLite format 3\0", "a database"),
    )
)


def files_among(paths: Iterable[Path]) -> tuple[tuple[Path, ...], int]:
    """Return the files, folders opened, and how many files of folders are of no kind that can be loaded.

    Files named by themselves are kept whatever their kind; hidden ones in folders are passed over.
    """
    found: dict[Path, None] = {}
    passed = 0
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for inside in sorted(path.rglob("*")):
            if any(part.startswith(".") for part in inside.relative_to(path).parts) or not inside.is_file():
                continue
            if inside.suffix.lower() in SUFFIXES:
                found[inside] = None
            else:
                passed += 1
    return tuple(found), passed


def kind_of(path: Path) -> ArchiveKind:
    """Return what a file holds: CSV, XLSX or CLAIM_REVIEW (JSON or a page); raises UnreadableFile."""
    head = _head(path)
    if head.startswith(_WORKBOOKS):
        return ArchiveKind.XLSX
    for signature, kind in _OTHERS:
        if head.startswith(signature):
            raise UnreadableFile(
                say(
                    "“{name}” is {kind}: there is no archive in it that can be loaded.",
                    name=path.name,
                    kind=say(kind),
                ),
                say("Choose CSV, Excel, JSON or saved web pages."),
            )
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if text.startswith((b"{", b"[")) or path.suffix.lower() in (".json", ".jsonld", ".jsonl", ".ndjson"):
        return ArchiveKind.CLAIM_REVIEW
    if text.startswith(b"<") or path.suffix.lower() in (".html", ".htm", ".xhtml"):
        return ArchiveKind.CLAIM_REVIEW
    return ArchiveKind.CSV


def is_page(path: Path) -> bool:
    """Tell whether a file that holds ClaimReview is a web page rather than JSON."""
    return _head(path).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def _head(path: Path) -> bytes:
    with said_if_unopened(path):
        if not path.is_file():
            what = _FOLDER if path.is_dir() else _NO_FILE if path.exists() else _NOT_THERE
            raise UnreadableFile(say(what, name=path.name), say("Check its name and folder."))
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableFile(
                say("“{name}” is larger than {most} GB.", name=path.name, most=MOST_BYTES // 1_000_000_000),
                say("Cut it into several files."),
            )
        with path.open("rb") as file:
            return file.read(_HEAD)
