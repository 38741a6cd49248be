"""The articles on the desk: title, a line about each, and a bar of its claims by state."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from claimtracker.domain.articles import ArticleSummary
from claimtracker.domain.coverage import Tally
from claimtracker.domain.wording import say, to_say
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.shell.article_rows import WHOLE, ArticlesModel, Index
from claimtracker.ui.theme import theme, theme_keeper
from claimtracker.ui.widgets.reading_side import lines_of
from claimtracker.ui.widgets.tally_bar import paint_tally
from claimtracker.ui.widgets.title_lines import TitleLines

PAD, GAP, BAR = 10, 5, 4
TITLE_LINES, LINES_BELOW = 3, 3
MOST_HEIGHTS = 16_384
"""So many heights are kept: of five hundred articles at some thirty widths."""
_ONE_UNIT = "\uffff"
"""The last letter that Qt counts as one."""
DOT, ISOLATED = " · ", "\u2069"
NOTHING = to_say("Nothing here yet. Import an article, or drop a file on the window.")


Articles = Callable[[], Sequence[ArticleSummary]]


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article as in a desk's tray.

    The list asks for the height of every article before it shows one, and again at each new width: a title is
    laid out only when it is painted, and until then its height goes by the widths of its words. The articles
    are those of the list: asking the index for each would take longer than measuring it.
    """

    def __init__(self, articles: Articles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self.corrected = False
        """Whether an article that was painted is higher or lower than the list was told."""
        self.forget()

    def forget(self) -> None:
        """Measure anew from now on: the font is another."""
        font = _title_font()
        self._lines, self._heights = TitleLines(font), dict[tuple[str, int], int]()
        self._below = dict[tuple[int, int], int]()
        self._line = QFontMetricsF(ui_font(-1.0)).height()
        self._title_line = _title_layout("", 0.0)[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that title, line and bar need at the list's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        article = self._articles()[index.row()]
        title = article.title
        height = self._heights.get((title, width))
        if height is None:
            if len(self._heights) >= MOST_HEIGHTS:
                self._heights.clear()
            lines = self._lines.lines(title, max(width - 2 * PAD, 20), TITLE_LINES)
            height = self._heights[title, width] = self._whole_height(lines * self._title_line)
        return QSize(max(width, 60), height + self._more(article, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        article = self._articles()[index.row()]
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
        below = about_lines(index.data(Qt.ItemDataRole.StatusTipRole), metrics, line.width())
        self._correct(article, option.rect, height, len(below))
        for text in below:
            painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
            line.translate(0, metrics.height())
        bar = QRectF(inner.left(), inner.bottom() - BAR, inner.width(), BAR)
        paint_tally(painter, bar, article.tally, index.data(WHOLE))
        painter.restore()

    def height_when_painted(self, title: str, width: int) -> int:
        """Return the height at which nothing of the article is missing and nothing is left over."""
        return self._whole_height(_title_layout(title, width - 2 * PAD)[1])

    def _whole_height(self, title: float) -> int:
        return int(2 * PAD + title + GAP + self._line + GAP + BAR)

    def _more(self, article: ArticleSummary, width: int) -> int:
        """Return how much higher an article is for lines below its title: until it is painted, by a guess."""
        guess = 2 if article.outlet and article.claim_count else 1
        return ceil((self._below.get((article.id, width), guess) - 1) * self._line)

    def _correct(self, article: ArticleSummary, box: QRect, height: float, below: int) -> None:
        told, more = self._heights.get((article.title, box.width())), self._more(article, box.width())
        if told is None or told + more != box.height():
            return
        whole = self._whole_height(height)
        if len(self._below) >= MOST_HEIGHTS:
            self._below.clear()
        self._heights[article.title, box.width()] = whole
        self._below[article.id, box.width()] = below
        self.corrected |= whole + self._more(article, box.width()) != box.height()

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
        self._opened = 0
        self._model = ArticlesModel(self)
        self.setModel(self._model)
        self._delegate = ArticleDelegate(lambda: self._model.articles, self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme_keeper().changed.connect(self._lay_out_anew)

    def show_articles(self, articles: Sequence[ArticleSummary]) -> None:
        """Show these articles, keeping the chosen one."""
        chosen = self.current_article() or self._opened  # one just imported is open before it is listed
        self._known = True
        self.setAccessibleDescription("" if articles else say(NOTHING))
        self._model.replace(articles)
        self._mark(chosen)

    def show_tallies(self, tallies: Mapping[int, Tally | None], *, whole: bool = False) -> None:
        """Say, in the line of each of these articles, how many of its sentences are accounted for."""
        self._model.count(tallies, whole=whole)

    def current_article(self) -> int:
        """Return the id of the chosen article, or 0."""
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole).id if index.isValid() else 0

    def choose_article(self, article_id: int) -> None:
        """Mark an article as the one that is open, now or as soon as it is listed."""
        self._opened = article_id
        self._mark(article_id)

    def _mark(self, article_id: int) -> None:
        for row, article in enumerate(self._model.articles):
            if article.id == article_id:
                self.setCurrentIndex(self._model.index(row))
                return
        self.setCurrentIndex(QModelIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the articles, or what to do while there are none."""
        super().paintEvent(event)
        if self._delegate.corrected:
            self._delegate.corrected = False
            self.scheduleDelayedItemsLayout()
        if self._known and not self._model.articles:
            painter = QPainter(self.viewport())
            painter.setFont(ui_font(-1.0))
            painter.setPen(theme().color("ink3"))
            box = self.viewport().rect().adjusted(PAD, 2, -PAD, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, say(NOTHING))

    def _lay_out_anew(self) -> None:
        self._delegate.forget()
        self.doItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        self.article_chosen.emit(index.data(Qt.ItemDataRole.UserRole).id)


def about_lines(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Return the line under a title in as many lines, up to three, as its parts need beside each other."""
    lines: list[str] = []
    for part in words.split(DOT):
        longer = DOT.join((*lines[-1:], part))
        if lines and (len(lines) == LINES_BELOW or metrics.horizontalAdvance(longer) <= width):
            lines[-1] = longer
        else:
            lines.append(part)
    return [fitting(line, metrics, width) for line in lines]


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


def _title_font() -> QFont:
    return ui_font(0.0, weight=QFont.Weight.DemiBold)


def _title_layout(title: str, width: float) -> tuple[QTextLayout, float]:
    layout, height, last, end = _laid_out(title, width)
    if end < len(title) and max(title) <= _ONE_UNIT:  # what is cut says so
        metrics = QFontMetricsF(_title_font())
        rest = metrics.elidedText(title[last:], Qt.TextElideMode.ElideRight, max(width, 20.0))
        layout, height, _, _ = _laid_out(title[:last] + rest, width)
    return layout, height


def _laid_out(title: str, width: float) -> tuple[QTextLayout, float, int, int]:
    """Return the lines of a title with their height, and where the last of them begins and ends."""
    layout = QTextLayout(title, _title_font())
    layout.setTextOption(lines_of(title))
    layout.beginLayout()
    height, last, end = 0.0, 0, 0
    for _ in range(TITLE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20.0))
        line.setPosition(line.position().__class__(0.0, height))
        height += line.height()
        last, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return layout, height, last, end
