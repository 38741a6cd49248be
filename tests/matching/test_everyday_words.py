"""On a small desk everyday words do not make two claims look alike."""

from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.engine import rank
from claimtracker.matching.everyday_words import EVERYDAY_RARITY, everyday_stems, tempered
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms

ONE = (
    "The city built 46 kilometres of protected bike lanes in 2025, more than in any year on record, "
    "the mayor told the council on Monday as members debated next year's transport budget."
)
OTHER = (
    "“Serious injuries to people on bikes have fallen by 15 percent since the network opened,” she said, "
    "adding that two thirds of residents now live within five minutes of a lane."
)
SAME = "In 2025 the city built 46 km of protected lanes for bikes, the mayor told the council."


def score(query: str, earlier: str) -> float:
    index = ClaimIndex.build([(1, " ".join(terms(query, "en"))), (2, " ".join(terms(earlier, "en")))])
    found = rank(Query(query, language="en"), [Candidate(2, (earlier,), language="en")], index.rarity)
    return found[0].score


def test_two_claims_of_one_article_are_not_related_by_its_everyday_words() -> None:
    assert score(ONE, OTHER) < 0.5


def test_a_claim_that_was_checked_before_is_still_found_on_a_desk_of_two() -> None:
    assert score(SAME, ONE) >= 0.7


def test_a_large_desk_goes_by_its_own_counts() -> None:
    (word,) = terms("mayor", "en")
    assert word in everyday_stems()
    assert tempered(word, 8.0, 2) < EVERYDAY_RARITY + 0.1
    assert tempered(word, 8.0, 100_000) == 8.0
    assert tempered("orthopaedic", 8.0, 2) == 8.0
