"""The words of an annotated article as documents that a page can hold: the text, and the notes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPagedPaintDevice,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from claimtracker.domain.articles import Direction, Role
from claimtracker.domain.wording import say
from claimtracker.exchange.hand_over.annotated import LaidBlock, laid_out
from claimtracker.exchange.hand_over.pages import KEY, SIGNS, STANCE_WORDS, safe_link
from claimtracker.exchange.hand_over.records import CheckedArticle, CheckedClaim, Cited, CitedSource
from claimtracker.ui.paper.paper_looks import mark, new_document, sans, serif, write_badge
from claimtracker.ui.theme import read_theme

_PT = 96 / 72
"""Qt scales margins from 96 dots to the inch to those of the device."""
_SIZES = {Role.HEADLINE: 19.0, Role.SUBHEAD: 12.5, Role.STANDFIRST: 12.0}
_SMALL = (Role.BYLINE, Role.DATELINE, Role.CAPTION)


@dataclass(frozen=True, slots=True)
class Written:
    """The text as a document in pages, and notes with the number of the block that each stands beside."""

    document: QTextDocument
    notes: tuple[tuple[int, QTextDocument], ...]


def page_of(block: QTextBlock) -> int:
    """Return the page of a block's first line, which may begin below the top of the block."""
    document = block.document()
    document.documentLayout().blockBoundingRect(block)  # lays out what is not laid out yet
    line = block.layout().lineAt(0)
    middle = block.layout().position().y() + line.y() + line.height() / 2
    return int(middle // document.pageSize().height())


def _keep_headings(document: QTextDocument, headings: Sequence[int]) -> None:
    """Let no heading, nor several in a row, stand at the foot of a page without what they head."""
    kept, before = set(headings), -1
    for number in headings:
        first, before = before != number - 1, number
        end = number + 1
        while end in kept:
            end += 1
        block, after = map(document.findBlockByNumber, (number, end))
        if first and after.isValid() and page_of(block) < page_of(after):
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(shape)


def _look_of(role: Role) -> QTextCharFormat:
    if role in _SMALL:
        return sans(8.5, "ink2")
    bold = role in (Role.HEADLINE, Role.SUBHEAD)
    return serif(_SIZES.get(role, 10.5), bold=bold, italic=role is Role.QUOTE)


class PaperText:
    """Writes the documents of one article; nothing in it is markup, every word is a word."""

    def __init__(
        self, article: CheckedArticle, device: QPagedPaintDevice, page: QSizeF, note_width: float
    ) -> None:
        self._article = article
        self._device = device
        self._note_width = note_width
        self._theme = read_theme("light")
        self._document = new_document(self._device)
        self._document.setPageSize(page)
        self._cursor = QTextCursor(self._document)
        self._notes: list[tuple[int, QTextDocument]] = []
        self._kept: list[int] = []

    def write(self) -> Written:
        """Write everything: head, text, the claims with their sources."""
        blocks = laid_out(self._article)
        self._head(has_headline=bool(blocks) and blocks[0].role is Role.HEADLINE)
        for block in blocks:
            self._block(block)
        if self._article.claims:
            self._section(say("The claims and their sources"))
            for claim in self._article.claims:
                self._claim(claim)
        if self._article.sources:
            self._section(say("All sources"))
            for number, source in enumerate(self._article.sources, 1):
                self._source(number, source, [source.told])
        _keep_headings(self._document, self._kept)
        return Written(self._document, tuple(self._notes))

    def _head(self, *, has_headline: bool) -> None:
        article = self._article
        kind, draft = say("Annotated article"), say("draft {number}", number=article.revision)
        told = [kind, article.outlet, article.published_on, draft]
        self._begin(after=4)
        self._say(self._told(told), sans(8.5, "ink2"))
        if safe_link(article.url):
            self._begin(after=10)
            self._link(article.url, article.url, 8.5)
        if article.claims:
            self._key()
        if not has_headline:
            self._begin(after=8)
            self._say(article.title, serif(19, bold=True))

    def _key(self) -> None:
        """Say what lines and signs mean."""
        self._begin(after=12)
        for seen_as, words in KEY.items():
            look = sans(8)
            mark(look, seen_as)
            self._say(f"{SIGNS[seen_as]}\u00a0{say(words)}".replace(" ", "\u00a0"), look)
            self._say("   ", sans(8))

    def _block(self, block: LaidBlock) -> None:
        indent = 14 if block.role in (Role.QUOTE, Role.LIST) else 0
        heading = block.role in (Role.HEADLINE, Role.SUBHEAD)
        self._begin(before=6 if heading else 0, after=7, indent=indent, keep=heading, tight=heading)
        for claim in block.notes:
            self._notes.append((self._cursor.block().blockNumber(), self._note(claim)))
        for run in block.runs:
            for claim in run.begins:
                write_badge(self._cursor, claim.number, claim.seen_as)
            look = _look_of(block.role)
            if run.look:
                mark(look, run.look)
            self._say(run.text.replace("\n", "\u2028"), look)

    def _claim(self, claim: CheckedClaim) -> None:
        self._begin(before=9, after=2, keep=True, tight=True)
        write_badge(self._cursor, claim.number, claim.seen_as)
        self._say(f" {claim.statement}", serif(11, bold=True))
        said = [claim.speaker, claim.speaker_role, claim.place, claim.said_on]
        lost = say("no longer in this draft") if claim in self._article.lost else ""
        told = [claim.state, claim.standing, ", ".join(self._apart(part) for part in said if part), lost]
        self._paragraph(self._told(told), sans(8.5, "ink2"), 3)
        self._lines(claim.finding, serif(10, bold=True))
        self._lines(claim.explanation, serif(10))
        self._lines("\n".join(claim.calculation), serif(10))
        if self._article.before and claim.proposed:
            self._paragraph(say("Proposed wording: {wording}", wording=claim.proposed), serif(10), 4)
        for number, cited in enumerate(claim.evidence, 1):
            self._cited(number, cited)
        if not claim.evidence:
            self._paragraph(self._apart(say("No source linked yet.")), sans(8.5, "ink2"), 4)

    def _cited(self, number: int, cited: Cited) -> None:
        where = f", {cited.locator}" if cited.locator else ""
        passage = f": {say('“{words}”', words=cited.passage)}" if cited.passage else ""
        told = [say(STANCE_WORDS[cited.stance.value]), cited.source.told]
        self._source(number, cited.source, told, f"{where}{passage}")

    def _source(self, number: int, source: CitedSource, told: Sequence[str], where: str = "") -> None:
        self._begin(after=3, indent=12)
        self._say(f"{number}. ", sans(8.5))
        self._link(source.title, source.url, 8.5)
        self._say(f"{where} ", sans(8.5))
        if safe_link(source.archived_url):
            self._link(say("kept copy"), source.archived_url, 8.5)
            self._say(" ", sans(8.5))
        self._say(self._told(told), sans(8, "ink2"))

    def _note(self, claim: CheckedClaim) -> QTextDocument:
        document = new_document(self._device)
        document.setTextWidth(self._note_width)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._shape())
        write_badge(cursor, claim.number, claim.seen_as)
        mine = self._theme.look(claim.seen_as)
        state = sans(8, bold=True)
        state.setForeground(QBrush(mine.ink))
        state.setFontStrikeOut(claim.withdrawn)
        cursor.insertText(f" {claim.state}", state)
        parts = [claim.finding]
        if self._article.before and claim.proposed:
            parts.append(say("Proposed: {wording}", wording=claim.proposed))
        for part in parts:
            if part:
                cursor.insertBlock(self._shape(before=1))
                cursor.insertText(part, sans(8))
        return document

    def _section(self, title: str) -> None:
        self._begin(before=22, after=4, keep=True)
        heading = sans(8.5, "ink2", bold=True)
        heading.setFontCapitalization(QFont.Capitalization.AllUppercase)
        self._say(title, heading)

    def _told(self, parts: Sequence[str]) -> str:
        return " · ".join(self._apart(part) for part in parts if part)

    def _apart(self, words: str) -> str:
        """Set words apart in a text from right to left, so that a date keeps its order."""
        return f"\u2068{words}\u2069" if self._article.direction is Direction.RTL else words

    def _lines(self, text: str, look: QTextCharFormat) -> None:
        for line in text.split("\n"):
            if line.strip():
                self._paragraph(line, look, 4)

    def _paragraph(self, text: str, look: QTextCharFormat, after: float) -> None:
        self._begin(after=after)
        self._say(text, look)

    def _begin(
        self,
        *,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        keep: bool = False,
        tight: bool = False,
    ) -> None:
        shape = self._shape(before, after, indent, tight)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        if keep:
            self._kept.append(self._cursor.block().blockNumber())

    def _shape(
        self, before: float = 0, after: float = 0, indent: float = 0, tight: bool = False
    ) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setTopMargin(before * _PT)
        shape.setBottomMargin(after * _PT)
        shape.setLeftMargin(indent * _PT)
        height = 110 if tight else 128
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._article.direction is Direction.RTL:
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return shape

    def _say(self, text: str, look: QTextCharFormat) -> None:
        self._cursor.insertText(text, look)

    def _link(self, words: str, url: str, points: float) -> None:
        look, address = sans(points), safe_link(url)
        if address:
            look.setAnchor(True)
            look.setAnchorHref(address)
            look.setForeground(QBrush(self._theme.color("accent")))
        self._say(words, look)
