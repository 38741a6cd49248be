"""Every bad file ends in an article with warnings or in a plain sentence with a next step; nothing hangs."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading_process import ReadingProcess, original_from


@pytest.fixture(scope="module")
def reading() -> Iterator[ReadingProcess]:
    with ReadingProcess(seconds=20) as process:
        yield process


def read(reading: ReadingProcess, name: str, content: bytes) -> ReadArticle:
    article = reading.read(Original(name, "", content))
    assert "".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    return article


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("empty.txt", b"", "is empty"),
        ("spaces.txt", b" \n\n\t ", "is empty"),
        ("program.txt", b"\x7fELF\x02\x01\x01" + bytes(1000), "a program"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        ("noise.txt", bytes(range(256)) * 64, "not text"),
        ("says-utf-16.txt", b"\xff\xfe" + b"\x00\xd8" * 500, "bytes are not"),
        ("letter.docx", b"PK\x03\x04", "Word document"),
        ("empty.html", b"<html></html>", "shows no words"),
        ("app.html", b"<html><body><script>start()</script></body></html>", "shows no words"),
    ],
)
def test_bad_files_are_refused_in_a_sentence(
    reading: ReadingProcess, name: str, content: bytes, cause: str
) -> None:
    with pytest.raises(UnreadableFile, match=name) as refusal:
        read(reading, name, content)
    assert cause in refusal.value.sentence
    assert refusal.value.next_step.endswith(".")


def test_a_line_of_100_mb_is_refused_before_anything_parses_it(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(UnreadableFile, match="100 MB; ClaimTracker reads articles of at most 50 MB"):
        original_from(path)
    with pytest.raises(UnreadableFile, match="100 MB"):
        ReadingProcess().read(Original("line.txt", "", bytes(100_000_000)))


def test_too_many_characters_are_refused(reading: ReadingProcess) -> None:
    with pytest.raises(UnreadableFile, match="more than 5 million characters"):
        read(reading, "long.txt", b"word " * 1_100_000)


def test_paths_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"gone\.txt. is not there"):
        original_from(tmp_path / "gone.txt")
    with pytest.raises(UnreadableFile, match="is a folder"):
        original_from(tmp_path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read every file"
)
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="permission is denied"):
        original_from(path)


def page(body: str) -> bytes:
    return f"<!DOCTYPE html><html><body>{body}<p>The mayor spoke on Monday.</p></body></html>".encode()


HOSTILE = {
    "deep nesting": page("<div>" * 100_000 + "deep words" + "</div>" * 100_000),
    "deep inline": page("<b>" * 50_000 + "deep words"),
    "deep lists": page("<ul><li>" * 20_000 + "deep words"),
    "deep tables": page("<table><tr><td>" * 3_000 + "deep words"),
    "million attributes": page("<p " + " ".join(f"a{n}=x" for n in range(1_000_000)) + ">words</p>"),
    "huge attribute": page(f'<p title="{"x" * 5_000_000}">words</p>'),
    "open tags": page("<" * 300_000),
    "open comments": page("<!--" * 200_000),
    "open quotes": page("<a b='" * 200_000),
    "open titles": page("<title>" * 100_000),
    "entities": page("&amp;" * 200_000 + "&#0;&#xD800;&#x110000;&bogus;"),
    "no-width": page("\u200b\u202e\u2066words\u2069" * 1_000),
    "many classes": page(f'<p class="{"related " * 100_000}">words</p>'),
    "broken json": page('<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
    "nul bytes": b"<html><body><p>wo\0rds and more words</p></body></html>",
    "not closed": b"<html><body><p>words<div><table><tr><td>more",
    "wrong charset": b'<html><head><meta charset="no-such"></head><body><p>words \xe9</p></body></html>',
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_end_in_an_article_or_a_sentence(reading: ReadingProcess, kind: str) -> None:
    try:
        article = read(reading, "page.html", HOSTILE[kind])
    except UnreadableFile as refusal:
        assert "page.html" in refusal.sentence
        assert refusal.next_step
    else:
        assert article.text.strip()
    assert read(reading, "after.txt", b"The mayor spoke.").text == "The mayor spoke."


def test_entities_of_the_page_reach_no_file_and_do_not_swell(reading: ReadingProcess, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET WORDS")
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    article = read(
        reading,
        "page.xhtml",
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol">{bomb}'
        f'<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
        + b"<html><body><p>Words &x; &l11; here</p></body></html>",
    )
    assert "SECRET" not in article.text
    assert len(article.text) < 3_000


def test_bytes_that_are_cut_off_anywhere_are_read_or_refused(reading: ReadingProcess) -> None:
    whole = (Path(__file__).parents[1] / "data" / "articles" / "bike-lanes.html").read_bytes()
    for end in range(1, len(whole), len(whole) // 25):
        try:
            read(reading, "cut.html", whole[:end])
        except UnreadableFile as refusal:
            assert "cut.html" in refusal.sentence
