"""The archive of a whole desk: a zip of JSON Lines, files by their hash, a manifest and a README.

Made so that somebody in twenty years can read it without ClaimTracker. The same desk gives the same bytes.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from claimtracker.domain.errors import LibraryTooNew, UnreadableFile
from claimtracker.domain.wording import say

ARCHIVE_FILE = "desk-archive.zip"
FORMAT, VERSION = "claimtracker archive", 1
MANIFEST, README = "manifest.json", "README.txt"
MOST_LINE = 256_000_000
MOST_MANIFEST = 50_000_000
_SAME_DAY = (1980, 1, 1, 0, 0, 0)


@dataclass(slots=True)
class Manifest:
    """What an archive holds: rows of each table, hashes of every member, and where ids go on."""

    schema: int
    rows: dict[str, int] = field(default_factory=dict)
    sha256: dict[str, str] = field(default_factory=dict)
    last_ids: dict[str, int] = field(default_factory=dict)
    masked_sources: int = 0


class ArchiveWriter:
    """Writes one archive, member by member; ``close`` writes manifest and README."""

    def __init__(self, file: BinaryIO, schema: int) -> None:
        self._zip = ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6)
        self.manifest = Manifest(schema)

    def add_table(self, name: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Write a table, a JSON object on each line; returns how many rows."""
        count = 0
        with self._member(table_member(name)) as write:
            for row in rows:
                write(json.dumps(row, ensure_ascii=False, sort_keys=True).encode() + b"\n")
                count += 1
        self.manifest.rows[name] = count
        return count

    def add_file(self, sha256: str, content: bytes) -> None:
        """Write the bytes of a stored file under their hash."""
        with self._member(file_member(sha256)) as write:
            write(content)

    def close(self, readme: str) -> None:
        """Write README and manifest, and end the archive."""
        with self._member(README) as write:
            write(readme.encode())
        told = {
            "format": FORMAT,
            "version": VERSION,
            "schema": self.manifest.schema,
            "rows": self.manifest.rows,
            "last_ids": self.manifest.last_ids,
            "masked_sources": self.manifest.masked_sources,
            "sha256": self.manifest.sha256,
        }
        with self._member(MANIFEST) as write:
            write(json.dumps(told, indent=1, sort_keys=True).encode())
        self._zip.close()

    def give_up(self) -> None:
        """Let go of the zip without ending it well; what it wrote is thrown away by the caller."""
        self._zip.close()

    @contextmanager
    def _member(self, name: str) -> Iterator[Any]:
        digest = hashlib.sha256()
        info = ZipInfo(name, _SAME_DAY)
        info.compress_type = ZIP_DEFLATED
        with self._zip.open(info, "w", force_zip64=True) as member:

            def write(data: bytes) -> None:
                digest.update(data)
                member.write(data)

            yield write
        self.manifest.sha256[name] = digest.hexdigest()


class ArchiveReader:
    """Reads one archive; every member is held against its hash. Raises UnreadableFile or LibraryTooNew."""

    def __init__(self, path: Path, newest_schema: int) -> None:
        self._name = path.name
        try:
            self._zip = ZipFile(path)
        except (BadZipFile, OSError) as error:
            raise UnreadableFile(
                say("“{name}” cannot be opened as an archive.", name=path.name),
                say("Choose the zip file that the export wrote."),
            ) from error
        self.manifest = self._manifest(newest_schema)

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table."""
        member, count = table_member(name), 0
        digest = hashlib.sha256()
        with self._open(member) as file:
            while line := file.readline(MOST_LINE):
                digest.update(line)
                count += 1
                yield self._row(line, member, count)
        if digest.hexdigest() != self.manifest.sha256.get(member) or count != self.manifest.rows.get(name):
            raise self._damaged(member)

    def file(self, sha256: str) -> bytes:
        """Return the bytes of a stored file."""
        member = file_member(sha256)
        with self._open(member) as file:
            content = file.read()
        if hashlib.sha256(content).hexdigest() != sha256:
            raise self._damaged(member)
        return bytes(content)

    @contextmanager
    def _open(self, member: str) -> Iterator[Any]:
        try:
            with self._zip.open(member) as file:
                yield file
        except (KeyError, BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise self._damaged(member) from error

    def _row(self, line: bytes, member: str, number: int) -> dict[str, Any]:
        try:
            row = json.loads(line)
        except ValueError as error:
            raise self._damaged(f"{member}, line {number}") from error
        if not isinstance(row, dict):
            raise self._damaged(f"{member}, line {number}")
        return row

    def _manifest(self, newest_schema: int) -> Manifest:
        try:
            with self._zip.open(MANIFEST) as file:
                told = json.loads(file.read(MOST_MANIFEST))
            if told["format"] != FORMAT:
                raise ValueError
            version, schema = int(told["version"]), int(told["schema"])
            found = Manifest(
                schema,
                {str(name): int(count) for name, count in told["rows"].items()},
                {str(name): str(digest) for name, digest in told["sha256"].items()},
                {str(name): int(last) for name, last in told["last_ids"].items()},
                int(told.get("masked_sources", 0)),
            )
        except (KeyError, ValueError, TypeError, AttributeError, BadZipFile, EOFError, OSError) as error:
            self._zip.close()
            raise UnreadableFile(
                say("“{name}” is no archive of a desk.", name=self._name),
                say("Choose the zip file that the export wrote."),
            ) from error
        if version > VERSION or schema > newest_schema:
            self._zip.close()
            raise LibraryTooNew(
                say("“{name}” was written by a later version of ClaimTracker.", name=self._name),
                say("Update ClaimTracker first."),
            )
        return found

    def _damaged(self, where: str) -> UnreadableFile:
        return UnreadableFile(
            say("“{name}” is damaged at {where}: nothing was taken from it.", name=self._name, where=where),
            say("Use another copy of the file."),
        )


def table_member(name: str) -> str:
    """Return where a table stands in the archive."""
    return f"tables/{name}.jsonl"


def file_member(sha256: str) -> str:
    """Return where a stored file stands in the archive."""
    return f"files/{sha256}"
