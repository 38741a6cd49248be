"""The change memo as a Word document: the entries, then the text with real comments on it."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from typing import Any, BinaryIO

from claimtracker.domain.articles import Direction, Role
from claimtracker.domain.word_diff import DiffKind, DiffPiece
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.hand_over.change_memo import ChangeMemo, MemoEntry
from claimtracker.exchange.hand_over.word_text import (
    element_of,
    ending_where_it_ends,
    in_word,
    mirrored,
    qualified,
    read_from_the_right,
    right_to_left,
    set_bold,
    set_size,
)

CHECKER, INITIALS = to_say(("Fact check", "FC"))
INK, SECOND, CUT, ADDED = "1D1F21", "5C6066", "B3261E", "1C6E42"
_HEADINGS = {Role.HEADLINE: 1, Role.SUBHEAD: 2}
_LEFT_CM, _RIGHT_CM = 3.6, 13.2
_FITS_A_PAGE = 1500


def write_memo(memo: ChangeMemo, file: BinaryIO) -> None:
    """Write the memo; nobody and nothing of this computer is named in its properties."""
    import docx  # noqa: PLC0415 - only for those who want a document

    document = docx.Document()
    _forget_makers(document)
    _set_styles(document)
    _MemoWriter(document, memo).write()
    # Into memory first: a zip that cannot be written to its end would complain once more when it is let go.
    written = BytesIO()
    document.save(written)
    file.write(written.getvalue())


def _forget_makers(document: Any) -> None:
    properties = document.core_properties
    for name in ("author", "comments", "keywords", "last_modified_by", "subject", "title", "category"):
        setattr(properties, name, "")
    properties.created = properties.modified = datetime(2000, 1, 1)
    properties.revision = 1


def _set_styles(document: Any) -> None:
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - only for those who want a document

    normal = document.styles["Normal"]
    normal.font.name = "Calibri"
    set_size(normal, 10.5)
    normal.paragraph_format.space_after = Pt(4)
    for level, size in ((1, 18), (2, 13)):
        style = document.styles[f"Heading {level}"]
        style.font.name = "Calibri"
        set_size(style, size)
        set_bold(style)
        style.font.color.rgb = RGBColor.from_string(INK)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(6)
        style.element.rPr.rFonts.attrib.clear()
        style.font.name = "Calibri"
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.1)
    section.top_margin = section.bottom_margin = Cm(2)


class _MemoWriter:
    """Writes one memo into one document."""

    def __init__(self, document: Any, memo: ChangeMemo) -> None:
        self._document = document
        self._memo = memo
        self._rtl = memo.article.direction is Direction.RTL

    def write(self) -> None:
        """Write head, entries, and the text."""
        article = self._memo.article
        self._heading(say("Change memo: {title}", title=article.title), 1)
        told = [article.byline, article.outlet, say("draft {number}", number=article.revision)]
        self._say(self._paragraph(), " · ".join(part for part in told if part), color=SECOND)
        self._say(self._paragraph(), ending_where_it_ends(self._memo.summary, self._rtl))
        for heading, entries in self._memo.sections:
            self._heading(heading, 2)
            self._table(entries)
        self._text()

    def _heading(self, words: str, level: int) -> Any:
        heading = self._paragraph(level)
        self._say(heading, words)
        return heading

    def _paragraph(self, level: int = 0) -> Any:
        return self._part(self._document.add_heading("", level) if level else self._document.add_paragraph())

    def _table(self, entries: Sequence[MemoEntry]) -> None:
        from docx.shared import Cm, Pt  # noqa: PLC0415 - only for those who want a document

        table = self._document.add_table(rows=0, cols=2)
        table.autofit = False
        if self._rtl:
            mirrored(table)
        for column, width in zip(table.columns, (_LEFT_CM, _RIGHT_CM), strict=True):
            column.width = Cm(width)
        for entry in entries:
            row = table.add_row()
            if len(entry.problem) + sum(map(len, entry.sources)) < _FITS_A_PAGE:
                row._tr.get_or_add_trPr().append(element_of("w:cantSplit"))
            for cell, width in zip(row.cells, (_LEFT_CM, _RIGHT_CM), strict=True):
                cell.width = Cm(width)
                cell._tc.get_or_add_tcPr().append(_top_line())
                cell.paragraphs[0].paragraph_format.space_before = Pt(7)
            self._left(row.cells[0], entry)
            self._right(row.cells[1], entry)

    def _left(self, cell: Any, entry: MemoEntry) -> None:
        first = self._part(cell.paragraphs[0])
        self._say(first, f"{entry.number}  ", bold=True, size=13)
        self._say(first, say(entry.weight.value), bold=True, color=CUT if entry.weight == "must" else SECOND)
        self._say(self._part(cell.add_paragraph()), entry.place, color=SECOND, size=9.5)
        if entry.decided:
            decided = say("Decision: {decision}", decision=entry.decision)
            self._say(self._part(cell.add_paragraph()), decided, bold=True, size=9.5)

    def _right(self, cell: Any, entry: MemoEntry) -> None:
        written = self._lead(cell.paragraphs[0], say("As written"))
        self._say(written, f"“{entry.written}”")
        if entry.problem:
            self._say(self._lead(cell.add_paragraph(), entry.asks), entry.problem)
        if entry.proposed:
            self._change(self._lead(cell.add_paragraph(), say("Proposed")), entry.change)
        for number, source in enumerate(entry.sources):
            lead = say("Source") if len(entry.sources) == 1 else say("Sources") if not number else ""
            self._say(self._lead(cell.add_paragraph(), lead), source, size=9.5)
        if not entry.decided:
            self._say(self._lead(cell.add_paragraph(), say("Decision")), "    ".join(entry.answers), size=9.5)

    def _part(self, paragraph: Any) -> Any:
        if self._rtl:
            right_to_left(paragraph)
        return paragraph

    def _lead(self, paragraph: Any, word: str) -> Any:
        self._part(paragraph)
        self._say(paragraph, f"{word}: " if word else "", bold=True, color=SECOND, size=9.5)
        return paragraph

    def _change(self, paragraph: Any, pieces: Sequence[DiffPiece]) -> None:
        for before, piece in zip((None, *pieces), pieces, strict=False):
            if before is not None and before.kind is DiffKind.CUT and piece.kind is DiffKind.ADDED:
                self._say(paragraph, "\u2009")
            run = self._say(paragraph, piece.text)
            if piece.kind is DiffKind.CUT:
                run.font.strike = True
                self._color(run, CUT)
            elif piece.kind is DiffKind.ADDED:
                run.font.underline = run.font.bold = True
                self._color(run, ADDED)

    def _text(self) -> None:
        article = self._memo.article
        heading = self._heading(say("The text, with comments"), 2)
        heading.paragraph_format.page_break_before = True
        runs: dict[int, list[Any]] = {entry.number: [] for entry in self._memo.entries}
        for block in article.shown_blocks:
            paragraph = self._paragraph(_HEADINGS.get(block.role, 0))
            end = block.start + len(article.text[block.start : block.end].rstrip())
            inside = [e for e in self._memo.entries if e.span_start < end and block.start < e.span_end]
            edges = {block.start, end}
            for entry in inside:
                edges |= {max(block.start, entry.span_start), min(end, entry.span_end)}
            places = sorted(edges)
            for start, stop in pairwise(places):
                run = self._say(paragraph, article.text[start:stop])
                for entry in inside:
                    if entry.span_start < stop and start < entry.span_end:
                        runs[entry.number].append(run)
        for entry in self._memo.entries:
            if runs[entry.number]:
                self._comment(runs[entry.number], entry)

    def _comment(self, runs: Sequence[Any], entry: MemoEntry) -> None:
        comment = self._document.add_comment(
            [runs[0], runs[-1]], text="", author=say(CHECKER), initials=say(INITIALS)
        )
        comment._comment_elm.attrib.pop(qualified("w:date"), None)
        first = self._part(comment.paragraphs[0])
        self._say(first, f"{entry.number}, {say(entry.weight.value)}. ", bold=True)
        self._say(first, entry.problem)
        lines = [say("Proposed: {wording}", wording=entry.proposed)] if entry.proposed else []
        lines += [say("Source: {source}", source=source) for source in entry.sources]
        lines += [say("Decision: {decision}", decision=entry.decision)]
        for line in lines:
            self._say(self._part(comment.add_paragraph()), line)

    def _say(self, paragraph: Any, text: str, *, bold: bool = False, color: str = "", size: float = 0) -> Any:
        run = paragraph.add_run(in_word(text))
        if bold:
            set_bold(run)
        if size:
            set_size(run, size)
        if color:
            self._color(run, color)
        read_from_the_right(run, text)
        return run

    def _color(self, run: Any, color: str) -> None:
        from docx.shared import RGBColor  # noqa: PLC0415 - only for those who want a document

        run.font.color.rgb = RGBColor.from_string(color)


def _top_line() -> Any:
    borders = element_of("w:tcBorders")
    borders.append(element_of("w:top", val="single", sz="4", space="0", color="C9C5BB"))
    return borders
