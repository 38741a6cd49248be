"""One page has one canonical URL."""

import pytest
from hypothesis import given

from claimtracker.domain.urls import canonical_url, looks_like_url
from tests.any_text import any_text

SAME = (
    "https://example.org/news/bike-lanes",
    "http://www.Example.org/news/bike-lanes/",
    "https://example.org:443/news/bike-lanes?utm_source=x&utm_campaign=y#top",
    "https://m.example.org/news/bike-lanes?fbclid=abc",
    "example.org/news/bike-lanes?gclid=1&ref=home",
)


@pytest.mark.parametrize("url", SAME)
def test_the_same_page_however_it_was_reached(url: str) -> None:
    assert canonical_url(url) == "https://example.org/news/bike-lanes"


SHARED = {
    "https://x.com/city/status/12?s=20&t=aBc": "https://x.com/city/status/12",
    "https://www.youtube.com/watch?v=X1&si=ab&feature=share&t=90": "https://youtube.com/watch?t=90&v=X1",
    "https://youtu.be/X1?si=ab": "https://youtu.be/X1",
    "https://www.instagram.com/p/A/?igsh=MQ&img_index=2": "https://instagram.com/p/A?img_index=2",
    "https://www.tiktok.com/@a/video/1?is_from_webapp=1&sender_device=pc": "https://tiktok.com/@a/video/1",
    "https://www.facebook.com/a/posts/1?__cft__[0]=x&__tn__=R&mibextid=q": "https://facebook.com/a/posts/1",
    "https://www.linkedin.com/posts/a?trk=1&rcm=2": "https://linkedin.com/posts/a",
    "https://paper.example/a?unlocked_article_code=1&smid=url&itid=hp": "https://paper.example/a",
    "https://example.org/search?s=bikes&t=90": "https://example.org/search?s=bikes&t=90",
}


@pytest.mark.parametrize(("url", "page"), SHARED.items())
def test_a_post_is_the_same_however_it_was_shared(url: str, page: str) -> None:
    assert canonical_url(url) == page


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/A", "https://example.org/a"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://news.example.org/a", "https://example.org/a"),
    ],
)
def test_other_pages_stay_apart(one: str, other: str) -> None:
    assert canonical_url(one) != canonical_url(other)


def test_the_order_of_parameters_does_not_count() -> None:
    assert canonical_url("https://e.org/?b=2&a=1") == canonical_url("https://e.org/?a=1&b=2")


@pytest.mark.parametrize(
    "text", ["", "   ", "javascript:alert(1)", "file:///etc/passwd", "http://", "no url"]
)
def test_what_is_no_page_has_none(text: str) -> None:
    assert canonical_url(text) == ""


@given(any_text(max_size=80))
def test_nothing_typed_raises_and_canonical_is_stable(text: str) -> None:
    once = canonical_url(text)
    assert canonical_url(once) == once


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("https://example.org", True),
        ("www.example.org", True),
        ("example.org/x", True),
        ("Budget 2025", False),
    ],
)
def test_a_url_is_told_from_a_title(typed: str, expected: bool) -> None:
    assert looks_like_url(typed) is expected
