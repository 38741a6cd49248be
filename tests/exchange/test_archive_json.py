"""JSON of every size and soundness: item by item, and what comes before a break is kept."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.exchange.archive import json_stream
from claimtracker.exchange.archive.json_stream import BrokenJson, json_values
from tests.any_text import any_text

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | any_text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


def values(text: str) -> list[tuple[str | None, Any]]:
    return list(json_values(io.StringIO(text)))


@given(st.lists(JSON, max_size=8), st.integers(1, 40))
def test_a_list_comes_item_by_item_whatever_the_size_of_the_pieces(items: list[Any], size: int) -> None:
    text = json.dumps(items, ensure_ascii=False)
    before, json_stream.CHUNK = json_stream.CHUNK, size
    try:
        assert values(text) == [("", one) for one in items]
    finally:
        json_stream.CHUNK = before


@given(st.lists(JSON.filter(lambda value: not isinstance(value, list)), max_size=5))
def test_values_after_one_another_come_each(items: list[Any]) -> None:
    assert values("\n".join(json.dumps(one) for one in items)) == [(None, one) for one in items]


def test_the_list_of_a_large_object_comes_item_by_item(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "MOST_IN_VALUE", 2_000)
    monkeypatch.setattr(json_stream, "CHUNK", 256)
    feed = {"@type": "DataFeed", "dataFeedElement": [{"n": n} for n in range(1_000)], "size": 3}
    found = values(json.dumps(feed))
    assert found[:2] == [("dataFeedElement", {"n": 0}), ("dataFeedElement", {"n": 1})]
    assert len(found) == 1_001
    assert found[-1] == (None, {"@type": "DataFeed", "size": 3})


@pytest.mark.parametrize(
    ("text", "before", "reason"),
    [
        ('[{"a": 1}, {"a": 2', 1, "it breaks off there"),
        ('[{"a": 1}, {"a": 2}', 2, "it ends in the middle of a list"),
        ('[{"a": 1}, {"a": oops, "b": "' + "x" * 100 + '"}]', 1, "what stands there is not JSON"),
        ("[" * 100_000, 0, "it is nested too deeply"),
        ('[{"a": "' + "x" * 9_000_000, 0, "one value is longer|breaks off"),
        ("not json at all, just words and more words than that", 0, "not JSON"),
    ],
    ids=["cut value", "cut list", "wrong", "deep", "endless", "words"],
)
def test_a_break_is_told_and_what_came_before_is_kept(text: str, before: int, reason: str) -> None:
    found = []
    with pytest.raises(BrokenJson, match=reason):
        for one in json_values(io.StringIO(text)):
            found.append(one)
    assert len(found) == before
