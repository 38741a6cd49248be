"""The rows of the palette: headings, and what was found with a note or a key at its end."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from claimtracker.domain.find_marks import Marks
from claimtracker.domain.text import fold
from claimtracker.domain.wording import say, to_say
from claimtracker.services.search_desk import Hit
from claimtracker.ui.action_rows import When
from claimtracker.ui.claims.inspector_words import sentence_case
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.icons import paint_icon
from claimtracker.ui.key_book import ROW as ROW_OF_ACTION
from claimtracker.ui.theme import theme
from claimtracker.ui.widgets.reading_side import at_start, direction_of
from claimtracker.ui.widgets.rows_header import heading_font
from claimtracker.ui.widgets.rows_words import line_runs

ICONS = {"article": "newspaper", "claim": "quote", "source": "book-open", "speaker": "user"}
SECTIONS = to_say(
    {
        "action": "Actions",
        "article": "Articles",
        "claim": "Claims",
        "source": "Sources",
        "speaker": "Speakers",
    }
)
NEEDED = to_say(
    {
        When.ALWAYS: "Not possible now.",
        When.LIBRARY: "Open a library first.",
        When.ARTICLE: "Open an article first.",
        When.READING: "Open an article first.",
        When.CLAIM: "Select a claim in an article first.",
        When.PAIR: "Choose a pair in Duplicates first.",
        When.SOURCE: "Choose a source first.",
        When.UNDO: "There is nothing to undo.",
        When.REDO: "There is nothing to redo.",
    }
)
ACTIONS_SHOWN = 6
ROW = Qt.ItemDataRole.UserRole
PAD, GAP = 10, 10
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One row: a heading without ``act``, or something to open or do. ``key`` is shown as keys are."""

    kind: str
    text: str
    note: str = ""
    icon: str = ""
    key: bool = False
    score: float = 0.0
    act: Callable[[], object] | None = None
    now: bool = True


def action_rows(
    actions: Iterable[QAction], typed: str, recent: Sequence[str], refuse: Callable[[str], object]
) -> list[PaletteRow]:
    """Return the actions that fit, those used last first; nothing typed gives a few.

    One that makes no sense now is found too, after the others, with what it needs: choosing it says that.
    """
    words = fold(typed).split()
    known = list(actions)
    possible = _possible_rows([one for one in known if one.isEnabled()], words, recent)
    fits = [(_fit(fold(one.text()), words), one) for one in known if words and not one.isEnabled()]
    later = sorted((one for one in fits if one[0]), key=lambda one: -one[0])[:ACTIONS_SHOWN]
    return [*possible, *(_later_row(action, score, refuse) for score, action in later)]


def _later_row(action: QAction, score: float, refuse: Callable[[str], object]) -> PaletteRow:
    row = ROW_OF_ACTION.get(action.objectName())
    needed = say(NEEDED[row.when if row else When.LIBRARY])
    return PaletteRow(
        "action", action.text(), needed, "command", score=score - 40, act=lambda: refuse(needed), now=False
    )


def _possible_rows(
    actions: Sequence[QAction], words: Sequence[str], recent: Sequence[str]
) -> list[PaletteRow]:
    scored = []
    for action in actions:
        score = _fit(fold(action.text()), words)
        if score:
            used = recent.index(action.objectName()) if action.objectName() in recent else len(recent)
            scored.append((-score, used, action))
    scored.sort(key=lambda one: one[:2])
    few = scored if words else scored[:ACTIONS_SHOWN]
    return [
        PaletteRow(
            "action",
            action.text(),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            "command",
            key=True,
            score=-score,
            act=action.trigger,
        )
        for score, _, action in few
    ]


def _fit(text: str, words: Sequence[str]) -> float:
    """Return how well an action's name fits: beginnings of words, then parts, then letters in order."""
    begun = f" {text}"
    if all(f" {word}" in begun for word in words):
        return 95.0
    if all(word in text for word in words):
        return 85.0
    letters = iter(text)
    typed = "".join(words)
    return 70.0 if len(typed) > 2 and all(letter in letters for letter in typed) else 0.0


def in_sections(rows: Iterable[PaletteRow], *, by_score: bool) -> list[PaletteRow]:
    """Return the rows under their headings; the section with the best row stands first if it is by score."""
    grouped: dict[str, list[PaletteRow]] = {}
    for row in rows:
        grouped.setdefault(row.kind, []).append(row)
    order = list(SECTIONS)
    kinds = sorted(
        grouped,
        key=lambda kind: (-max(row.score for row in grouped[kind]) if by_score else 0, _place(order, kind)),
    )
    if not by_score:
        kinds.sort(key=lambda kind: kind == "action")  # what was worked on stands before what can be done
    return [row for kind in kinds for row in (PaletteRow("head", say(SECTIONS[kind])), *grouped[kind])]


def _place(order: Sequence[str], kind: str) -> int:
    return order.index(kind)


def hit_row(hit: Hit, act: Callable[[], object]) -> PaletteRow:
    """Return the row of a record."""
    note = sentence_case(hit.note) if hit.kind == "claim" else hit.note
    return PaletteRow(hit.kind, " ".join(hit.title.split()), note, ICONS[hit.kind], score=hit.score, act=act)


class PaletteDelegate(QStyledItemDelegate):
    """Paints headings in small capitals, icons, words with the hits underlined, notes and keys at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: Marks | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PaletteRow | None = index.data(ROW)
        line = QFontMetrics(option.font).height()
        return QSize(60, round(line * (1.7 if row is not None and row.kind == "head" else 1.85)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow | None = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if row is None:
            painter.setPen(theme().color("ink2"))
            painter.drawText(box.adjusted(PAD, 0, -PAD, 0), _START, str(index.data()))
        elif row.kind == "head":
            painter.setFont(heading_font(option.font))
            painter.setPen(theme().color("ink3"))
            painter.drawText(box.adjusted(PAD, 4, -PAD, 0), _START, row.text)
        else:
            self._paint_row(painter, option, box, row)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: PaletteRow
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_wash"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 5, 5)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inside = box.adjusted(PAD, 0, -PAD, 0)
        side = QFontMetrics(option.font).ascent() + 1
        left = inside.right() - side if mirrored else inside.left()
        paint_icon(painter, row.icon, QRectF(left, box.center().y() - side / 2, side, side), "ink2")
        step = side + GAP
        inside = inside.adjusted(0, 0, -step, 0) if mirrored else inside.adjusted(step, 0, 0, 0)
        small = ui_font(-1.0)
        most = inside.width() * 0.45
        metrics = QFontMetrics(small)
        note = metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, round(most))
        room = metrics.horizontalAdvance(note) + GAP if note else 0
        painter.setFont(small)
        painter.setPen(theme().color("ink2" if row.key else "ink3"))
        painter.drawText(inside, _END, note)
        words = inside.adjusted(room, 0, 0, 0) if mirrored else inside.adjusted(0, 0, -room, 0)
        self._paint_words(painter, option, words, row)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: PaletteRow
    ) -> None:
        metrics = QFontMetrics(option.font)
        shown = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.setFont(option.font)
        painter.setPen(theme().color("ink" if row.now else "ink3"))
        painter.setLayoutDirection(direction_of(shown))
        painter.drawText(box, int(at_start(option.direction)), shown)
        if self.marks:
            painter.setPen(theme().color("accent"))
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            base = round(box.center().y() + metrics.ascent() / 2) + 1
            for run in line_runs(shown, option.font, box.width(), self.marks, mirrored=mirrored):
                left, right = round(box.left() + run.left()), round(box.left() + run.right())
                painter.drawLine(left, base, right, base)
