"""Text files opened for reading in pieces: the encoding is found first, a guess is said."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.decoding import AS_WINDOWS, decode, strays_note

_SAMPLE = 1_000_000
_PIECE = 1 << 20
# Guesses from a few letters; for files that newsrooms have, Windows-1252 is likelier than all of these.
_RARE = (
    "cp4",
    "cp7",
    "cp8",
    "cp037",
    "cp1026",
    "mac",
    "hp",
    "ptcp",
    "tis",
    "latin",
    "iso8859",
    "johab",
    "cp1006",
)
_STRAY = re.compile("[\udc80-\udcff]")
_UNUSED = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))
GUESS = to_say("The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes become text, and what a person should check."""

    name: str
    notes: tuple[str, ...] = ()
    errors: str = "replace"


def encoding_of(path: Path) -> Encoding:
    """Return the encoding of a whole file: by BOM, strict UTF-8, then a guess; raises UnreadableFile."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UnreadableFile(say("“{name}” is empty.", name=path.name), say("Choose another file."))
    for bom, name in _BOMS:
        if head.startswith(bom):
            return Encoding(name) if bom != codecs.BOM_UTF8 or _is_utf8(path) else _with_strays(name, path)
    if b"\0" not in head and _is_utf8(path):
        return Encoding("utf-8")
    decoded = decode(head, path.name)
    if decoded.encoding.startswith(_RARE) and not _UNUSED & set(head):
        return Encoding("cp1252", (say(GUESS),))
    if decoded.encoding == "utf-8" and (decoded.errors == AS_WINDOWS or not decoded.warnings):
        return _with_strays("utf-8", path)
    return Encoding(decoded.encoding, decoded.warnings)


def open_text(path: Path, encoding: Encoding) -> TextIO:
    """Open a file as text, newlines as they stand; a byte that fits nothing becomes U+FFFD."""
    return path.open(encoding=encoding.name, errors=encoding.errors, newline="")


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while part := file.read(_PIECE):
                decoder.decode(part)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _with_strays(name: str, path: Path) -> Encoding:
    return Encoding(name, (strays_note(_strays(path)),), AS_WINDOWS)


def _strays(path: Path) -> int:
    """Count the bytes of a file that are not UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    count = 0
    with path.open("rb") as file:
        while part := file.read(_PIECE):
            count += len(_STRAY.findall(decoder.decode(part)))
    return count + len(_STRAY.findall(decoder.decode(b"", final=True)))
