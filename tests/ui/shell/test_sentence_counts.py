"""The list of articles says how far each one is: claims checked, sentences accounted for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.services.browse import article_summaries
from claimtracker.ui.desk import Desk
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.shell.article_list import ArticleList, fitting
from claimtracker.ui.shell.article_rows import about
from claimtracker.ui.shell.sentence_counts import SentenceCounts
from tests.services.desk import add_article
from tests.ui.desk_with_library import desk, empty_file, file_library, fill, settled

__all__ = ["desk", "empty_file", "file_library"]
DRAFT = ArticleSummary(1, "Bridge", "City", "", 2, Mode.BEFORE, 3, (("true", 1), ("open", 2)))
OUT = replace(DRAFT, id=2, mode=Mode.AFTER, revision_number=1)


@pytest.mark.parametrize(
    ("article", "tally", "line"),
    [
        (DRAFT, None, "City · draft 2 · 1 of 3 checked"),
        (DRAFT, Tally(5, 31), "City · draft 2 · 5 of 31 sentences · 1 of 3 checked"),
        (OUT, Tally(5, 31), "City · 1 of 3 checked · 5 of 31 sentences"),
        (replace(OUT, claim_count=0, tally=()), None, "City · not started"),
        (replace(OUT, claim_count=0, tally=()), Tally(1, 9), "City · 1 of 9 sentences"),
    ],
)
def test_the_line_under_a_title(article: ArticleSummary, tally: Tally | None, line: str) -> None:
    assert about(article, tally) == line


def test_an_outlet_that_reads_from_the_right_does_not_turn_the_figures_round() -> None:
    assert about(replace(OUT, outlet="جريدة الميناء"), None) == "\u2068جريدة الميناء\u2069 · 1 of 3 checked"


def test_a_narrow_line_cuts_the_outlet_before_the_progress(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(ui_font(-1.0))
    line = "The Harbour Courier of the North · 5 of 31 sentences"
    whole = metrics.horizontalAdvance(line)
    assert fitting(line, metrics, whole) == line
    cut = fitting(line, metrics, whole * 0.75)
    assert cut.startswith("The ") and cut.endswith("… · 5 of 31 sentences")
    assert fitting(line, metrics, whole * 0.42) == "5 of 31 sentences"


def line_of(articles: ArticleList, row: int) -> str:
    return str(articles.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_counts_come_and_go_article_by_article(qtbot: QtBot) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    articles.show_articles([DRAFT, OUT])
    articles.show_tallies({1: Tally(5, 31), 2: Tally(2, 9)})
    assert line_of(articles, 0).endswith("5 of 31 sentences · 1 of 3 checked")
    articles.show_tallies({1: None})
    assert "sentences" not in line_of(articles, 0)
    assert "2 of 9 sentences" in line_of(articles, 1)
    articles.show_tallies({1: Tally(1, 31)}, whole=True)
    assert "sentences" not in line_of(articles, 1)


def test_what_changes_in_the_library_is_counted_again(qtbot: QtBot, desk: Desk) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    counts = SentenceCounts(desk, articles)
    fill(desk.library)
    add_article(desk.library, "Not begun")
    articles.show_articles(article_summaries(desk.library))
    desk.refresh()
    settled(qtbot, desk)
    lines = [line_of(articles, row) for row in range(2)]
    assert [("3 of 6 sentences" in line) for line in lines] == [False, True]
    assert lines[0].startswith("Not begun. ")
    assert counts.parent() is articles
