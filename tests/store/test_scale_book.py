"""Ratings are found by their labels, in any capitals, but the very label first."""

import pytest

from claimtracker.store.desk_models import ScaleRow
from claimtracker.store.library import Library
from claimtracker.store.scale_book import ScaleBook

_RATINGS = [{"key": key, "label": key, "look": "true", "number": None} for key in ("True", "TRUE")]


@pytest.mark.parametrize(("label", "found"), [("True", "True"), ("TRUE", "TRUE"), ("true", "True")])
def test_the_very_label_goes_before_one_in_other_capitals(library: Library, label: str, found: str) -> None:
    with library.write("Add scale") as work:
        work.add(ScaleRow(scale_id="elsewhere", version=1, name="Elsewhere", ratings=_RATINGS))
    with library.write("Look it up") as work:
        rating = ScaleBook(work).known("elsewhere/1", label)
        assert rating is not None
        assert rating.key == found
