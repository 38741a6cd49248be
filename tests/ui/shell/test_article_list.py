"""The articles on the desk: what the bar under a title is a share of."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.ui.shell.article_list import ArticlesModel, about, whole


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
