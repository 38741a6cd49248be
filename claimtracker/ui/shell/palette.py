"""The command palette: every action, article, claim, source and speaker by a few letters."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.wording import say
from claimtracker.services.search_desk import Hit, knows_words, learn_words, search_desk
from claimtracker.store.library import Library
from claimtracker.ui.desk import Desk
from claimtracker.ui.shell.palette_rows import (
    ROW,
    SECTIONS,
    PaletteDelegate,
    PaletteRow,
    action_rows,
    hit_row,
    in_sections,
)
from claimtracker.ui.shell.recent import Recent
from claimtracker.ui.theme import set_kind
from claimtracker.ui.widgets.labels import plain_tip

SHOWN = 14


class Goer(Protocol):
    """What the palette opens things with."""

    def open_article(self, article_id: int) -> None:
        """Open an article."""

    def open_claim(self, claim_id: int) -> None:
        """Open a claim."""

    def open_source(self, source_id: int) -> None:
        """Open a source."""

    def show_claims_with(self, facet: str, value: str) -> None:
        """Show the claims that have one value of a facet."""


class Palette(QDialog):
    """Typing narrows, arrows choose, Enter opens; recent things come first.

    What is found is asked for in a worker; an answer to other letters than those that stand there is dropped.
    """

    def __init__(
        self, desk: Desk, actions: Sequence[QAction], go: Goer, recent: Recent, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._desk = desk
        self._actions = [one for one in actions if one.objectName() not in ("", "search")]
        self._go, self._recent = go, recent
        self.answered, self._hurried = "", False
        self._delegate = PaletteDelegate()
        self.line = QLineEdit()
        set_kind(self.line, "search")
        self.line.setPlaceholderText(say("Search claims, sources, articles, speakers and actions…"))
        self.line.setAccessibleName(say("Search everything"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("What was found"))
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.list)
        width = min(680, max(360, parent.width() - 80))
        self.setFixedWidth(width)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 60)
        self.line.textChanged.connect(self._ask)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._enter)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._ask("")
        self._learn()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the caret stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def rows(self) -> list[PaletteRow]:
        """Return what is listed, headings left out."""
        return [row for row in self._listed() if row is not None and row.act is not None]

    def _listed(self) -> list[PaletteRow | None]:
        return [self.list.item(number).data(ROW) for number in range(self.list.count())]

    def _learn(self) -> None:
        def learn(library: Library) -> int:
            return 0 if knows_words(library) else learn_words(library)

        if self._desk.is_open:
            self._desk.ask(learn, lambda _count: None, owner=self._desk, lane="long", latest="words")

    def _ask(self, typed: str) -> None:
        fitting = action_rows(self._actions, typed, self._recent.actions, self._desk.messages.status)
        if not self._desk.is_open:
            self._show(fitting, typed)
            return

        def show(hits: list[Hit]) -> None:
            self._show([*fitting, *(hit_row(hit, self._opener(hit)) for hit in hits)], typed)
            self.answered = typed
            if self._hurried:
                self._choose()

        self._hurried = False
        recent = self._recent.records(self._desk.library.name)
        self._desk.ask(
            lambda library: search_desk(library, typed, recent=recent),
            show,
            owner=self,
            latest="palette",
            lane="now",
        )

    def _opener(self, hit: Hit) -> Callable[[], object]:
        if hit.kind == "speaker":
            return lambda: self._go.show_claims_with("speaker", hit.title)
        acts = {
            "article": self._go.open_article,
            "claim": self._go.open_claim,
            "source": self._go.open_source,
        }
        act = acts[hit.kind]
        return lambda: act(hit.id)

    def _show(self, found: Sequence[PaletteRow], typed: str) -> None:
        self._delegate.marks = Marks(typed) if typed.strip() else None
        self.list.clear()
        for row in in_sections(found, by_score=bool(typed.strip())):
            item = QListWidgetItem(row.text)
            item.setData(ROW, row)
            item.setToolTip(plain_tip(row.text))
            if row.act is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                said = f"{row.text}, {row.note}" if row.note else row.text
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{say(SECTIONS[row.kind])}: {said}")
            self.list.addItem(item)
        if not found:
            self.list.addItem(say("Nothing found. Try fewer letters."))
        self.list.setCurrentRow(1 if found else -1)
        self._fit()

    def _fit(self) -> None:
        count = min(SHOWN, max(1, self.list.count()))
        height = sum(self.list.sizeHintForRow(number) for number in range(count)) + 8
        self.list.setFixedHeight(height)
        self.setFixedHeight(self.line.sizeHint().height() + height + 30)

    def _move(self, step: int) -> None:
        places = [number for number, row in enumerate(self._listed()) if row is not None and row.act]
        if not places:
            return
        here = places.index(self.list.currentRow()) if self.list.currentRow() in places else 0
        self.list.setCurrentRow(places[max(0, min(len(places) - 1, here + step))])
        if self.list.currentRow() == places[0]:
            self.list.scrollToTop()

    def _enter(self) -> None:
        # Enter may come before the answer to what was typed: then it means the first of that answer.
        self._hurried = self._desk.is_open and self.answered != self.line.text()
        if not self._hurried:
            self._choose()

    def _choose(self) -> None:
        item = self.list.currentItem()
        row: PaletteRow | None = item.data(ROW) if item is not None else None
        if row is None or row.act is None:
            return
        if row.kind == "action" and row.now:
            name = next((one.objectName() for one in self._actions if one.text() == row.text), "")
            self._recent.note_action(name)
        self.close()
        row.act()
