"""Zipped documents opened under limits: members and unpacked bytes counted, XML without entities."""

import io
import zipfile
import zlib
from typing import Self

from lxml import etree

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say

MOST_MEMBERS = 2_000
MOST_UNPACKED = 50_000_000
_CHUNK = 1 << 16
_LOCKED_BIT = 0x1
ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    KeyError,
)


class Zipped:
    """A zip file in memory; every read counts towards one limit, whatever the file says of its sizes."""

    def __init__(self, content: bytes, name: str, kind: str) -> None:
        """Open; raises UnreadableFile when it is damaged, locked, or has too many members."""
        self._name, self._kind = name, kind
        self._left = MOST_UNPACKED
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except ZIP_FAULTS:
            raise self._damaged() from None
        infos = self._zip.infolist()
        if len(infos) > MOST_MEMBERS:
            raise UnreadableFile(
                say(
                    "“{name}” holds {count} parts; a {kind} has at most {most}.",
                    name=name,
                    count=len(infos),
                    kind=kind,
                    most=MOST_MEMBERS,
                ),
                say("Open it in the program that made it, and paste the text here instead."),
            )
        if any(info.flag_bits & _LOCKED_BIT for info in infos):
            raise locked(name, kind)
        self._members = {info.filename: info for info in infos}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def names(self, prefix: str) -> list[str]:
        """Return the members whose names begin so, in order of name."""
        return sorted(name for name in self._members if name.startswith(prefix))

    def has(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str) -> bytes:
        """Unpack a member; raises UnreadableFile when it is damaged or swells past the limit."""
        parts: list[bytes] = []
        try:
            with self._zip.open(self._members[member]) as stream:
                while chunk := stream.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise self._swollen()
                    parts.append(chunk)
        except ZIP_FAULTS:
            raise self._damaged() from None
        return b"".join(parts)

    def xml(self, member: str) -> etree._Element | None:
        """Parse a member, or return None when there is none; raises UnreadableFile as ``read``."""
        if member not in self._members:
            return None
        root = parse_xml(self.read(member))
        if root is None:
            raise self._damaged()
        return root

    def _damaged(self) -> UnreadableFile:
        return UnreadableFile(
            say(
                "“{name}” is not a sound {kind}: it is damaged or was cut off.",
                name=self._name,
                kind=self._kind,
            ),
            say("Ask for the file again, or open it elsewhere and paste the text here."),
        )

    def _swollen(self) -> UnreadableFile:
        return UnreadableFile(
            say(
                "“{name}” unpacks to more than {most} MB, which no article does.",
                name=self._name,
                most=MOST_UNPACKED // 1_000_000,
            ),
            say("Do not open it elsewhere unless you trust whoever sent it."),
        )


def locked(name: str, kind: str) -> UnreadableFile:
    """Return the refusal of a document that asks for a password."""
    return UnreadableFile(
        say("“{name}” is a {kind} locked with a password.", name=name, kind=say(kind)),
        say("Open it with its password, save a copy without one, and import the copy."),
    )


def wordless(name: str, kind: str) -> UnreadableFile:
    """Return the refusal of a document without the part that holds its text."""
    return UnreadableFile(
        say("“{name}” is not a sound {format}: its text is missing.", name=name, format=say(kind)),
        say("Ask for the file again, or open it elsewhere and paste the text here."),
    )


def parse_xml(content: bytes) -> etree._Element | None:
    """Parse XML without entities, DTD or network; returns None for what is unsound or declares any."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root.getroottree().docinfo.internalDTD is not None else root
