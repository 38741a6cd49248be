"""The articles on the desk: what the bar under a title is a share of."""

from dataclasses import replace
from math import ceil

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.ui.fonts import ui_font
from claimtracker.ui.shell.article_list import (
    TITLE_LINES,
    ArticleDelegate,
    ArticleList,
    _title_layout,
    about_lines,
)
from claimtracker.ui.shell.article_rows import ArticlesModel, about, whole


def summary(mode: Mode) -> ArticleSummary:
    return ArticleSummary(1, "Bike lanes", "", "", 1, mode, 2, (("true", 1), ("open", 1)))


def test_open_sentences_of_a_draft_leave_the_bar_open() -> None:
    assert whole(summary(Mode.BEFORE), Tally(3, 26)) == 25
    assert whole(summary(Mode.BEFORE), Tally(26, 26)) == 2


def test_after_publication_the_bar_is_of_claims_alone() -> None:
    assert whole(summary(Mode.AFTER), Tally(3, 26)) == 2
    assert whole(summary(Mode.BEFORE)) == 2


def test_only_what_changed_is_told(qtbot: QtBot) -> None:
    model = ArticlesModel()
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    articles = [replace(summary(Mode.AFTER), id=number) for number in range(5)]
    model.replace(articles)
    model.replace(list(articles))
    model.count({2: Tally(3, 26)}, whole=True)
    model.count({2: Tally(3, 26)}, whole=False)
    articles[4] = replace(articles[4], claim_count=3)
    model.replace(articles)
    model.count({}, whole=True)
    assert told == [(2, 2), (4, 4), (2, 2)]


def test_returned_claims_are_said_in_the_line() -> None:
    returned = replace(summary(Mode.AFTER), returned=1)
    assert about(returned).endswith("1 of 2 checked · 1 returned")


TITLES = (
    "Council approves 40 new bus shelters after the vote on Tuesday, says the mayor",
    "Rent",
    "Well-known long-running half-true never-ending on-and-off state-of-the-art stop-and-go story",
    "失业率在三月降至百分之五，议会在周二投票后表示，这是十年来的最低水平，部长说",
    "انخفض معدل البطالة إلى خمسة في المئة في مارس بعد تصويت البرلمان يوم الثلاثاء",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft baut aus",
)


def test_an_article_that_was_painted_is_as_high_as_its_title_needs(qtbot: QtBot) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    articles.resize(240, 900)
    articles.show_articles([replace(summary(Mode.AFTER), id=n, title=text) for n, text in enumerate(TITLES)])
    articles.show()
    rows = [articles.model().index(row, 0) for row in range(len(TITLES))]
    whole_heights = [painted_height(articles, text) for text in TITLES]
    qtbot.waitUntil(lambda: [articles.visualRect(row).height() for row in rows] == whole_heights)


def test_the_height_of_an_article_goes_by_the_words_of_its_title(qtbot: QtBot) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    delegate = articles.itemDelegate()
    assert isinstance(delegate, ArticleDelegate)
    words = "the council says that rents rose by 12 percent in March after a vote on housing"
    for letters in range(5, len(words)):
        title = words[:letters].strip()
        articles.show_articles([replace(summary(Mode.AFTER), title=title)])
        assert articles.sizeHintForRow(0) == painted_height(articles, title)


def painted_height(articles: ArticleList, title: str) -> int:
    delegate = articles.itemDelegate()
    assert isinstance(delegate, ArticleDelegate)
    return delegate.height_when_painted(title, articles.viewport().width())


def test_a_line_that_does_not_fit_is_several_lines_and_nothing_is_cut(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(ui_font(-1.0))
    words = "Draft 2 · 6 of 8 checked · 10 of 26 sentences"
    whole_line = metrics.horizontalAdvance(words)
    assert about_lines(words, metrics, whole_line) == [words]
    assert about_lines(words, metrics, whole_line - 1) == ["Draft 2 · 6 of 8 checked", "10 of 26 sentences"]
    three = about_lines(words, metrics, metrics.horizontalAdvance("10 of 26 sentences"))
    assert three == ["Draft 2", "6 of 8 checked", "10 of 26 sentences"]


def test_an_article_grows_and_shrinks_with_the_lines_below_its_title(qtbot: QtBot) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    articles.resize(236, 400)
    article = replace(summary(Mode.AFTER), outlet="The Harbour Courier", title="Rent")
    other = replace(article, id=2, outlet="")
    articles.show_articles([article, other])
    articles.show()
    line = ceil(QFontMetricsF(ui_font(-1.0)).height())

    def heights() -> list[int]:
        return [articles.visualRect(articles.model().index(row, 0)).height() for row in (0, 1)]

    one = painted_height(articles, "Rent")
    articles.show_tallies({1: Tally(10, 26)})
    qtbot.waitUntil(lambda: heights() == [one + line, one])
    articles.resize(500, 400)
    qtbot.waitUntil(lambda: heights() == [one, one])


def test_a_title_that_is_cut_says_so(qtbot: QtBot) -> None:
    layout, height = _title_layout("A headline that goes on and on about bike lanes " * 6, 200)
    assert layout.lineCount() == TITLE_LINES
    assert layout.text().endswith("…") and layout.lineAt(2).naturalTextWidth() <= 200
    assert height == _title_layout("Lanes " * 60, 200)[1]
    assert _title_layout("Bike lanes", 200)[0].text() == "Bike lanes"


def test_an_article_that_is_opened_before_it_is_listed_is_marked_when_it_is(qtbot: QtBot) -> None:
    articles = ArticleList()
    qtbot.addWidget(articles)
    first, imported = summary(Mode.AFTER), replace(summary(Mode.AFTER), id=2)
    articles.show_articles([first])
    articles.choose_article(1)
    articles.choose_article(2)
    articles.show_articles([imported, first])
    assert articles.current_article() == 2
    articles.choose_article(0)
    articles.show_articles([imported, first])
    assert articles.current_article() == 0
