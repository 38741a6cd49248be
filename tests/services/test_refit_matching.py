"""Matching learns from decisions: tried, compared, kept, undone, reset."""

import pytest

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.matching.candidates import Query
from claimtracker.matching.model import shipped_models
from claimtracker.services import browse, refit_matching, seen_before
from claimtracker.services.find_precedents import find_precedents
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.services.undo import undo
from claimtracker.store.library import Library

PLACES = ("harbour", "museum", "station", "stadium", "library", "airport")
ASKED = Query("The council will close the harbour office in June, the mayor said")


def sheet() -> bytes:
    rows = ["claim_id,statement"]
    for place in PLACES:
        rows.append(f'{place}-a,"The council will close the {place} office in June, the mayor said"')
        rows.append(f'{place}-b,"The council opened the {place} office in June, said the mayor"')
    return "\r\n".join(rows).encode()


@pytest.fixture
def finder(library: Library) -> ClaimFinder:
    apply_import(library, plan_import(library, ("claims.csv", sheet()), None))
    found = ClaimFinder(library)
    found.warm()
    return found


def decide_all(finder: ClaimFinder) -> None:
    library = finder.library
    ids = {claim.key: claim.id for claim in browse.claims(library, browse.claim_ids(library, ClaimQuery()))}
    for place in PLACES:
        pair = ids[f"{place}-b"], ids[f"{place}-a"]
        finder.follow(seen_before.decide(library, *pair, DecisionKind.DIFFERENT).changes)


def test_too_few_decisions_are_said(finder: ClaimFinder) -> None:
    with pytest.raises(BadValue, match="0 decisions so far"):
        refit_matching.try_refit(finder)


def test_what_was_decided_is_learnt_kept_and_reset(finder: ClaimFinder) -> None:
    decide_all(finder)
    refit = refit_matching.try_refit(finder)
    assert refit.decisions == len(PLACES)
    assert refit.decided_after.error < refit.decided_before.error
    assert refit.golden_after.right >= refit.golden_before.right - 3
    assert finder.models() == shipped_models()
    before = finder.matches(ASKED)[1].score
    done = refit_matching.keep(finder.library, refit)
    finder.follow(done.changes)
    assert refit_matching.learning(finder.library) == refit_matching.Learning(len(PLACES), 0, True)
    assert finder.models() != shipped_models()
    assert finder.matches(ASKED)[1].score < before
    finder.follow(refit_matching.reset(finder.library).changes)
    assert finder.models() == shipped_models()
    assert refit_matching.learning(finder.library) == refit_matching.Learning(len(PLACES), len(PLACES), False)


def test_pairs_that_became_one_claim_are_learnt_from(finder: ClaimFinder) -> None:
    library = finder.library
    ids = {claim.key: claim.id for claim in browse.claims(library, browse.claim_ids(library, ClaimQuery()))}
    for number, place in enumerate(PLACES):
        kind = DecisionKind.SAME if number % 2 else DecisionKind.DIFFERENT
        finder.follow(seen_before.decide(library, ids[f"{place}-b"], ids[f"{place}-a"], kind).changes)
    refit = refit_matching.try_refit(finder)
    assert refit.decisions == len(PLACES)
    assert refit.decided_before.error > 0.1, "a claim is not compared with its own words"


def test_what_says_otherwise_still_does_when_it_was_learnt_to_be_worth_showing(finder: ClaimFinder) -> None:
    library = finder.library
    ids = {claim.key: claim.id for claim in browse.claims(library, browse.claim_ids(library, ClaimQuery()))}
    for place in PLACES:
        give_verdict(library, ids[f"{place}-a"], "neutral/1", "false")
        pair = ids[f"{place}-b"], ids[f"{place}-a"]
        finder.follow(seen_before.decide(library, *pair, DecisionKind.UPDATE).changes)
    finder.follow(refit_matching.keep(library, refit_matching.try_refit(finder)).changes)
    opposite = "The council will not close the harbour office in June, the mayor said"
    (best, *_) = finder.matches(Query(opposite, language="en"))
    assert (best.claim_id, best.tier) == (ids["harbour-a"], Tier.DIFFERS)
    assert best.score > 0.9, "worth showing, and told apart all the same"
    (rated, *_) = find_precedents(finder, Claim(0, "", opposite, language="en"))
    assert (rated.same, rated.differs) == (False, "negation")


def test_learning_can_be_stopped(finder: ClaimFinder) -> None:
    decide_all(finder)
    with pytest.raises(Cancelled):
        refit_matching.try_refit(finder, lambda: True)


def test_keeping_can_be_undone(finder: ClaimFinder) -> None:
    decide_all(finder)
    done = refit_matching.keep(finder.library, refit_matching.try_refit(finder))
    finder.follow(undo(finder.library, done.changes.change_set_id, "Undo"))
    finder.catch_up()
    assert finder.models() == shipped_models()


def test_weights_that_cannot_be_read_count_as_none(finder: ClaimFinder) -> None:
    refit_matching._write(finder.library, "Harm", "[1, {}]")
    assert finder.models() == shipped_models()
