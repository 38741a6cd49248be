"""Calculation notes: units, tolerance, sentences for mistakes; and nothing that runs, hangs or raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.amounts import amount_of
from claimtracker.domain.calculation import Calculation, Input, calculation_of, from_stored, tidy
from claimtracker.domain.calculation_result import Standing, as_stored, compare, unused
from claimtracker.domain.calculation_templates import TEMPLATES
from claimtracker.domain.calculation_told import told
from claimtracker.domain.errors import BadValue
from claimtracker.domain.formula import work_out
from claimtracker.domain.units import unit_of
from tests.any_text import any_text


def note(formula: str, claimed: str = "", tolerance: str = "", **values: str) -> Calculation:
    inputs = tuple(Input(name.replace("_", " "), amount) for name, amount in values.items())
    return Calculation(inputs, formula, claimed, tolerance)


@pytest.mark.parametrize(
    ("calculation", "sentence"),
    [
        (
            note("(new - old) / old", "15 percent", "0.5", old="1,200 euros", new="1,375 euros"),
            "Claimed 15 percent; works out to 14.6 percent; within 0.5.",
        ),
        (
            note("change(old, new)", "15 %", old="1,200 euros", new="1,355 euros"),
            "Claimed 15 percent; works out to 12.9 percent; off by 2.1, more than its rounding (± 0.5).",
        ),
        (
            note("total / people", "50 euros per person", total="€4.2 million", people="84,000 people"),
            "Claimed 50 euros per person; works out to 50 euros per person; within its rounding (± 0.5).",
        ),
        (
            note(
                "then * index now / index then",
                "1240",
                "1 %",
                then="1,000 euros",
                index_now="119.3",
                index_then="96.2",
            ),
            "Claimed 1,240 euros; works out to 1,240.1 euros; within 1 percent of it.",
        ),
        (
            note("way / time", "50 km/h", way="75 km", time="1.5 hours"),
            "Claimed 50 km/h; works out to 50 km/h; within its rounding (± 0.5).",
        ),
        (
            note("a + b", "4.3 million dollars", a="4 million dollars", b="250,000 dollars"),
            "Claimed 4.3 million dollars; works out to 4.25 million dollars; within its rounding (± 0.05).",
        ),
        (
            note("(new / old) ^ (1 / years) - 1", "3 percent", old="100", new="116", years="5"),
            "Claimed 3 percent; works out to 3 percent; within its rounding (± 0.5).",
        ),
        (
            note("(hurt 2023 - hurt 2021) / hurt 2021", "50 percent", hurt_2021="200", hurt_2023="300"),
            "Claimed 50 percent; works out to 50 percent; within its rounding (± 0.5).",
        ),
        (note("part / whole", part="420 votes", whole="2,800 votes"), "Works out to 0.15 (15 percent)."),
        (note("price * (1 + rise)", price="200 euros", rise="3 %"), "Works out to 206 euros."),
    ],
)
def test_the_result_stands_beside_the_claimed_figure(calculation: Calculation, sentence: str) -> None:
    assert compare(calculation).sentence == sentence


@pytest.mark.parametrize(
    ("calculation", "words"),
    [
        (note("price + rise", price="200 euros", rise="3 %"), "cannot be added"),
        (note("a + b", a="2 euros", b="3 dollars"), "cannot be added"),
        (note("a - b", a="2 months", b="3 days"), "cannot be subtracted"),
        (note("a + c", a="2"), "“c” has no value"),
        (note("a /", a="2"), "breaks off"),
        (note("(a", a="2"), "not closed"),
        (note("(new - old / old", new="57 people", old="60 people"), "not closed"),
        (note("a - b / b", a="57 people", b="60 people"), "“a” and a part of the formula"),
        (note("b / b - a", a="57 people", b="60 people"), "A part of the formula and “a”"),
        (note("a / b", a="2", b="0"), "divides by zero"),
        (note("a", "3", a="a lot"), "begins with no number"),
        (note("a", "3 euros", a="2 dollars"), "claimed figure in euros"),
        (note("a * 1,250", a="2"), "cannot go on"),
        (note("__import__('os')"), "cannot have"),
        (note("a.b", a="2"), "cannot have"),
        (note("9**9**9"), "too large"),
        (note("9^999^9"), "too large"),
        (note("10^100"), "too large"),
        (note("a ^ 2.5", a="2 euros"), "whole powers"),
        (note("(0 - 2) ^ 0.5"), "cannot be worked out"),
        (note("(" * 90 + "1" + ")" * 90), "nested"),
        (note("1+" * 150 + "1"), "pieces"),
        (note("1" * 501), "too long"),
        (note("a", a="", b="3"), "no number yet"),
        (Calculation((Input("a", "1"), Input("A", "2")), "a"), "Two values"),
    ],
)
def test_a_mistake_has_a_sentence_and_a_next_step(calculation: Calculation, words: str) -> None:
    found = compare(calculation)
    assert found.standing is Standing.MISTAKE
    assert words in found.sentence
    assert found.hint


def test_a_result_times_a_hundred_is_told_apart() -> None:
    found = compare(note("(new - old) / old * 100", "15 percent", "0.5", old="1200", new="1375"))
    assert found.standing is Standing.OFF
    assert "× 100" in found.hint


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,250,000", "1250000"),
        ("1.250.000", "1250000"),
        ("1 250 000", "1250000"),
        ("4,2", "4.2"),
        ("1.250,5", "1250.5"),
        ("1,250.5", "1250.5"),
        ("1,250", "1250"),
        ("−14.6", "-14.6"),
        ("EUR 3 bn", "3000000000"),
        ("-€5", "-5"),
        ("٤٢", "42"),
    ],
)
def test_amounts_are_read_as_people_write_them(written: str, value: str) -> None:
    assert str(amount_of(written).value.normalize().__format__("f")) == value


def test_units_are_told_apart() -> None:
    assert unit_of("euros per person").dimensions == unit_of("€/head").dimensions
    assert unit_of("votes").dimensions == unit_of("vote").dimensions
    assert unit_of("votes").dimensions != unit_of("seats").dimensions
    assert unit_of("km²").factor == unit_of("km^2").factor == unit_of("square kilometres").factor
    with pytest.raises(BadValue):
        unit_of("m/")


def test_every_template_is_complete() -> None:
    for template in TEMPLATES:
        values = tuple(Input(name, tip or "3") for name, tip in template.inputs)
        assert compare(Calculation(values, template.formula)).standing is Standing.OPEN, template.key
        assert unused(Calculation(values, template.formula)) == []


def test_a_source_is_told_only_as_it_is_called_outside() -> None:
    calculation = Calculation(
        (Input("a", "2", "Leaked memo"), Input("b", "3", "Report"), Input("c", "4", "Old title")), "a+b+c"
    )
    lines = told(calculation, {"leaked memo": "Source A", "report": "Report"})
    assert lines == ("a: 2 (Source A)", "b: 3 (Report)", "c: 4", "a+b+c", "Works out to 9.")


SIGNS = st.text(alphabet="0123456789.,+-*/^()%ab xe−×:;€$'\"\\\n_ß٣²", max_size=60)


@given(SIGNS, SIGNS, SIGNS, SIGNS)
def test_nothing_raises_whatever_is_written(formula: str, claimed: str, tolerance: str, amount: str) -> None:
    calculation = Calculation((Input("a", amount), Input("b", "9")), formula, claimed, tolerance)
    found = compare(calculation)
    assert found.sentence or not formula
    assert len(found.sentence) < 1000


@given(any_text(max_size=40))
def test_a_formula_raises_its_own_error_alone(formula: str) -> None:
    try:
        work_out(formula, {})
    except BadValue as error:
        assert error.sentence


PIECES = any_text(max_size=30)


@given(st.lists(st.builds(Input, PIECES, PIECES, PIECES), max_size=4), PIECES, PIECES, PIECES)
def test_the_text_and_what_is_kept_read_back(
    inputs: list[Input], formula: str, claimed: str, tolerance: str
) -> None:
    calculation = tidy(Calculation(tuple(inputs), formula, claimed, tolerance))
    assert from_stored(as_stored(calculation)) == calculation
    assert calculation_of(str(calculation)) == calculation
