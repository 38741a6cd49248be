"""The read index: answers, deltas, rarity."""

from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms

HELD = {
    3: "The mayor opened a new bridge over the river.",
    5: "The mayor closed the old bridge.",
    8: "Bees are dying because of phone masts.",
    9: "The mayor of the capital denied everything about the mayor.",
}


def _index() -> ClaimIndex:
    return ClaimIndex.build((i, " ".join(terms(text))) for i, text in HELD.items())


def test_claims_with_rare_shared_words_come_first():
    found = _index().candidates(terms("Did a mayor open a bridge on the river?"))
    assert [i for i, _ in found] == [3, 5, 9]
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)


def test_at_most_as_many_as_asked_for():
    assert len(_index().candidates(["mayor", "bridg"], limit=2)) == 2


def test_what_was_written_since_is_found_at_once():
    index = _index()
    index.put(11, "radar bridg")
    index.put(8, "radar phone")
    assert {i for i, _ in index.candidates(["radar"])} == {8, 11}
    assert 8 not in {i for i, _ in index.candidates(["bee"])}


def test_what_was_removed_is_gone():
    index = _index()
    index.put(11, "radar")
    for claim_id in (3, 11, 99):
        index.remove(claim_id)
    assert not {3, 11} & {i for i, _ in index.candidates(["bridg", "radar"])}
    assert len(index) == 3


def test_many_new_claims_are_folded_in():
    index = _index()
    for number in range(20, 1200):
        index.put(number, f"word{number} bridg")
    assert [i for i, _ in index.candidates(["word700"])] == [700]
    assert len(index.candidates(["bridg"], limit=2000)) == 1182


def test_rarer_words_weigh_more_and_a_small_desk_weighs_like_a_large_one():
    index = _index()
    assert index.rarity("never-seen") > index.rarity("phone") > 4
    # An everyday word is not rare because a desk of a dozen claims has it twice.
    assert index.rarity("phone") > index.rarity("mayor") > 3
    large = ClaimIndex.build((i, f"all own{i}") for i in range(20_000))
    assert large.rarity("all") < 0.1
    assert abs(large.rarity("own5") - index.rarity("mast")) < 1
