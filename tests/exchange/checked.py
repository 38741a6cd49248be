"""Checked claims for tests of what leaves the desk."""

from dataclasses import replace
from typing import Any

from claimtracker.domain.resources import resources_dir
from claimtracker.domain.sources import SourceKind, Stance
from claimtracker.domain.verdicts import Scale, VerdictClass
from claimtracker.exchange.hand_over.records import Appearance, CheckedClaim, Cited, CitedSource, Publisher
from claimtracker.exchange.scales import read_scale

COURIER = Publisher("The Harbour Courier", "https://www.courier.example")
REPORT = CitedSource(
    "s1",
    "Road injuries by year",
    SourceKind.DATASET,
    primary=True,
    publisher="Harbour Police",
    published_on="2025-12-04",
    url="https://police.example/injuries",
)


def shipped(name: str) -> Scale:
    """Return a rating scale that ships."""
    return read_scale(resources_dir() / "scales" / f"{name}.json")


def checked(scale: str | Scale = "neutral", rating: str = "false", **fields: Any) -> CheckedClaim:
    """Return a claim that can be published, with these fields changed."""
    found = shipped(scale) if isinstance(scale, str) else scale
    given = found.rating(rating)
    assert given is not None
    claim = CheckedClaim(
        key="c1",
        number=1,
        statement="Injuries fell by 15 percent.",
        speaker="Ada Lindqvist",
        speaker_role="mayor",
        said_on="2026-10-12",
        finding="They fell by 5 percent.",
        explanation="Police counted 60 in 2021.\nThey counted 57 in 2024.",
        review_title="Injuries fell, but by a third of that",
        review_url="https://courier.example/checks/1",
        language="en",
        scale=found,
        rating=rating,
        verdict=given.label,
        verdict_number=given.number,
        look=VerdictClass(given.look),
        checked_on="2026-10-16",
        evidence=(Cited(REPORT, Stance.REFUTES, "2021: 60; 2024: 57", "table 4"),),
        appearances=(Appearance("Council", "https://other.example/a", "Other", "2026-10-12", "fell by 15"),),
    )
    return replace(claim, **fields)
