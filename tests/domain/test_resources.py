"""Our own files are read in one place, and one that is not there is said with its name."""

import pytest

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.resources import resource_json


def test_a_file_of_ours_that_is_missing_or_damaged_is_named() -> None:
    assert "units" in resource_json("matching", "units.json")
    for place in (("matching", "nothing.json"), ("style.qss",)):
        with pytest.raises(EnvironmentFault, match=rf"“{place[-1]}” is missing or damaged"):
            resource_json(*place)
