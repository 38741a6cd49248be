"""Mail and web archives: one message format, with a letter or a whole page inside."""

import contextlib
import email
import email.header
import email.utils
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.found_dates import MODIFIED
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers.dates import distinct
from claimtracker.exchange.readers.decoding import decode
from claimtracker.exchange.readers.documents import Paragraph, with_article_after, with_paragraphs_before
from claimtracker.exchange.readers.html import HtmlReader
from claimtracker.exchange.readers.plain_text import article_from_text

_FAULTS = (LookupError, ValueError, TypeError, AttributeError, RecursionError)
_MOST_PARTS = 2_000
_DEEPEST = 20
_KINDS = ("text/html", "application/xhtml+xml", "text/plain")
_QUOTE_MARKS = re.compile(">+")
_SAVED = f"page saved, {MODIFIED}"


class MailReader:
    """Reads a letter saved by a mail program: headers, then its text."""

    format = to_say("mail")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files that are named as mail."""
        return name.lower().endswith(".eml")

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the letter; raises UnreadableFile when no part of it is text."""
        message, parts = _parsed(content, name)
        article = _letter(message, name)
        subject, sender = _header(message, "Subject"), _header(message, "From")
        others = [f"{key}: {_header(message, key)}" for key in ("To", "Cc") if _header(message, key)]
        sent = _header(message, "Date")
        heads = [
            Paragraph(subject, Role.HEADLINE),
            Paragraph(sender, Role.BYLINE),
            Paragraph(sent, Role.DATELINE),
            *(Paragraph(line, Role.FURNITURE) for line in others),
        ]
        blocks = article.blocks
        if subject:
            blocks = tuple(replace(b, role=Role.SUBHEAD) if b.role is Role.HEADLINE else b for b in blocks)
        shown = with_paragraphs_before(replace(article, blocks=blocks), [p for p in heads if p.text])
        names = _address(sender)
        dates = (*_sent(sent), *article.dates)
        return replace(
            shown,
            title=Found(subject, to_say("subject line")) if subject else article.title,
            byline=Found(names[0] or names[1], "sender") if any(names) else article.byline,
            dates=distinct(dates),
            warnings=(*article.warnings, *_attachments(parts)),
            format=self.format,
        )


class WebArchiveReader:
    """Reads a page that a browser saved with all its parts in one file (MHTML)."""

    format = to_say("web archive")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files named as web archives."""
        return name.lower().endswith((".mhtml", ".mht"))

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the page in it; raises UnreadableFile when there is none."""
        message, parts = _parsed(content, name)
        article = _page(parts, name)
        address = _header(message, "Snapshot-Content-Location") or _header(parts[0], "Content-Location")
        url = Found(address, to_say("web archive")) if address.startswith(("http://", "https://")) else None
        saved = (replace(sent, where=_SAVED) for sent in _sent(_header(message, "Date")))
        dates = distinct((*article.dates, *saved))
        return replace(article, url=article.url or url, dates=dates, format=self.format)


def _parsed(content: bytes, name: str) -> tuple[Message, list[Message]]:
    try:
        message = email.message_from_bytes(content)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except _FAULTS:
        raise _unsound(name) from None
    if not parts or not message.keys() or len(parts) > _MOST_PARTS:
        raise _unsound(name)
    return message, parts


def _letter(message: Message, name: str) -> ReadArticle:
    """Read every text of a letter in its order, those of letters sent along with it too."""
    read: ReadArticle | None = None
    for part, heads in _texts(message, 0):
        article = _read_part(part, name)
        article = with_paragraphs_before(article, heads) if heads else article
        read = with_article_after(read, article) if read else article
    if read is None:
        raise UnreadableFile(
            say("“{name}” holds no letter that can be read.", name=name), say("Paste the text instead.")
        )
    return read


def _texts(message: Message, depth: int) -> Iterator[tuple[Message, list[Paragraph]]]:
    """Yield the texts of a letter, of alternatives the richest; heads where a letter sent along begins."""
    inside = message.get_payload() if message.is_multipart() and depth < _DEEPEST else []
    inner = [part for part in inside if isinstance(part, Message)]
    kind = message.get_content_type()
    if kind == "message/rfc822":
        for letter in inner:
            heads = _heads(letter)
            for part, own in _texts(letter, depth + 1):
                yield part, [*heads, *own]
                heads = []
    elif kind == "multipart/alternative":
        ways = [list(_texts(part, depth + 1)) for part in inner]
        yield from max(ways, key=lambda way: (any(map(_is_page, way)), bool(way)), default=[])
    elif inner:
        for part in inner:
            yield from _texts(part, depth + 1)
    elif _is_shown(message) and _content(message).strip():
        yield message, []


def _is_page(text: tuple[Message, list[Paragraph]]) -> bool:
    return text[0].get_content_type() != "text/plain"


def _heads(letter: Message) -> list[Paragraph]:
    said = ((key, _header(letter, key)) for key in ("From", "Date", "Subject"))
    return [Paragraph(f"{key}: {value}", Role.FURNITURE) for key, value in said if value]


def _is_shown(part: Message) -> bool:
    attached = "attachment" in str(part.get("Content-Disposition", "")).lower()
    return part.get_content_type() in _KINDS and not attached


def _page(parts: list[Message], name: str) -> ReadArticle:
    """Read the page that an archive was made for: the first; others are frames in it."""
    for kind in _KINDS:
        for part in parts:
            if part.get_content_type() == kind and _is_shown(part) and _content(part).strip():
                return _read_part(part, name)
    raise UnreadableFile(
        say("“{name}” holds no page that can be read.", name=name), say("Paste the text instead.")
    )


def _read_part(part: Message, name: str) -> ReadArticle:
    decoded = decode(_content(part), name, str(part.get_content_charset("") or ""))
    if part.get_content_type() == "text/plain":
        flowed = str(part.get_param("format") or "").lower() == "flowed"
        text = _unfolded(decoded.text, str(part.get_param("delsp") or "")) if flowed else decoded.text
        return article_from_text(text, name, decoded.encoding, decoded.warnings)
    article = HtmlReader().read(decoded.text.encode("utf-8", "replace"), name)
    return replace(article, encoding=decoded.encoding, warnings=(*decoded.warnings, *article.warnings))


def _unfolded(text: str, delsp: str) -> str:
    """Join the lines of a letter that its program folded: those that end in a space (RFC 3676)."""
    lines: list[str] = []
    depth, open_line = 0, False
    for line in text.splitlines():
        marks = _QUOTE_MARKS.match(line)
        deep = len(marks[0]) if marks else 0
        words = line[deep:].removeprefix(" ")
        folded = words.endswith(" ") and words != "-- "
        if open_line and deep == depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append(f"{line[:deep]} {words}" if deep else words)
        if folded and delsp.lower() == "yes":
            lines[-1] = lines[-1][:-1]
        depth, open_line = deep, folded
    return "\n".join(lines) + "\n"


def _content(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except _FAULTS:
        return b""
    return payload if isinstance(payload, bytes) else b""


def _header(message: Message, key: str) -> str:
    """Read a header, its encoded words too; those in an unknown charset stay as they were sent."""
    value = str(message.get(key, ""))
    with contextlib.suppress(*_FAULTS):
        value = str(email.header.make_header(email.header.decode_header(value)))
    return " ".join(value.split())[:1_000]


def _address(sender: str) -> tuple[str, str]:
    """Part a sender into name and address; both empty when it is made to confuse."""
    try:
        return email.utils.parseaddr(sender)
    except _FAULTS:
        return "", ""


def _sent(value: str) -> Iterator[Found]:
    try:
        yield Found(email.utils.parsedate_to_datetime(value).isoformat(), to_say("mail header"))
    except _FAULTS:
        return


def _attachments(parts: list[Message]) -> Iterator[str]:
    names = [part.get_filename() for part in parts if part.get_filename()]
    if names:
        listed = ", ".join(" ".join(str(name).split())[:60] for name in names[:5])
        yield say(
            "{count} attachments were not read: {listed}. Save and import them on their own.",
            count=len(names),
            listed=listed,
        )


def _unsound(name: str) -> UnreadableFile:
    return UnreadableFile(
        say("“{name}” is not a sound message file: it is damaged or something else.", name=name),
        say("Open it in the program that made it and paste the text here instead."),
    )
