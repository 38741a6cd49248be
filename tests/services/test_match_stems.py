"""The stems that matching is given are those of each text that it compares, and of no other."""

from sqlalchemy import update

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.matching.normal_form import terms
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.keep_sightings import add_sighting
from claimtracker.services.seen_before import ClaimFinder, seen_before
from claimtracker.store import claims, search
from claimtracker.store.library import Library
from claimtracker.store.wording_models import ClaimText
from tests.services.desk import mark

QUOTE = "Nobody drives below the river"


def add(library: Library, *statements: str) -> list[int]:
    with library.write("Add claims") as work:
        return [claims.add_claim(work, statement, language="en").id for statement in statements]


def test_each_wording_has_its_own_stems_and_an_article_s_title_none(library: Library) -> None:
    marked = mark(library, "Ridership rose by 40 percent").id
    seen, plain = add(library, "The tunnel number 1 is closed", "The tunnel number 2 is closed")
    add_sighting(library, seen, SightingDraft(outlet="Radio", quote=QUOTE))
    edit_claim(library, plain, [Edit("review_title", "", "What of the tunnel?")])
    edit_claim(library, marked, [Edit("review_title", "", "Who rides?")])
    with library.read() as session:
        found = search.match_texts(session, [marked, seen, plain])
    for text in found.values():
        assert text.stems == tuple(" ".join(terms(wording, "en")) for wording in text.wordings)
        assert text.title_stems == " ".join(terms(text.title, "en")) if text.title else not text.title_stems
    assert found[seen].wordings == ("The tunnel number 1 is closed", QUOTE)


def test_rows_of_earlier_versions_say_nothing_of_single_wordings(library: Library) -> None:
    (seen,) = add(library, "The tunnel is closed")
    add_sighting(library, seen, SightingDraft(outlet="Radio", quote=QUOTE))
    with library.write("As before") as work:
        work.session.execute(update(ClaimText).values(terms="tunnel close nobodi drive below river"))
    with library.read() as session:
        assert search.match_texts(session, [seen])[seen].stems == ()


def test_what_was_quoted_of_a_sighting_is_compared(library: Library) -> None:
    (seen, _) = add(library, "The tunnel is closed", "The bridge will be opened in May")
    add_sighting(library, seen, SightingDraft(outlet="Radio", quote=QUOTE))
    finder = ClaimFinder(library)
    finder.warm()
    (best, *_) = seen_before(finder, Claim(0, "", f"{QUOTE}.", language="en"))
    assert (best.claim.id, best.match.compared) == (seen, QUOTE)
    assert best.match.score >= 0.9
