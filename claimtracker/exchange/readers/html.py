"""Saved web pages."""

import re

from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.wording import to_say

_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_NAMES = (".html", ".htm", ".xhtml", ".xht")


class HtmlReader:
    """Reads a page saved by a browser: every visible character, labelled."""

    format = to_say("web page")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files named as web pages, and others that begin as one."""
        if name.lower().endswith(_NAMES):
            return True
        return _MARKUP.search(head.replace(b"\0", b"")[:1024]) is not None

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the page; raises UnreadableFile when it is no text or shows no words."""
        # The libraries take a third of a second to load, and plain text needs none of them.
        from claimtracker.exchange.readers.html_page import read_page  # noqa: PLC0415 - see above

        return read_page(content, name)
