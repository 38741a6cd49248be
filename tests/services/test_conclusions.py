"""A conclusion in one's own words is a verdict like any other: kept, taken over, brought up to date."""

import pytest

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_conclusion, reissue_verdict, take_over
from claimtracker.store.library import Library
from tests.services.desk import mark


def test_a_conclusion_is_kept_taken_over_and_brought_up_to_date(library: Library) -> None:
    claim, other = mark(library, "4.2 million"), mark(library, "40 percent")
    given = give_conclusion(library, claim.id, " False:\n the line carried 2.4 million ").value
    words = "False: the line carried 2.4 million"
    assert (given.label, given.scale, given.look, given.number) == (words, "none/1", VerdictClass.FALSE, None)
    taken = take_over(library, other.id, claim.id).value
    assert (taken.label, taken.scale, taken.look) == (words, "none/1", VerdictClass.FALSE)
    row = browse.claim_card(library, claim.id).claim
    edit_claim(library, claim.id, [Edit("finding", row.finding, "The operator's own figure.")])
    again = reissue_verdict(library, claim.id).value
    assert again is not None
    assert (again.label, again.finding) == (words, "The operator's own figure.")


def test_a_conclusion_needs_words(library: Library) -> None:
    claim = mark(library, "4.2 million")
    with pytest.raises(BadValue, match="needs words"):
        give_conclusion(library, claim.id, " \n ")


@pytest.mark.parametrize("words", ["Void", "“VOID!”"])
def test_no_conclusion_withdraws_a_check(library: Library, words: str) -> None:
    claim = mark(library, "4.2 million")
    given = give_conclusion(library, claim.id, words).value
    assert (given.label, given.is_void) == (words, False)


def test_a_scale_with_ratings_takes_no_conclusion(library: Library) -> None:
    claim = mark(library, "4.2 million")
    with pytest.raises(BadValue, match="one of its ratings"):
        give_conclusion(library, claim.id, "Mostly true", "neutral/1")
    assert not browse.claim_card(library, claim.id).verdicts
