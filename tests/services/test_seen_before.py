"""Seen before: what is like a claim, before and after the index is warm, and while it is being built."""

from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import pytest

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.matches import DecisionKind, Tier
from claimtracker.matching.candidates import Query
from claimtracker.matching.lexicon import lexicon
from claimtracker.matching.reading import read
from claimtracker.services import browse, edit_claims, seen_before
from claimtracker.services.find_precedents import find_precedents
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.seen_before import ClaimFinder
from claimtracker.store import search
from claimtracker.store.library import Library

SHEET = (
    b"claim_id,statement,scale,verdict\r\n"
    b"fell-15,Serious injuries to cyclists fell by 15 percent since the network opened,neutral/1,False\r\n"
    b"budget,The council approved 31 million for the programme in 2023,neutral/1,True\r\n"
    b"trees,The park lost 200 trees in the storm of 1987,,\r\n"
)
ASKED = "Serious injuries to cyclists fell by 5 percent since the network opened"


@pytest.fixture
def desk(library: Library) -> Library:
    apply_import(library, plan_import(library, ("claims.csv", SHEET), None))
    return library


def keys(library: Library, found: list[Any]) -> list[str]:
    names = browse.claim_keys(library, [match.claim_id for match in found])
    return [names[match.claim_id] for match in found]


@pytest.mark.parametrize("warm", [False, True])
def test_the_like_claim_comes_first_and_its_number_is_named(desk: Library, warm: bool) -> None:
    finder = ClaimFinder(desk)
    if warm:
        finder.warm()
    found = finder.matches(Query(ASKED))
    assert keys(desk, found)[0] == "fell-15"
    assert found[0].tier is Tier.DIFFERS
    assert ("5 percent", "15 percent") in [(d.mine, d.theirs) for d in found[0].differences]


def test_a_pair_decided_different_is_never_shown_again(desk: Library) -> None:
    finder = ClaimFinder(desk)
    done = apply_import(
        desk, plan_import(desk, ("c.csv", f"claim_id,statement\r\nnew,{ASKED}\r\n".encode()), None)
    )
    finder.follow(done.changes)
    ids = {claim.key: claim.id for claim in browse.claims(desk, browse.claim_ids(desk, ClaimQuery()))}
    claim = browse.claim(desk, ids["new"])
    assert seen_before.seen_before(finder, claim)[0].claim.key == "fell-15"
    seen_before.decide(desk, ids["new"], ids["fell-15"], DecisionKind.DIFFERENT)
    assert "fell-15" not in [shown.claim.key for shown in seen_before.seen_before(finder, claim)]


def test_the_first_answer_has_nothing_left_to_load(desk: Library) -> None:
    lexicon.cache_clear()
    read.cache_clear()
    ClaimFinder(desk).warm()
    assert lexicon.cache_info().currsize, "the words that tell differences in the desk's language"


def test_a_deleted_claim_is_no_longer_found(desk: Library) -> None:
    finder = ClaimFinder(desk)
    finder.warm()
    first = finder.matches(Query(ASKED))[0].claim_id
    finder.follow(edit_claims.delete_claims(desk, [first]).changes)
    assert first not in [match.claim_id for match in finder.matches(Query(ASKED))]


def test_what_changes_while_the_index_is_built_is_not_missed(
    desk: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = ClaimFinder(desk)
    read, go_on = Event(), Event()
    honest = search.index_terms

    def slowly(session: Any) -> Iterator[tuple[int, str]]:
        rows = list(honest(session))
        read.set()
        assert go_on.wait(10)
        yield from rows

    monkeypatch.setattr(search, "index_terms", slowly)
    building = Thread(target=finder.warm)
    building.start()
    assert read.wait(10)
    victim = finder.matches(Query(ASKED))[0].claim_id
    finder.follow(edit_claims.delete_claims(desk, [victim]).changes)
    go_on.set()
    building.join(10)
    assert finder.is_warm
    assert victim not in [match.claim_id for match in finder.matches(Query(ASKED))]


def test_precedents_are_rated_claims_and_what_people_decided_counts(desk: Library) -> None:
    finder = ClaimFinder(desk)
    new = (
        f"claim_id,statement\r\nnew,{ASKED}\r\nbudget-2,The council approved 31 million for the programme\r\n"
    )
    finder.follow(apply_import(desk, plan_import(desk, ("c.csv", new.encode()), None)).changes)
    ids = {claim.key: claim.id for claim in browse.claims(desk, browse.claim_ids(desk, ClaimQuery()))}
    (found,) = find_precedents(finder, browse.claim(desk, ids["new"]))
    assert (found.label, found.look, found.same, found.differs) == ("False", "false", False, "number")
    budget = browse.claim(desk, ids["budget-2"])
    assert [one.label for one in find_precedents(finder, budget)] == ["True"]
    seen_before.decide(desk, ids["new"], ids["fell-15"], DecisionKind.DIFFERENT)
    assert find_precedents(finder, browse.claim(desk, ids["new"])) == []


def test_an_answer_says_what_was_asked_and_how_it_was_read(desk: Library) -> None:
    finder = ClaimFinder(desk)
    (best, *_) = seen_before.seen_before(finder, Claim(0, "", ASKED))
    assert (best.asked, best.pack) == (ASKED, "English")
    (best, *_) = seen_before.seen_before(finder, Claim(0, "", ASKED, language="fi"))
    assert best.pack == ""


def test_a_change_that_could_not_be_read_is_read_the_next_time(
    desk: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = ClaimFinder(desk)
    finder.warm()
    first = finder.matches(Query(ASKED))[0].claim_id
    finder.follow(edit_claims.delete_claims(desk, [first]).changes)
    with monkeypatch.context() as broken:
        broken.setattr(search, "terms_of", _gone)
        with pytest.raises(EnvironmentFault):
            finder.settle()
    assert first not in [match.claim_id for match in finder.matches(Query(ASKED))]


def _gone(*_asked: object) -> None:
    raise EnvironmentFault("The server is gone.", "Wait a moment.")
