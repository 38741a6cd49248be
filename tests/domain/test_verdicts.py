"""The scales we ship are the field's, and off-scale ratings carry no number."""

from itertools import pairwise
from pathlib import Path

import pytest

from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.verdicts import Scale, VerdictClass
from claimtracker.exchange.scales import read_scale, read_scales

ON_SCALE = {
    "neutral": "False 1, Mostly false 2, Partly true 3, Mostly true 4, True 5",
    "prepub": "",
    "politifact": "Pants on Fire 1, False 2, Mostly False 3, Half True 4, Mostly True 5, True 6",
    "pinocchios": (
        "Four Pinocchios 1, Three Pinocchios 2, Two Pinocchios 3, One Pinocchio 4, Geppetto Checkmark 5"
    ),
    "snopes": "False 1, Mostly False 2, Mixture 3, Mostly True 4, True 5",
    "afp": "False 1, Misleading 2, Partly false 3, True 4",
    "none": "",
}
OFF_SCALE = {
    "neutral": "Misleading, Missing context, Unproven, Outdated, Satire, Opinion, Void",
    "prepub": (
        "Confirmed, Confirmed with note, Needs change, Changed: re-check, Cannot verify, "
        "On author, Opinion, Cut"
    ),
    "politifact": "",
    "pinocchios": "Upside-Down Pinocchio, Verdict Pending",
    "snopes": (
        "Unproven, Unfounded, Outdated, Research In Progress, Miscaptioned, Misattributed, "
        "Correct Attribution, Scam, Satire"
    ),
    "afp": "Missing context, Altered image, Altered video, AI-generated, Satire",
    "none": "",
}
"""The ratings as their newsrooms publish them, the worst first; those off the scale have no number."""
SCALES = {scale.id: scale for scale in read_scales(resources_dir() / "scales")}


def test_every_scale_of_the_field_ships() -> None:
    assert set(SCALES) == {"neutral", "prepub", "politifact", "pinocchios", "snopes", "afp", "none"}


@pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.id)
def test_labels_order_and_numbers_are_the_newsrooms(scale: Scale) -> None:
    on = [f"{rating.label} {rating.number}" for rating in scale.ratings if rating.number is not None]
    off = [rating.label for rating in scale.ratings if rating.number is None]
    assert ", ".join(on) == ON_SCALE[scale.id]
    assert ", ".join(off) == OFF_SCALE[scale.id]
    assert [rating.number for rating in scale.ratings] == [*range(1, len(on) + 1), *[None] * len(off)]


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
