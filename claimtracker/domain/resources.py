"""The resources folder, beside the package in a checkout and inside it when installed, and its JSON files."""

import json
from functools import cache
from pathlib import Path
from typing import Any

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


def resource_json(*place: str) -> dict[str, Any]:
    """Return the object in one of our JSON files, named by its folders and name below the resources folder.

    Raises EnvironmentFault when the file is missing or damaged.
    """
    path = resources_dir().joinpath(*place)
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise EnvironmentFault(
            say("ClaimTracker's own file “{name}” is missing or damaged.", name=path.name),
            say("Install ClaimTracker again."),
        ) from error


def manual_dir() -> Path:
    """Return the folder of the manual's pages; raises EnvironmentFault when the installation lacks it."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_manual", package.parent / "docs" / "manual"):
        if folder.is_dir():
            return folder
    raise EnvironmentFault(
        say("The manual is missing from this installation."), say("Install ClaimTracker again.")
    )
