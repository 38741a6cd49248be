"""Paragraphs longer than any person writes are parted or set aside; no character changes."""

from claimtracker.domain.articles import Original, ReadArticle, Role
from claimtracker.exchange.readers.long_blocks import LONGEST
from claimtracker.exchange.reading import read_bytes
from tests.exchange.readers.test_lossless import whole

SENTENCE = "The council approved 31 million euros for the bridge on Monday, after a long debate. "


def read(text: str) -> ReadArticle:
    return whole(read_bytes(Original("a.txt", "text/plain", text.encode())))


def test_an_article_in_one_line_is_parted_between_words() -> None:
    text = f"Council approves the bridge\n\n{SENTENCE * 600}\n\nThe bridge opens in 2027, officials said.\n"
    article = read(text)
    long = [block for block in article.blocks if block.role is Role.BODY and block.end - block.start > 5_000]
    assert article.text == text
    assert len(long) == 3 and all(block.end - block.start <= LONGEST for block in long)
    assert all(article.text[block.end - 1].isspace() for block in long)
    assert any("shown in parts" in warning for warning in article.warnings)
    assert not any("like data" in warning for warning in article.warnings)


def test_what_reads_like_data_is_set_aside_and_said() -> None:
    for data in ("x" * 60_000, "e" + "\u0301" * 60_000, "word " * 50_000):
        article = read(f"Council approves the bridge\n\n{SENTENCE * 3}\n\n{data}\n")
        roles = {block.role for block in article.blocks if article.text[block.start] in "xéwo"}
        assert roles == {Role.FURNITURE}
        assert any("like data" in warning for warning in article.warnings)
        assert any(block.role is Role.BODY for block in article.blocks)


def test_an_article_without_spaces_is_parted_between_sentences() -> None:
    text = f"{'市政府周一批准了三千一百万元的桥梁项目，经过长时间的辩论。' * 1_000}\n"
    article = read(text)
    assert article.text == text
    assert {block.role for block in article.blocks} == {Role.BODY}
    assert all(article.text[: block.end].rstrip().endswith("。") for block in article.blocks)


def test_other_articles_stay_as_they_are() -> None:
    article = read(f"Council approves the bridge\n\n{SENTENCE * 100}\n")
    assert len(article.blocks) == 2 and article.warnings == ()
