"""A second desk: a process that appends tokens to claims' notes, repeating what conflicts.

    python -m tests.store.writer LOCATION NAME COUNT CLAIM_ID...

It prints each token once its save was acknowledged.
"""

import random
import sys
from collections.abc import Sequence

from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import Conflict
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library


def append(library: Library, claim_id: int, token: str) -> None:
    """Append a token to a claim's notes: look, edit, and look again after a conflict."""
    while True:
        seen = browse.claim(library, claim_id).notes
        try:
            edit_claim(library, claim_id, [Edit("notes", seen, f"{seen} {token}".strip())])
        except Conflict as conflict:
            (field,) = conflict.fields
            assert (field.field, field.base, field.mine) == ("notes", seen, f"{seen} {token}".strip())
            continue
        return


def write(location: str, name: str, count: int, claim_ids: Sequence[int]) -> None:
    """Append ``count`` tokens, each to some claim, and say each one that was saved."""
    library, chosen = open_library(location, name), random.Random(name)
    for number in range(count):
        token = f"{name}-{number}"
        append(library, chosen.choice(claim_ids), token)
        sys.stdout.write(f"{token}\n")
        sys.stdout.flush()
    library.close()


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2], int(sys.argv[3]), [int(claim_id) for claim_id in sys.argv[4:]])
