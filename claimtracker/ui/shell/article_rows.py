"""The articles on the desk as rows, and the line that is said about each."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.domain.wording import isolated, joined, say, say_count
from claimtracker.ui.day_words import day_and_hour
from claimtracker.ui.widgets.labels import plain_tip

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
        if role == Qt.ItemDataRole.UserRole:
            return article
        line = about(article, self.tallies.get(article.id))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{article.title}\n{line}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{article.title}. {line}"
        if role == Qt.ItemDataRole.StatusTipRole:
            return line
        return whole(article, self.tallies.get(article.id)) if role == WHOLE else None

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
        # Whatever is told has the list ask for the height of every article: nothing is told for nothing.
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))


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
