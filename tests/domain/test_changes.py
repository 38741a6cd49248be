"""The names of steps: kept in English, said in the language spoken."""

from collections.abc import Iterator

import pytest

from claimtracker.domain.changes import step_words, undo_name
from claimtracker.domain.wording import ENGLISH, Language, speak


@pytest.fixture
def german() -> Iterator[None]:
    """Say everything in a German of a few messages."""
    words = {
        ("Mark claim", ""): ("Angabe markieren",),
        ("Undo {change}", ""): ("{change} rückgängig",),
        ("Set to “{what}”", ""): ("Auf „{what}“ setzen",),
        ("checked", ""): ("geprüft",),
    }
    speak(Language("de", messages=words))
    yield
    speak(ENGLISH)


def test_a_step_is_named_as_it_is_kept() -> None:
    assert undo_name("Mark claim") == "Undo mark claim"
    assert step_words("Mark claim") == "Mark claim"
    assert step_words("Undo mark claim") == "Undo mark claim"


@pytest.mark.usefixtures("german")
def test_a_step_is_said_in_the_language_spoken_and_kept_in_english() -> None:
    assert undo_name("Mark claim") == "Undo mark claim"
    assert step_words("Undo mark claim") == "Angabe markieren rückgängig"
    assert step_words("Log: called") == "Log: called"
    assert step_words("Set to checked") == "Auf „geprüft“ setzen"
    assert step_words("Undo set to checked") == "Auf „geprüft“ setzen rückgängig"
