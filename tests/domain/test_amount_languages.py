"""Amounts are read as the language at the desk writes them, and what could be read otherwise is said."""

from dataclasses import replace

import pytest

from claimtracker.domain.amount_words import CODES, ENGLISH, words_of
from claimtracker.domain.amounts import amount_of, grouped
from claimtracker.domain.calculation import (
    Calculation,
    Input,
    Standing,
    as_stored,
    calculation_of,
    compare,
    from_stored,
)
from claimtracker.domain.units import is_percent


@pytest.mark.parametrize(
    ("code", "written", "value", "like"),
    [
        ("de", "1.200,5 Euro", "1200.5", "euros"),
        ("de", "1.200 Euro", "1200", "euros"),
        ("de", "1,200 Tonnen", "1200", "kg"),
        ("de", "2 Millionen Euro", "2000000", "euros"),
        ("de", "4,2 Mrd. €", "4200000000", "euros"),
        ("de", "3 Billionen Euro", "3000000000000", "euros"),
        ("de", "50 Euro pro Kopf", "50", "euros per person"),
        ("de", "120 Euro/Jahr", "10", "euros per month"),
        ("de", "0.500 km", "500", "metres"),
        ("es", "3 millones de euros", "3000000", "euros"),
        ("es", "3 mil millones de dólares", "3000000000", "dollars"),
        ("es", "2,5 millones de personas", "2500000", "people"),
        ("es", "84 mil habitantes", "84000", "people"),
        ("es", "75 kilómetros", "75000", "metres"),
        ("fr", "1 250,5 euros", "1250.5", "euros"),
        ("fr", "2 milliards d'euros", "2000000000", "euros"),
        ("fr", "12,5 millions d’habitants", "12500000", "people"),
        ("fr", "€ 4,2 millions", "4200000", "euros"),
        ("pt", "3,5 bilhões de reais", "3500000000", "reais"),
        ("pt", "R$ 1.234", "1234", "reais"),
        ("ar", "٤٫٢ مليون يورو", "4200000", "euros"),
        ("ar", "١٬٢٠٠ دولار", "1200", "dollars"),
        ("en", "1.200 euros", "1.2", "euros"),
        ("de-AT", "1.200 Euro", "1200", "euros"),
        ("tr", "1.200 euros", "1.2", "euros"),
    ],
)
def test_an_amount_is_read_in_its_language(code: str, written: str, value: str, like: str) -> None:
    amount = amount_of(written, words=words_of(code))
    assert f"{amount.value.normalize():f}" == value
    assert amount.unit.dimensions == amount_of(f"1 {like}").unit.dimensions


@pytest.mark.parametrize(
    ("code", "percent"),
    [("es", "por ciento"), ("fr", "pour cent"), ("de", "Prozent"), ("pt", "por cento"), ("ar", "في المئة")],
)
def test_percent_is_percent_in_every_language(code: str, percent: str) -> None:
    assert is_percent(amount_of(f"15 {percent}", words=words_of(code)).unit)
    assert is_percent(amount_of("15 %", words=words_of(code)).unit)


@pytest.mark.parametrize(
    ("code", "written", "reading"),
    [
        ("de", "1.200", "In “1.200” the point parts thousands."),
        ("de", "1,200", "In “1,200” the comma is decimal."),
        ("en", "1.200", "In “1.200” the point is decimal."),
        ("en", "1,200", ""),
        ("de", "1.200,5", ""),
        ("de", "1.200.000", ""),
        ("es", "12,5", ""),
    ],
)
def test_what_could_be_read_otherwise_is_said(code: str, written: str, reading: str) -> None:
    assert amount_of(written, words=words_of(code)).reading == reading


def test_a_word_of_size_that_is_another_in_english_is_said() -> None:
    german = amount_of("4 Billion Euro", words=words_of("de"))
    assert german.reading == "“Billion” is 1,000,000,000,000 here."
    assert amount_of("4 billion euros").reading == ""
    assert amount_of("4 Million Euro", words=words_of("de")).reading == ""


def test_a_result_is_said_as_it_was_written() -> None:
    inputs = (Input("alt", "1.200,50 Euro"), Input("neu", "2 Mio. Euro"))
    note = Calculation(inputs, "alt + neu * 0,5", "1 Million Euro", language="de")
    assert compare(note).sentence == (
        "Claimed 1 Million Euro; works out to 1 Million Euro; within its rounding (± 0,5)."
    )
    share = Calculation((Input("a", "420 Stimmen"), Input("b", "2.800 Stimmen")), "a / b", "15 Prozent")
    said = compare(Calculation(share.inputs, share.formula, share.claimed, language="de"))
    assert said.sentence == "Claimed 15 Prozent; works out to 15 Prozent; within its rounding (± 0,5)."
    assert said.readings == ("In “2.800” the point parts thousands.",)
    off = compare(replace(share, claimed="15 %"))
    assert off.standing is Standing.OFF
    assert off.readings == ("In “2.800” the point is decimal.",)
    spanish = Calculation((Input("a", "3 millones de euros"),), "a / 2", language="es")
    assert compare(spanish).sentence == "Works out to 1.500.000 euros."


def test_the_language_is_kept_with_the_note_and_english_needs_no_line() -> None:
    note = Calculation((Input("a", "1.200"),), "a", language="de")
    assert calculation_of(str(note)) == from_stored(as_stored(note)) == note
    english = Calculation((Input("a", "1,200"),), "a", language="en")
    assert calculation_of(str(english)).language == ""
    assert "amounts" not in str(calculation_of(str(english)))
    assert str(Calculation(language="de")) == ""
    assert as_stored(Calculation(language="de")) == {}


def test_every_pack_has_what_amounts_need() -> None:
    for code in CODES:
        words = words_of(code)
        assert words.code == code
        assert {3, 6, 12} <= set(words.scales.values()) <= {3, 6, 9, 12}
        assert words.decimal != words.thousands
    assert grouped(amount_of("1234567.5").number, words_of("fr")) == "1\u202f234\u202f567,5"
    assert words_of("") is ENGLISH
