"""Files and web addresses as a person names them: read the same way, where and when kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimtracker.domain.articles import Mode
from claimtracker.domain.errors import UnreadableFile
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.exchange.web_address import FetchedPage
from claimtracker.services.import_article import import_article, suggested_details
from claimtracker.services.read_named import is_web_address, read_named, short_name, with_access
from claimtracker.store.library import Library
from tests.safety.local_pages import local_pages


def test_addresses_and_files_are_told_apart() -> None:
    assert [
        is_web_address(name) for name in ("https://a.example", " HTTP://a.example/b", "ftp://a.example")
    ] == [True] * 3
    assert not any(
        map(is_web_address, ("draft.docx", "./https/a.html", "C:\\drafts\\a.docx", "//share/a.txt"))
    )
    assert (short_name("https://a.example/b"), short_name("/home/x/a.txt")) == (
        "https://a.example/b",
        "a.txt",
    )


def test_a_page_is_kept_with_the_address_in_the_end_and_the_time(library: Library, tmp_path: Path) -> None:
    with local_pages() as (server, _), ReadingProcess(loopback=True) as process:
        original, read = read_named(process, f"{server}/moved")
        file = tmp_path / original.name
        file.write_bytes(original.content)
        assert read_named(process, str(file))[1].text == read.text
    assert original.name == "bridge.html"
    assert read.url and read.url.value == f"{server}/bridge"
    article = import_article(library, read, original, suggested_details(read)).value
    assert article.notes.startswith(f"Fetched from {server}/bridge on 20") and article.notes.endswith(" UTC.")
    later = FetchedPage(original, "https://a.example/b")
    second = with_access(read, later, datetime(2026, 11, 28, 5, 7, tzinfo=UTC))
    assert second.fetched == "Fetched from https://a.example/b on 2026-11-28 at 05:07 UTC."
    assert suggested_details(second).mode is Mode.AFTER


@pytest.mark.parametrize(
    "named", ["http://127.0.0.1/a", "https://[::1]/", "file:///etc/passwd", "https://u:p@a.example/"]
)
def test_what_the_window_refuses_is_refused_here(named: str) -> None:
    with ReadingProcess() as process, pytest.raises(UnreadableFile, match="was not asked"):
        read_named(process, named)
