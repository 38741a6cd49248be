"""Pages that we write: self-contained, every text escaped, nothing that runs or loads."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Any

from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import say, say_count, spoken, to_say
from claimtracker.exchange.hand_over.claim_review import host_of

STANCE_WORDS = to_say(
    {
        "supports": "supports it",
        "refutes": "refutes it",
        "partly": "partly bears it out",
        "context": "gives context",
    }
)

SIGNS = {"true": "✓", "mixed": "≈", "false": "✕", "open": "○", "progress": "…"}
"""What stands beside a verdict, so that its colour is never the only sign."""

KEY = to_say(
    {
        "true": "Holds",
        "mixed": "Holds in part or unclear",
        "false": "Does not hold",
        "open": "No rating",
        "progress": "Being checked",
    }
)
"""What the lines and signs of an annotated article mean."""

_LINES = dict.fromkeys((0x2028, 0x2029), "\n")
_LINE_SIGNS = dict.fromkeys(map(ord, "\t\r\n"))


def page(name: str, *styles: str, **values: Any) -> str:
    """Return a page of ``resources/pages`` with these values; all text in them is escaped.

    Its style sheets, of the same folder, are the only thing that its content security policy allows.
    """
    style = "\n".join((resources_dir() / "pages" / sheet).read_text("utf-8") for sheet in styles)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return str(_pages().get_template(name).render(style=style, digest=digest, **values))


@cache
def _pages() -> Any:
    import jinja2  # noqa: PLC0415 - only for those who want a page

    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resources_dir() / "pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(language="", direction="", say=say, say_count=say_count, spoken=spoken)
    found.globals.update(said_rating=said_rating, key=KEY)
    found.filters["sign"] = SIGNS.__getitem__
    found.filters["link"] = safe_link
    found.filters["stance"] = lambda stance: say(STANCE_WORDS[str(stance)])
    found.filters["lines"] = lambda text: text.translate(_LINES)
    found.filters["paragraphs"] = lambda text: [line for line in text.split("\n") if line.strip()]
    return found


def safe_link(url: str) -> str:
    """Return a URL that may stand in a link: http or https alone, else nothing."""
    return url.strip().translate(_LINE_SIGNS) if host_of(url) else ""
