"""Read what a person named: a file, or the page at a web address, which is asked for only then."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from claimtracker.domain.articles import Found, Original, ReadArticle
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.exchange.web_address import FetchedPage
from claimtracker.services.original_file import original_from

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def is_web_address(named: str) -> bool:
    """Tell whether a name is an address, also one that will be refused, rather than a file's."""
    return _SCHEME.match(named.strip()) is not None


def short_name(named: str) -> str:
    """Return what messages call it: the address, or the file without its folder."""
    return named.strip() if is_web_address(named) else Path(named).name


def read_named(process: ReadingProcess, named: str) -> tuple[Original, ReadArticle]:
    """Fetch or open, and read; raises UnreadableFile with a sentence that names file or host."""
    if is_web_address(named):
        page = process.fetch(named.strip())
        return page.original, with_access(process.read(page.original), page)
    original = original_from(Path(named))
    return original, process.read(original)


def with_access(read: ReadArticle, page: FetchedPage, now: datetime | None = None) -> ReadArticle:
    """Return a page as read with the address that gave it in the end, and when it did."""
    if not page.url:
        return read
    when = (now or datetime.now(UTC)).astimezone(UTC)
    day, time = when.strftime("%Y-%m-%d"), when.strftime("%H:%M")
    said = say("Fetched from {address} on {day} at {time} UTC.", address=page.url, day=day, time=time)
    return replace(read, url=read.url or Found(page.url, to_say("address it was fetched from")), fetched=said)
