"""What the inspector says, in the newsroom's words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from claimtracker.domain.claims import ChangeDecision, Claim, Progress, Risk
from claimtracker.domain.matches import DecisionKind, Difference, DifferenceKind, Match, Tier
from claimtracker.domain.sources import Attachment, Evidence, Source, SourceKind, Stance
from claimtracker.domain.views import SeenBefore
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.ui import day_words
from claimtracker.ui.claims import inspector_words as words

NUMBER = Difference(DifferenceKind.NUMBER, "15 percent", "5 percent")


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-10-16", "16 Oct 2026"),
        ("2026-03-01", "1 Mar 2026"),
        ("2026-10", "Oct 2026"),
        ("2026", "2026"),
        ("", ""),
        ("last spring", "last spring"),
        ("2026-13-01", "2026-13-01"),
        ("2026-10-16T18:00", "16 Oct 2026"),
    ],
)
def test_dates_are_said_as_precisely_as_known(iso: str, said: str) -> None:
    assert day_words.day(iso) == said


def test_the_year_is_left_out_where_it_is_plain() -> None:
    assert day_words.day_without_year("2026-10-16") == "16 Oct"
    assert day_words.day_without_year("2026-10") == "Oct"
    assert day_words.day_without_year("2026") == "2026"
    day_words.show_dates("month first")
    assert (day_words.day_without_year("2026-10-16"), day_words.day("2026-10-16")) == (
        "Oct 16",
        "Oct 16, 2026",
    )
    day_words.show_dates("")


GERMAN = Language(
    "de",
    thousands=".",
    decimal=",",
    messages={
        ("Oct", "month"): ("Okt.",),
        ("{day} {month} {year}", ""): ("{day}. {month} {year}",),
        ("{share}%", ""): ("{share} %",),
        ("to check", ""): ("zu prüfen",),
        ("number", ""): ("Zahl",),
        ("date", ""): ("Datum",),
        ("{some} and {last}", ""): ("{some} und {last}",),
        ("Differs in {kinds}: that verdict was for {theirs}; this says {mine}.", ""): (
            "Unterschied bei {kinds}: Das Urteil galt {theirs}, hier steht {mine}.",
        ),
    },
)


def test_another_language_orders_dates_and_sentences_as_it_does() -> None:
    speak(GERMAN)
    try:
        assert day_words.day("2026-10-16") == "16. Okt. 2026"
        assert words.label(Progress.TO_CHECK) == "Zu prüfen"
        assert words.percent(0.5) == "50 %"
        assert words.size(3_140) == "3,1 kB"
        hard = (NUMBER, Difference(DifferenceKind.DATE, "May", "June"))
        assert words.tier_words(Match(1, 0.9, Tier.DIFFERS, hard)) == (
            "Unterschied bei Zahl und Datum: Das Urteil galt 5 percent und June, "
            "hier steht 15 percent und May."
        )
    finally:
        speak(ENGLISH)


def test_choices_are_in_sentence_case_and_never_empty() -> None:
    assert words.choices(Progress)[0] == ("to check", "To check")
    assert words.label(SourceKind.LAW) == "Law or court"
    for kind in (Progress, Risk, ChangeDecision, DecisionKind, SourceKind, Stance):
        assert all(said and said[0].isupper() for _, said in words.choices(kind))


@pytest.mark.parametrize(
    ("score", "said"), [(0.914, "91%"), (0.996, "99%"), (1.0, "100%"), (0.29, "29%"), (0.0, "0%")]
)
def test_percent_is_rounded_down(score: float, said: str) -> None:
    assert words.percent(score) == said


@pytest.mark.parametrize(
    ("score", "tier", "said"),
    [
        (0.95, Tier.SAME, "Checked before"),
        (0.75, Tier.LOOK, "Probably checked before"),
        (0.55, Tier.SAME, "Related"),
        (0.2, Tier.SAME, "Weaker match"),
        (0.95, Tier.DIFFERS, "Similar, but not the same"),
        (0.55, Tier.DIFFERS, "Related"),
    ],
)
def test_bands(score: float, tier: Tier, said: str) -> None:
    assert words.band(Match(1, score, tier, ())) == said


def test_what_differs_names_both_pieces() -> None:
    assert words.differs_in([NUMBER]) == "Differs in: number (15 percent → 5 percent)"
    negation = Difference(DifferenceKind.NEGATION, "not", "")
    assert words.differs_in([negation]) == "Differs in: negation (not → no negation)"
    assert words.differs_in([]) == ""


PLACE = Difference(DifferenceKind.PLACE, "Bergen", "Oslo")
WORD = Difference(DifferenceKind.WORD, "rose", "grew")


@pytest.mark.parametrize(
    ("tier", "differences", "said"),
    [
        (Tier.SAME, (), "Checked before"),
        (
            Tier.DIFFERS,
            (NUMBER, WORD),
            "Differs in number: that verdict was for 5 percent; this says 15 percent.",
        ),
        (
            Tier.DIFFERS,
            (NUMBER, PLACE),
            "Differs in number and place: that verdict was for 5 percent and Oslo; "
            "this says 15 percent and Bergen.",
        ),
        (Tier.LOOK, (WORD,), "Look at the marked words before you use that verdict."),
        (
            Tier.DIFFERS,
            (Difference(DifferenceKind.NEGATION, "", "not"),),
            "Differs in negation: that one has “not”; this has not.",
        ),
        (
            Tier.DIFFERS,
            (Difference(DifferenceKind.NEGATION, "not", ""),),
            "Differs in negation: this has “not”; that one has not.",
        ),
    ],
)
def test_the_old_verdict_is_never_read_as_this_claims(
    tier: Tier, differences: tuple[Difference, ...], said: str
) -> None:
    assert words.tier_words(Match(1, 0.95, tier, differences)) == said


def test_without_a_verdict_nothing_was_checked_before() -> None:
    same, differs = Match(1, 0.75, Tier.SAME, ()), Match(1, 0.95, Tier.DIFFERS, (NUMBER,))
    assert words.tier_words(same, checked=False) == "Probably seen before"
    assert "that claim says 5 percent" in words.tier_words(differs, checked=False)
    assert words.band(differs, checked=False) == "Similar, but not the same"


def test_a_long_piece_is_cut() -> None:
    long = Difference(DifferenceKind.ORDER, "a " * 400, "b " * 400)
    assert len(words.tier_words(Match(1, 0.95, Tier.DIFFERS, (long,)))) < 200


def test_where_it_was_seen() -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    claim = Claim(1, "k", "Injuries fell by 5 percent", speaker="Mayor", said_on="2026-03-01", verdict_at=at)
    seen = SeenBefore(Match(1, 0.91, Tier.DIFFERS, (NUMBER,)), claim, "Bike lanes", 4)
    assert words.where_seen(seen) == "Mayor · 1 Mar 2026 · Bike lanes · seen 4 times"
    assert words.when_checked(claim) == "checked 3 Mar 2026"


def test_where_and_when_an_archive_checked_it_is_said_as_far_as_it_is_known() -> None:
    rated = Claim(1, "k", "Injuries fell", verdict_label="False", review_url="https://www.check.example/1")
    assert words.where_seen(SeenBefore(Match(1, 0.91, Tier.SAME, ()), rated, "", 0)) == "check.example"
    assert words.when_checked(rated) == "checked, day unknown"
    assert words.when_checked(replace(rated, verdict_label="")) == "no verdict yet"


def test_second_line_of_a_source() -> None:
    files = (Attachment(1, 1, "table.csv", "text/csv", 10, "00"),)
    source = Source(
        1, "s", "Statistics", SourceKind.DATASET, True, archived_url="https://a", attachments=files
    )
    line = words.source_line(Evidence(1, 1, source, Stance.SUPPORTS, locator="table 4"))
    assert line == "Primary · dataset · archived · 1 file · table 4"
    secret = Source(1, "s", "A nurse", SourceKind.INTERVIEW, confidential=True)
    assert words.source_line(Evidence(1, 1, secret)) == "Secondary · interview · confidential"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (412, "412 bytes"),
        (3_140, "3.1 kB"),
        (12_000_000, "12 MB"),
        (5_200_000_000, "5,200 MB"),
    ],
)
def test_sizes(count: int, said: str) -> None:
    assert words.size(count) == said
