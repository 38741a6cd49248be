"""What made or kept a page: a word processor, a program that translates, an archive of the web."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from claimtracker.domain.articles import Found
from claimtracker.domain.wording import say

_WRITERS = re.compile(
    r"microsoft word|libreoffice|openoffice|pandoc|google docs|abiword|wps office|evernote|cocoa html writer",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(r"\btranslated-(?:ltr|rtl)\b")
_LONGEST_NOTICE = 1_500
_NO_ARTICLE = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|needs to review the security"
    r"|enable javascript and cookies|are you a robot|unusual traffic|access denied"
    r"|page (?:not found|you are looking for)|\b404\b|seite (?:wurde )?nicht gefunden"
    r"|page (?:est )?introuvable|página no encontrada|página não encontrada|pagina non trovata"
    r"|страница не найдена|الصفحة غير موجودة|ページが見つかりません",
    re.IGNORECASE,
)
# Addresses at which archives keep pages hold the page's own.
_KEPT = re.compile(
    r"^https?://(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?|archive\.(?:today|ph|is|li|vn|md|fo)/[\w.-]+"
    r"|webcache\.googleusercontent\.com/search\?q=cache:[^:]*:)/?(?P<url>https?://\S+)$",
    re.IGNORECASE,
)
_ARCHIVE_NAME = r"^(?:archive\.(?:today|ph|is|li|vn|md|fo)|internet archive|wayback machine)$"
_ARCHIVES = re.compile(_ARCHIVE_NAME, re.IGNORECASE)


def is_document(root: HtmlElement) -> bool:
    """Tell whether a word processor wrote the page: all of it is the text, and nothing stands around it."""
    for meta in root.iter("meta"):
        if (meta.get("name") or "").lower() == "generator" and _WRITERS.search(meta.get("content") or ""):
            return True
    body = next(root.iter("body"), None)
    return body is not None and "doc-content" in (body.get("class") or "").split()


def address_kept(found: Found) -> Found:
    """Return a page's own address where an archive names the one at which it keeps the page."""
    kept = _KEPT.match(found.value)
    return Found(kept["url"], found.where) if kept else found


def is_archive(outlet: str) -> bool:
    """Tell whether a name is that of an archive, which publishes nothing itself."""
    return _ARCHIVES.match(outlet.strip()) is not None


def kind_warnings(root: HtmlElement, text: str) -> Iterator[str]:
    """Yield what a person should know of how the page came to be; ``text`` is all that it shows."""
    if len(text) < _LONGEST_NOTICE and _NO_ARTICLE.search(text):
        yield say(
            "This may be a notice in the place of the article: an error, or a question whether you are human."
        )
    if any(_TRANSLATED.search(element.get("class") or "") for element in root.iter("html", "body")):
        yield say(
            "A program in the browser translated this page: its words are not those that were published."
        )
