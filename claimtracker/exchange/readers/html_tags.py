"""Elements by what they do to the flow of text."""

BLOCKS = frozenset(
    [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
        "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
        "select", "summary", "table", "tbody", "textarea", "tfoot", "thead", "tr", "ul", "optgroup",
    ]
)  # fmt: skip
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset(
    [
        "script", "style", "noscript", "noframes", "template", "head", "title", "iframe", "object", "audio",
        "video", "canvas", "datalist", "param", "desc", "defs", "metadata", "link", "meta", "base",
    ]
)  # fmt: skip
