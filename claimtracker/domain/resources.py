"""Where the resources folder is: beside the package in a checkout, inside it when installed or bundled."""

from functools import cache
from pathlib import Path

from claimtracker.domain.errors import EnvironmentFault
from claimtracker.domain.wording import say


@cache
def resources_dir() -> Path:
    """Return the resources folder; raises EnvironmentFault when the installation lacks it."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise EnvironmentFault(
        say("ClaimTracker's own resources folder is missing."), say("Install ClaimTracker again.")
    )


def manual_dir() -> Path:
    """Return the folder of the manual's pages; raises EnvironmentFault when the installation lacks it."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_manual", package.parent / "docs" / "manual"):
        if folder.is_dir():
            return folder
    raise EnvironmentFault(
        say("The manual is missing from this installation."), say("Install ClaimTracker again.")
    )
