"""How an article crosses from the reading process: as JSON, checked on arrival as if a stranger sent it."""

import base64
import json
import unicodedata
from typing import Any

from claimtracker.domain.articles import Block, Direction, Found, Original, ReadArticle, Role
from claimtracker.domain.errors import BadValue, ClaimTrackerError, UnreadableFile
from claimtracker.domain.spans import Span
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.exchange.reading_limits import MOST_CHARACTERS
from claimtracker.exchange.web_address import FetchedPage, web_address

_FOUND = ("title", "byline", "outlet", "url")
_SHARE = b"share "
_MOST_DATES = 200
_MOST_WARNINGS = 200
_LONGEST_VALUE = 2_000
_MOST_NOTES = 2_000
_LONGEST_NOTE = 10_000


def reply_from_article(article: ReadArticle) -> bytes:
    """Pack an article for the way."""
    body: dict[str, Any] = {
        "text": article.text,
        "blocks": [[block.role, block.start, block.end, block.locator] for block in article.blocks],
        "language": article.language,
        "direction": article.direction,
        "dates": [_packed(found) for found in article.dates[:_MOST_DATES]],
        "warnings": article.warnings[:_MOST_WARNINGS],
        "format": article.format,
        "encoding": article.encoding,
        "notes": [
            [note.kind, note.span.start, note.span.end, note.words, note.mark, note.author, note.written_on]
            for note in article.notes[:_MOST_NOTES]
        ],
    }
    for field in _FOUND:
        found: Found | None = getattr(article, field)
        body[field] = _packed(found) if found else None
    return json.dumps({"article": body}).encode()


def reply_from_page(page: FetchedPage) -> bytes:
    """Pack a page that was fetched for the way."""
    original = page.original
    content = base64.b64encode(original.content).decode("ascii")
    body = {"name": original.name, "media_type": original.media_type, "url": page.url, "hops": page.hops}
    return json.dumps({"page": {**body, "content": content}}).encode()


def page_from_reply(reply: bytes, name: str) -> FetchedPage:
    """Unpack and check; raises UnreadableFile as ``article_from_reply``."""
    try:
        message = json.loads(reply)
        _raise_refusal(message)
        page = message["page"]
        content = base64.b64decode(page["content"], validate=True)
        original = Original(_line(page["name"]), _line(page["media_type"]), content)
        return FetchedPage(original, web_address(str(page["url"])).url, int(page["hops"]))
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(name) from error


def reply_from_error(error: ClaimTrackerError) -> bytes:
    """Pack a refusal for the way."""
    return json.dumps({"refused": [error.sentence, error.next_step]}).encode()


def reply_from_share(share: float) -> bytes:
    """Pack how far the reading has come, 0 to 1."""
    return _SHARE + f"{share:.3f}".encode()


def share_from_reply(reply: bytes) -> float | None:
    """Return the share that a reply tells, or None when it is an answer; nonsense counts as nothing done."""
    if not reply.startswith(_SHARE):
        return None
    try:
        return min(1.0, max(0.0, float(reply[len(_SHARE) :])))
    except ValueError:
        return 0.0


def article_from_reply(reply: bytes, name: str) -> ReadArticle:
    """Unpack and check; raises UnreadableFile when the file was refused or the reply is not sound."""
    try:
        message = json.loads(reply)
        _raise_refusal(message)
        return _article(message["article"])
    except (ValueError, KeyError, TypeError, BadValue) as error:
        raise _damaged(name) from error


def _raise_refusal(message: dict[str, Any]) -> None:
    if "refused" in message:
        sentence, next_step = message["refused"]
        raise UnreadableFile(str(sentence), str(next_step))


def _damaged(name: str) -> UnreadableFile:
    return UnreadableFile(
        say("“{name}” was read, but what came back was damaged.", name=name),
        say("Try again, or paste the text instead."),
    )


def _article(body: dict[str, Any]) -> ReadArticle:
    text = _checked_text(body["text"])
    title, byline, outlet, url = (_unpacked(body[field]) if body[field] else None for field in _FOUND)
    return ReadArticle(
        text=text,
        blocks=_checked_blocks(body["blocks"], len(text)),
        title=title,
        byline=byline,
        outlet=outlet,
        url=url,
        language=_line(body["language"]),
        direction=Direction(body["direction"]),
        dates=tuple(_unpacked(found) for found in body["dates"][:_MOST_DATES]),
        warnings=tuple(_line(warning) for warning in body["warnings"][:_MOST_WARNINGS]),
        format=_line(body["format"]),
        encoding=_line(body["encoding"]),
        notes=_checked_notes(body.get("notes", []), len(text)),
    )


def _checked_text(text: object) -> str:
    if not isinstance(text, str) or not 0 < len(text) <= MOST_CHARACTERS:
        raise ValueError("the text is empty or too long")
    if "\r" in text or "\0" in text or not unicodedata.is_normalized("NFC", text):
        raise ValueError("the text is not canonical")
    text.encode("utf-8")
    return text


def _checked_blocks(rows: list[Any], length: int) -> tuple[Block, ...]:
    blocks = tuple(
        Block(Role(role), int(start), int(end), _line(locator)) for role, start, end, locator in rows
    )
    position = 0
    for block in blocks:
        if block.start != position or block.end <= block.start:
            raise ValueError("the blocks do not follow each other")
        position = block.end
    if position != length:
        raise ValueError("the blocks are not the whole text")
    return blocks


def _checked_notes(rows: list[Any], length: int) -> tuple[ReadNote, ...]:
    notes = []
    for kind, start, end, words, mark, author, written_on in rows[:_MOST_NOTES]:
        span = Span(int(start), int(end))
        if span.end > length or not isinstance(words, str) or not 0 < len(words) <= _LONGEST_NOTE:
            raise ValueError("a note stands outside of the text, or is empty or too long")
        notes.append(
            ReadNote(
                NoteKind(kind), span, canonical_text(words), _line(mark), _line(author), _line(written_on)
            )
        )
    return tuple(notes)


def _packed(found: Found) -> list[str]:
    return [found.value[:_LONGEST_VALUE], found.where[:_LONGEST_VALUE]]


def _unpacked(pair: list[Any]) -> Found:
    value, where = pair
    return Found(_line(value), _line(where))


def _line(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_VALUE:
        raise ValueError("a value is not a short text")
    return canonical_text(value)
