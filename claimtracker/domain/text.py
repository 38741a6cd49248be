"""Canonical text: normalised once, at import, before any offset exists."""

import hashlib
import re
import unicodedata

_NEWLINES = re.compile(r"\r\n?")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
BOM = "\ufeff"
REPLACEMENT = "\ufffd"


def canonical_text(text: str) -> str:
    """Return the text with LF newlines, no leading BOM, in NFC, fit for storage.

    Lone surrogates and NUL cannot be stored by every database; each becomes U+FFFD, so
    that the loss is visible. No-break spaces, U+2028 and zero-width characters stay.
    """
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text
    text = _NEWLINES.sub("\n", text.removeprefix(BOM))
    text = _LONE_SURROGATE.sub(REPLACEMENT, text).replace("\0", REPLACEMENT)
    return unicodedata.normalize("NFC", text)


def text_sha256(text: str) -> str:
    """Return the hex SHA-256 of the text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def beginning(text: str, longest: int) -> str:
    """Return a text on one line of at most so many characters; what is longer ends in an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def fold(text: str) -> str:
    """Return the text for comparing names and titles: NFKC, case-folded, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
