"""Who a page says wrote it: JSON-LD, meta tags, elements marked as author's, and at last the house itself."""

import re
import unicodedata
from collections.abc import Iterator

from lxml.html import HtmlElement

from claimtracker.domain.articles import Found
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.bylines import SIGNED_ONCE, byline_names, leading_names, without_mail
from claimtracker.exchange.readers.html_features import names_of
from claimtracker.exchange.readers.html_metadata import PageMetadata, from_metas, names_in, outlets
from claimtracker.exchange.readers.office_properties import is_nobody

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
_BYLINE_NAMES = re.compile(
    r"byline|\bauthor|dateline|writtenby|p-author|contributor|user-?name|\bautore?s?\b|auteur|\bfirma\b",
    re.IGNORECASE,
)
_NAMES_FOLLOW = re.compile(r"(?:and|und|et|y|e|en|och|og)\b|[,&(]", re.IGNORECASE)
_HANDLE_NAMES = frozenset({"author", "username", "creator", "user", "nick"})
_PARTS = re.compile(r"\s+[|–—-]\s+|,\s*")


def bylines(root: HtmlElement, metadata: PageMetadata) -> Iterator[Found]:
    """Yield bylines, best first: JSON-LD authors, meta tags, elements marked as author."""
    outlet = _outlet_names(metadata)
    yield from (found for found in _declared_bylines(metadata) if not _names_outlet(found, outlet))
    yield from _marked_bylines(root)


def house_bylines(metadata: PageMetadata) -> Iterator[Found]:
    """Yield bylines that name the outlet alone, which pages fill in where they know no author."""
    outlet = _outlet_names(metadata)
    yield from (found for found in _declared_bylines(metadata) if _names_outlet(found, outlet))


def _outlet_names(metadata: PageMetadata) -> set[str]:
    return {fold(found.value).lstrip("@") for found in outlets(metadata)} - {""}


def _names_outlet(byline: Found, outlet: set[str]) -> bool:
    paired = " | " in byline.value  # the paper, and the site that shows its text
    return paired or any(fold(part).strip() in outlet for part in _PARTS.split(byline.value))


def _declared_bylines(metadata: PageMetadata) -> Iterator[Found]:
    names = list(dict.fromkeys(names_in(metadata.article.get("author"))))
    if names:
        yield Found(", ".join(names), "JSON-LD author")
    for found in from_metas(metadata, _AUTHOR_KEYS):
        if not is_nobody(found.value) and not re.match(r"(?:https?:)?//|@|\d+$", found.value):
            yield Found(clean_byline(found.value), found.where)


def _marked_bylines(root: HtmlElement) -> Iterator[Found]:
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
            text = _parted_text(element)
            surely = marked or _is_handle(element, text)
            writers = _marked_names(_signed(text), surely) if 2 < len(text) < 400 else _unshown_name(element)
            if writers:
                yield Found(writers, "line marked as author")


def _is_handle(element: HtmlElement, text: str) -> bool:
    """Whether a link is named after whoever goes by its one word, as on forums."""
    named = _HANDLE_NAMES & set((element.get("class") or "").lower().split())
    return element.tag == "a" and bool(named) and len(text.split()) == 1 and not is_nobody(text)


def _unshown_name(element: HtmlElement) -> str:
    """The name that an element marked as author's says to programs alone."""
    said = (meta.get("content") or "" for meta in element.iter("meta") if meta.get("itemprop") == "name")
    return clean_byline(next(said, "")) if element.get("itemprop") == "author" else ""


def _is_written(sign: str) -> bool:
    """Whether a sign is a letter, a digit or a mark on one, as Indian scripts end words."""
    return bool(sign) and unicodedata.category(sign)[0] in "LMN"


def _parted_text(element: HtmlElement) -> str:
    """Text of an element, with a line's end where nothing but the page's style parts it."""
    text = ""
    for part in map(str, element.itertext()):
        glued = _is_written(text[-1:]) and _is_written(part[:1])
        text += f"\n{part}" if glued else part
    return text


def _signed(text: str) -> str:
    """Return the first lines of an author's element that name somebody; jobs and buttons may follow."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    for count in range(1, len(lines)):
        line = " ".join(lines[:count])
        if byline_names(line) and not _NAMES_FOLLOW.match(lines[count]) and not line.endswith((",", "&")):
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
    text = without_mail(text)
    text = re.sub(r"^(?:by|von|par|por|di|door|av)\s*:?\s+", "", text.strip(), flags=re.IGNORECASE)
    return text.strip(" ,|–—-•")
