"""Keep sightings: where and when a claim was made outside our articles."""

from collections.abc import Sequence

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Sighting
from claimtracker.domain.edits import Edit
from claimtracker.store import sightings
from claimtracker.store.library import Library


def add_sighting(library: Library, claim_id: int, draft: SightingDraft) -> Done[Sighting]:
    """Add a sighting to a claim.

    Raises BadValue for one that says nothing, for a date out of its form and for one that is there
    already; NotFound.
    """
    with library.write("Add sighting") as work:
        record = sightings.add(work, claim_id, draft)
    return Done(record, work.changes)


def edit_sighting(library: Library, sighting_id: int, edits: Sequence[Edit]) -> Done[Sighting]:
    """Write fields of a sighting; raises Conflict, BadValue or NotFound."""
    with library.write("Edit sighting") as work:
        record = sightings.edit(work, sighting_id, edits)
    return Done(record, work.changes)


def remove_sighting(library: Library, sighting_id: int) -> Done[None]:
    """Remove a sighting; its claim stays."""
    with library.write("Remove sighting") as work:
        sightings.remove(work, sighting_id)
    return Done(None, work.changes)
