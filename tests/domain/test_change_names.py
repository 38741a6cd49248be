"""Names of changes: kept in English, said where they are shown."""

from collections.abc import Iterator

import pytest

from claimtracker.domain.change_names import said_change
from claimtracker.domain.wording import ENGLISH, Language, speak

SAID = {
    "Mark claim": "Behauptung markieren",
    "Edit {what}": "{what} ändern",
    "finding": "Befund",
    "notes": "Notizen",
    "Set to “{what}”": "Auf „{what}“ setzen",
    "checked": "geprüft",
    "Set “{what}” of claims": "{what} von Behauptungen setzen",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave every test as it came."""
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("name", ["Mark claim", "Edit finding, notes", "Log: asked", ""])
def test_in_english_a_name_is_as_it_is_kept(name: str) -> None:
    assert said_change(name) == name


def test_a_field_is_called_what_the_history_calls_it() -> None:
    assert said_change("Edit recheck on, review url") == "Edit re-check on, URL of the check"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mark claim", "Behauptung markieren"),
        ("Edit finding, notes", "Befund, Notizen ändern"),
        ("Set to checked", "Auf „geprüft“ setzen"),
        ("Set due of claims", "due von Behauptungen setzen"),
        ("Merge articles", "Merge articles"),
    ],
)
def test_a_name_is_said_with_what_it_names(name: str, said: str) -> None:
    speak(Language("de", messages={(words, ""): (other,) for words, other in SAID.items()}))
    assert said_change(name) == said


def test_a_step_is_set_apart_from_the_words_around_it() -> None:
    assert said_change("Set to to check") == "Set to “to check”"
