"""The scan of a whole desk: no like pair missed, groups, stopping."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from claimtracker.domain.errors import Cancelled
from claimtracker.matching.normal_form import terms
from claimtracker.matching.scan import Item, scan

HELD = {
    4: "The council approved 31 million for the new bridge in March.",
    7: "In March the council approved 31 million for the new bridge.",
    9: "The council approved 13 million for the new bridge in March.",
    12: "Bees are dying because of phone masts, a study says.",
    15: "A study says bees are dying because of phone masts.",
    18: "Unemployment fell to its lowest level for a decade.",
}


def items_of(texts):
    return [Item(i, text, " ".join(terms(text))) for i, text in texts.items()]


def pairs_of(found):
    return {frozenset((pair.claim_id, pair.other_id)) for pair in found}


def test_like_claims_are_paired_whatever_their_order_of_words():
    found = scan(items_of(HELD))
    assert pairs_of(found) == {frozenset(p) for p in ((4, 7), (4, 9), (7, 9), (12, 15))}
    assert [pair.likeness for pair in found] == sorted((p.likeness for p in found), reverse=True)
    assert all(pair.claim_id > pair.other_id for pair in found)


def test_pairs_hold_claims_together_in_groups():
    found = scan(items_of(HELD))
    assert found.clusters() == [(4, 7, 9), (12, 15)]
    assert found.clusters(least=101) == []


def test_claims_of_the_same_signs_alone_are_a_pair():
    assert [(pair.claim_id, pair.other_id) for pair in scan(items_of({1: "🙂🎉", 2: "🙂🎉", 3: "🙁🙁"}))] == [
        (2, 1)
    ]


@pytest.mark.parametrize(
    "texts", [{}, {1: ""}, {1: "", 2: "", 3: "  "}, {1: "🙂", 2: "🙁"}, {5: "One claim."}]
)
def test_an_empty_or_wordless_desk_has_no_pairs(texts):
    assert len(scan(items_of(texts))) == 0


def test_short_texts_of_common_words_are_paired():
    found = scan(items_of({1: "That is not what he said.", 2: "That's not what he said.", 3: "Who was it?"}))
    assert pairs_of(found) == {frozenset((1, 2))}


@pytest.mark.parametrize(
    "texts", [("日本の人口は減っている", "日本の人口が減っている"), ("12 34 56", "12 34 57")]
)
def test_other_scripts_and_digits_are_paired(texts):
    assert len(scan(items_of(dict(enumerate(texts))))) == 1


def test_progress_ends_at_the_number_of_claims():
    told = []
    scan(items_of(HELD), progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (6, 6)


def test_a_scan_can_be_stopped():
    with pytest.raises(Cancelled):
        scan(items_of(HELD), cancelled=lambda: True)


WORDS = st.sampled_from(
    [
        "bridge",
        "council",
        "river",
        "mayor",
        "tax",
        "school",
        "15",
        "million",
        "never",
        "fell",
        "rose",
        "city",
        "bus",
    ]
)


@given(st.lists(st.lists(WORDS, min_size=4, max_size=9).map(" ".join), min_size=2, max_size=12))
def test_no_like_pair_is_missed(texts):
    found = pairs_of(scan(items_of(dict(enumerate(texts)))))
    for (i, one), (j, other) in combinations(enumerate(texts), 2):
        if fuzz.token_sort_ratio(one, other) >= 85:
            assert frozenset((i, j)) in found
