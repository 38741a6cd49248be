"""Two claims that say the same, each with work of its own, before they are joined."""

import pytest

from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.services import browse, edit_claims, give_verdicts
from claimtracker.store.library import Library
from tests.services.desk import link, mark

COST = "The bridge cost 4.2 million euros in 2023"


def edit(library: Library, claim: Claim, **values: str) -> None:
    record = browse.claim(library, claim.id)
    edits = [Edit(name, str(getattr(record, name)), new) for name, new in values.items()]
    edit_claims.edit_claim(library, claim.id, edits)


@pytest.fixture
def pair(library: Library) -> tuple[Claim, Claim]:
    """An earlier claim that was checked, and a later one with work of its own."""
    first, second = mark(library, COST), mark(library, COST)
    edit(library, first, finding="It cost 3.1 million.", notes="Asked the ministry.", speaker="The minister")
    give_verdicts.give_verdict(library, first.id, "neutral/1", "false")
    link(library, first.id, "Annual report", "https://a.example/report")
    edit(library, second, statement="In 2023 the bridge cost 4.2 million", notes="Seen on TV.", checker="Jo")
    edit_claims.set_tags(library, first.id, ["money", "bridge"])
    edit_claims.set_tags(library, second.id, ["bridge", "election"])
    edit_claims.set_aliases(library, second.id, ["A bridge for 4.2 million"])
    link(library, second.id, "Budget", "https://a.example/budget")
    return browse.claim(library, first.id), browse.claim(library, second.id)
