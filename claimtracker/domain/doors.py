"""By which door a file comes in, told by its name: articles, claims of a table or feed, a whole library."""

from collections.abc import Iterable
from enum import Enum, auto
from pathlib import PurePath

SAVED_PAGES = (".html", ".htm", ".xhtml")
_PLAIN = (".txt", ".text")
_DOCUMENTS = (
    ".docx", ".docm", ".odt", ".rtf", ".pdf", ".mhtml", ".mht", ".eml", ".md", ".markdown",
    ".srt", ".vtt", ".sbv", ".doc",
)  # fmt: skip
ARTICLE_FILES = (*SAVED_PAGES, *_PLAIN, *_DOCUMENTS)
CLAIM_FILES = (
    ".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods",
    ".json", ".jsonld", ".jsonl", ".ndjson", ".zip",
)  # fmt: skip
"""Tables, ClaimReview and archives of whole desks: they hold claims rather than an article."""
LIBRARY_FILES = (".claims",)


class Door(Enum):
    """Where a file belongs; a saved page or a text is an article unless somebody loads it."""

    ARTICLES = auto()
    CLAIMS = auto()
    LIBRARY = auto()


def door_of(path: str) -> Door:
    """Return where a file belongs; nothing of it is opened."""
    ending = PurePath(path).suffix.lower()
    if ending in LIBRARY_FILES:
        return Door.LIBRARY
    return Door.CLAIMS if ending in CLAIM_FILES else Door.ARTICLES


def door_of_all(paths: Iterable[str]) -> Door:
    """Return where files belong together: articles when they belong to several doors."""
    named = list(paths)
    doors = {door_of(path) for path in named}
    if doors == {Door.CLAIMS} or (doors == {Door.LIBRARY} and len(named) == 1):
        return doors.pop()
    return Door.ARTICLES


def only_articles(paths: Iterable[str]) -> bool:
    """Tell whether files can be nothing but articles, such as documents and mails."""
    endings = {PurePath(path).suffix.lower() for path in paths}
    return bool(endings) and endings.issubset(_DOCUMENTS)
