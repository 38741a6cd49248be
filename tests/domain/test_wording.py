"""Words in the language spoken: places filled, counts in their form, numbers with their separators."""

from collections.abc import Iterator

import pytest

from claimtracker.domain import wording
from claimtracker.domain.wording import (
    ENGLISH,
    Language,
    all_of,
    commas,
    decimal,
    inside,
    isolated,
    joined,
    number,
    one_of,
    say,
    say_count,
    speak,
    to_keep,
)
from claimtracker.exchange.translations import form_of

GERMAN = Language(
    "de",
    thousands=".",
    decimal=",",
    messages={
        ("Open", ""): ("Öffnen",),
        ("Open", "not decided"): ("Offen",),
        ("{count} claims in {title}", ""): (
            "{count} Behauptung in {title}",
            "{count} Behauptungen in {title}",
        ),
        ("{name} is gone", ""): ("{nam} ist weg",),
    },
)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave every test as it came."""
    yield
    speak(ENGLISH)


def test_english_needs_no_file() -> None:
    assert say("{name} and {count}", name="A {b}", count=1234) == "A {b} and 1,234"
    assert say("Link a source ({link_source})") == "Link a source ({link_source})"
    assert say_count(1, "{count} claim", "{count} claims") == "1 claim"
    assert say_count(1234, "{count} claim", "{count} claims") == "1,234 claims"


def test_another_language_says_its_own() -> None:
    speak(GERMAN)
    assert say("Open") == "Öffnen"
    assert say("Open", sense="not decided") == "Offen"
    assert say("Never translated") == "Never translated"
    counted = "{count} claim in {title}", "{count} claims in {title}"
    assert say_count(1, *counted, title="Rad") == "1 Behauptung in Rad"
    assert say_count(12_000, *counted, title="Rad") == "12.000 Behauptungen in Rad"
    assert (number(1_234_567), decimal(1234.56, 1)) == ("1.234.567", "1.234,6")


def test_a_translation_that_names_another_place_does_not_cost_the_sentence() -> None:
    speak(GERMAN)
    assert say("{name} is gone", name="Ana") == "Ana is gone"


def test_arabic_has_six_forms() -> None:
    form = form_of("ar")
    counts = (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 200)
    assert [form(count) for count in counts] == [0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4, 5]
    assert [form_of("fr")(count) for count in (0, 1, 2)] == [0, 0, 1]


def test_latin_words_do_not_turn_an_arabic_sentence() -> None:
    speak(Language("ar", right_to_left=True))
    assert say("{name}: {count}", name="Reuters", count=3) == "\u2068Reuters\u2069: 3"
    assert say("{name}", name="رويترز") == "رويترز"


def test_a_constant_is_said_where_it_is_used() -> None:
    marked = wording.to_say({"open": "Open"})
    speak(GERMAN)
    assert say(marked["open"]) == "Öffnen"


def test_lists_are_joined_as_the_language_joins_them() -> None:
    assert (commas([]), commas(["a"]), commas(iter("abc"))) == ("", "a", "a, b, c")
    assert (all_of([]), all_of(["a"]), all_of("ab"), all_of("abc")) == ("", "a", "a and b", "a, b and c")
    assert (one_of([]), one_of("ab"), one_of("abc")) == ("", "a or b", "a, b or c")
    messages = {("{some}, {more}", ""): ("{some}، {more}",), ("{some} and {last}", ""): ("{some} و{last}",)}
    speak(Language("ar", right_to_left=True, messages=messages))
    assert all_of(["رقم", "تاريخ", "وحدة"]) == "رقم، تاريخ ووحدة"


def test_lines_of_parts_keep_their_order_in_both_directions() -> None:
    assert joined("Reuters", "", "4 May") == "Reuters · 4 May"
    assert joined("رويترز", "4 May") == "\u2068رويترز\u2069 · 4 May"
    assert joined(isolated("رويترز"), "4 May") == "\u2068رويترز\u2069 · 4 May"
    speak(Language("ar", right_to_left=True))
    assert joined("notes.txt", "12", "نص") == "\u2068notes.txt\u2069 · 12 · نص"
    assert joined("صيغة PDF", "نص") == "صيغة PDF\u200f · نص"
    assert isolated(isolated("Reuters")) == "\u2068Reuters\u2069"
    assert to_keep(say("{scale} (copy)", scale="Reuters")) == "Reuters (copy)"


@pytest.mark.parametrize(
    ("code", "words", "small"),
    [
        ("en", "Mostly false", "mostly false"),
        ("fr", "À vérifier", "à vérifier"),
        ("es", "Engañoso", "engañoso"),
        ("pt", "Fora de contexto", "fora de contexto"),
        ("fr", "URL archivée", "URL archivée"),
        ("en", "AI-generated", "AI-generated"),
        ("de", "Falsches Zitat", "Falsches Zitat"),
        ("fr", "", ""),
    ],
)
def test_words_are_small_inside_a_sentence_where_the_language_writes_them_so(
    code: str, words: str, small: str
) -> None:
    speak(Language(code))
    assert inside(words) == small
