"""Signs that deceive are said for every format, with the paragraph and how they are shown."""

import pytest

from claimtracker.domain.articles import Original
from claimtracker.exchange.reading import read_bytes

WORDS = (
    "Council approves\n\nThe mayor of \u202eBremen spoke at length about the bridge on Monday.\n\n"
    "Pay at p\u0430ypal to\u200bday, she said, and nobody in the room asked her why that was.\n"
)
PAGE = "".join(f"<p>{line}</p>" for line in WORDS.split("\n\n"))


@pytest.mark.parametrize(
    ("name", "content"), [("a.txt", WORDS), ("a.md", WORDS), ("a.html", f"<html><body>{PAGE}</body></html>")]
)
def test_each_is_said_with_its_place(name: str, content: str) -> None:
    article = read_bytes(Original(name, "", content.encode()))
    said = [warning for warning in article.warnings if "shown as" in warning or "two alphabets" in warning]
    assert len(said) == 3
    assert said[0].endswith("shown as ⇄.") and said[1].endswith("shown as ⁞.")
    assert "“p\u0430ypal” (Latin and Cyrillic)" in said[2]
    assert all("¶" in warning or "the " in warning for warning in said)
    assert "\u202e" in article.text and "\u200b" in article.text
