"""Overlaps become segments and levels; only changed paragraphs are drawn again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.claims import Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.reader.reader_highlights import LEVELS, HighlightIndex, Mark, flatten, look_name
from claimtracker.ui.reader.reader_places import Places
from claimtracker.ui.reader.reader_words import verdict_words
from tests.ui.reader.reader_samples import BRIDGE, highlight, revision

SHOWN = revision(BRIDGE)
COST = highlight(SHOWN, 1, "The bridge 🌉 cost 5.1 million euros in 1974")
YEAR = highlight(SHOWN, 2, "1974")
CARS = highlight(SHOWN, 3, "12,000 cars a day")
OLD = highlight(SHOWN, 4, "No other bridge is as old", claim_id=1)
COUNT = highlight(SHOWN, 5, "Engineers count 31 older ones")
ALL = [COST, YEAR, CARS, OLD, COUNT]

stretches = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=12)


def index_of(*highlights: ReaderHighlight) -> HighlightIndex:
    index = HighlightIndex()
    index.replace(Places(SHOWN.text, SHOWN.blocks), highlights)
    return index


def marks_of(pairs: list[tuple[int, int]]) -> list[Mark]:
    marks = [Mark(COST, start, start + length) for start, length in pairs]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


@given(stretches)
def test_segments_cover_what_the_marks_cover_and_nothing_twice(pairs: list[tuple[int, int]]) -> None:
    marks = marks_of(pairs)
    segments = flatten(marks)
    for at in range(61):
        covering = [mark for mark in marks if mark.start <= at < mark.end]
        found = [segment for segment in segments if segment.start <= at < segment.end]
        assert len(found) == bool(covering)
        if found:
            assert sorted(map(id, found[0].marks)) == sorted(map(id, covering))


def test_the_innermost_mark_is_last_in_its_segment() -> None:
    outer, inner = Mark(COST, 0, 20), Mark(YEAR, 5, 9)
    assert [segment.marks for segment in flatten([outer, inner])] == [(outer,), (outer, inner), (outer,)]


def test_overlapping_marks_have_their_own_underlines_the_inner_one_nearest() -> None:
    marks = {mark.id: mark for mark in index_of(COST, YEAR, CARS).in_piece(2)}
    assert marks[YEAR.highlight.id].level == 0
    assert marks[COST.highlight.id].level == 1
    assert marks[CARS.highlight.id].level == 0


def test_more_marks_than_levels_share_the_lowest() -> None:
    quotes = [
        "million",
        "5.1 million",
        "cost 5.1 million",
        "cost 5.1 million euros",
        "cost 5.1 million euros in",
    ]
    index = index_of(*(highlight(SHOWN, number, quote) for number, quote in enumerate(quotes, 1)))
    assert max(mark.level for mark in index.in_piece(2)) == LEVELS - 1


def test_a_mark_counts_in_units_of_its_paragraph() -> None:
    (mark,) = index_of(CARS).in_piece(2)
    before = SHOWN.text[SHOWN.blocks[3].start : CARS.highlight.span.start]
    assert mark.start == len(before) + 1  # the bridge is an astral sign: one code point, two units
    assert mark.end - mark.start == len("12,000 cars a day")


def test_a_highlight_over_several_paragraphs_begins_once_and_ends_once() -> None:
    span = Span(COST.highlight.span.start, OLD.highlight.span.end)
    long = replace(COST, highlight=replace(COST.highlight, span=span))
    index = index_of(long)
    ends = [(mark.first, mark.last) for number in (2, 3) for mark in index.in_piece(number)]
    assert ends == [(True, False), (False, True)]


def test_only_changed_paragraphs_are_named() -> None:
    index = index_of(*ALL)
    assert list(index.update(ALL)) == []
    assert set(index.update([COST, YEAR, CARS, OLD])) == {3}
    assert set(index.update([COST, CARS, OLD])) == {2}
    assert [mark.id for mark in index.in_piece(2)] == [1, 3]


def test_records_read_anew_are_no_change() -> None:
    index = index_of(*ALL)
    again = [replace(shown, highlight=replace(shown.highlight)) for shown in ALL]
    assert list(index.update(again)) == []
    assert index.get(1) is again[0]


def test_a_moved_highlight_leaves_its_former_paragraph() -> None:
    index = index_of(YEAR)
    moved = replace(YEAR, highlight=replace(YEAR.highlight, span=COUNT.highlight.span))
    assert set(index.update([moved])) == {2, 3}
    assert index.in_piece(2) == []
    assert [mark.id for mark in index.in_piece(3)] == [2]


def test_a_new_verdict_shows_at_once() -> None:
    index = index_of(*ALL)
    index.in_piece(2)
    assert set(index.update([replace(COST, look=VerdictClass.FALSE), *ALL[1:]])) == {2}
    assert {mark.shown.look for mark in index.in_piece(2)} == {VerdictClass.FALSE, VerdictClass.OPEN}


def test_when_all_numbers_change_all_is_drawn_again() -> None:
    many = [highlight(SHOWN, number, "The bridge") for number in range(1, 302)]
    index = index_of(*many)
    renumbered = [replace(shown, number=shown.number + 1) for shown in many]
    assert len(index.update(renumbered)) == 4
    assert index.in_piece(2)[0].shown.number == 2


def test_among_many_read_anew_the_moved_and_the_gone_are_found() -> None:
    many = [highlight(SHOWN, number, "The bridge") for number in range(1, 302)]
    index = index_of(*many)
    anew = [replace(shown, highlight=replace(shown.highlight)) for shown in many[1:]]
    anew[0] = replace(anew[0], highlight=replace(anew[0].highlight, span=OLD.highlight.span))
    index.update(anew)
    assert len(index) == 300
    assert [mark.id for mark in index.in_piece(3)] == [2]
    assert {mark.id for mark in index.in_piece(2)} == set(range(3, 302))
    assert index.of_claim(1) == []


def test_the_order_is_that_of_the_text() -> None:
    index = index_of(CARS, COUNT, YEAR, COST, OLD)
    assert [shown.highlight.id for shown in index.ordered()] == [1, 2, 3, 4, 5]
    assert [shown.highlight.id for shown in index.of_claim(1)] == [1, 4]
    index.update([CARS])
    assert [shown.highlight.id for shown in index.ordered()] == [3]
    assert index.of_claim(1) == []


def test_at_a_position_the_innermost_comes_first() -> None:
    index = index_of(*ALL)
    at = YEAR.highlight.span.start
    assert [shown.highlight.id for shown in index.at(at)] == [2, 1]
    assert index.at(SHOWN.text.index("Advertisement")) == []
    assert HighlightIndex().at(3) == []


@pytest.mark.parametrize("progress", [Progress.IN_PROGRESS, Progress.WAITING, Progress.REOPENED])
def test_an_open_claim_under_way_has_its_own_look(progress: Progress) -> None:
    assert look_name(replace(COST, progress=progress)) == "progress"
    assert look_name(COST) == "open"


def test_a_verdict_on_other_words_does_not_colour_the_new_ones() -> None:
    checked = replace(COST, look=VerdictClass.TRUE, verdict_label="True")
    assert look_name(replace(checked, progress=Progress.WAITING)) == "true"
    reopened = replace(checked, progress=Progress.REOPENED)
    assert look_name(reopened) == "progress"
    assert verdict_words(reopened) == "True, reopened"
