"""A second, independent reading of a page: the standard library's parser, tags cut out, nothing labelled."""

from html.parser import HTMLParser

UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "noframes",
        "template",
        "head",
        "title",
        "iframe",
        "object",
        "audio",
        "video",
        "canvas",
        "datalist",
        "desc",
        "defs",
        "metadata",
    ]
)
VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
HEAD_ONLY = frozenset(
    {"script", "style", "noscript", "template", "title", "link", "meta", "base", "head", "html"}
)


class SecondReading(HTMLParser):
    """Collects what a reader of the page sees; elements with a ``hidden`` attribute are passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen: list[str] = []
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "head":
            self._in_head = True
        elif tag not in HEAD_ONLY:
            self._in_head = False
        if self._unseen:
            if tag == self._unseen[0]:
                self._unseen.append(tag)
            return
        if tag not in INLINE:
            self.parts.append(" ")
        hidden = "hidden" in dict(attrs)
        if tag not in VOID and tag != "head" and (tag in UNSEEN or hidden):
            self._unseen.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "head":
            self._in_head = False
        if self._unseen:
            if tag == self._unseen[0]:
                self._unseen.pop()
        elif tag not in INLINE:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen and not self._in_head:
            self.parts.append(data)


def seen_text(markup: str) -> str:
    reading = SecondReading()
    reading.feed(markup)
    reading.close()
    return "".join(reading.parts)
