"""What the demo finds in the sample article: claims by their words, their sources, verdicts."""

from dataclasses import dataclass, field

from claimtracker.domain.edits import ArticleDetails, SourceDraft
from claimtracker.domain.sources import SourceKind, Stance

SAMPLE = "bike-lanes.txt"
ACTOR = "Ana Ruiz"
DETAILS = ArticleDetails(
    title="City opened record length of bike lanes last year, mayor tells council",
    byline="City Desk",
    outlet="The Harbour Courier",
    published_on="2026-10-16",
    url="https://courier.example/city/bike-lanes",
    language="en",
)
MAYOR = {"speaker": "Ada Lindqvist", "speaker_role": "mayor", "said_on": "2026-10-12"}


@dataclass(frozen=True, slots=True)
class DemoLink:
    """One source of a claim: its name in SOURCES, and what it does to the claim."""

    source: str
    stance: Stance
    locator: str = ""
    passage: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DemoClaim:
    """A claim by its words in the article; ``again`` are words that make it a second time."""

    words: str
    fields: dict[str, str] = field(default_factory=dict)
    links: tuple[DemoLink, ...] = ()
    rating: str = ""
    tags: tuple[str, ...] = ()
    again: str = ""


SOURCES: dict[str, SourceDraft] = {
    "police": SourceDraft(
        "Road injuries by year, 2019–2024",
        SourceKind.DATASET,
        primary=True,
        publisher="Harbour Police",
        published_on="2025-12-04",
        url="https://police.example/statistics/road-injuries?utm_source=newsletter",
        accessed_on="2026-10-14",
    ),
    "minutes": SourceDraft(
        "Minutes of the council, 14 March 2023",
        SourceKind.DOCUMENT,
        primary=True,
        publisher="City of Harbour",
        published_on="2023-03-21",
        url="https://city.example/council/minutes/2023-03-14",
        accessed_on="2026-10-13",
    ),
    "operator": SourceDraft(
        "Annual report 2025",
        SourceKind.DOCUMENT,
        primary=True,
        publisher="Harbour Transit",
        published_on="2026-04-30",
        url="https://transit.example/reports/2025.pdf",
        accessed_on="2026-10-13",
    ),
    "official": SourceDraft(
        "Official of the transport office",
        SourceKind.INTERVIEW,
        author="Name known to the desk",
        contact="by telephone, evenings only",
        confidential=True,
    ),
}

FIRST = DemoClaim(
    "Serious injuries to people on bikes have fallen by 15 percent since the network opened",
    {
        **MAYOR,
        "type": "number",
        "priority": "high",
        "finding": "Police counted 60 people seriously injured in 2021 and 57 in 2024: a fall of 5 percent.",
        "explanation": "2021 is the last full year before the first lane opened.",
        "suggested_wording": "Serious injuries to people on bikes have fallen by 5 percent since 2021.",
        "second_reader": "Jon Okoro",
    },
    (
        DemoLink("police", Stance.REFUTES, "table 4", "2021: 60; 2024: 57"),
        DemoLink("official", Stance.CONTEXT, note="Says that the 15 percent came from a draft slide."),
    ),
    "false",
    ("injuries", "bike lanes"),
)
LAST = DemoClaim(
    "Serious injuries to people on bikes have fallen by 5 percent since the network opened.",
    {
        "type": "number",
        "speaker": "City of Harbour",
        "speaker_role": "leaflet",
        "said_on": "2026-10",
        "finding": "57 people in 2024 against 60 in 2021 is a fall of 5 percent.",
    },
    (DemoLink("police", Stance.SUPPORTS, "table 4", "2021: 60; 2024: 57"),),
    "true",
    ("injuries", "bike lanes"),
)
CLAIMS: tuple[DemoClaim, ...] = (
    DemoClaim(
        "The city built 46 kilometres of protected bike lanes in 2025, more than in any year",
        {
            **MAYOR,
            "type": "number",
            "progress": "in progress",
            "open_questions": "Since when are there records? Asked the transport office.",
        },
        tags=("bike lanes",),
        again="City opened record length of bike lanes last year",
    ),
    FIRST,
    DemoClaim(
        "two thirds of residents now live within five minutes of a lane",
        {
            **MAYOR,
            "statement": "Two thirds of residents live within five minutes of a bike lane.",
            "type": "number",
            "progress": "waiting",
            "open_questions": "On foot, or by bike?",
        },
    ),
    DemoClaim(
        "The council approved 31 million for the programme in 2023 by a vote of 28 to 13",
        {"type": "number", "finding": "The minutes record the sum and the vote."},
        (DemoLink("minutes", Stance.SUPPORTS, "item 7"),),
        "true",
        ("budget",),
    ),
    DemoClaim(
        "the final bill, once drainage and signals are counted, will come to nearly twice the sum",
        {
            "statement": "The final bill of the bike lanes will come to nearly twice the sum announced.",
            "type": "comparison",
            "speaker": "Per Okafor",
            "speaker_role": "leader of the opposition",
            "risk": "legal",
            "finding": "No public document gives a final sum yet; the first one is in the minutes.",
        },
        (
            DemoLink("minutes", Stance.CONTEXT, "item 7", "31 million"),
            DemoLink("official", Stance.PARTLY, passage="Speaks of 50 to 60 million with drainage."),
        ),
        "unproven",
        ("budget",),
    ),
    DemoClaim("No other city of our size has done this", {**MAYOR, "type": "comparison", "priority": "low"}),
    DemoClaim(
        "Bus journeys fell from 9.2 million in 2019 to 7.8 million last year",
        {
            "type": "number",
            "speaker": "Per Okafor",
            "speaker_role": "leader of the opposition",
            "finding": "Both figures are in the operator’s report, which also counts night buses.",
        },
        (DemoLink("operator", Stance.SUPPORTS, "p. 12"),),
        "mostly-true",
        ("buses",),
    ),
)
