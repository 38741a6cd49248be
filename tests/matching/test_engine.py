from claimtracker.domain.matches import DifferenceKind, Tier
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences
from claimtracker.matching.engine import rank
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms

TEXTS = [
    "Unemployment fell to 5 percent last year.",
    "The city spent 20 million euros on the bridge.",
    "Bees are dying because of phone masts.",
]


def _ranked(text: str) -> list:
    index = ClaimIndex.build((i, " ".join(terms(t))) for i, t in enumerate(TEXTS))
    found = index.candidates(terms(text))
    return rank(Query(text), [Candidate(i, (TEXTS[i],)) for i, _ in found], index.rarity)


def test_the_same_words_are_the_same_claim():
    best = _ranked(TEXTS[1])[0]
    assert best.claim_id == 1
    assert best.tier is Tier.SAME
    assert best.score > 0.95


def test_shares_sum_to_the_score():
    for match in _ranked("Unemployment fell to 15 percent"):
        assert abs(sum(share.points for share in match.shares) - match.score) < 1e-9


def test_another_number_is_never_the_same():
    best = _ranked("Unemployment fell to 15 percent last year.")[0]
    assert best.tier is Tier.DIFFERS
    assert [(d.kind, d.mine, d.theirs) for d in best.differences] == [
        (DifferenceKind.NUMBER, "15 percent", "5 percent")
    ]


def test_one_value_written_in_several_ways_is_no_difference():
    assert not differences("The bridge cost 20 million", "The bridge cost 20,000,000")
    assert not differences("five people died", "5 people died")
