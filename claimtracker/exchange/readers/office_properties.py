"""Properties that office programs write beside a text: author and dates, each with where it stood."""

from lxml import etree

from claimtracker.domain.articles import Found
from claimtracker.domain.found_dates import FILE_MADE, MODIFIED
from claimtracker.domain.wording import to_say
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.documents import Properties

_WHERE = to_say("document properties")
# Names that programs fill in where nobody gave one.
_NOBODY = frozenset(
    {
        "",
        "unknown",
        "user",
        "author",
        "admin",
        "administrator",
        "super user",
        "webmaster",
        "python-docx",
        "microsoft office user",
    }
)


def core_properties(root: etree._Element | None) -> Properties:
    """Read core.xml of a Word document or meta.xml of an OpenDocument text."""
    found = Properties()
    for element in root.iter() if root is not None else ():
        tag = etree.QName(element).localname if isinstance(element.tag, str) else ""
        text = " ".join((element.text or "").split())[:500]
        if tag == "title":
            found.title = text
        elif tag in ("creator", "initial-creator"):
            found.author = found.author or text
        elif tag in ("created", "creation-date"):
            found.created = text
        elif tag in ("modified", "date"):
            found.changed = text
    return found


def dates_of(properties: Properties) -> tuple[Found, ...]:
    """Return the dates that can be read; a file's dates are seldom those of publication, and say so."""
    said = (
        (properties.created, f"{_WHERE}, {FILE_MADE}"),
        (properties.changed, f"{_WHERE}, {MODIFIED}"),
    )
    return tuple(Found(iso_date(value), where) for value, where in said if iso_date(value))


def is_nobody(author: str) -> bool:
    """Tell whether a name is none, or one that a program fills in."""
    return author.strip().casefold() in _NOBODY


def author_of(properties: Properties) -> Found | None:
    if is_nobody(properties.author):
        return None
    return Found(properties.author, _WHERE)
