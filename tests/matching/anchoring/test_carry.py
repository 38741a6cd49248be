"""Passages found again in the next draft: kept, moved, reworded, unsure, lost."""

import pytest

from claimtracker.domain.revisions import Carried, CarryState
from claimtracker.domain.spans import Span, cut
from claimtracker.matching.anchoring.carry import carry

HEAD = "City opened record length of bike lanes last year\n\n"
LANES = "The city built 46 kilometres of protected bike lanes in 2025, a record.\n\n"
INJURIES = "“Serious injuries to people on bikes have fallen by 15 percent since it opened,” he said.\n\n"
COST = "The council approved 31 million for the programme by a vote of 28 to 13. Nobody spoke against it.\n\n"
END = "Opponents say that the final bill will come to nearly twice the sum that was first announced.\n"
OLD = HEAD + LANES + INJURIES + COST + END
KEPT, MOVED, REWORDED = CarryState.UNCHANGED, CarryState.MOVED, CarryState.REWORDED
UNSURE, LOST = CarryState.AMBIGUOUS, CarryState.LOST


def found(words: str, new: str, old: str = OLD, nth: int = 0) -> tuple[CarryState, str]:
    """Carry the nth appearance of the words; returns the state and the words there."""
    carried = whole(words, new, old, nth)
    return carried.state, new[carried.span.start : carried.span.end] if carried.span else ""


def whole(words: str, new: str, old: str = OLD, nth: int = 0) -> Carried:
    at = -1
    for _ in range(nth + 1):
        at = old.index(words, at + 1)
    (carried,) = carry(old, new, [cut(old, Span(at, at + len(words)))])
    return carried


@pytest.mark.parametrize(
    ("words", "before", "after", "expected"),
    [
        ("46 kilometres", "46", "47", (REWORDED, "47 kilometres")),
        ("46", "46", "47", (REWORDED, "47")),
        ("46", "built 46", "built nearly 47", (REWORDED, "nearly 47")),
        ("fallen by 15 percent", "have fallen by 15", "fell 15", (REWORDED, "fell 15 percent")),
        ("by a vote of 28 to 13", "by a vote of 28 to 13", "unanimously", (LOST, "")),
        ("The council approved", "The council", "On Monday, the council", (REWORDED, "the council approved")),
        ("31 million", "31 million", "31\u00a0million", (KEPT, "31\u00a0million")),
        ("since it opened,”", ",” he", '," he', (KEPT, 'since it opened,"')),
        ("Nobody spoke against it.", " Nobody spoke against it.", "", (LOST, "")),
    ],
)
def test_changes_within_a_paragraph(
    words: str, before: str, after: str, expected: tuple[CarryState, str]
) -> None:
    state, there = found(words, OLD.replace(before, after))
    assert there.casefold() == expected[1].casefold()
    assert (
        state in (expected[0], REWORDED) if there != words and expected[0] is KEPT else state is expected[0]
    )


def test_the_same_text_keeps_every_span() -> None:
    assert whole("46", OLD) == Carried(KEPT, Span(OLD.index("46"), OLD.index("46") + 2), 1.0)
    assert carry(OLD, "", [cut(OLD, Span(0, 4))])[0].state is LOST
    assert carry(OLD, "other", []) == []


def test_a_moved_paragraph_is_found() -> None:
    new = HEAD + COST + LANES + INJURIES + END
    assert found("31 million", new) == (MOVED, "31 million")
    assert found(COST.strip(), new) == (MOVED, COST.strip())
    assert found("46 kilometres", new) == (KEPT, "46 kilometres")


def test_a_moved_paragraph_may_change_on_its_way() -> None:
    new = HEAD + COST.replace("31", "32") + LANES + INJURIES + END
    assert found("31 million", new) == (REWORDED, "32 million")
    assert found("28 to 13", new) == (MOVED, "28 to 13")


def test_a_moved_sentence_is_found() -> None:
    new = OLD.replace(" Nobody spoke against it.", "").replace(
        "a record.", "a record. Nobody spoke against it."
    )
    assert found("Nobody spoke against it.", new) == (MOVED, "Nobody spoke against it.")


def test_a_deleted_paragraph_is_lost_with_the_point_where_it_stood() -> None:
    new = HEAD + LANES + COST + END
    carried = whole("fallen by 15 percent", new)
    assert (carried.state, carried.span, carried.gap) == (LOST, None, len((HEAD + LANES).rstrip()) + 2)


def test_a_rewritten_paragraph_is_lost() -> None:
    new = OLD.replace(
        INJURIES, "A spokesperson for the hospital could not be reached before this went to press.\n\n"
    )
    assert found("Serious injuries to people on bikes", new) == (LOST, "")


@pytest.mark.parametrize("kept", [0, 1])
def test_a_cut_copy_never_becomes_its_twin(kept: int) -> None:
    old = HEAD + COST + LANES + COST + INJURIES
    new = HEAD + COST + LANES + INJURIES if kept == 0 else HEAD + LANES + COST + INJURIES
    assert found("31 million", new, old, nth=kept) == (KEPT, "31 million")
    assert found("31 million", new, old, nth=1 - kept) == (LOST, "")


def test_an_exact_copy_elsewhere_does_not_draw_an_edited_passage_to_it() -> None:
    new = HEAD + LANES.replace("46 kilometres", "47 kilometres") + INJURIES + COST + LANES + END
    assert found("built 46 kilometres", new) == (REWORDED, "built 47 kilometres")


def test_a_copy_right_beside_its_original_asks() -> None:
    carried = whole("31 million", HEAD + LANES + INJURIES + COST + COST + END)
    assert carried.state is UNSURE
    assert len(carried.candidates) == 2
    assert carried.span == carried.candidates[0]
    assert carried.confidence <= 0.5


def test_one_of_two_neighbouring_copies_cut_asks() -> None:
    old = HEAD + COST + COST + END
    assert [found("31 million", HEAD + COST + END, old, nth)[0] for nth in (0, 1)] == [UNSURE, UNSURE]


def test_a_span_inside_a_word_stays_inside_it() -> None:
    assert found("kilo", OLD.replace("protected ", "")) == (KEPT, "kilo")


def test_right_to_left() -> None:
    old = "قال الوزير إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣.\n\nورفض التعليق على التقرير الجديد.\n"
    new = old.replace("أربعة", "خمسة")
    assert found("أربعة ملايين يورو", new, old) == (REWORDED, "خمسة ملايين يورو")
    assert found("ورفض التعليق", new, old) == (KEPT, "ورفض التعليق")


def test_scripts_without_spaces() -> None:
    old = "市は2025年に46キロの自転車レーンを建設したと市長が述べた。\n議会は計画を承認した。\n"
    new = "市は2025年に47キロの自転車レーンを建設したと市長が述べた。\n議会は計画を承認した。\n"
    assert found("46キロの自転車レーン", new, old) == (REWORDED, "47キロの自転車レーン")
    assert found("議会は計画を承認した", new, old) == (KEPT, "議会は計画を承認した")


def test_joined_emoji_are_not_cut_apart() -> None:
    old = "“We were never told,” said the mayor 👩‍👩‍👧 of Bremen 🇩🇪, who resigned in May.\n"
    new = old.replace("👩‍👩‍👧", "👨‍👩‍👧‍👦")
    assert found("mayor 👩‍👩‍👧 of", new, old) == (REWORDED, "mayor 👨‍👩‍👧‍👦 of")
    assert found("Bremen 🇩🇪", new, old) == (KEPT, "Bremen 🇩🇪")
