"""Joined claims in the claim sheet: both ids stand in it, and it reads back as it was."""

from contextlib import closing
from pathlib import Path

from claimtracker.domain.claims import Claim
from claimtracker.exchange.sheets.writing import SheetOptions
from claimtracker.services import browse
from claimtracker.services.export_sheet import export_sheet
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.join_claims import join_claims
from claimtracker.services.open_library import open_library
from claimtracker.services.outgoing import ExportScope
from claimtracker.store.library import Library
from tests.services.alike import pair

__all__ = ["pair"]


def test_the_sheet_keeps_both_ids_and_reads_back_as_it_was(
    library: Library, pair: tuple[Claim, Claim], tmp_path: Path
) -> None:
    first, second = pair
    join_claims(library, first.id, second.id)
    export_sheet(library, ExportScope(), tmp_path / "out", SheetOptions())
    files = [(name, (tmp_path / "out" / name).read_bytes()) for name in ("claims.csv", "evidence.csv")]
    lines = files[0][1].decode("utf-8-sig").splitlines()
    (row,) = [line for line in lines if line.startswith(second.key)]
    assert first.key in row.removeprefix(second.key)
    assert "same" in row.split(",")
    assert plan_import(library, files[0], files[1]).is_empty
    with closing(open_library(tmp_path / "other.claims")) as other:
        apply_import(other, plan_import(other, files[0], files[1]))
        export_sheet(other, ExportScope(), tmp_path / "again", SheetOptions())
        assert browse.claim_by_key(other, second.key) == browse.claim_by_key(other, first.key)
        assert browse.counts(other).claims == 1
    assert (tmp_path / "again" / "evidence.csv").read_bytes() == files[1][1]


def test_a_row_of_a_joined_claim_changes_the_one_it_became(
    library: Library, pair: tuple[Claim, Claim]
) -> None:
    first, second = pair
    join_claims(library, first.id, second.id)
    sheet = f"claim_id,statement,finding\r\n{second.key},A new wording,Not so.\r\n".encode()
    apply_import(library, plan_import(library, ("claims.csv", sheet), None))
    claim = browse.claim(library, first.id)
    assert claim.finding == "Not so."
    assert claim.statement == first.statement
    assert "A new wording" in claim.aliases
