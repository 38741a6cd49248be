"""Claims, sources and matches for the tests of the inspector: a council, a mayor, and bicycles."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from claimtracker.domain.claims import Claim, ClaimType, Highlight, Priority, Progress, Sighting
from claimtracker.domain.matches import Difference, DifferenceKind, Match, Share, Tier
from claimtracker.domain.sources import Attachment, Evidence, Source, SourceKind, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import Rating, Scale, Verdict, VerdictClass
from claimtracker.domain.views import ClaimCard, SeenBefore

QUOTE = "Serious injuries to people on bikes have fallen by 15 percent"
EARLIER = "Serious injuries to cyclists have fallen by 5 percent"

PREPUB = Scale(
    "prepub",
    1,
    "Before publication",
    (
        Rating("confirmed", "Confirmed", VerdictClass.TRUE, description="The words can stand."),
        Rating("confirmed-with-note", "Confirmed with note", VerdictClass.TRUE),
        Rating("needs-change", "Needs change", VerdictClass.MIXED),
        Rating("changed-recheck", "Changed: re-check", VerdictClass.MIXED),
        Rating("cannot-verify", "Cannot verify", VerdictClass.MIXED),
        Rating("on-author", "On author", VerdictClass.MIXED),
        Rating("opinion", "Opinion", VerdictClass.OPEN),
        Rating("cut", "Cut", VerdictClass.OPEN),
    ),
    claim_review=False,
)
NEUTRAL = Scale(
    "neutral",
    1,
    "After publication",
    (
        Rating("false", "False", VerdictClass.FALSE, 1),
        Rating("partly-true", "Partly true", VerdictClass.MIXED, 3),
        Rating("true", "True", VerdictClass.TRUE, 5),
    ),
)


def highlight(number: int = 1, quote: str = QUOTE) -> Highlight:
    """Return the claim's n-th place in the article."""
    return Highlight(number, 2, 1, Span(0, len(quote)), quote, "", "")


def verdict(number: int = 1, **fields: Any) -> Verdict:
    """Return a verdict of the claim."""
    usual: dict[str, Any] = {
        "id": number,
        "claim_id": 2,
        "scale": "prepub/1",
        "rating": "needs-change",
        "label": "Needs change",
        "look": VerdictClass.MIXED,
        "number": None,
        "finding": "The police count fell by 5 percent.",
        "explanation": "",
        "problem_type": "Wrong number",
        "suggested_wording": "fallen by 5 percent",
        "by": "Checker 1",
        "at": datetime(2026, 10, 16, 14, 2, tzinfo=UTC),
    }
    return Verdict(**(usual | fields))


def source(number: int, title: str, kind: SourceKind = SourceKind.DOCUMENT, **fields: Any) -> Source:
    """Return a source."""
    return Source(number, f"s-{number}", title, kind, **fields)


STATISTICS = source(
    1,
    "Police collision statistics 2025",
    SourceKind.DATASET,
    primary=True,
    url="https://police.example/collisions/2025",
    canonical_url="https://police.example/collisions/2025",
    archived_url="https://archive.example/1",
    attachments=(Attachment(4, 1, "collisions.csv", "text/csv", 48_120, "ab" * 32),),
    claim_count=3,
)
EVIDENCE = (
    Evidence(1, 2, STATISTICS, Stance.SUPPORTS, locator="table 4"),
    Evidence(2, 2, source(2, "Council transport report, Q3", primary=True), Stance.REFUTES, locator="p. 2"),
    Evidence(
        3, 2, source(3, "Hospital trauma registrar", SourceKind.INTERVIEW, confidential=True), Stance.CONTEXT
    ),
)


def card(**fields: Any) -> ClaimCard:
    """Return the card of the claim about injuries, with these fields of the claim changed."""
    usual: dict[str, Any] = {
        "id": 2,
        "key": "c-2",
        "statement": "Serious cyclist injuries fell 15% since the network opened",
        "type": ClaimType.NUMBER,
        "speaker": "Mayor",
        "said_on": "2026-10-16",
        "priority": Priority.HIGH,
        "progress": Progress.CHECKED,
        "checker": "Checker 1",
        "finding": "The police count fell by 5 percent.",
        "problem_type": "Wrong number",
        "suggested_wording": "fallen by 5 percent",
        "scale": "prepub/1",
        "rating": "needs-change",
        "verdict_label": "Needs change",
        "look": VerdictClass.MIXED,
        "verdict_at": datetime(2026, 10, 16, 14, 2, tzinfo=UTC),
        "source_count": 3,
    }
    claim = Claim(**(usual | fields))
    return ClaimCard(claim, 2, (highlight(),), EVIDENCE, (verdict(),), (), PREPUB)


def open_card(**fields: Any) -> ClaimCard:
    """Return the card of a claim just made: no verdict, no sources."""
    blank: dict[str, Any] = dict.fromkeys(
        ("speaker", "said_on", "checker", "finding", "problem_type", "suggested_wording"), ""
    )
    blank |= {"scale": "", "rating": "", "verdict_label": "", "look": VerdictClass.OPEN, "verdict_at": None}
    blank |= {"id": 3, "progress": Progress.TO_CHECK, "priority": Priority.NORMAL, "source_count": 0}
    made = card(**(blank | fields))
    return replace(made, number=3, evidence=(), verdicts=(), scale=NEUTRAL)


def seen(number: int = 9, score: float = 0.914, tier: Tier = Tier.DIFFERS, **fields: Any) -> SeenBefore:
    """Return an earlier claim like it, with another number unless the tier says it is the same."""
    start, mine = EARLIER.index("5 percent"), QUOTE.index("15 percent")
    differs = Difference(
        DifferenceKind.NUMBER, "15 percent", "5 percent", Span(mine, mine + 10), Span(start, start + 9)
    )
    shares = (
        Share("Rare words shared", 0.9, 0.46),
        Share("Words of the earlier claim", 0.8, 0.27),
        Share("Wording", 0.85, 0.18),
    )
    claim = Claim(
        number,
        f"c-{number}",
        EARLIER,
        speaker="Mayor",
        said_on="2026-03-01",
        verdict_label="False",
        rating="false",
        look=VerdictClass.FALSE,
        verdict_at=datetime(2026, 3, 3, tzinfo=UTC),
        source_count=3,
    )
    differences = () if tier is Tier.SAME else (differs,)
    match = Match(number, score, tier, differences, shares, EARLIER)
    return SeenBefore(match, replace(claim, **fields), "Bike lanes a year on", 4, None, QUOTE, "English")


def sighting(number: int = 1, url: str = "https://outlet.example/a") -> Sighting:
    """Return an appearance outside of our articles."""
    return Sighting(number, 2, "Evening Post", url, "2026-02-11", "Mayor")
