"""Sentences are cut on code points, inside quotations too, and never across paragraphs."""

import itertools

import pytest
from hypothesis import given

from claimtracker.domain.errors import BadValue
from claimtracker.exchange.sentences import sentence_at, sentence_spans
from tests.any_text import any_text


def cut(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["“I never said that.", "Taxes fell by 3.5 percent,” he said.", "Mr. Smith agreed."]),
        ("fr", ["« C’est faux.", "Nous avons gagné », a dit M. Dupont.", "Fin."]),
        ("de", ["„Das ist falsch.", "Wir haben gewonnen“, sagte er.", "Dr. Müller kam."]),
        ("es", ["«No es cierto.", "Ganamos», dijo el Sr. López.", "¿Y ahora?"]),
        ("ar", ["قال: «لن نقبل.", "هذا خطأ» ثم غادر.", "نعم؟"]),
    ],
)
def test_quotations_are_cut_too(language: str, sentences: list[str]) -> None:
    assert cut(" ".join(sentences), language) == sentences


def test_scripts_without_spaces() -> None:
    assert cut("市は橋を開通させた。「費用は三千万だ。計画は十年かかった。」", "ja")[1:] == [
        "「費用は三千万だ。",
        "計画は十年かかった。」",
    ]


def test_offsets_are_code_points_after_emoji() -> None:
    text = "🇫🇷 Vive la France 👩‍👩‍👧. Next one é."
    assert cut(text, "en")[-1] == "Next one é."


def test_the_sentence_at_a_place_stays_in_its_paragraph() -> None:
    text = "First here. Second there.\n\nNo full stop\n\nThird."
    at = text.index("there")
    span = sentence_at(text, at, "en")
    assert text[span.start : span.end] == "Second there."
    span = sentence_at(text, text.index("full"), "en")
    assert text[span.start : span.end] == "No full stop"
    span = sentence_at(text, len(text), "en")
    assert text[span.start : span.end] == "Third."


def test_there_is_no_sentence_outside_of_the_text() -> None:
    with pytest.raises(BadValue):
        sentence_at("One.", 9, "en")
    with pytest.raises(BadValue):
        sentence_at("  ", 1, "en")


@given(any_text(max_size=300))
def test_sentences_hold_every_character_but_white_space(text: str) -> None:
    spans = sentence_spans(text, "en")
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert "".join("".join(cut(text, "en")).split()) == "".join(text.split())
