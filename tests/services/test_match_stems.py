"""The stems that matching is given are those of what it compares: no article's title, no sighting's words."""

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.edits import Edit
from claimtracker.matching.normal_form import terms
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.keep_sightings import add_sighting
from claimtracker.store import claims, search
from claimtracker.store.library import Library
from tests.services.desk import mark


def test_stems_are_those_of_the_wordings_and_of_the_check_s_title(library: Library) -> None:
    marked = mark(library, "Ridership rose by 40 percent")
    with library.write("Add claims") as work:
        seen, plain = (
            claims.add_claim(work, f"The tunnel number {number} is closed", language="en").id
            for number in (1, 2)
        )
    add_sighting(library, seen, SightingDraft(outlet="Radio", quote="Nobody drives below the river"))
    edit_claim(library, plain, [Edit("review_title", "", "What of the tunnel?")])
    with library.read() as session:
        found = search.match_texts(session, [marked.id, seen, plain])
    for text in found.values():
        ((wording,), title) = text.wordings, text.title
        assert text.stems in ("", " ".join(terms(wording, "en")))
        assert text.title_stems in ("", " ".join(terms(title, "en")))
    assert found[plain].stems and found[plain].title_stems
