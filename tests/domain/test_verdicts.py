"""The scales we ship are the field's, and off-scale ratings carry no number."""

from itertools import pairwise
from pathlib import Path

import pytest

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.verdicts import Scale, VerdictClass
from claimtracker.exchange.scales import read_scale, read_scales

SCALES = {scale.id: scale for scale in read_scales(resources_dir() / "scales")}


def test_every_scale_of_the_field_ships() -> None:
    assert set(SCALES) == {"neutral", "prepub", "politifact", "pinocchios", "snopes", "afp", "none"}


@pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.id)
def test_numbers_run_from_worst_to_best_without_gap(scale: Scale) -> None:
    numbers = [rating.number for rating in scale.ratings if rating.number is not None]
    assert numbers == list(range(1, len(numbers) + 1))
    keys = [rating.key for rating in scale.ratings]
    assert len(set(keys)) == len(keys)
    assert all(rating.label for rating in scale.ratings)


@pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.id)
def test_a_better_rating_never_looks_worse(scale: Scale) -> None:
    order = [VerdictClass.FALSE, VerdictClass.MIXED, VerdictClass.TRUE]
    looks = [order.index(rating.look) for rating in scale.ratings if rating.number is not None]
    assert all(worse <= better for worse, better in pairwise(looks))


def test_before_publication_has_no_numbers_and_is_never_published() -> None:
    prepub = SCALES["prepub"]
    assert all(rating.number is None for rating in prepub.ratings)
    assert not prepub.claim_review
    assert prepub.code == "prepub/1"


def test_a_broken_scale_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "odd.json"
    broken.write_text('{"id": "odd"}', encoding="utf-8")
    with pytest.raises(UnreadableFile, match=r"odd\.json"):
        read_scale(broken)
