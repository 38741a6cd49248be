"""Odd signs are found where they deceive, and left alone where a script needs them."""

import pytest
from hypothesis import given

from claimtracker.domain.spoofing import OddKind, odd_in, shown_odd
from tests.any_text import any_text


def kinds(text: str) -> list[tuple[str, OddKind]]:
    return [(text[odd.span.start : odd.span.end], odd.kind) for odd in odd_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pay \u202egnp.exe now", [("\u202e", OddKind.TURNS)]),
        ("a\u2066b\u2069", [("\u2066", OddKind.TURNS), ("\u2069", OddKind.TURNS)]),
        ("the may\u200bor", [("\u200b", OddKind.UNSEEN)]),
        ("the may\u200dor", [("\u200d", OddKind.UNSEEN)]),
        ("on p\u0430yp\u0430l.com", [("p\u0430yp\u0430l", OddKind.MIXED)]),
        ("Μ\u0430ry and C\u03bfmpany", [("Μ\u0430ry", OddKind.MIXED), ("C\u03bfmpany", OddKind.MIXED)]),
    ],
)
def test_what_deceives_is_found(text: str, expected: list[tuple[str, OddKind]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Plain ASCII words.",
        "Café, naïve, Łódź, Ærø and Øst",
        "Москва и Bremen стоят рядом",
        "Η Αθήνα και το Bremen",
        "👩‍👩‍👧 and 🏳️‍🌈",
        "می‌خواهم",
        "क्‍ष",
        "السعر\u200f: 40",
        "βeta and Δx = 4 µm",
        "so\u00adft hyphen",
    ],
)
def test_what_a_script_needs_is_left_alone(text: str) -> None:
    assert kinds(text) == []
    assert shown_odd(text) == text


@given(any_text())
def test_every_position_is_kept(text: str) -> None:
    shown = shown_odd(text)
    assert len(shown) == len(text)
    assert len(shown.encode("utf-16-le", "surrogatepass")) == len(text.encode("utf-16-le", "surrogatepass"))
    signs = [odd for odd in odd_in(text) if odd.kind is not OddKind.MIXED]
    assert all(shown[odd.span.start] in "⇄⁞" for odd in signs)
