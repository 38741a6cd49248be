"""Sightings: kept with their claim, counted once, taken back, and told in the claim sheet."""

import csv
import io
from pathlib import Path

import pytest

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, Conflict
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse, import_article, keep_sightings
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.outgoing import ExportScope
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import mark

COST = "The bridge cost 4.2 million euros in 2023"
FIRST = "https://outlet.example/first"
LATER = "https://outlet.example/later"


@pytest.fixture
def claim(library: Library) -> Claim:
    return mark(library, COST)


def sight(library: Library, claim: Claim, **fields: str) -> int:
    return keep_sightings.add_sighting(library, claim.id, SightingDraft(**fields)).value.id


def exported(library: Library, folder: Path) -> tuple[bytes, dict[str, str]]:
    export_sheet(library, ExportScope(), folder, SheetOptions())
    content = (folder / "claims.csv").read_bytes()
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    return content, row


def test_every_sighting_counts_and_the_earliest_is_first(
    library: Library, claim: Claim, tmp_path: Path
) -> None:
    sight(library, claim, outlet="Evening Post", url=LATER, seen_on="2026-02-11", speaker="Minister")
    sight(library, claim, outlet="A leaflet")
    sight(library, claim, url=FIRST, seen_on="2019-05", speaker="Minister")
    card = browse.claim_card(library, claim.id)
    assert [one.outlet or one.url for one in card.sightings] == [FIRST, "Evening Post", "A leaflet"]
    assert card.times_seen == 4
    _, row = exported(library, tmp_path)
    assert (row["first_sighting_url"], row["times_seen"]) == (FIRST, "4")


def test_an_article_in_the_bin_is_not_counted(library: Library, claim: Claim, tmp_path: Path) -> None:
    sight(library, claim, url=FIRST)
    import_article.delete_articles(library, [1])
    assert browse.claim_card(library, claim.id).times_seen == 1
    assert exported(library, tmp_path)[1]["times_seen"] == "1"


def test_adding_editing_and_removing_are_each_taken_back(library: Library, claim: Claim) -> None:
    added = keep_sightings.add_sighting(library, claim.id, SightingDraft("Evening Post", seen_on="2026-02"))
    seen = added.value
    edited = keep_sightings.edit_sighting(library, seen.id, [Edit("speaker", "", "Minister")])
    removed = keep_sightings.remove_sighting(library, seen.id)
    assert browse.claim_card(library, claim.id).sightings == ()
    undo(library, removed.changes.change_set_id, "Undo")
    assert browse.claim_card(library, claim.id).sightings == (edited.value,)
    undo(library, edited.changes.change_set_id, "Undo")
    assert browse.claim_card(library, claim.id).sightings == (seen,)
    undo(library, added.changes.change_set_id, "Undo")
    assert browse.claim_card(library, claim.id).sightings == ()
    told = [line.sentence for line in browse.history(library, claim.id)]
    assert "sighting added: Evening Post, 2026-02" in told
    assert "sighting: speaker set to “Minister”" in told


@pytest.mark.parametrize(
    "fields", [{}, {"note": "only a note"}, {"outlet": "  "}, {"url": FIRST, "seen_on": "last week"}]
)
def test_what_says_nothing_or_is_no_date_is_refused(
    library: Library, claim: Claim, fields: dict[str, str]
) -> None:
    with pytest.raises(BadValue):
        sight(library, claim, **fields)
    assert browse.claim_card(library, claim.id).sightings == ()


def test_the_same_page_counts_once_unless_it_was_said_again(library: Library, claim: Claim) -> None:
    sight(library, claim, url=FIRST, seen_on="2019", speaker="Minister")
    with pytest.raises(BadValue, match="already"):
        sight(library, claim, url=f"{FIRST}?utm_source=x", seen_on="2019", speaker="minister")
    other = sight(library, claim, url=FIRST, seen_on="2020", speaker="Minister")
    with pytest.raises(BadValue, match="already"):
        keep_sightings.edit_sighting(library, other, [Edit("seen_on", "2020", "2019")])
    assert [one.seen_on for one in browse.claim_card(library, claim.id).sightings] == ["2019", "2020"]


def test_a_sighting_changed_by_somebody_else_is_a_conflict(library: Library, claim: Claim) -> None:
    seen = sight(library, claim, outlet="Evening Post")
    keep_sightings.edit_sighting(library, seen, [Edit("outlet", "Evening Post", "Morning Post")])
    with pytest.raises(Conflict):
        keep_sightings.edit_sighting(library, seen, [Edit("outlet", "Evening Post", "The Post")])


@pytest.mark.parametrize(
    ("sheet_says", "kept"),
    [("https://outlet.example/moved", ["https://outlet.example/moved", LATER]), ("", ["", LATER])],
)
def test_the_sheet_changes_the_url_of_the_first_sighting_and_drops_none(
    library: Library, claim: Claim, tmp_path: Path, sheet_says: str, kept: list[str]
) -> None:
    sight(library, claim, outlet="Evening Post", url=LATER, seen_on="2026-02-11")
    sight(library, claim, outlet="A forum", url=FIRST, seen_on="2019-05")
    content, _ = exported(library, tmp_path)
    changed = content.replace(FIRST.encode(), sheet_says.encode())
    apply_import(library, plan_import(library, ("claims.csv", changed), None))
    assert [one.url for one in browse.claim_card(library, claim.id).sightings] == kept
