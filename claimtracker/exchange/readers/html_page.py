"""A saved page from bytes to article: parsed, walked, labelled; slow to import, so loaded when needed."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import trafilatura
from lxml.etree import LxmlError
from lxml.html import HtmlElement

from claimtracker.domain.articles import Block, Direction, Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.found_dates import MODIFIED, date_disagreement
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.readers import bylines, dates, html_bylines, html_metadata, repeats, signals
from claimtracker.exchange.readers.decoding import Decoded, decode
from claimtracker.exchange.readers.html_carried import show_carried_text
from claimtracker.exchange.readers.html_facts import signed_as
from claimtracker.exchange.readers.html_features import sights_of
from claimtracker.exchange.readers.html_kinds import address_kept, is_archive, is_document, kind_warnings
from claimtracker.exchange.readers.html_labels import label_runs
from claimtracker.exchange.readers.html_letters import with_letter_head
from claimtracker.exchange.readers.html_notes import linked_notes
from claimtracker.exchange.readers.html_titles import outlet_in_title, title_of
from claimtracker.exchange.readers.html_tree import parse, stripped, without_huge_tags
from claimtracker.exchange.readers.html_walk import Run, Walk, walk
from claimtracker.exchange.readers.json_ld import is_closed
from claimtracker.exchange.readers.language import direction_of, guess_language
from claimtracker.exchange.readers.note_spans import notes_on
from claimtracker.exchange.readers.plain_text import article_from_text
from claimtracker.exchange.readers.press_records import record_of
from claimtracker.exchange.reading_limits import refuse_overlong, refuse_shredded

FORMAT = to_say("web page")
_DECLARED = re.compile(rb"""<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})""", re.IGNORECASE)
_WHITE = re.compile(r"\s+")
_LEAST_SEEN = 0.9
_PROSE = 12
_SHELL = 60  # words of a page that waits for a script to show its text
_MUCH_ABSENT = 2_000
_LONGEST_DATED, _LONGEST_FIELD = 160, 30
_LARGEST_EXTRACTED = 10_000_000
_MOST_TAGS = 60_000
_IN_BODY = frozenset({Role.BODY, Role.SUBHEAD, Role.LIST, Role.QUOTE})
_HEADLINES = frozenset({Role.HEADLINE})
_DATED = {
    Role.DATELINE: "dateline",
    Role.BYLINE: "byline",
    Role.CAPTION: "caption",
    Role.STANDFIRST: "standfirst",
}
# Extraction is advice: where it stumbles over odd markup, our own labels stand alone.
_EXTRACTION_FAULTS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    AssertionError,
    LxmlError,
)
_CLOSED = to_say("The page says that not all of it is free to read: the end of the article may be missing.")
_NO_WORDS = to_say("Open it in a browser, select the article and paste the text instead.")


def read_page(content: bytes, name: str) -> ReadArticle:
    """Read a page; raises UnreadableFile when it is no text or shows no words."""
    declared = _DECLARED.search(content[:8192])
    decoded = decode(content, name, declared[1].decode("ascii") if declared else "")
    markup = without_huge_tags(canonical_text(decoded.text))
    tree = parse(markup)
    seen = walk(tree.root) if tree else Walk()
    carried = show_carried_text(tree.root) if tree and not _shows_prose(seen) else ""
    seen = walk(tree.root) if tree and carried else seen
    if tree is None or tree.cut or _lost_text(seen, markup):
        return _without_layout(markup, name, decoded)
    refuse_overlong(name, sum(len(run.text) for run in seen.runs))
    refuse_shredded(name, len(seen.runs))
    if not seen.runs:
        raise _wordless(tree.root, name)
    article = _article(tree.root, seen, markup, decoded)
    if carried:
        return replace(article, warnings=(carried, *article.warnings))
    return replace(article, warnings=(say(_CLOSED), *article.warnings)) if is_closed(tree.root) else article


def _wordless(root: HtmlElement, name: str) -> UnreadableFile:
    """Say what to do with a page that shows no words; one that only frames others says so itself."""
    if next(root.iter("frame", "iframe"), None) is not None:
        return UnreadableFile(
            say("“{name}” only shows other pages in frames, and holds no text itself.", name=name),
            say(
                "Open it in a browser, open the frame with the article on its own, and save that page,"
                " or paste its text."
            ),
        )
    return UnreadableFile(
        say("“{name}” shows no words; the page may load them only in a browser.", name=name), say(_NO_WORDS)
    )


def _shows_prose(seen: Walk) -> bool:
    shown = [(signals.word_count(run.text), run.text) for run in seen.runs if not run.hidden]
    prose = any(words >= _PROSE and signals.ends_sentence(text) for words, text in shown)
    return prose or sum(words for words, _ in shown) > _SHELL


def _article(root: HtmlElement, seen: Walk, markup: str, decoded: Decoded) -> ReadArticle:
    metadata = html_metadata.metadata_of(root)
    runs, said_roles = with_letter_head(seen.runs) if is_document(root) else (seen.runs, {})
    seen.runs = runs
    declared_title = next(html_metadata.titles(root, metadata), None)
    title = declared_title.value if declared_title else ""
    roles = _roles(runs, markup, title, is_document(root))
    roles = [said_roles.get(id(run), role) for run, role in zip(runs, roles, strict=True)]
    record = record_of([run.text for run in runs])
    roles = record.laid_over(roles) if record else roles
    byline = next(html_bylines.bylines(root, metadata), None)
    roles = signed_as([run.text for run in runs], roles, byline.value if byline else "")
    text, blocks = _assembled(seen.runs, roles)
    url = next(map(address_kept, html_metadata.urls(root, metadata)), None)
    shown = [block for run, block in zip(seen.runs, blocks, strict=True) if not run.hidden]
    found_dates = dates.distinct(
        (
            *html_metadata.dates(root, metadata, url.value if url else ""),
            *sorted(
                _visible_dates(text, shown), key=lambda found: found.where.startswith("line on the page")
            ),
        )
    )
    language = _language(root, metadata, text, blocks)
    outlet = next((found for found in html_metadata.outlets(metadata) if not is_archive(found.value)), None)
    outlet = outlet or outlet_in_title(html_metadata.title_element(root), declared_title, url, text, blocks)
    outlet = outlet or (Found(record.outlet, "site header") if record and record.outlet else None)
    notes, said = notes_on(text, blocks, language, linked_notes(root, seen.runs, text, blocks))
    return ReadArticle(
        text=text,
        blocks=blocks,
        title=title_of(declared_title, outlet, next(_texts(text, blocks, _HEADLINES), "")),
        byline=byline or _visible_byline(text, blocks) or next(html_bylines.house_bylines(metadata), None),
        outlet=outlet,
        url=url,
        language=language,
        direction=_direction(root, text, blocks, language),
        dates=found_dates,
        warnings=(
            *decoded.warnings,
            *kind_warnings(root, text),
            *_warnings(seen, text, blocks, found_dates),
            *said,
        ),
        format=FORMAT,
        encoding=decoded.encoding,
        notes=notes,
    )


def _roles(runs: Sequence[Run], markup: str, title: str, document: bool) -> list[Role]:
    """Label what the page shows; what it hides is furniture, unless it shows nothing to read besides."""
    sights = sights_of(runs, *_extracted(markup))
    shown = [sight for sight in sights if not sight.run.hidden]
    if not any(sight.prose for sight in shown):
        shown = sights
    labels = dict(zip(map(id, shown), label_runs(shown, title, document), strict=True))
    return [labels.get(id(sight), Role.FURNITURE) for sight in sights]


def _lost_text(seen: Walk, markup: str) -> bool:
    """Compare the walk with a reading that only cuts tags out: a parser that gives up does so silently."""
    walked = sum(len(_WHITE.sub("", run.text)) for run in seen.runs) + seen.absent
    second = len(_WHITE.sub("", html.unescape(stripped(markup))))
    return walked < _LEAST_SEEN * second and second - walked > 200


def _without_layout(markup: str, name: str, decoded: Decoded) -> ReadArticle:
    """Read a page that cannot be parsed as the plain text between its tags."""
    text = re.sub(r"[ \t\r\f\v]*\n[ \t\r\f\v\n]*", "\n", html.unescape(stripped(markup)))
    if not text.strip():
        raise UnreadableFile(
            say("“{name}” shows no words; the page may load them only in a browser.", name=name),
            say(_NO_WORDS),
        )
    note = say(
        "The page is broken or too deeply nested: its text was read without its layout. Check the roles."
    )
    article = article_from_text(text.strip(), name, decoded.encoding, (note, *decoded.warnings))
    return replace(article, format=FORMAT)


def _extracted(markup: str) -> tuple[str, str]:
    """Return what generous and strict extraction keep; nothing for pages too large for it."""
    if len(markup) > _LARGEST_EXTRACTED or markup.count("<") > _MOST_TAGS:
        return "", ""
    try:
        generous = trafilatura.extract(markup, favor_recall=True, include_comments=False, deduplicate=False)
        strict = trafilatura.extract(markup, favor_precision=True, include_comments=False, deduplicate=False)
    except _EXTRACTION_FAULTS:
        return "", ""
    return generous or "", strict or ""


def _assembled(runs: Sequence[Run], roles: Sequence[Role]) -> tuple[str, tuple[Block, ...]]:
    parts: list[str] = []
    blocks: list[Block] = []
    position = 0
    for run, role in zip(runs, roles, strict=True):
        # A byte order mark is one at the very start alone; further down it is a character like others.
        part = canonical_text(run.text if not parts else f"\n{run.text}")[bool(parts) :] + "\n"
        parts.append(part)
        blocks.append(Block(role, position, position + len(part)))
        position += len(part)
    return "".join(parts), tuple(blocks)


def _texts(text: str, blocks: Sequence[Block], roles: frozenset[Role]) -> Iterator[str]:
    return (text[block.start : block.end].strip() for block in blocks if block.role in roles)


def _visible_byline(text: str, blocks: Sequence[Block]) -> Found | None:
    for line in _texts(text, blocks, frozenset({Role.BYLINE})):
        names = bylines.byline_names(line, bare=True)
        if names:
            return Found(names, "byline")
    return None


def _visible_dates(text: str, blocks: Sequence[Block]) -> Iterator[Found]:
    """Yield dates that a reader sees around the article, above its end and in captions, and its datelines."""
    in_body = [index for index, block in enumerate(blocks) if block.role in _IN_BODY]
    last = in_body[-1] if in_body else len(blocks)
    for index, block in enumerate(blocks):
        shown = text[block.start : block.end]
        if index > last and block.role is not Role.DATELINE:
            yield from _changes(shown)
            continue
        if block.role in _IN_BODY or (
            block.role is Role.FURNITURE and ("\t" in shown or not signals.is_dated_line(shown.strip()))
        ):
            continue
        place = _DATED.get(block.role, "line on the page")
        above = text[blocks[index - 1].start : blocks[index - 1].end].strip() if index else ""
        yield from dates.placed_dates(shown, place, above if len(above) <= _LONGEST_FIELD else "")


def _changes(line: str) -> Iterator[Found]:
    """Yield the dates of a line below the article that says when it was changed."""
    found = dates.placed_dates(line, "line on the page") if len(line) < _LONGEST_DATED else ()
    return (date for date in found if MODIFIED in date.where)


def _language(
    root: HtmlElement, metadata: html_metadata.PageMetadata, text: str, blocks: Sequence[Block]
) -> str:
    """The language the page declares, else a guess from the body's words."""
    metas = metadata.metas
    declared = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    )
    declared = declared or metas.get("content-language") or metas.get("og:locale") or ""
    declared = declared.split(",")[0].strip().replace("_", "-")
    if re.fullmatch(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*", declared):
        return declared
    return guess_language("\n".join(_texts(text, blocks, _IN_BODY)) or text)


def _direction(root: HtmlElement, text: str, blocks: Sequence[Block], language: str) -> Direction:
    """The direction the page declares for all of it, else that of most letters of the body."""
    said = next((e.get("dir", "").lower() for e in root.iter("html", "body") if e.get("dir")), "")
    if said in ("rtl", "ltr"):
        return Direction(said)
    return direction_of("\n".join(_texts(text, blocks, _IN_BODY)) or text, language)


def _warnings(
    seen: Walk, text: str, blocks: Sequence[Block], found_dates: tuple[Found, ...]
) -> Iterator[str]:
    yield from repeats.repeat_warnings(text, blocks)
    disagreement = date_disagreement(found_dates)
    if disagreement:
        yield disagreement
    if not any(block.role in _IN_BODY for block in blocks):
        yield say(
            "No article was found on this page: everything came in as furniture. Set the roles yourself."
        )
    hidden = sum(len(run.text) for run in seen.runs if run.hidden)
    if hidden:
        yield say(
            "The page hides {hidden} characters from its readers: they came in as furniture.", hidden=hidden
        )
    if seen.absent > _MUCH_ABSENT:
        yield say(
            "{absent} characters that the page marks as no part of it were left out.", absent=seen.absent
        )
