"""Verdicts whose day has come wait in a queue, the longest waiting first."""

from datetime import date

from claimtracker.domain.edits import Edit
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.second_readings import withdraw
from claimtracker.services.stale_verdicts import stale_ids, stale_verdicts
from claimtracker.store.library import Library
from tests.services.desk import add_article, mark

TODAY = date(2026, 11, 28)


def test_the_queue_holds_what_is_due_and_has_a_verdict(library: Library) -> None:
    revision = add_article(library)
    days = {"4.2 million": "2026-11-28", "40 percent": "2026-11", "May": "2026-11-29", "Ridership": "2025"}
    ids = {words: mark(library, words, revision).id for words in (*days, "Nobody asked why")}
    for words, on in days.items():
        edits = [Edit("recheck_on", "", on), Edit("recheck_reason", "", "New figures each year")]
        edit_claim(library, ids[words], edits)
        give_verdict(library, ids[words], "neutral/1", "true")
    edit_claim(library, ids["Nobody asked why"], [Edit("recheck_on", "", "2020")])
    found = stale_verdicts(library, today=TODAY)
    assert [claim.id for claim in found.claims] == [ids["Ridership"], ids["40 percent"], ids["4.2 million"]]
    assert (found.total, found.claims[0].recheck_reason) == (3, "New figures each year")
    assert [claim.id for claim in stale_verdicts(library, 1, 1, TODAY).claims] == [ids["40 percent"]]
    withdraw(library, ids["Ridership"], "Wrong.")
    assert stale_ids(library, TODAY) == [ids["40 percent"], ids["4.2 million"]]
