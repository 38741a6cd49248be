"""Hand claims over: in one format or several, all from the same state, all or none of the files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from claimtracker.domain.hand_over import Format, HandOverResult, Preview, WrittenFile
from claimtracker.exchange.file_sets import parts_in
from claimtracker.exchange.hand_over.records import CheckedArticle, Publisher
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services.call_sheet import preview_calls, write_calls
from claimtracker.services.desk_archive import preview_archive, write_archive
from claimtracker.services.earlier_files import EarlierFiles, place_files
from claimtracker.services.export_articles import (
    DrawPdf,
    articles_of,
    preview_article,
    preview_memo,
    write_memos,
    write_pages,
    write_pdfs,
)
from claimtracker.services.export_reviews import (
    preview_checks,
    preview_reviews,
    write_checks,
    write_reviews,
)
from claimtracker.services.export_sheet import preview_sheet, write_book, write_sheets
from claimtracker.services.masked_names import note_on
from claimtracker.services.outgoing import ExportScope, Outgoing, Progress, outgoing
from claimtracker.store.library import Library


@dataclass(frozen=True, slots=True)
class HandOverOptions:
    """How the files are written: ``sheet`` says whether sources are masked, in every format.

    ``draw_pdf`` is None where nothing can draw; ``earlier`` says what becomes of files with the same names.
    """

    sheet: SheetOptions = field(default_factory=SheetOptions)
    flat: bool = False
    publisher: Publisher = field(default_factory=Publisher)
    draw_pdf: DrawPdf | None = None
    earlier: EarlierFiles = field(default_factory=EarlierFiles)


def hand_over(
    library: Library,
    scope: ExportScope,
    folder: Path,
    formats: Sequence[Format],
    options: HandOverOptions = HandOverOptions(),
    *,
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> HandOverResult:
    """Write the claims in these formats into a folder; every file appears whole, or none does.

    Raises BadInput, EnvironmentFault, Cancelled or WouldReplace.
    """
    unmask = options.sheet.unmask
    with parts_in(folder) as parts:
        with outgoing(library, scope, unmask=unmask, progress=progress, cancelled=cancelled) as out:
            written = [file for wanted in formats for file in _write(wanted, out, parts, options)]
            notes = (*out.notes, *_on_names(out))
            out.ask()
        files, kept = place_files(library.path, folder, parts, written, options.earlier)
    return HandOverResult(folder, tuple(files), (*kept, *notes))


def preview(
    library: Library, scope: ExportScope, wanted: Format, options: HandOverOptions = HandOverOptions()
) -> Preview:
    """Return how the beginning of what would be written looks, and how many claims it is of."""
    with outgoing(library, scope, unmask=options.sheet.unmask) as out:
        found = _preview(out, wanted, options)
    return replace(found, notes=(*found.notes, *_on_names(out)))


def first_article(
    library: Library, scope: ExportScope, options: HandOverOptions = HandOverOptions()
) -> CheckedArticle:
    """Return the first article that would be written, for a look at its page; raises BadInput."""
    with outgoing(library, scope, unmask=options.sheet.unmask) as out:
        article, _ = next(articles_of(out, ""))
        return article


def _on_names(out: Outgoing) -> list[str]:
    return [note_on(list(out.naming.values()))] if out.naming else []


def _preview(out: Outgoing, wanted: Format, options: HandOverOptions) -> Preview:
    match wanted:
        case Format.CSV | Format.XLSX:
            return preview_sheet(out)
        case Format.CLAIM_REVIEW:
            return preview_reviews(out, options.publisher)
        case Format.CHECK:
            return preview_checks(out)
        case Format.HTML | Format.PDF:
            return preview_article(out)
        case Format.MEMO:
            return preview_memo(out)
        case Format.CALLS:
            return preview_calls(out)
        case Format.ARCHIVE:
            return preview_archive(out)


def _write(wanted: Format, out: Outgoing, parts: Path, options: HandOverOptions) -> list[WrittenFile]:
    match wanted:
        case Format.CSV:
            return write_sheets(out, parts, options.sheet, flat=options.flat)
        case Format.XLSX:
            return write_book(out, parts)
        case Format.CLAIM_REVIEW:
            return write_reviews(out, parts, options.publisher)
        case Format.CHECK:
            return write_checks(out, parts, options.publisher)
        case Format.HTML:
            return write_pages(out, parts)
        case Format.PDF:
            return write_pdfs(out, parts, options.draw_pdf)
        case Format.MEMO:
            return write_memos(out, parts)
        case Format.CALLS:
            return write_calls(out, parts)
        case Format.ARCHIVE:
            return write_archive(out, parts)
