"""The desk as a person meets it: each method is a sentence of what is done or seen."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from claimtracker.domain.claims import Claim
from claimtracker.domain.spans import Span
from claimtracker.domain.views import ReaderHighlight
from claimtracker.services import browse
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from claimtracker.ui.articles.article_place import ArticlePlace
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.claims.inspector_match import MatchCard
from claimtracker.ui.importing.import_place import ImportPlace
from claimtracker.ui.shell.palette import Palette
from claimtracker.ui.sources.call_place import CallPlace
from claimtracker.ui.sources.link_source import LinkSourceForm
from tests.workflows.hands import Hands


class DeskPage(Hands):
    """The reader, the inspector and the way into the other places."""

    @property
    def place(self) -> ArticlePlace:
        """The place of the open article."""
        return self.window.article_place

    @property
    def inspector(self) -> Inspector:
        """What is shown of the selected claim."""
        return self.place.side.inspector

    @property
    def calls(self) -> CallPlace:
        """The call sheet, once it was gone to."""
        return self.window.findChildren(CallPlace)[0]

    @property
    def text(self) -> str:
        """The text of the open article."""
        assert self.place.revision is not None, "no article is open"
        return self.place.revision.text

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.window.status.said

    @property
    def claim(self) -> Claim:
        """The selected claim as the library holds it."""
        return browse.claim(self.app.desk.library, self.place.claim_id)

    def highlights(self) -> list[ReaderHighlight]:
        """Return the highlights on the screen, in the order of the text."""
        return self.place.reader.page.paper.index.ordered()

    def quotes(self) -> list[str]:
        """Return the highlighted words, in the order of the text, cut from the article itself."""
        return [self.text[h.highlight.span.start : h.highlight.span.end] for h in self.highlights()]

    def another_window(self) -> closing[Library]:
        """Open the library beside this window, as another process does."""
        path = self.app.desk.library.path
        assert path is not None
        return closing(open_library(path, "Noor"))

    # Bringing articles in

    def import_page(self) -> ImportPlace:
        """Return the import place, once it shows what was read."""
        place = self.window.places.currentWidget()
        assert isinstance(place, ImportPlace)
        self.until(lambda: place.pages.currentWidget() in (place.read, place.fault))
        return place

    def read_file(self, path: Path) -> ImportPlace:
        """Let a file be read by dropping it onto the window; nothing is imported yet."""
        self.drop(self.window, paths=(str(path),))
        return self.import_page()

    def read_paste(self, text: str) -> ImportPlace:
        """Let the clipboard's text be read."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+Shift+V")
        return self.import_page()

    def confirm_import(self) -> None:
        """Import what is shown, and see the article open."""
        before = self.place.article
        self.press("Return")
        self.until(lambda: self.place.article is not None and self.place.article is not before)
        self.settle()

    def import_file(self, path: Path) -> None:
        """Import a file as it was read."""
        self.read_file(path)
        self.confirm_import()

    # Reading and marking

    def read_text(self) -> QWidget:
        """Put the keyboard into the article's text."""
        paper = self.place.reader.page.paper
        paper.setFocus()
        self.until(paper.hasFocus)
        return paper

    def select(self, words: str, nth: int = 1) -> Span:
        """Select words of the article."""
        start = -1
        for _ in range(nth):
            start = self.text.index(words, start + 1)
        span = Span(start, start + len(words))
        self.read_text()
        self.place.reader.select_span(span)
        return span

    def mark(self, words: str, nth: int = 1) -> Claim:
        """Select words and press C."""
        self.select(words, nth)
        return self._marked("C")

    def mark_sentence_at(self, words: str) -> Claim:
        """Put the caret into a sentence and press S."""
        self.select(words)
        self.place.reader.clear_selection()
        return self._marked("S")

    def _marked(self, key: str) -> Claim:
        before = {shown.highlight.claim_id for shown in self.highlights()}
        self.press(key)
        self.until(lambda: self.place.claim_id not in before | {0})
        self.until(lambda: self.inspector.claim_id == self.place.claim_id)
        self.settle()
        return self.claim

    def select_claim(self, number: int) -> None:
        """Click the highlight of the claim with this number."""
        shown = next(h for h in self.highlights() if h.number == number)
        self.click_at(shown.highlight.span.start + 1)
        self.until(lambda: self.inspector.claim_id == shown.highlight.claim_id)

    def point_of(self, position: int) -> QPoint:
        """Return where a code point of the article stands in the reader, after scrolling to it."""
        paper = self.place.reader.page.paper
        paper.reach(paper.places.to_document(position))
        cursor = paper.textCursor()
        cursor.setPosition(paper.places.to_document(position))
        return paper.cursorRect(cursor).center() + QPoint(3, 0)

    def click_at(self, position: int) -> None:
        """Click into the article at a code point."""
        self.click(self.place.reader.page.paper.viewport(), self.point_of(position))

    # Checking

    def type_statement(self, text: str) -> None:
        """Press Enter on the claim, write its statement anew, and press Enter again."""
        self.read_text()
        self.press("Return")
        self.until(self.inspector.fields.statement.hasFocus)
        self.type_text(text)
        self.press("Return")
        self.until(lambda: self.claim.statement == text)

    def fill_in(self, field: str, text: str) -> None:
        """Type into a field of the inspector and leave it."""
        editor = self.inspector.page.editors()[field]
        self.inspector.page.reveal(field)
        self.type_anew(editor, text)

    def give_verdict(self, key: str) -> None:
        """Press a verdict's key in the text and see the verdict."""
        self.read_text()
        before = self.claim.verdict_at
        self.press(key)
        self.until(lambda: self.claim.verdict_at != before)
        self.settle()

    def link_source(
        self, title: str, *, stance: str, locator: str = "", passage: str = "", note: str = "", file: str = ""
    ) -> None:
        """Press E, fill the form in by keyboard, and press Enter in a line of it."""
        before = len(self.inspector.sources.rows)
        form = self.begin_link(title)
        form.stance.choose(stance)
        for field, text in ((form.locator, locator), (form.passage, passage), (form.note, note)):
            if text:
                self.type_anew(field, text)
        if file:
            self.drop(form, paths=(file,))
        form.locator.setFocus()
        self.press("Return")
        self.until(lambda: len(self.inspector.sources.rows) == before + 1)
        self.settle()

    def begin_link(self, title: str) -> LinkSourceForm:
        """Press E and type a title or URL; known sources are offered."""
        self.read_text()
        self.press("E")
        form = self.inspector.sources.form
        self.until(form.title.hasFocus)
        self.type_text(title)
        self.until(lambda: not form._pause.isActive())
        self.settle()
        return form

    def seen_before(self) -> list[MatchCard]:
        """Return the cards of earlier claims, once the desk has been searched."""
        self.until(lambda: self.inspector.seen.header.note.text() != "Searching…")
        self.settle()
        return list(self.inspector.seen.cards)

    def palette(self) -> Palette:
        """Return the open command palette, its line ready to type in."""
        self.until(lambda: any(one.isVisible() for one in self.window.findChildren(Palette)))
        palette = next(one for one in self.window.findChildren(Palette) if one.isVisible())
        palette.line.setFocus()
        self.settle()
        return palette

    # Steps

    @property
    def undo_name(self) -> str:
        """What Undo says it takes back."""
        return self.window.actions_table["undo"].text()

    @property
    def redo_name(self) -> str:
        """What Redo says it does again."""
        return self.window.actions_table["redo"].text()

    def undo(self) -> None:
        """Press Ctrl+Z outside of any field."""
        self.read_text()
        self.press("Ctrl+Z")

    def redo(self) -> None:
        """Press Ctrl+Shift+Z outside of any field."""
        self.read_text()
        self.press("Ctrl+Shift+Z")
