"""How the claims of an article stand, in one line."""

from collections.abc import Iterator

import pytest

from claimtracker.domain.claims import Highlight, Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.domain.wording import ENGLISH, Language, speak
from claimtracker.ui.articles.claims_tally import states_of, tally_words

GERMAN = Language(
    "de",
    messages={
        ("to check", ""): ("zu prüfen",),
        ("{count} claims", ""): ("{count} Behauptung", "{count} Behauptungen"),
    },
)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave every test as it came."""
    yield
    speak(ENGLISH)


def shown(claim_id: int, verdict: str, progress: Progress = Progress.CHECKED) -> ReaderHighlight:
    """Return a highlight of one claim with this verdict."""
    highlight = Highlight(claim_id, claim_id, 1, Span(0, 4), "Rise", "", "")
    return ReaderHighlight(highlight, claim_id, "Rise", verdict, VerdictClass.OPEN, progress)


CLAIMS = (
    shown(1, "Falsches Zitat"),
    shown(2, "", Progress.TO_CHECK),
    shown(2, "", Progress.TO_CHECK),
    shown(3, "Falsches Zitat", Progress.REOPENED),
)


def test_english_begins_a_verdict_small_inside_the_line() -> None:
    line = tally_words(states_of(CLAIMS), 1)
    assert line == "4 claims · 1 falsches Zitat · 1 to check · 1 reopened · 1 lost"


def test_another_language_keeps_its_capitals() -> None:
    speak(GERMAN)
    assert tally_words(states_of(CLAIMS[:3]), 0) == "2 Behauptungen · 1 Falsches Zitat · 1 zu prüfen"
