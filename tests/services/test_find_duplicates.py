"""A scan of the desk: which pairs are asked about, in which order; a decision is never asked again."""

import pytest

from claimtracker.domain.duplicates import Duplicates
from claimtracker.domain.errors import Cancelled
from claimtracker.domain.matches import DecisionKind, DifferenceKind, Tier
from claimtracker.services import edit_claims, find_duplicates
from claimtracker.services.find_duplicates import pair_card, still_open
from claimtracker.services.join_claims import join_claims
from claimtracker.services.seen_before import ClaimFinder, decide
from claimtracker.services.undo import undo
from claimtracker.store import claims
from claimtracker.store.library import Library

STATEMENTS = (
    "Serious injuries to cyclists have fallen by 5 percent",
    "The council approved 31 million for the programme in 2023",
    "Serious injuries to cyclists have fallen by 15 percent",
    "In 2023 the council approved 31 million for the programme",
    "The bridge will be closed in May",
    "The bridge will not be closed in May",
    "The bridge will be closed in May this year",
    "Rents in the north of the city rose by 8 percent",
    "Nobody has counted the trees of the park",
)


@pytest.fixture
def finder(library: Library) -> ClaimFinder:
    with library.write("Fill") as work:
        for statement in STATEMENTS:
            claims.add_claim(work, statement, language="en")
    made = ClaimFinder(library)
    made.warm()
    return made


def couples(found: Duplicates) -> list[tuple[int, int]]:
    return [(pair.claim_id, pair.other_id) for pair in found.pairs]


def test_pairs_that_look_alike_are_found_with_what_differs(finder: ClaimFinder) -> None:
    found = find_duplicates.find_duplicates(finder)
    assert found.claims == len(STATEMENTS)
    by_couple = {(pair.claim_id, pair.other_id): pair for pair in found.pairs}
    assert by_couple[3, 1].differs == (DifferenceKind.NUMBER,)
    assert by_couple[4, 2].differs == ()
    assert DifferenceKind.NEGATION in by_couple[6, 5].differs
    assert not any(8 in couple or 9 in couple for couple in by_couple)


def test_pairs_of_one_cluster_follow_each_other(finder: ClaimFinder) -> None:
    pairs = find_duplicates.find_duplicates(finder).pairs
    clusters = [pair.cluster for pair in pairs]
    assert clusters == sorted(clusters)
    assert [bool(pair.differs) for pair in pairs if pair.cluster == 1] == [False], "the surest comes first"
    assert {pair.alike for pair in pairs if {pair.claim_id, pair.other_id} & {5, 6, 7}} == {3}
    assert [pair.id for pair in pairs] == list(range(1, len(pairs) + 1))


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_a_decided_pair_is_not_asked_again_and_undo_brings_it_back(
    finder: ClaimFinder, kind: DecisionKind
) -> None:
    before = find_duplicates.find_duplicates(finder)
    done = decide(finder.library, 4, 2, kind, 0.9)
    finder.follow(done.changes)
    assert (4, 2) not in couples(find_duplicates.find_duplicates(finder))
    assert (4, 2) not in [(p.claim_id, p.other_id) for p in still_open(finder.library, before.pairs)]
    finder.follow(undo(finder.library, done.changes.change_set_id, "Undo"))
    assert still_open(finder.library, before.pairs) == before.pairs
    assert couples(find_duplicates.find_duplicates(finder)) == couples(before)


def test_pairs_with_a_joined_claim_become_pairs_of_the_one_it_became(finder: ClaimFinder) -> None:
    before = find_duplicates.find_duplicates(finder).pairs
    bridge = [pair for pair in before if pair.alike == 3]
    join_claims(finder.library, 7, 5)
    left = [(p.claim_id, p.other_id) for p in still_open(finder.library, before)]
    assert not any(7 in couple for couple in left)
    assert left.count((6, 5)) == 1
    assert len(bridge) >= 2


def test_a_claim_in_the_bin_takes_its_pairs_along(finder: ClaimFinder) -> None:
    before = find_duplicates.find_duplicates(finder).pairs
    edit_claims.delete_claims(finder.library, [3])
    assert not any(3 in (p.claim_id, p.other_id) for p in still_open(finder.library, before))
    assert pair_card(finder, next(p for p in before if p.claim_id == 3)) is not None


def test_a_pair_shows_both_claims_and_why_they_matched(finder: ClaimFinder) -> None:
    found = find_duplicates.find_duplicates(finder)
    card = pair_card(finder, next(pair for pair in found.pairs if pair.claim_id == 3))
    assert card is not None
    assert (card.mine.claim.id, card.theirs.claim.id) == (3, 1)
    assert card.match.tier is Tier.DIFFERS
    assert card.match.score == pytest.approx(card.pair.score)
    assert sum(share.points for share in card.match.shares) == pytest.approx(card.match.score)


def test_another_wording_of_a_claim_is_compared_too(finder: ClaimFinder) -> None:
    edit_claims.set_aliases(finder.library, 8, ["Nobody ever counted all the trees in the park"])
    assert (9, 8) in couples(find_duplicates.find_duplicates(finder))


def test_many_copies_are_asked_about_once_each(library: Library) -> None:
    with library.write("Fill") as work:
        for _ in range(30):
            claims.add_claim(work, STATEMENTS[0], language="en")
    found = find_duplicates.find_duplicates(ClaimFinder(library))
    assert len(found.pairs) == 29
    assert {pair.alike for pair in found.pairs} == {30}


@pytest.mark.parametrize("statement", ["…", "12", "👍👍", "word", "x" * 20_000, "لا أحد"])
def test_odd_statements_are_compared_like_others(library: Library, statement: str) -> None:
    with library.write("Fill") as work:
        for text in (statement, statement, "Something else altogether was said"):
            claims.add_claim(work, text)
    assert find_duplicates.find_duplicates(ClaimFinder(library)).claims == 3


def test_an_empty_desk_and_a_stopped_scan(library: Library, finder: ClaimFinder) -> None:
    with pytest.raises(Cancelled):
        find_duplicates.find_duplicates(finder, cancelled=lambda: True)
    edit_claims.delete_claims(library, range(1, len(STATEMENTS) + 1))
    assert find_duplicates.find_duplicates(ClaimFinder(library)).pairs == ()
