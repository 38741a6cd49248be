"""Confidential sources leave masked, the same in every file."""

from dataclasses import replace

import pytest

from claimtracker.exchange.sheets.masking import BLANKED, MASKED, Masker, is_masked, letters
from claimtracker.exchange.sheets.records import (
    EVIDENCE_COLUMNS,
    SheetEvidence,
)
from tests.exchange.sheet_cells import evidence_cells

FILLED = SheetEvidence(**dict.fromkeys(EVIDENCE_COLUMNS, "told in private"))
SECRET = replace(
    FILLED, claim_id="c1", source_id="s1", kind="interview", stance="supports", confidential="yes"
)


def masked_by(masker: Masker, row: SheetEvidence) -> SheetEvidence:
    return SheetEvidence(*masker.evidence([evidence_cells(row)])[0])


def test_masked_rows_keep_nothing_that_tells_who_it_is() -> None:
    masked = masked_by(Masker(), SECRET)
    assert masked.title == "Source A"
    assert all(getattr(masked, column) == "" for column in BLANKED)
    kept = {column for column in EVIDENCE_COLUMNS if getattr(masked, column) == getattr(SECRET, column)}
    assert kept == set(EVIDENCE_COLUMNS) - set(MASKED)
    assert {"source_id", "kind", "stance", "primary", "confidential"} <= kept


@pytest.mark.parametrize("confidential", ["no", ""])
def test_other_sources_leave_whole(confidential: str) -> None:
    row = evidence_cells(replace(SECRET, confidential=confidential))
    assert Masker().evidence([row])[0] is row


def test_an_odd_word_for_confidential_masks() -> None:
    assert masked_by(Masker(), replace(SECRET, confidential="Yes!")).title == "Source A"


def test_unmasked_on_request() -> None:
    row = evidence_cells(SECRET)
    assert Masker(unmask=True).evidence([row])[0] is row
    assert Masker(unmask=True).name("s1", "Jane Doe", True) == "Jane Doe"


def test_masks_follow_first_appearance_over_all_files() -> None:
    masker = Masker()
    assert masker.name("s7", "Jane Doe", True) == "Source A"
    assert masker.name("s2", "Budget 2023", False) == "Budget 2023"
    assert masker.name("s1", "John Roe", True) == "Source B"
    assert masked_by(masker, SECRET).title == "Source B"
    assert masker.name("s7", "Jane Doe", True) == "Source A"


def test_masking_twice_changes_nothing() -> None:
    masker = Masker()
    once = masker.evidence([evidence_cells(SECRET)])
    assert masker.evidence(once) == once


def test_a_masked_row_is_known_when_it_comes_back() -> None:
    masked = masked_by(Masker(), SECRET)
    assert is_masked(masked)
    assert not is_masked(SECRET)
    assert not is_masked(replace(masked, confidential="no"))
    assert not is_masked(replace(masked, url="https://example.org"))
    assert not is_masked(replace(masked, title="Source 1"))


@pytest.mark.parametrize(
    ("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
)
def test_letters_go_on_after_z(number: int, name: str) -> None:
    assert letters(number) == name
