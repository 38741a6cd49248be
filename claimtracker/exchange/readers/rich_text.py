"""RTF: words by striprtf, metadata from the file's own information group."""

import re

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.readers.documents import Paragraph, article_from_paragraphs

_FAULTS = (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError)
_AUTHOR = re.compile(rb"\{\\author ([^{}\\]{1,200})\}")
_CREATED = re.compile(rb"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_DELETED = re.compile(rb"\\deleted\b")
_CELLS = re.compile(r"\s*\|\s*")


class RichTextReader:
    """Reads rich text files."""

    format = "rich text file"

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files that begin as rich text, whatever their name."""
        return head.lstrip().startswith(b"{\\rtf")

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the file; raises UnreadableFile when it is damaged or holds no words."""
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only rich text needs it

        try:
            text = str(rtf_to_text(content.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
        except _FAULTS:
            raise UnreadableFile(
                f"“{name}” is not a sound {self.format}: it is damaged or was cut off.",
                "Open it in a word processor and save it again, or paste the text here.",
            ) from None
        warnings = ["Tracked deletions cannot be told from the text in this format. Check the text."]
        created = _CREATED.search(content[:20_000])
        date = "-".join(part.decode().zfill(2) for part in created.groups()) if created else ""
        author = _AUTHOR.search(content[:20_000])
        return article_from_paragraphs(
            [Paragraph(*_row(line)) for line in text.replace("\x00", "").split("\n")],
            name,
            self.format,
            warnings if _DELETED.search(content) else (),
            (Found(date, "document properties, file made, last changed"),) if date else (),
            Found(author[1].decode("latin-1").strip(), "document properties") if author else None,
        )


def _row(line: str) -> tuple[str, Role | None]:
    """A row of a table ends with a bar after each cell; tabs say the same everywhere else."""
    if line.count("|") >= 2 and line.rstrip().endswith("|"):
        return "\t".join(_CELLS.split(line.strip().strip("|"))), Role.BODY
    return line, None
