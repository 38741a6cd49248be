"""Two drafts side by side: the old one left, the new one right, scrolled together."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from claimtracker.domain.articles import Article, Revision
from claimtracker.domain.records import record
from claimtracker.domain.revisions import DraftLine
from claimtracker.domain.spans import Span
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import say, say_count
from claimtracker.ui.articles.revision_page import DraftPage, Wash
from claimtracker.ui.articles.revision_words import draft_words
from claimtracker.ui.icons import icon
from claimtracker.ui.reader.reader_paper import Paper
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.choice_field import ChoiceField
from claimtracker.ui.widgets.labels import ElidedLabel, PlainLabel, beside_icon

if TYPE_CHECKING:
    from claimtracker.matching.anchoring.pair import DraftChanges


_AROUND, _GAP = 16, 10


class DraftChoice(ChoiceField):
    """A choice among drafts whose number and time are never cut."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@record
class ShownDraft:
    """A draft with its highlights."""

    revision: Revision
    highlights: Sequence[ReaderHighlight]


class RevisionPlace(QWidget):
    """Shows two drafts, read only; ``drafts_chosen`` carries the ids of an old and a new one."""

    left = Signal()
    drafts_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(say("Drafts side by side"), "title")
        self.article = ElidedLabel("", "second")
        self.count = PlainLabel("", "second")
        self.old_choice = DraftChoice(name=say("Old draft"), kind="bordered")
        self.new_choice = DraftChoice(name=say("New draft"), kind="bordered")
        self._next = beside_icon(say("Next change"))
        self.next_button = QPushButton(icon("chevron-down"), self._next)
        self.next_button.setAccessibleName(say("Next change"))
        self.done_button = QPushButton(say("Done"))
        self.old_page, self.new_page = DraftPage(say("Old draft")), DraftPage(say("New draft"))
        self._together: tuple[tuple[int, int], ...] = ()
        self._changes: list[tuple[Span | None, Span | None]] = []
        self._at = -1
        self._following = False
        self._wish = 0
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.new_page.page.paper)

    def show_drafts(self, lines: Sequence[DraftLine], old_id: int, new_id: int) -> None:
        """Offer these drafts; two of them are on show."""
        choices = [(str(line.revision_id), draft_words(line)) for line in lines]
        for field, chosen in ((self.old_choice, old_id), (self.new_choice, new_id)):
            field.set_choices(choices)
            field.set_value(str(chosen))

    def show_pair(self, article: Article, old: ShownDraft, new: ShownDraft, changes: "DraftChanges") -> None:
        """Show two drafts and what they do not share."""
        self.article.setText(article.title)
        self._together = changes.together
        cut = [(span, Wash.CUT) for span in changes.cut]
        added = [(span, Wash.ADDED) for span in changes.added]
        self.old_page.show_draft(
            article, old.revision, old.highlights, [*cut, *((s, Wash.MOVED) for s in changes.moved_from)]
        )
        self.new_page.show_draft(
            article, new.revision, new.highlights, [*added, *((s, Wash.MOVED) for s in changes.moved_to)]
        )
        self.old_page.title.setText(_named(old.revision, _cut(len(changes.cut))))
        self.new_page.title.setText(_named(new.revision, _added(len(changes.added))))
        self._changes = self._in_order(changes)
        self._at = -1
        moved = len(changes.moved_to)
        self.count.setText(say_count(moved, "{count} moved", "{count} moved") if moved else "")
        self.next_button.setEnabled(bool(self._changes))
        self._make_room()

    def next_change(self) -> None:
        """Go to the next change, from the top again after the last one."""
        if not self._changes:
            return
        self._at = (self._at + 1) % len(self._changes)
        old, new = self._changes[self._at]
        if new is not None:
            self.new_page.go_to(new)
            self._follow(self.new_page)
        elif old is not None:
            self.old_page.go_to(old)
            self._follow(self.old_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the icon stand for the words of the button where they would cut the title."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.next_button.setText("")
        beside = [self.old_choice, self.new_choice, self.next_button, self.done_button]
        beside += [self.count] if self.count.text() else []
        taken = sum(widget.sizeHint().width() + _GAP for widget in beside)
        words = self.next_button.fontMetrics().horizontalAdvance(self._next)
        room = self.width() - 2 * _AROUND - taken - self._title.sizeHint().width()
        self.next_button.setText(self._next if words <= room else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the reader."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        set_kind(self.done_button, "primary")
        self.done_button.setToolTip(say("Back to the reader (Esc)"))
        self.next_button.setToolTip(say("Go to the next passage that differs"))
        head = QHBoxLayout()
        head.setContentsMargins(_AROUND, 10, _AROUND, 10)
        head.setSpacing(_GAP)
        head.addWidget(self._title)
        head.addWidget(self.article, 1)
        self.article.setMinimumWidth(1)  # it makes way first: the places beside it name the article, too
        for widget in (self.count, self.old_choice, self.new_choice, self.next_button, self.done_button):
            head.addWidget(widget)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.old_page)
        self.split.addWidget(self.new_page)
        self.split.setSizes([1, 1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.done_button.clicked.connect(self.left)
        self.next_button.clicked.connect(self.next_change)
        for page in (self.old_page, self.new_page):
            page.scrolled.connect(lambda page=page: self._follow(page))
        for field in (self.old_choice, self.new_choice):
            field.chosen.connect(lambda _value: self._choose())

    def _choose(self) -> None:
        old, new = int(self.old_choice.value() or 0), int(self.new_choice.value() or 0)
        if old and new and old != new:
            self.drafts_chosen.emit(min(old, new), max(old, new))

    def _follow(self, page: DraftPage) -> None:
        """Let the other draft stand where its like of the top paragraph is."""
        if self._following or not self._together:
            return
        mine = 0 if page is self.old_page else 1
        other = self.new_page if page is self.old_page else self.old_page
        stands = [pair[mine] for pair in self._together]
        if stands != sorted(stands):
            return
        place = max(0, bisect_right(stands, page.top) - 1)
        paper, theirs = page.page.paper, other.page.paper
        beyond = paper.scrolled().y() - paper.height_of(stands[place])
        following = self._together[min(place + 1, len(stands) - 1)]
        there, after = self._together[place][1 - mine], following[1 - mine]
        self._wish += 1
        act = partial(self._stand, self._wish, theirs, (there, after), beyond)
        theirs.scribe.once_there(theirs.places.to_document(max(there, after)), act)

    def _stand(self, wish: int, paper: Paper, between: tuple[int, int], beyond: float) -> None:
        """Scroll to so much beyond a place, but not past the next that both drafts have."""
        if wish != self._wish:
            return  # the other draft was scrolled further meanwhile
        there, after = (paper.height_of(position) for position in between)
        self._following = True
        paper.scroll_to(round(there + (min(beyond, after - there) if after > there else beyond)))
        self._following = False

    def _in_order(self, changes: "DraftChanges") -> list[tuple[Span | None, Span | None]]:
        """Return the changes from top to bottom of the new draft; a cut stands where it was."""
        olds = [pair[0] for pair in changes.together]

        def stood(span: Span) -> int:
            place = bisect_right(olds, span.start) - 1
            return changes.together[place][1] if place >= 0 else 0

        found: list[tuple[int, tuple[Span | None, Span | None]]] = []
        found += [(stood(span), (span, None)) for span in changes.cut]
        found += [(span.start, (None, span)) for span in changes.added]
        return [pair for _, pair in sorted(found, key=lambda one: one[0])]


def _named(revision: Revision, told: str) -> str:
    draft = say("Draft {number}", number=revision.number)
    return f"{draft} · {told}" if told else draft


def _cut(count: int) -> str:
    return say_count(count, "{count} passage cut", "{count} passages cut") if count else ""


def _added(count: int) -> str:
    return say_count(count, "{count} passage added", "{count} passages added") if count else ""
