"""Two claims that say the same become one: everything comes together, both ids resolve, undo takes apart."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimtracker.domain.claims import Claim, ClaimQuery, Progress
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, NotFound
from claimtracker.domain.matches import DecisionKind
from claimtracker.services import bin_records, browse, edit_claims, give_verdicts, mark_claims, seen_before
from claimtracker.services.join_claims import join_claims, joined_into, take_apart, take_last_apart
from claimtracker.services.search_desk import search_desk
from claimtracker.services.seen_before import ClaimFinder, decide
from claimtracker.services.undo import undo
from claimtracker.store import decisions
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.library import Library
from tests.services.alike import COST, edit, pair
from tests.services.desk import add_article, link, mark
from tests.services.random_desk import RandomDesk
from tests.services.rows import search_texts, snapshot

__all__ = ["pair"]

RIDERS = "Ridership rose by 40 percent"
NUMBERS = st.integers(0, 50)


def test_everything_comes_together_on_the_one_that_was_checked(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    done = join_claims(library, first.id, second.id, 0.97)
    assert done.value == first.id
    assert done.changes.name == "Join claims"
    assert {first.id, second.id} <= done.changes.claims
    card = browse.claim_card(library, first.id)
    assert card.claim.aliases == ("A bridge for 4.2 million", second.statement)
    assert set(card.claim.tags) == {"money", "bridge", "election"}
    assert [one.source.title for one in card.evidence] == ["Annual report", "Budget"]
    assert card.claim.source_count == 2
    assert len(card.highlights) == 2
    assert card.claim.notes == "Asked the ministry.\n\nSeen on TV."
    assert (card.claim.checker, card.claim.speaker) == ("Ana Checker", "The minister")
    assert (card.claim.verdict_label, card.claim.finding) == ("False", "It cost 3.1 million.")


def test_the_joined_claim_is_nowhere_but_its_id_and_key_lead_to_the_other(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    before = browse.counts(library)
    join_claims(library, second.id, first.id)
    counts = browse.counts(library)
    assert (counts.claims, counts.bin) == (before.claims - 1, before.bin)
    assert second.id not in browse.claim_ids(library, ClaimQuery())
    assert browse.claim(library, second.id).id == first.id
    assert browse.claim_card(library, second.id).claim.id == first.id
    assert [claim.id for claim in browse.claims(library, [second.id, first.id])] == [first.id]
    assert browse.article_of_claim(library, second.id)
    found = browse.claim_by_key(library, second.key)
    assert found is not None
    assert found.key == first.key
    assert [row.id for row in browse.claim_rows(library, ClaimQuery(text="In 2023 the bridge"), 0, 9)] == [
        first.id
    ]
    assert [hit.id for hit in search_desk(library, second.key) if hit.kind == "claim"] == [first.id]
    assert bin_records.restore(library, "claim", [second.id]).value == 0


def test_work_on_the_joined_claim_goes_to_the_one_it_became(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    join_claims(library, second.id, first.id)
    edit_claims.edit_claim(library, second.id, [Edit("due", "", "tomorrow")])
    give_verdicts.give_verdict(library, second.id, "neutral/1", "true")
    link(library, second.id, "Third")
    card = browse.claim_card(library, first.id)
    assert (card.claim.due, card.claim.verdict_label, card.claim.source_count) == ("tomorrow", "True", 3)


def test_verdicts_stay_in_order_and_the_latest_is_the_check_as_it_stands(library: Library) -> None:
    first, second = mark(library, COST), mark(library, COST)
    for claim, rating, finding in ((first, "true", "It did."), (second, "false", "It did not.")):
        edit(library, claim, finding=finding)
        give_verdicts.give_verdict(library, claim.id, "neutral/1", rating)
    edit(library, first, finding="It may have.")
    with library.write("Long ago") as work:
        oldest = work.get(VerdictRow, 1)
        oldest.given_at = datetime(2020, 1, 1, tzinfo=UTC)
    kept = join_claims(library, second.id, first.id).value
    card = browse.claim_card(library, kept)
    assert kept == first.id
    assert [(verdict.label, verdict.finding) for verdict in card.verdicts] == [
        ("False", "It did not."),
        ("True", "It did."),
    ]
    assert card.verdicts[0].at - card.verdicts[1].at > timedelta(days=365)
    assert (card.claim.verdict_label, card.claim.finding) == ("False", "It did not.")
    assert card.claim.progress is Progress.CHECKED
    assert "Finding, before two claims were joined: It may have." in card.claim.notes


def test_history_comes_together(library: Library, pair: tuple[Claim, Claim]) -> None:
    first, second = pair
    join_claims(library, second.id, first.id)
    said = [(line.action, line.sentence) for line in browse.history(library, second.id)]
    assert ("Join claims", "joined with another claim") in said
    assert ("Edit other wordings", "other wording added: “A bridge for 4.2 million”") in said
    assert ("Give verdict", "verdict: False") in said
    assert not any("claim_id" in sentence or "joined_into" in sentence for _, sentence in said)


def test_decisions_move_and_what_was_said_of_the_kept_one_stands(library: Library) -> None:
    kept, gone, third, fourth = (mark(library, COST) for _ in range(4))
    decide(library, gone.id, third.id, DecisionKind.DIFFERENT)
    decide(library, fourth.id, gone.id, DecisionKind.VARIANT)
    decide(library, fourth.id, kept.id, DecisionKind.UPDATE)
    join_claims(library, gone.id, kept.id)
    with library.read() as session:
        said = decisions.about(session, kept.id)
    assert said[third.id] is DecisionKind.DIFFERENT
    assert said[fourth.id] is DecisionKind.UPDATE
    assert said[gone.id] is DecisionKind.SAME


def test_deciding_same_joins_and_undo_takes_it_apart(library: Library, pair: tuple[Claim, Claim]) -> None:
    first, second = pair
    start = snapshot(library)
    done = decide(library, second.id, first.id, DecisionKind.SAME, 0.9)
    undo(library, done.changes.change_set_id, "Undo join claims")
    assert snapshot(library) == start
    assert browse.claim(library, second.id).statement == second.statement
    assert browse.claim(library, first.id).aliases == ()


def test_claims_joined_one_into_the_next_all_lead_to_the_last(library: Library) -> None:
    claims = [mark(library, COST) for _ in range(3)]
    start = snapshot(library)
    one = join_claims(library, claims[2].id, claims[1].id).changes
    two = join_claims(library, claims[2].id, claims[0].id).changes
    assert {browse.claim(library, claim.id).id for claim in claims} == {claims[0].id}
    assert len(browse.claim_card(library, claims[0].id).highlights) == 3
    assert len(browse.claim_card(library, claims[0].id).joined) == 2
    with pytest.raises(BadValue, match="one into the next"):
        take_apart(library, claims[2].id)
    for changes in (two, one):
        undo(library, changes.change_set_id, "Undo join claims")
    assert snapshot(library) == start


def test_joined_claims_can_be_taken_apart_later(library: Library, pair: tuple[Claim, Claim]) -> None:
    first, second = pair
    start = snapshot(library)
    join_claims(library, second.id, first.id)
    take_apart(library, second.id)
    assert snapshot(library) == start
    with pytest.raises(NotFound):
        take_apart(library, second.id)


def test_what_was_done_since_stays_when_claims_are_taken_apart(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    join_claims(library, second.id, first.id)
    edit(library, first, notes="Rewritten after the join.", due="tomorrow")
    give_verdicts.give_verdict(library, first.id, "neutral/1", "true")
    link(library, first.id, "Found later", "https://a.example/later")
    assert joined_into(library, first.id) == [second.id]
    assert browse.claim_card(library, first.id).joined == (second.statement,)
    done = take_last_apart(library, first.id)
    assert done.value == second.statement
    kept, apart = browse.claim_card(library, first.id), browse.claim_card(library, second.id)
    assert (kept.claim.notes, kept.claim.verdict_label) == ("Rewritten after the join.", "True")
    assert [one.source.title for one in kept.evidence] == ["Annual report", "Found later"]
    assert (kept.claim.source_count, apart.claim.source_count) == (2, 1)
    assert apart.claim.statement == second.statement
    assert apart.claim.aliases == ("A bridge for 4.2 million",)
    assert kept.claim.aliases == ()
    assert (kept.joined, apart.joined) == ((), ())
    assert len(apart.highlights) == 1
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    undo(library, done.changes.change_set_id, "Undo take claims apart")
    assert browse.claim(library, second.id).id == first.id


def test_what_cannot_be_joined_says_so(library: Library, pair: tuple[Claim, Claim]) -> None:
    first, second = pair
    with pytest.raises(BadValue, match="one claim already"):
        join_claims(library, first.id, first.id)
    edit_claims.delete_claims(library, [second.id])
    with pytest.raises(BadValue, match="bin"):
        join_claims(library, first.id, second.id)
    bin_records.restore(library, "claim", [second.id])
    join_claims(library, first.id, second.id)
    with pytest.raises(BadValue, match="one claim already"):
        decide(library, first.id, second.id, DecisionKind.VARIANT)


def test_the_joined_wording_is_found_and_the_joined_claim_is_not(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    finder = ClaimFinder(library)
    finder.warm()
    finder.follow(join_claims(library, first.id, second.id).changes)
    later = mark(library, RIDERS)
    edit(library, later, statement="In 2023 the bridge cost 4.2 million")
    found = seen_before.seen_before(finder, browse.claim(library, later.id))
    assert [one.claim.id for one in found] == [first.id]
    assert found[0].match.compared == second.statement


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 10_000),
    picks=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=5),
)
def test_joining_and_taking_apart_gives_back_the_same_library(
    library: Library, seed: int, picks: list[tuple[int, int]]
) -> None:
    desk = RandomDesk(library, seed)
    desk.steps(6 if library.on_server else 15)
    start = snapshot(library)
    done = []
    for one, other in picks:
        ids = [desk.claims[number % len(desk.claims)] for number in (one, other)]
        try:
            done.append(join_claims(library, ids[0], ids[1], 0.9).changes)
        except BadValue:
            continue  # the same claim twice, or one that lies in the bin
    joined = snapshot(library)
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    back = [undo(library, one.change_set_id, "Undo join claims") for one in reversed(done)]
    assert snapshot(library) == start
    assert search_texts(library, rebuild=False) == search_texts(library, rebuild=True)
    for changes in reversed(back):
        undo(library, changes.change_set_id, "Join claims")
    assert snapshot(library) == joined


def test_a_desk_of_joined_claims_marks_and_highlights_as_ever(library: Library) -> None:
    revision_id = add_article(library)
    first, second = mark(library, COST, revision_id), mark(library, COST, revision_id)
    join_claims(library, first.id, second.id)
    shown = browse.highlights(library, revision_id)
    assert [one.highlight.claim_id for one in shown] == [first.id], "the same words are not highlighted twice"
    mark_claims.add_highlight(library, second.id, revision_id, shown[0].highlight.span)
    assert {one.highlight.claim_id for one in browse.highlights(library, revision_id)} == {first.id}
