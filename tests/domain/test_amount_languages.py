"""Amounts are read as the language at the desk writes them, and what could be read otherwise is said."""

from dataclasses import replace

import pytest

from claimtracker.domain.amount_words import CODES, ENGLISH, words_of
from claimtracker.domain.amounts import amount_of, grouped
from claimtracker.domain.calculation import Calculation, Input, calculation_of, from_stored
from claimtracker.domain.calculation_result import Standing, as_stored, compare
from claimtracker.domain.units import is_percent
from claimtracker.domain.wording import ENGLISH as ENGLISH_WORDS
from claimtracker.domain.wording import speak
from claimtracker.exchange.translations import read_language


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
        ("en", "3 square kilometres", "3000000", "m²"),
        ("es", "3 kilómetros cuadrados", "3000000", "m²"),
        ("es", "2 metros cúbicos", "2", "m³"),
        ("es", "40 habitantes por kilómetro cuadrado", "0.00004", "people/m²"),
        ("fr", "3 kilomètres carrés", "3000000", "m²"),
        ("fr", "1 mètre cube", "1", "m³"),
        ("de", "3 Quadratkilometer", "3000000", "m²"),
        ("de", "1,5 Quadratmetern", "1.5", "m²"),
        ("de", "80 qm", "80", "m²"),
        ("de", "2 Kubikmeter", "2", "m³"),
        ("de", "230 Einwohner pro Quadratkilometer", "0.00023", "people/m²"),
        ("pt", "3 quilômetros quadrados", "3000000", "m²"),
        ("pt", "3 quilómetros quadrados", "3000000", "m²"),
        ("ar", "٣ كيلومترات مربعة", "3000000", "m²"),
        ("ar", "٣ متر مكعب", "3", "m³"),
        ("ar", "5 هكتارات", "50000", "m²"),
        ("es", "2 trimestres", "6", "months"),
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


@pytest.mark.parametrize(
    ("code", "both", "result"),
    [
        ("en", "the units are euros per month and square metres", "8 euros per person"),
        ("es", "las unidades son euros por mes y metros cuadrados", "8 euros por persona"),
        ("fr", "les unités sont euros par mois et mètres carrés", "8 euros par personne"),
        (
            "de",
            "„a“ und „b“ lassen sich nicht addieren: Die Einheiten sind Euro pro Monat und Quadratmeter",
            "8 Euro pro Person",
        ),
        ("pt", "as unidades são euros por mês e metros quadrados", "8 euros por pessoa"),
        ("ar", "الوحدتان هما يورو لكل شهر ومتر مربع", "8 يورو لكل شخص"),
    ],
)
def test_units_are_said_in_the_language_of_the_window(code: str, both: str, result: str) -> None:
    speak(read_language(code))
    try:
        values = (
            Input("a", "12 euros/year"),
            Input("b", "2 m²"),
            Input("c", "40 euros"),
            Input("d", "5 people"),
        )
        assert both in compare(Calculation(values, "a + b")).sentence
        assert result in compare(Calculation(values, "c / d")).sentence
    finally:
        speak(ENGLISH_WORDS)


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
