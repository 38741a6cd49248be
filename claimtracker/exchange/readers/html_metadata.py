"""What a page says of itself: JSON-LD, meta tags, marked-up bylines and times, each with where it stood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.html import HtmlElement

from claimtracker.domain.articles import Found
from claimtracker.domain.found_dates import FILE_MADE, MODIFIED
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.bylines import SIGNED_ONCE, byline_names, leading_names
from claimtracker.exchange.readers.dates import iso_date
from claimtracker.exchange.readers.html_features import names_of
from claimtracker.exchange.readers.html_kinds import is_document
from claimtracker.exchange.readers.json_ld import article_nodes
from claimtracker.exchange.readers.office_properties import is_nobody

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
_AUTHOR_KEYS = (
    "dc:creator",
    "dcterms:creator",
    "author",
    "parsely-author",
    "article:author",
    "og:article:author",
    "byl",
    "citation_author",
    "sailthru.author",
    "article:author_name",
    "dc:author",
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
_BYLINE_NAMES = re.compile(r"byline|\bauthor|dateline|writtenby|p-author|contributor", re.IGNORECASE)
_DATE_IN_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_-]|\b)")
_DUBLIN = re.compile(r"^(dc|weibo)(terms)?[.:](?:terms[.:])?")
_GOES_ON = re.compile(r"(?:and|und|et|y|e|en|och|og)\b|[,&(]", re.IGNORECASE)
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
        for key, value in node.items():
            metadata.article.setdefault(key, value)
    return metadata


def titles(root: HtmlElement, metadata: PageMetadata) -> Iterator[Found]:
    """Yield titles, best first: JSON-LD, meta tags, the title element."""
    element = next((" ".join((e.text or "").split()) for e in root.iter("title") if _in_head(e)), "")
    said = [value for key in ("headline", "name") if (value := _line(metadata.article.get(key)))]
    if said:
        yield Found(max(said, key=lambda value: _likeness(value, element)), "JSON-LD headline")
    yield from _from_metas(metadata, _TITLE_KEYS)
    if element:
        yield Found(element, "title element")


def bylines(root: HtmlElement, metadata: PageMetadata) -> Iterator[Found]:
    """Yield bylines, best first: JSON-LD authors, meta tags, elements marked as author."""
    names = list(dict.fromkeys(_names(metadata.article.get("author"))))
    if names:
        yield Found(", ".join(names), "JSON-LD author")
    for found in _from_metas(metadata, _AUTHOR_KEYS):
        if not is_nobody(found.value) and not re.match(r"(?:https?:)?//|@|\d+$", found.value):
            yield Found(clean_byline(found.value), found.where)
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in (
            "body",
            "html",
            "script",
            "style",
            "meta",
            "link",
        ):
            continue
        marked = element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        if marked or _BYLINE_NAMES.search(names_of(element)):
            text = "".join(element.itertext())
            writers = _marked_names(_signed(text), marked) if 2 < len(text) < 400 else ""
            if writers:
                yield Found(writers, "line marked as author")


def _signed(text: str) -> str:
    """Return the first lines of an author's element that name somebody; jobs and buttons may follow."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    for count in range(1, len(lines)):
        line = " ".join(lines[:count])
        if byline_names(line) and not _GOES_ON.match(lines[count]) and not line.endswith((",", "&")):
            return line
    line = " ".join(lines)
    return line if 2 < len(line) < 120 else ""


def _marked_names(text: str, surely: bool) -> str:
    """Names from a line that the page marks as its author's; words that are no names give nothing."""
    names = byline_names(text, bare=True) or leading_names(text)
    if names:
        return "" if signals.is_furniture(names) else names
    plain = clean_byline(text)
    if SIGNED_ONCE.match(text):
        return plain
    short = signals.word_count(plain) <= 4 and not signals.is_furniture(plain)
    return plain if short and (surely or not plain.isascii()) else ""


def clean_byline(text: str) -> str:
    """Return a byline without “By” and stray signs."""
    text = re.sub(r"^(?:by|von|par|por|di|door|av)\s*:?\s+", "", text.strip(), flags=re.IGNORECASE)
    return text.strip(" ,|–—-•")


def outlets(metadata: PageMetadata) -> Iterator[Found]:
    """Yield names of the outlet, best first."""
    for found in _from_metas(metadata, _OUTLET_KEYS[:1]):
        yield Found(SEPARATOR.split(found.value)[0], found.where)
    publisher = next(_names(metadata.article.get("publisher")), "")
    if publisher:
        yield Found(publisher, "JSON-LD publisher")
    yield from _from_metas(metadata, _OUTLET_KEYS[1:-1])


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
    for found in _from_metas(metadata, _PUBLISHED_KEYS):
        if iso_date(found.value):
            yield Found(iso_date(found.value), f"{found.where}, {FILE_MADE}" if made else found.where)
    yield from _times(root)
    match = _DATE_IN_URL.search(url)
    if match:
        yield Found("-".join(match.groups()), "address of the page")
    modified = iso_date(str(metadata.article.get("dateModified") or ""))
    if modified:
        yield Found(modified, f"JSON-LD dateModified, {MODIFIED}")
    for found in _from_metas(metadata, _MODIFIED_KEYS):
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
    marked = [element for element in root.iter("time", "abbr", "span", "p", "div") if _is_time(element)]
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


def _described(element: HtmlElement) -> str:
    pubdate = "pubdate" if element.get("pubdate") is not None else ""
    return f"{names_of(element)} {pubdate}"


def _from_metas(metadata: PageMetadata, keys: tuple[str, ...]) -> Iterator[Found]:
    for key in keys:
        if key in metadata.metas:
            yield Found(metadata.metas[key], f"meta {key}")


def _names(value: object) -> Iterator[str]:
    """Yield names from a JSON-LD person, organisation, plain name or a list of them."""
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            name = ", ".join(part for part in name if isinstance(part, str))
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            yield " ".join(name.split())
