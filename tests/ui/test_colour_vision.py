"""Verdicts stay apart for people who see fewer colours, by ink, by line and by sign."""

from itertools import combinations

import pytest

from claimtracker.domain.verdicts import VerdictClass
from claimtracker.ui.theme import read_theme
from tests.ui.colour_vision import SEEN_BY, distance, seen
from tests.ui.test_theme import LOOKS, NAMES, contrast

NOTICED = 4.0
"""Twice the distance that is just noticed between colours that lie side by side."""


@pytest.mark.parametrize("deficiency", SEEN_BY)
@pytest.mark.parametrize("name", NAMES)
def test_inks_of_verdicts_are_told_apart(name: str, deficiency: str) -> None:
    inks = {look: seen(read_theme(name).look(look).ink, deficiency) for look in VerdictClass}
    alike = {
        (one.value, other.value): round(distance(inks[one], inks[other]), 1)
        for one, other in combinations(inks, 2)
        if distance(inks[one], inks[other]) < NOTICED
    }
    assert alike == {}


@pytest.mark.parametrize("deficiency", SEEN_BY)
@pytest.mark.parametrize("name", NAMES)
def test_words_of_verdicts_can_still_be_read(name: str, deficiency: str) -> None:
    palette = read_theme(name)
    poor = {
        look: round(ratio, 2)
        for look in LOOKS
        if (
            ratio := contrast(
                seen(palette.look(look).ink, deficiency), seen(palette.look(look).wash, deficiency)
            )
        )
        < 4.5
    }
    assert poor == {}


def test_where_washes_look_alike_line_and_sign_still_differ() -> None:
    palette = read_theme("light")
    alike = [
        (one, other)
        for one, other in combinations(LOOKS, 2)
        if any(
            distance(seen(palette.look(one).wash, kind), seen(palette.look(other).wash, kind)) < NOTICED
            for kind in SEEN_BY
        )
    ]
    assert alike, "washes would be enough alone"
    for one, other in alike:
        assert palette.look(one).icon != palette.look(other).icon
        if "progress" not in (one, other):  # work under way has no verdict to be taken for
            assert palette.look(one).underline != palette.look(other).underline


def test_the_simulation_leaves_grey_as_it_is_and_takes_red_from_green() -> None:
    palette = read_theme("light")
    grey = palette.color("open_ink")
    green, red = palette.look(VerdictClass.TRUE).ink, palette.look(VerdictClass.FALSE).ink
    for kind in SEEN_BY:
        assert distance(grey, seen(grey, kind)) < NOTICED
    assert distance(seen(green, "deuteranopia"), seen(red, "deuteranopia")) < distance(green, red) / 2
