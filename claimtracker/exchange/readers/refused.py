"""Files that look like articles but cannot be read here: each with what to do instead."""

import re

from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.zipped import locked

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# What a program that saves pages or rich text names “.doc” is read as what it is.
_READ = (b"{\\rtf", b"PK\x03\x04", b"%PDF-")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|\?xml|meta)\b", re.IGNORECASE)
_SHEET = "spreadsheet"  # not said: as below
_INSTEAD = to_say("Save it as PDF or as a Word document (.docx), or paste the text instead.")
_TABLE = to_say(
    "If it holds earlier checks, bring it in with Load archive. For its text, paste that instead."
)
_OTHERS = to_say(
    {
        ".pages": "Pages document",
        ".wpd": "WordPerfect document",
        ".xlsx": "spreadsheet",
        ".xls": "spreadsheet",
        ".ods": "spreadsheet",
        ".pptx": "presentation",
        ".ppt": "presentation",
        ".odp": "presentation",
        ".epub": "book",
        ".msg": "message of Outlook",
        ".webarchive": "Safari web archive",
    }
)


class RefusedReader:
    """Refuses old Word documents and others in a sentence that says how to bring the text in."""

    format = "refused"

    def accepts(self, name: str, head: bytes) -> bool:
        """Take OLE files, whatever their name, and names of formats that are not read."""
        if head.startswith(_OLE) or name.lower().endswith(tuple(_OTHERS)):
            return True
        other = head.lstrip().startswith(_READ) or _PAGE.search(head[:1024].replace(b"\0", b"")) is not None
        return name.lower().endswith(".doc") and not other

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Raise UnreadableFile."""
        if _LOCKED in content[:200_000] or _LOCKED in content[-200_000:]:
            raise locked(name, to_say("Word document"))
        suffix = next((suffix for suffix in _OTHERS if name.lower().endswith(suffix)), "")
        if suffix:
            raise UnreadableFile(
                say(
                    "“{name}” is a {kind}, which ClaimTracker does not read.",
                    name=name,
                    kind=say(_OTHERS[suffix]),
                ),
                say(_TABLE if _OTHERS[suffix] == _SHEET else _INSTEAD),
            )
        raise UnreadableFile(
            say("“{name}” is an old Word document, which ClaimTracker does not read.", name=name),
            say("Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text."),
        )
