"""Log whom we asked: asked, confirmed, declined, no answer; when, by whom, until when they may answer."""

from collections.abc import Sequence
from datetime import date

from claimtracker.domain.changes import Done
from claimtracker.domain.edits import Edit
from claimtracker.domain.sources import ContactStatus
from claimtracker.store import contacts
from claimtracker.store.library import Library


def log_contact(
    library: Library,
    source_id: int,
    status: ContactStatus,
    on: str = "",
    *,
    note: str = "",
    answer_by: str = "",
    claim_id: int = 0,
) -> Done[int]:
    """Log an attempt of today, or of another day; returns its id. Raises BadValue or NotFound."""
    with library.write(f"Log: {status.value}") as work:
        day = on or date.today().isoformat()
        row_id = contacts.add(work, source_id, status, day, note=note, answer_by=answer_by, claim_id=claim_id)
    return Done(row_id, work.changes)


def edit_contact(library: Library, contact_id: int, edits: Sequence[Edit]) -> Done[None]:
    """Write fields of an entry; raises Conflict, BadValue or NotFound."""
    with library.write("Edit contact") as work:
        contacts.edit(work, contact_id, edits)
    return Done(None, work.changes)


def remove_contact(library: Library, contact_id: int) -> Done[None]:
    """Remove an entry; raises NotFound."""
    with library.write("Remove contact") as work:
        contacts.remove(work, contact_id)
    return Done(None, work.changes)
