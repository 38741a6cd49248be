"""What a page says of itself: JSON-LD, meta tags, marked-up bylines and times, each with where it stood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from claimtracker.domain.articles import Found
from claimtracker.domain.found_dates import FILE_MADE, MODIFIED
from claimtracker.domain.text import fold
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.html_features import names_of
from claimtracker.exchange.readers.html_kinds import is_document
from claimtracker.exchange.readers.json_ld import article_nodes

_TITLE_KEYS = (
    "dc:title",
    "dcterms:title",
    "og:title",
    "citation_title",
    "weibo:article:title",
    "weibo:webpage:title",
    "title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
)
_OUTLET_KEYS = ("og:site_name", "application-name", "dc:publisher", "publisher", "twitter:site")
_PUBLISHED_KEYS = (
    "article:published_time",
    "og:published_time",
    "parsely-pub-date",
    "og:article:published_time",
    "datepublished",
    "dc:date:issued",
    "dcterms:issued",
    "dcterms:created",
    "dcterms:date",
    "dc:date",
    "citation_publication_date",
    "citation_date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
    "pdate",
    "ptime",
    "publish_date",
    "article.published",
    "published-date",
    "release_date",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "weibo:article:create_at",
    "created",
    "displaydate",
)
_MODIFIED_KEYS = (
    "article:modified_time",
    "og:updated_time",
    "dcterms:modified",
    "last-modified",
    "lastmod",
    "revised",
)
_DATE_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_-]|\b)")
_MOST_TIMES = 100
_ELSEWHERE = re.compile(
    r"related|recommend|\bcard|teaser|read-?more|recirc|promo|comment|sidebar|recent|most-"
)
_DUBLIN = re.compile(r"^(dc|weibo)(terms)?[.:](?:terms[.:])?")
SEPARATOR = re.compile(r"\s+(?:[|\-–—\\/>»·:]|::)\s+")


@dataclass(slots=True)
class PageMetadata:
    """Values by meta name (lower case), and what JSON-LD says of the article itself."""

    metas: dict[str, str] = field(default_factory=dict)
    article: dict[str, Any] = field(default_factory=dict)


def metadata_of(root: HtmlElement) -> PageMetadata:
    """Collect meta tags and JSON-LD; broken JSON-LD is passed over, as browsers do."""
    metadata = PageMetadata()
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        for meta in root.iter("meta"):
            content = " ".join((meta.get("content") or "").split())
            for name in (meta.get(attribute) or "").lower().split() if content else ():
                metadata.metas.setdefault(_DUBLIN.sub(r"\1\2:", name), content)
    for node in article_nodes(root):
        titled = metadata.article.get("headline")
        for key, value in node.items():
            # The name of the page beside that of the article holds the site's as well.
            if not (titled and key == "name"):
                metadata.article.setdefault(key, value)
    return metadata


def titles(root: HtmlElement, metadata: PageMetadata) -> Iterator[Found]:
    """Yield titles, best first: JSON-LD, meta tags, the title element."""
    found = title_element(root)
    element = found.value if found else ""
    said = [value for key in ("headline", "name") if (value := _line(metadata.article.get(key)))]
    if said:
        yield Found(max(said, key=lambda value: _likeness(value, element)), "JSON-LD headline")
    yield from from_metas(metadata, _TITLE_KEYS)
    if found:
        yield found


def title_element(root: HtmlElement) -> Found | None:
    """Return what the page's title element says."""
    lines = (" ".join((element.text or "").split()) for element in root.iter("title") if _in_head(element))
    line = next(lines, "")
    return Found(line, "title element") if line else None


def outlets(metadata: PageMetadata) -> Iterator[Found]:
    """Yield names of the outlet, best first."""
    for found in from_metas(metadata, _OUTLET_KEYS[:1]):
        yield Found(SEPARATOR.split(found.value)[0], found.where)
    publisher = next(names_in(metadata.article.get("publisher")), "")
    if publisher:
        yield Found(publisher, "JSON-LD publisher")
    yield from from_metas(metadata, _OUTLET_KEYS[1:-1])


def urls(root: HtmlElement, metadata: PageMetadata) -> Iterator[Found]:
    """Yield the page's own address, http and https only."""
    links = (
        (link.get("href") or "", "canonical link")
        for link in root.iter("link")
        if link.get("rel") == "canonical"
    )
    said = (
        (metadata.metas.get("og:url", ""), "meta og:url"),
        (str(metadata.article.get("url", "")), "JSON-LD url"),
    )
    for value, where in (*links, *said):
        if value.strip().lower().startswith(("http://", "https://")):
            yield Found(value.strip(), where)


def dates(root: HtmlElement, metadata: PageMetadata, url: str) -> Iterator[Found]:
    """Yield every date that markup gives: published ones first, then times, the address, last changes."""
    for key in ("datePublished", "dateCreated", "uploadDate"):
        value = iso_date(str(metadata.article.get(key) or ""))
        if value:
            yield Found(value, f"JSON-LD {key}")
    made = is_document(root)
    for found in from_metas(metadata, _PUBLISHED_KEYS):
        if iso_date(found.value):
            yield Found(iso_date(found.value), f"{found.where}, {FILE_MADE}" if made else found.where)
    yield from _times(root)
    match = _DATE_IN_URL.search(url)
    if match:
        yield Found("-".join(match.groups()), "address of the page")
    modified = iso_date(str(metadata.article.get("dateModified") or ""))
    if modified:
        yield Found(modified, f"JSON-LD dateModified, {MODIFIED}")
    for found in from_metas(metadata, _MODIFIED_KEYS):
        if iso_date(found.value):
            yield Found(iso_date(found.value), f"{found.where}, {MODIFIED}")


def _in_head(title: HtmlElement) -> bool:
    parent = title.getparent()
    return parent is not None and parent.tag != "svg"


def _line(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _likeness(value: str, title: str) -> float:
    mine, theirs = set(fold(value).split()), set(fold(title).split())
    return len(mine & theirs) / max(1, len(mine | theirs))


def _times(root: HtmlElement) -> Iterator[Found]:
    """Yield times of the page that are marked as its publication, or stand alone."""
    found = filter(_is_time, root.iter("time", "abbr", "span", "p", "div"))
    marked = [element for element in islice(found, _MOST_TIMES) if not _elsewhere(element)]
    published = [
        e for e in marked if re.search(r"publish|pubdate|dateline|entry-date|posted", _described(e), re.I)
    ]
    changed = [e for e in marked if published and re.search(r"modif|updat", _described(e), re.I)]
    for element in [*(published or marked)[:3], *changed[:1]]:
        value = iso_date(element.get("datetime") or element.get("content") or element.get("title") or "")
        value = value or iso_date(" ".join("".join(element.itertext()).split())[:60])
        said = re.search(r"modif|updat", _described(element), re.I)
        if value:
            yield Found(value, f"time on the page, {MODIFIED}" if said else "time on the page")


def _is_time(element: HtmlElement) -> bool:
    return element.tag == "time" or "date" in (element.get("itemprop") or "").lower()


def _elsewhere(element: HtmlElement) -> bool:
    """Whether a time is that of a comment or of another article, which the page only names."""
    return any(
        around.tag in ("aside", "nav", "footer") or _ELSEWHERE.search(names_of(around).lower())
        for around in element.iterancestors()
        if around.tag not in ("body", "html")
    )


def _described(element: HtmlElement) -> str:
    pubdate = "pubdate" if element.get("pubdate") is not None else ""
    return f"{names_of(element)} {pubdate}"


def from_metas(metadata: PageMetadata, keys: tuple[str, ...]) -> Iterator[Found]:
    for key in keys:
        if key in metadata.metas:
            yield Found(metadata.metas[key], f"meta {key}")


def names_in(value: object) -> Iterator[str]:
    """Yield names from a JSON-LD person, organisation, plain name or a list of them."""
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            name = ", ".join(part for part in name if isinstance(part, str))
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            yield " ".join(name.split())
