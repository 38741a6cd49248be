"""The title of a page: what it declares, without the site's name, or its headline where that says more."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from claimtracker.domain.articles import Block, Found, Role
from claimtracker.domain.text import fold
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.html_metadata import SEPARATOR

# What programs and site builders fill in.
_FILLED_IN = re.compile(
    r"^\W*(?:untitled|new|no|sans|ohne|sin|sem|senza)?\W*(?:document|page|title|titre|titel|título|titolo"
    r"|untitled|microsoft word.*|index|home|print(?:able)?(?: version| page)?|article|welcome)?\W*\d*"
    r"(?:\.\w{2,5})?\W*$",
    re.IGNORECASE,
)
_ANY_SEPARATOR = re.compile(
    r"\s+(?:[|\-–—\\/>»·:]|::)\s+|[｜_：－]|:\s+|(?<=[\u3040-\u9fff])[|\-—](?=[\u3040-\u9fff])"
)
_EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LEAST_WORDS, _MOST_WORDS = 4, 4
_FEWEST_LEFT = 2
_WORD = re.compile(r"\w+")
_LONGEST_NAME, _LONGEST_RIGHTS = 60, 300
_RIGHTS = re.compile(r"©|\(c\)|copyright|版权|著作権|حقوق|ⓒ", re.IGNORECASE)
_LEAST_IN_HOST = 5


def title_of(declared: Found | None, outlet: Found | None, headline: str) -> Found | None:
    """Return the title that is declared or shown; ``headline`` is the line that the page shows as its own."""
    heading = " ".join(headline.split())
    if declared is None:
        return Found(heading, "headline") if heading else None
    if declared.where != "title element":
        return Found(heading, "headline") if heading and _FILLED_IN.match(declared.value) else declared
    if heading and _says_nothing(declared.value, heading):
        return Found(heading, "headline")
    site = outlet.value if outlet else ""
    value = _without_site(declared.value, site, [heading] if heading else [])
    behind = bool(site) and fold(declared.value).startswith(fold(site))
    more = behind and value != heading and fold(value) in fold(heading)
    return Found(heading, "headline") if more else Found(value, declared.where)


def outlet_in_title(
    title: Found | None, declared: Found | None, url: Found | None, text: str, blocks: Sequence[Block]
) -> Found | None:
    """The name at an end of the title element that also stands alone on the page, or is in its address.

    Behind the title that the page ``declared``, a name that its rights line holds is the outlet as well.
    """
    if title is None:
        return None
    parts = [part.strip() for part in _ANY_SEPARATOR.split(title.value)]
    host = _host(url.value) if url else ""
    alone = {line for line in _furniture(text, blocks) if len(line) <= _LONGEST_NAME}
    rights = [line for line in _furniture(text, blocks) if _RIGHTS.search(line)]
    heading = next((text[b.start : b.end] for b in blocks if b.role is Role.HEADLINE), "").strip()
    headed = bool(heading) and _begins_with(title.value, heading)
    total = signals.word_count(title.value)
    for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
        joined = "".join(filter(str.isalnum, fold(part)))
        words = signals.word_count(part)
        if words > _MOST_WORDS or not part:
            continue
        named = any(fold(part) in line for line in (_furniture(text, blocks) if headed else rights))
        if named and (headed or (part is parts[0] and words > 1)):
            return Found(part, title.where)
        if part is parts[0] and 2 * words > total:
            continue
        behind = (
            declared is not None and part is parts[-1] and fold(title.value).startswith(fold(declared.value))
        )
        if behind and part and any(fold(part) in line for line in rights):
            return Found(part, title.where)
        if fold(part) in alone - {""} or (len(joined) >= _LEAST_IN_HOST and joined in host):
            return Found(part, title.where)
    return None


def _furniture(text: str, blocks: Sequence[Block]) -> list[str]:
    shown = (text[block.start : block.end] for block in blocks if block.role is Role.FURNITURE)
    return [fold(line) for line in shown if len(line) <= _LONGEST_RIGHTS]


def _host(url: str) -> str:
    """Letters and digits of an address's host, which may be written with the name of who is asking."""
    try:
        return "".join(filter(str.isalnum, (urlsplit(url).hostname or "").lower()))
    except ValueError:
        return ""


def _says_nothing(title: str, heading: str) -> bool:
    """Whether a title is what programs fill in, or a few words of which the headline holds none."""
    if _FILLED_IN.match(_ANY_SEPARATOR.split(title)[0]):
        return True
    several = SEPARATOR.search(title) is not None
    most = _MOST_WORDS if not several else _LONGEST_NAME
    if signals.word_count(heading) < _LEAST_WORDS or signals.word_count(title) > most:
        return False
    if several:
        return not signals.echo_words(title) & signals.echo_words(heading)
    shared = set(_WORD.findall(fold(title))) & set(_WORD.findall(fold(heading)))
    return not shared and fold(title) not in fold(heading)


def _without_site(title: str, outlet: str, headings: Sequence[str]) -> str:
    """Cut the site's name from a title, or choose the heading that the title contains."""
    folded = title.casefold()
    for heading in headings:
        if signals.word_count(heading) >= 4 and heading.casefold() in folded and heading.casefold() != folded:
            return heading
    parts = SEPARATOR.split(title)
    if len(parts) < 2:
        return _without_eastern_site(title, outlet)
    for heading in headings:
        if signals.word_count(heading) >= 2 and (_begins_with(title, heading) or _ends_with(title, heading)):
            return heading
    if outlet and parts[-1].casefold() == outlet.casefold():
        rest = title[: title.rindex(parts[-1])].rstrip(" |-–—\\/>»·:")
        return rest if signals.word_count(rest) >= _FEWEST_LEFT else title
    if outlet and parts[0].casefold() == outlet.casefold():
        return title[len(parts[0]) :].lstrip(" |-–—\\/>»·:")
    shortened = title[: title.rindex(parts[-1])].rstrip(" |-–—\\/>»·:")
    return shortened if signals.word_count(shortened) >= 4 and signals.word_count(parts[-1]) <= 4 else title


def _without_eastern_site(title: str, outlet: str) -> str:
    """Cut the outlet off where signs part a title without spaces."""
    rest = title.removesuffix(outlet)
    cut = outlet and rest != title and _EASTERN.search(title) and _ANY_SEPARATOR.search(rest[-1:])
    return rest.rstrip(" |｜-－—：_·") if cut else title


def _begins_with(title: str, heading: str) -> bool:
    """Tell whether a title is a heading and then, behind a sign, something else."""
    rest = title[len(heading) :]
    return title.casefold().startswith(heading.casefold()) and SEPARATOR.match(rest) is not None


def _ends_with(title: str, heading: str) -> bool:
    """Tell whether a title is something else and then, behind a sign, a heading."""
    before = title[: max(0, len(title) - len(heading))]
    return title.casefold().endswith(heading.casefold()) and SEPARATOR.search(f"{before}x"[-8:]) is not None
