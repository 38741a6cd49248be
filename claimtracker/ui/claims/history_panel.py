"""Notes and history of a record, at the end of the inspector; any state of it can come back."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QWidget

from claimtracker.domain.past import DAYS, LABELS, HistoryPage, Past
from claimtracker.domain.text import beginning
from claimtracker.domain.views import HistoryLine
from claimtracker.domain.wording import joined, say
from claimtracker.ui.claims.inspector_drafts import Drafts
from claimtracker.ui.claims.inspector_fields import EscapeLeaves, join_text
from claimtracker.ui.claims.inspector_links import TextLink, text_link
from claimtracker.ui.claims.inspector_parts import Disclosure, button, column, emptied, line
from claimtracker.ui.claims.inspector_words import quoted, sentence_case
from claimtracker.ui.day_words import day_and_hour, day_and_time
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.growing_text import GrowingText
from claimtracker.ui.widgets.labels import PlainLabel
from claimtracker.ui.widgets.section_header import SectionHeader

LONGEST = 300
MARGIN = 16


class NotesPanel(QWidget):
    """What the checkers write for themselves."""

    def __init__(self, drafts: Drafts, escape: EscapeLeaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = GrowingText(say("Notes for the desk"), name=say("Notes"), framed=True, lines=(1, 40))
        self.questions = GrowingText(say("Questions still open"), name=say("Open questions"), framed=True)
        escape.watch(join_text(drafts, "notes", self.notes))
        escape.watch(join_text(drafts, "open_questions", self.questions))
        whole = column(self)
        whole.addWidget(SectionHeader("square-pen", say("Notes"), parent=self))
        whole.addWidget(self.notes)
        whole.addWidget(self.questions)


class HistoryPanel(QWidget):
    """Changes as sentences, a page at a time, asked for when the person opens it.

    ``earlier_wanted`` carries where the next page begins; ``preview_wanted`` and ``restore_wanted`` a moment.
    """

    wanted = Signal()
    earlier_wanted = Signal(object)
    preview_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HistoryLine, ...] = ()
        self._earlier = 0
        self._is_sought = False
        self._homes: dict[int, QWidget] = {}
        self.past: PastView | None = None
        self._list = QWidget()
        self._rows = column(self._list, gap=5)
        self.opener = Disclosure(say("History"), lambda: self._list, self)
        self.opener.opened.connect(self.wanted)
        self.more = text_link(say("Show earlier changes"), lambda: self.earlier_wanted.emit(self._earlier))
        self.more.setParent(self._list)
        column(self).addWidget(self.opener)

    def open(self) -> None:
        """Show the history with the keyboard on its head, and as much of it as there is room for."""
        self._is_sought = True
        self.opener.open()
        self.opener.head.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring_to_top()

    @property
    def is_open(self) -> bool:
        """Whether the history is on the screen."""
        return self.opener.is_open

    @property
    def _past_is_held(self) -> bool:
        held = QApplication.focusWidget()
        return self.past is not None and held is not None and self.past.isAncestorOf(held)

    @property
    def lines(self) -> tuple[HistoryLine, ...]:
        """The changes that are shown, latest first."""
        return self._lines

    def start(self) -> None:
        """Put the history of another record away."""
        self.opener.close_up()
        self.show_page(HistoryPage(()))

    def show_page(self, page: HistoryPage) -> None:
        """Show the latest changes."""
        if page.lines and page.lines == self._lines[: len(page.lines)]:
            return
        self._put_past_away()
        self._rows.removeWidget(self.more)
        emptied(self._rows)
        self._lines, self._homes = (), {}
        self.add_page(page)
        if not page.lines:
            self._rows.addWidget(PlainLabel(say("Nothing has changed yet."), "hint"))
        if self._is_sought and self.is_open:
            self._is_sought = False
            self._bring_to_top()

    def add_page(self, page: HistoryPage) -> None:
        """Show the changes before those that are shown."""
        self._rows.removeWidget(self.more)
        # Whole before it is shown: each line that comes by itself would have everything laid out anew.
        part = QWidget()
        rows = column(part, gap=0)
        for said in page.lines:
            rows.addWidget(PlainLabel(sentence_case(said.sentence), wrap=True, parent=part))
            below = self._below(said)
            rows.addWidget(below)
            rows.addSpacing(5)
            self._homes.setdefault(said.moment, below)
        self._rows.addWidget(part)
        self._lines, self._earlier = (*self._lines, *page.lines), page.earlier
        self._rows.addWidget(self.more)
        self.more.setVisible(bool(page.earlier))

    def show_past(self, past: Past) -> None:
        """Show, below its line, what going back to a moment would change."""
        self._put_past_away()
        home = self._homes.get(past.moment)
        if home is not None:
            self.past = PastView(past)
            self.past.go.clicked.connect(lambda: self.restore_wanted.emit(past.moment))
            self.past.cancel.clicked.connect(lambda: self._put_past_away(home))
            part = home.parentWidget()
            rows = part.layout() if part is not None else None
            assert isinstance(rows, QBoxLayout)
            rows.insertWidget(rows.indexOf(home) + 1, self.past)
            self.past.show()  # at once: a layout shows what was put into it later
            self.past.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            _scroll_to(self.past)

    def _bring_to_top(self) -> None:
        # What was just put in has its height only when the layouts have run.
        QTimer.singleShot(0, self, lambda: _scroll_to_top(self))

    def _put_past_away(self, next_held: QWidget | None = None) -> None:
        """Close the preview; whoever used its buttons goes on from there with the keyboard."""
        if self.past is not None:
            if self._past_is_held:
                (next_held or self.opener.head).setFocus(Qt.FocusReason.OtherFocusReason)
            self.past.hide()
            self.past.deleteLater()
            self.past = None

    def _below(self, said: HistoryLine) -> TextLink:
        here = said.at.astimezone() if said.at.tzinfo else said.at
        at = joined(day_and_time(here), said.by)
        back = bool(said.moment) and said.moment not in self._homes
        made = TextLink(joined(at, say("back to here…") if back else ""), "accent" if back else "ink3")
        if back:
            made.setToolTip(say("Show what going back to this state would change"))
            made.clicked.connect(lambda _=False, moment=said.moment: self.preview_wanted.emit(moment))
        else:
            made.setEnabled(False)
        return made


class PastView(QFrame):
    """What going back would change: each value now and then."""

    def __init__(self, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "dashed")
        self.go = button(say("Restore this state"), lambda: None, "primary")
        self.cancel = button(say("Cancel"), lambda: None)
        rows = column(self, gap=4)
        rows.setContentsMargins(9, 8, 9, 8)
        head = (
            say("Going back would change:")
            if past.fields
            else say("It is like that now: nothing would change.")
        )
        rows.addWidget(PlainLabel(head, "strong", wrap=True))
        for one in past.fields:
            name = sentence_case(say(LABELS.get(one.name, one.name.replace("_", " "))))
            values = (one.now, one.then)
            now, then = (_short(day_and_hour(text) if one.name in DAYS else text) for text in values)
            said = say("{field}: {now} → {then}", field=name, now=now, then=then)
            rows.addWidget(PlainLabel(said, "", wrap=True))
        buttons = line()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        rows.addLayout(buttons)
        self.go.setVisible(bool(past.fields))  # in its place: before, it would be a window for a moment


def _scroll_to(part: QWidget) -> None:
    """Bring a part that was put in just now into view, with both its buttons."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    area = _area_around(part)
    if area is not None:
        area.ensureWidgetVisible(part, 0, MARGIN)


def _scroll_to_top(part: QWidget) -> None:
    """Bring the top of a part to the top of what is seen, as far as there is something below it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    area = _area_around(part)
    inner = area.widget() if area is not None else None
    if area is not None and inner is not None:
        area.verticalScrollBar().setValue(part.mapTo(inner, QPoint(0, 0)).y() - MARGIN)


def _area_around(part: QWidget) -> QScrollArea | None:
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def _short(text: str) -> str:
    words = beginning(text, LONGEST)
    return quoted(words) if words else say("nothing")
