"""What kind of file an attachment is, in words, and whether opening it can run something."""

import mimetypes
from pathlib import PurePath

from claimtracker.domain.wording import say, to_say

_WORDS = to_say(
    {
        "application/pdf": "PDF document",
        "application/msword": "Word document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
        "application/vnd.ms-excel": "Excel workbook",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel workbook",
        "application/vnd.oasis.opendocument.text": "OpenDocument text",
        "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument spreadsheet",
        "application/zip": "ZIP archive",
        "text/html": "web page",
        "text/plain": "text file",
        "text/csv": "table of text",
        "message/rfc822": "saved mail",
    }
)
_FAMILIES = to_say(
    {"image": "picture", "audio": "recording", "video": "video", "text": "text file", "font": "font"}
)
_FILE, _PROGRAM = to_say(("file", "program or script"))
RUNS = frozenset(
    # Kinds that systems start, and documents with macros.
    [
        "app",
        "application",
        "appimage",
        "bat",
        "bin",
        "cmd",
        "com",
        "command",
        "cpl",
        "deb",
        "desktop",
        "dll",
        "dmg",
        "docm",
        "dotm",
        "exe",
        "gadget",
        "hta",
        "inf",
        "iso",
        "jar",
        "jnlp",
        "js",
        "jse",
        "lnk",
        "mjs",
        "msc",
        "msi",
        "msp",
        "pif",
        "pkg",
        "pl",
        "ps1",
        "psm1",
        "py",
        "pyw",
        "rb",
        "reg",
        "rpm",
        "run",
        "scf",
        "scr",
        "sh",
        "url",
        "vb",
        "vbe",
        "vbs",
        "webloc",
        "workflow",
        "ws",
        "wsf",
        "wsh",
        "xlam",
        "xlsb",
        "xlsm",
        "xltm",
        "pptm",
        "potm",
    ]
)


def kind_of_file(name: str, media_type: str = "") -> str:
    """Return what a file is, such as "PDF document (.pdf)"."""
    kind = media_type or mimetypes.guess_type(name)[0] or ""
    ending = ending_of(name)
    family = _FAMILIES.get(kind.partition("/")[0], _FILE)
    words = say(_PROGRAM if runs(name) else _WORDS.get(kind, family))
    return f"{words} (.{ending})" if ending else words


def runs(name: str) -> bool:
    """Tell whether opening a file of this name could run a program or a macro."""
    return ending_of(name) in RUNS


def ending_of(name: str) -> str:
    """Return the last ending of a file's name, as the system would read it; "" for none."""
    return PurePath(name.strip().rstrip(".")).suffix[1:].casefold()
