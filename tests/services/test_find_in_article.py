"""Patterns that cannot hang the desk, whole words in every script, and all places marked at once."""

import time

import pytest

from claimtracker.domain.errors import BadValue, Cancelled
from claimtracker.domain.spans import Span
from claimtracker.services import browse
from claimtracker.services.find_in_article import find_pattern, is_whole, mark_all
from claimtracker.services.undo import undo
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article
from tests.services.rows import snapshot

TEXT = "".join(PARAGRAPHS)


def words(spans: list[Span], text: str = TEXT) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_patterns_find_code_points_after_emoji_and_in_arabic() -> None:
    assert words(find_pattern(TEXT, r"\d+(\.\d+)?(?= (million|percent))")) == ["4.2", "40"]
    assert words(find_pattern(TEXT, "who resigned")) == [
        "who resigned"
    ]  # it stands after an emoji of 5 signs
    assert words(find_pattern(TEXT, r"الجسر|عام")) == ["الجسر", "عام"]
    assert words(find_pattern(TEXT, "the bridge")) == ["the bridge", "The bridge"]
    assert words(find_pattern(TEXT, "the bridge", case=True)) == ["the bridge"]
    assert words(find_pattern(TEXT, "may|re", whole=True)) == ["May"]
    assert find_pattern(TEXT, "x*") == []


@pytest.mark.parametrize("pattern", ["(", "[a", "*", "(?P<n>a)(?P<n>b)(", "a{99999999999999999999}"])
def test_a_pattern_that_cannot_be_read_is_told(pattern: str) -> None:
    with pytest.raises(BadValue, match="cannot be read"):
        find_pattern(TEXT, pattern)


def test_a_pattern_that_would_search_for_ever_is_stopped() -> None:
    started = time.monotonic()
    with pytest.raises(BadValue, match="takes too long"):
        find_pattern("a" * 5_000 + "!", r"(a|aa|a?a)+$", seconds=0.3)
    assert time.monotonic() - started < 20


def test_whole_words_keep_their_marks_and_joiners() -> None:
    assert is_whole("the mayor", 4, 9)
    assert not is_whole("mayors", 0, 5)
    assert not is_whole("كلّف", 0, 2)  # the sign of doubling belongs to the letter before it
    assert is_whole("👩‍👩‍👧 mayor", 6, 11)


def test_all_places_become_one_claim_and_one_undo_takes_it_back(library: Library) -> None:
    revision = add_article(library)
    before = snapshot(library)
    spans = find_pattern(TEXT, "bridge")
    done = mark_all(library, revision, spans, each=False)
    assert (done.value.claims, done.value.places) == (1, 2)
    assert [words([shown.highlight.span])[0] for shown in browse.highlights(library, revision)] == [
        "bridge",
        "bridge",
    ]
    assert len({shown.highlight.claim_id for shown in browse.highlights(library, revision)}) == 1
    undo(library, done.changes.change_set_id, "Undo")
    assert browse.highlights(library, revision) == []
    assert len(snapshot(library)["highlight"]) == len(before["highlight"])


def test_each_sentence_becomes_a_claim_once_and_marked_places_are_left_alone(library: Library) -> None:
    revision = add_article(library)
    spans = find_pattern(TEXT, r"in 2023|minister|أربعة")
    done = mark_all(library, revision, spans, each=True, sentences=True)
    assert (done.value.claims, done.value.places) == (2, 2)
    quotes = [shown.highlight.quote for shown in browse.highlights(library, revision)]
    assert quotes[0] == "The bridge cost 4.2 million euros in 2023, the minister said."
    assert quotes[1].startswith("الوزير")
    with pytest.raises(BadValue, match="marked already"):
        mark_all(library, revision, spans, each=True, sentences=True)
    again = mark_all(library, revision, find_pattern(TEXT, "minister|said"), each=True)
    assert again.value.places == 3


def test_too_many_places_and_stopping_change_nothing(library: Library) -> None:
    revision = add_article(library, paragraphs=("a " * 3_000,))
    many = [Span(2 * n, 2 * n + 1) for n in range(2_500)]
    with pytest.raises(BadValue, match="At most 2,000"):
        mark_all(library, revision, many, each=True)
    with pytest.raises(Cancelled):
        mark_all(library, revision, many[:3], each=True, cancelled=lambda: True)
    assert browse.highlights(library, revision) == []
