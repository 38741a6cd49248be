"""PDF: lines from pypdfium2, put in reading order, running heads set aside, lines joined to paragraphs."""

from dataclasses import replace

from claimtracker.domain.articles import Found, ReadArticle
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.found_dates import FILE_MADE, MODIFIED
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.documents import Beside, DocumentNote, article_from_paragraphs
from claimtracker.exchange.readers.office_properties import is_nobody
from claimtracker.exchange.readers.pdf_layout import (
    PdfLine,
    furniture_lines,
    in_reading_order,
    mirrored,
    printed_address,
    printed_margins,
)
from claimtracker.exchange.readers.pdf_paragraphs import paragraphs_of
from claimtracker.exchange.readers.progress import report
from claimtracker.exchange.readers.zipped import locked

_MOST_PAGES = 2_000
_PASSWORD = 4
_SCANNED = to_say(
    "Have its text recognised first (OCR) by the program that scanned it, or paste the text instead."
)


class PdfReader:
    """Reads a PDF page by page; pages are locators."""

    format = "PDF"

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files with a PDF's signature near their start, and files named so."""
        return b"%PDF-" in head[:1024] or name.lower().endswith(".pdf")

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the file; raises UnreadableFile when it is damaged, locked, scanned or too long."""
        from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - only PDF needs it

        from claimtracker.exchange.readers.pdf_lines import lines_of_page  # noqa: PLC0415 - as above

        try:
            document = PdfDocument(content)
        except PdfiumError as error:
            raise self._unopened(name, getattr(error, "err_code", None)) from None
        try:
            count = len(document)
            if count > _MOST_PAGES:
                raise UnreadableFile(
                    say(
                        "“{name}” has {count} pages; ClaimTracker reads at most {most}.",
                        name=name,
                        count=count,
                        most=_MOST_PAGES,
                    ),
                    say("Save the pages you need as a PDF of their own."),
                )
            pages: list[list[PdfLine]] = []
            notes: list[DocumentNote] = []
            unread = 0
            for number in range(count):
                try:
                    lines, remarks = lines_of_page(document, number)
                    pages.append(mirrored(lines))
                    notes += remarks
                except PdfiumError:
                    unread += 1
                report((number + 1) / count)
            said = document.get_metadata_dict() if count else {}
        finally:
            document.close()
        return self._article(pages, notes, name, said, unread)

    def _article(
        self,
        pages: list[list[PdfLine]],
        notes: list[DocumentNote],
        name: str,
        said: dict[str, str],
        unread: int,
    ) -> ReadArticle:
        printed = printed_margins([line for lines in pages for line in lines if line.in_margin])
        if all(line in printed for lines in pages for line in lines):
            raise UnreadableFile(
                say("“{name}” holds pictures of pages, without text that can be read.", name=name),
                say(_SCANNED),
            )
        aside = furniture_lines(pages)
        ordered = [in_reading_order(lines, aside) for lines in pages]
        empty = sum(not lines for lines in pages) + unread
        warnings = []
        if empty:
            warnings.append(
                say(
                    "{empty} of {count} pages show no text; they may be pictures of pages.",
                    empty=empty,
                    count=len(pages) + unread,
                )
            )
        dates = tuple(
            Found(iso_date(_iso(said.get(key, ""))), f"document properties, {what}")
            for key, what in (("CreationDate", FILE_MADE), ("ModDate", MODIFIED))
            if iso_date(_iso(said.get(key, "")))
        )
        author = " ".join(said.get("Author", "").split())
        byline = None if is_nobody(author) else Found(author[:200], "document properties")
        paragraphs, below = paragraphs_of(ordered, aside)
        beside = Beside(warnings, dates, byline, [*notes, *below])
        article = article_from_paragraphs(paragraphs, name, self.format, beside)
        url = printed_address(sorted(printed, key=lambda line: (line.page, line.bottom)))
        return replace(article, url=Found(url, "page footer")) if url else article

    def _unopened(self, name: str, code: int | None) -> UnreadableFile:
        if code == _PASSWORD:
            return locked(name, self.format)
        return UnreadableFile(
            say("“{name}” is not a sound PDF: it is damaged or was cut off.", name=name),
            say("Ask for the file again, or open it elsewhere and paste the text here."),
        )


def _iso(value: str) -> str:
    """Turn a PDF's “D:20260304…” into 2026-03-04."""
    digits = value.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdecimal() else ""
