"""The articles on the desk: title, a line about each, and a bar of its claims by state."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.domain.wording import isolated, joined, say, say_count, to_say
from claimtracker.ui.day_words import day_and_hour
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.labels import plain_tip
from claimtracker.ui.widgets.reading_side import lines_of
from claimtracker.ui.widgets.tally_bar import paint_tally

PAD, GAP, BAR = 10, 5, 4
TITLE_LINES = 3
DOT, ISOLATED = " · ", "\u2069"
NOTHING = to_say("Nothing here yet. Import an article, or drop a file on the window.")
WHOLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractListModel):
    """The summaries as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles: list[ArticleSummary] = []
        self.tallies: dict[int, Tally] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self.articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, a tip, what a screen reader says, or the summary itself."""
        if not index.isValid():
            return None
        article = self.articles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        line = about(article, self.tallies.get(article.id))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{article.title}\n{line}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{article.title}. {line}"
        if role == Qt.ItemDataRole.StatusTipRole:
            return line
        if role == WHOLE:
            return whole(article, self.tallies.get(article.id))
        return article if role == Qt.ItemDataRole.UserRole else None

    def count(self, tallies: Mapping[int, Tally | None], *, whole: bool) -> None:
        """Say how far the sentences of these articles are, or with ``whole`` of all; None is not begun."""
        known: dict[int, Tally | None] = {**({} if whole else self.tallies), **tallies}
        before, self.tallies = self.tallies, {key: tally for key, tally in known.items() if tally is not None}
        changed = {key for key in before.keys() | known.keys() if before.get(key) != self.tallies.get(key)}
        self._tell([row for row, article in enumerate(self.articles) if article.id in changed])

    def replace(self, articles: Sequence[ArticleSummary]) -> None:
        """Show other articles; rows that stay the same keep their selection."""
        if [a.id for a in articles] == [a.id for a in self.articles]:
            before, self.articles = self.articles, list(articles)
            self._tell([row for row, article in enumerate(articles) if article != before[row]])
            return
        self.beginResetModel()
        self.articles = list(articles)
        self.endResetModel()

    def _tell(self, rows: Sequence[int]) -> None:
        # Whatever is told has every article of the list laid out anew: nothing is told for nothing.
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article as in a desk's tray."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that title, line and bar need at the list's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(max(width, 60), _row_height(index.data(), width, theme_keeper().scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        article: ArticleSummary = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        inner = box.adjusted(PAD, PAD, -PAD, -PAD)
        layout, height = _title_layout(article.title, inner.width())
        painter.setPen(theme().color("ink"))
        layout.draw(painter, inner.topLeft())
        metrics = QFontMetricsF(ui_font(-1.0))
        line = QRectF(inner.left(), inner.top() + height + GAP - 2, inner.width(), metrics.height())
        painter.setFont(ui_font(-1.0))
        painter.setPen(theme().color("ink2"))
        text = fitting(index.data(Qt.ItemDataRole.StatusTipRole), metrics, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRectF(inner.left(), inner.bottom() - BAR, inner.width(), BAR)
        paint_tally(painter, bar, article.tally, index.data(WHOLE))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme().color("accent_wash"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme().color("accent"))
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)


class ArticleList(QListView):
    """The articles; choosing one opens it."""

    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAccessibleName(say("Articles on the desk"))
        self._known = False
        self._model = ArticlesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ArticleDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme_keeper().changed.connect(self.doItemsLayout)

    def show_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles, keeping the chosen one."""
        chosen = self.current_article()
        self._known = True
        self.setAccessibleDescription("" if articles else say(NOTHING))
        self._model.replace(articles)
        self.choose_article(chosen)

    def show_tallies(self, tallies: Mapping[int, Tally | None], *, whole: bool = False) -> None:
        """Say, in the line of each of these articles, how many of its sentences are accounted for."""
        self._model.count(tallies, whole=whole)

    def current_article(self) -> int:
        """Return the id of the chosen article, or 0."""
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole).id if index.isValid() else 0

    def choose_article(self, article_id: int) -> None:
        """Mark an article as the one that is open."""
        for row, article in enumerate(self._model.articles):
            if article.id == article_id:
                self.setCurrentIndex(self._model.index(row))
                return
        self.setCurrentIndex(QModelIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the articles, or what to do while there are none."""
        super().paintEvent(event)
        if self._known and not self._model.articles:
            painter = QPainter(self.viewport())
            painter.setFont(ui_font(-1.0))
            painter.setPen(theme().color("ink3"))
            box = self.viewport().rect().adjusted(PAD, 2, -PAD, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, say(NOTHING))

    def _choose(self, index: QModelIndex) -> None:
        self.article_chosen.emit(index.data(Qt.ItemDataRole.UserRole).id)


def about(article: ArticleSummary, sentences: Tally | None = None) -> str:
    """Return the line under a title: where it is from, when it is due, how far it is.

    Before publication the sentences accounted for come first: none may be left open.
    """
    parts = [
        isolated(article.outlet),
        say("draft {number}", number=article.revision_number) if article.revision_number > 1 else "",
    ]
    parts.append(_due(article.due))
    parts += _how_far(article, sentences)
    text = joined(*parts)
    return text[:1].upper() + text[1:]


def fitting(words: str, metrics: QFontMetricsF, width: float) -> str:
    """Return the line as it fits: where the article is from is cut first, how far it is last."""
    if metrics.horizontalAdvance(words) > width and DOT in words:
        first, rest = words.split(DOT, 1)
        room = width - metrics.horizontalAdvance(DOT + rest)
        if room >= metrics.horizontalAdvance("m…") * 2:
            cut = metrics.elidedText(first, Qt.TextElideMode.ElideRight, room)
            words = f"{cut}{ISOLATED if cut != first and ISOLATED in first else ''}{DOT}{rest}"
        else:
            words = rest
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def whole(article: ArticleSummary, sentences: Tally | None = None) -> int:
    """Return what the bar is a share of: before publication, open sentences are work to come as well."""
    if article.mode is not Mode.BEFORE or sentences is None:
        return article.claim_count
    return article.claim_count + sentences.open


def _how_far(article: ArticleSummary, sentences: Tally | None) -> list[str]:
    done = sum(count for state, count in article.tally if state in ("true", "mixed", "false"))
    parts = [_checked(done, article.claim_count)] if article.claim_count else []
    if article.returned:
        return [*parts, say_count(article.returned, "{count} returned", "{count} returned")]
    if sentences and sentences.accounted:
        of, total = sentences.accounted, sentences.total
        parts.append(say_count(total, "{done} of {count} sentences", "{done} of {count} sentences", done=of))
    return (parts[::-1] if article.mode is Mode.BEFORE else parts) or [say("not started")]


def _checked(done: int, claims: int) -> str:
    return say_count(claims, "{done} of {count} checked", "{done} of {count} checked", done=done)


def _due(due: str) -> str:
    if not due:
        return ""
    day, _, hour = due.replace("T", " ").partition(" ")
    if day != date.today().isoformat():
        return say("due {day}", day=day_and_hour(due))
    return say("due today {time}", time=hour) if hour else say("due today")


@lru_cache(maxsize=4096)
def _row_height(title: str, width: int, _scale: float) -> int:
    """Return the height of an article; the list asks for every one of them whenever one changed."""
    _, lines = _title_layout(title, width - 2 * PAD)
    return int(2 * PAD + lines + GAP + QFontMetricsF(ui_font(-1.0)).height() + GAP + BAR)


def _title_layout(title: str, width: float) -> tuple[QTextLayout, float]:
    font = ui_font(0.0, weight=ui_font().Weight.DemiBold)
    layout = QTextLayout(title, font)
    layout.setTextOption(lines_of(title))
    layout.beginLayout()
    height = 0.0
    for _ in range(TITLE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20.0))
        line.setPosition(line.position().__class__(0.0, height))
        height += line.height()
    layout.endLayout()
    return layout, height
