"""What a commit changed is shown first: in its place, with the number it will most likely have."""

from collections.abc import Sequence

from claimtracker.domain.claims import Highlight, Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.articles.article_highlights import with_fresh


def at(start: int, highlight_id: int, claim_id: int, number: int = 0) -> ReaderHighlight:
    highlight = Highlight(highlight_id, claim_id, 1, Span(start, start + 5), "words", "", "")
    return ReaderHighlight(highlight, number, "Words", "", VerdictClass.OPEN, Progress.TO_CHECK)


SHOWN = [at(10, 1, 7, 1), at(30, 2, 8, 2), at(50, 3, 7, 1), at(70, 4, 9, 3)]


def places(found: Sequence[ReaderHighlight]) -> list[tuple[int, int, int]]:
    return [(one.highlight.span.start, one.highlight.claim_id, one.number) for one in found]


def test_a_new_claim_stands_in_its_place_and_is_numbered_after_those_before_it() -> None:
    found = with_fresh(SHOWN, {5}, [at(40, 9, 5)])
    assert places(found) == [(10, 7, 1), (30, 8, 2), (40, 5, 3), (50, 7, 1), (70, 9, 3)]


def test_one_more_highlight_of_a_claim_keeps_the_claims_number() -> None:
    found = with_fresh(SHOWN, {9}, [at(5, 9, 9), at(70, 4, 9)])
    assert places(found) == [(5, 9, 3), (10, 7, 1), (30, 8, 2), (50, 7, 1), (70, 9, 3)]


def test_what_is_gone_is_gone_and_the_others_stay_the_very_same() -> None:
    found = with_fresh(SHOWN, {7}, [])
    assert found == [SHOWN[1], SHOWN[3]] and found[0] is SHOWN[1]


def test_the_first_claim_of_an_article_is_number_one() -> None:
    assert places(with_fresh([], {4}, [at(20, 1, 4)])) == [(20, 4, 1)]
