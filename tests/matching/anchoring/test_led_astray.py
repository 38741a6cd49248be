"""Edits that draw an alignment to the wrong words: sentences that begin alike, copies that meet."""

import pytest

from claimtracker.domain.revisions import Carried, CarryState
from claimtracker.domain.spans import Span, cut
from claimtracker.matching.anchoring.carry import carry

KEPT, MOVED, REWORDED = CarryState.UNCHANGED, CarryState.MOVED, CarryState.REWORDED
UNSURE = CarryState.AMBIGUOUS
TERROR = "If you look at the number of Americans killed by terrorism since 2001, it is fewer than 100."
GUNS = "If you look at the number killed by gun violence, it is in the tens of thousands, he said."
BRIDGE = "The bridge over the river was closed for nine weeks after the flood of last spring.\n\n"
COUNCIL = "The council approved 31 million for its repair by a vote of 28 to 13, against advice.\n\n"
SCHOOLS = "Two schools moved their lessons to the town hall, where 412 pupils were taught.\n\n"
END = "Nobody from the ministry was available to say when the money would arrive.\n"


def carried(words: str, old: str, new: str, nth: int = 0) -> tuple[Carried, str]:
    at = -1
    for _ in range(nth + 1):
        at = old.index(words, at + 1)
    (found,) = carry(old, new, [cut(old, Span(at, at + len(words)))])
    return found, new[found.span.start : found.span.end] if found.span else ""


@pytest.mark.parametrize("words", [TERROR, GUNS])
def test_sentences_that_begin_alike_and_changed_places(words: str) -> None:
    old = f"He took office in 2009.\n\n{TERROR} {GUNS}\n\nThe media called it a low point.\n"
    new = f"He took office in 2009.\n\n{GUNS} {TERROR}\n\nThe media called it a low point.\n"
    found, there = carried(words, old, new)
    assert there == words
    assert found.state in (KEPT, MOVED)


def test_an_addition_before_a_passage_is_not_taken_into_it() -> None:
    added = "The model is the sixth of the make that was shown at the fair and as long as a bus. "
    old = f"{BRIDGE}The model is the seventh of the make to use electric drive.\n\n{END}"
    new = old.replace("The model", f"{added}The model", 1)
    words = "The model is the seventh of the make to use"
    found, there = carried(words, old, new)
    assert (found.state, there) == (KEPT, words)


def test_an_opening_mark_does_not_stretch_a_passage_over_what_was_added() -> None:
    old = f'{BRIDGE}"We were never told," the mayor said on Monday.\n\n{END}'
    new = old.replace('"We', '"It was a long night for all of us." "We')
    words = '"We were never told," the mayor said on Monday.'
    assert carried(words, old, new)[1] == words


@pytest.mark.parametrize("nth", [0, 1])
def test_a_passage_that_was_moved_beside_its_copy_asks(nth: int) -> None:
    old = COUNCIL + BRIDGE + SCHOOLS + COUNCIL + END
    new = BRIDGE + SCHOOLS + COUNCIL + COUNCIL.replace("million", "million euros") + END
    for words in ("a vote of 28 to 13", COUNCIL.strip()):
        assert carried(words, old, new, nth)[0].state is UNSURE


def test_a_sentence_joined_to_the_next_keeps_its_own_end() -> None:
    old = f"{BRIDGE}The repair cost twice as much as planned. The mayor blames the flood.\n\n{END}"
    new = old.replace("planned. The", "planned, and the")
    words = "The repair cost twice as much as planned."
    found, there = carried(words, old, new)
    assert (found.state, there) == (REWORDED, "The repair cost twice as much as planned,")


def test_words_given_to_another_passage_come_back_to_their_own() -> None:
    first = "In a sign of how far prices fell, the city sold the hall for 2.4 million euros."
    second = "In a letter to readers, the editor called the sale a scandal without an equal."
    old, new = f"{first}\n\n{second}\n\n{END}", f"{second}\n\n{first}\n\n{END}"
    assert [carried(words, old, new)[1] for words in (first, second)] == [first, second]


def test_a_moved_passage_is_found_where_its_words_stand_once() -> None:
    last = "Nine of the twelve pumps were never tested, the report says on page 40."
    old = f"{last}\n\n{BRIDGE}{COUNCIL}{SCHOOLS}{END}"
    new = f"{SCHOOLS}{COUNCIL}{last}\n\n{END}{BRIDGE}"
    assert carried(last, old, new)[0].state is MOVED
    assert carried("twelve pumps were never tested", old, new)[1] == "twelve pumps were never tested"
