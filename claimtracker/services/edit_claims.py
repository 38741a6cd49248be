"""Edit claims, and put them into the bin."""

from collections.abc import Iterable, Sequence

from claimtracker.domain.changes import Done
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit
from claimtracker.store import bin as bins
from claimtracker.store import claims
from claimtracker.store.library import Library


def edit_claim(library: Library, claim_id: int, edits: Sequence[Edit]) -> Done[Claim]:
    """Write fields of a claim.

    Raises BadValue for a value out of its form, Conflict with mine, theirs and base when somebody else
    changed the field since the person saw it, NotFound. Nothing is written then.
    """
    names = ", ".join(edit.field.replace("_", " ") for edit in edits)
    with library.write(f"Edit {names}") as work:
        claims.edit_claim(work, claim_id, edits)
        record = claims.claim_by_id(work.session, claim_id)
    return Done(record, work.changes)


def set_tags(
    library: Library, claim_id: int, tags: Iterable[str], seen: Iterable[str] | None = None
) -> Done[Claim]:
    """Make these the claim's tags; with ``seen``, tags that others added since are kept."""
    with library.write("Edit tags") as work:
        claims.set_tags(work, claim_id, tags, seen)
        record = claims.claim_by_id(work.session, claim_id)
    return Done(record, work.changes)


def set_aliases(library: Library, claim_id: int, aliases: Iterable[str]) -> Done[Claim]:
    """Make these the claim's other wordings."""
    with library.write("Edit other wordings") as work:
        claims.set_aliases(work, claim_id, aliases)
        record = claims.claim_by_id(work.session, claim_id)
    return Done(record, work.changes)


def delete_claims(library: Library, claim_ids: Sequence[int]) -> Done[int]:
    """Put claims into the bin; returns how many were not there yet."""
    with library.write("Delete claim" if len(claim_ids) == 1 else "Delete claims") as work:
        count = bins.put_away(work, "claim", claim_ids)
    return Done(count, work.changes)
