"""The articles on the desk: what the bar under a title is a share of."""

from claimtracker.domain.articles import ArticleSummary, Mode
from claimtracker.domain.coverage import Tally
from claimtracker.ui.shell.article_list import whole


def summary(mode: Mode) -> ArticleSummary:
    return ArticleSummary(1, "Bike lanes", "", "", 1, mode, 2, (("true", 1), ("open", 1)))


def test_open_sentences_of_a_draft_leave_the_bar_open() -> None:
    assert whole(summary(Mode.BEFORE), Tally(3, 26)) == 25
    assert whole(summary(Mode.BEFORE), Tally(26, 26)) == 2


def test_after_publication_the_bar_is_of_claims_alone() -> None:
    assert whole(summary(Mode.AFTER), Tally(3, 26)) == 2
    assert whole(summary(Mode.BEFORE)) == 2
