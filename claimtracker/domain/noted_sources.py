"""The sources that a writer's note names, as drafts to be taken up."""

import re

from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.records import record
from claimtracker.domain.sources import SourceKind
from claimtracker.domain.urls import canonical_url
from claimtracker.domain.writer_notes import NoteKind, ReadNote


@record
class NotedSource:
    """A source that a note names, and the place in it."""

    draft: SourceDraft
    locator: str = ""


_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»{}|\\^`\[\]]+", re.IGNORECASE)
_TRAILING = ".,;:!?'’”\"*"
_LOCATOR = re.compile(
    r"\b(?:pp?\.|pages?|pág(?:ina)?s?\.?|S\.|Seiten?)\s?\d+(?:\s?[-–]\s?\d+)?|¶\s?\d+"
    r"|\b(?:table|tabla|tabelle|tableau|chart|figure|fig\.|chapter|section|§)\s?\d+(?:\.\d+)*"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?\b",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"\b(?:1[5-9]|20)\d{2}\b|\bet al\b|\bvol\.|\bno\. ?\d|\bpp?\. ?\d|\bpages? \d|\bdoi\b|\bisbn\b|\bibid\b"
    r"|\b(?:see|source|sources|via|quelle|fuente|fonte|vgl\.|siehe|voir|cf\.)\b[:\s]"
    r"|\b(?:interview|interviewed|phone call|e-?mail|telephone|pers(?:onal|\.) comm)",
    re.IGNORECASE,
)
_SURELY_CITED = re.compile(
    r"\bdoi\b|\bisbn\b|\bpp?\. ?\d|\bet al\b"
    r"|^\W*(?:source|sources|via|quelle|fuente|fonte|see|siehe|voir)\b[:\s]"
    r"|^\W*(?:interview|phone call|e-?mail|telephone)\b",
    re.IGNORECASE,
)
_KINDS = (
    (SourceKind.INTERVIEW, r"\b(?:interview(?:ed)?|phone call|telephone|e-?mail|pers(?:onal|\.) comm\w*)\b"),
    (SourceKind.STUDY, r"\b(?:doi|et al|journal|study|studie|étude|estudio)\b|doi\.org|arxiv\.org|pubmed"),
    (SourceKind.LAW, r"§|\b(?:court|judg[e]?ment|statute|bill \d|act of|v\. [A-Z]|gericht|urteil|ley \d)\b"),
    (SourceKind.DATASET, r"\b(?:data ?set|census|statistics|statistik|open data)\b|\.(?:csv|xlsx?|ods)\b"),
    (
        SourceKind.SOCIAL,
        r"//(?:www\.|m\.)?(?:x|twitter|facebook|instagram|tiktok|threads|bsky|t)\.(?:com|net|app|me)/",
    ),
    (
        SourceKind.RECORDING,
        r"\b(?:recording|podcast|broadcast|audio)\b|//(?:www\.)?(?:youtube\.com|youtu\.be)/",
    ),
)
_LONGEST_TITLE = 300
_LONGEST_URL = 2_000
_MOST_URLS = 20
_BRACKETED = re.compile(r"[(\[]\s*[)\]]")
_LEAD_IN = re.compile(
    r"^\W*(?:source|sources|via|quelle|fuente|fonte|see|siehe|voir)\s*[:\s]\s*", re.IGNORECASE
)


def sources_in(note: ReadNote) -> tuple[NotedSource, ...]:
    """Return the sources that a note names: one for each URL, else the note itself where it cites."""
    words = " ".join(note.words.split())
    urls = list(dict.fromkeys(filter(None, (_clean(match[0]) for match in _URL.finditer(words)))))[
        :_MOST_URLS
    ]
    locators = _LOCATOR.findall(_URL.sub(" ", words))
    locator = locators[0] if len(locators) == 1 else ""
    rest = _rest(words)
    if not urls:
        if not _cites(note, words) or not rest:
            return ()
        return (NotedSource(SourceDraft(title=rest[:_LONGEST_TITLE], kind=_kind(words)), locator),)
    titled = len(urls) == 1 and len(rest.split()) >= 2 and not rest.endswith("?")
    return tuple(
        NotedSource(
            SourceDraft(
                title=rest[:_LONGEST_TITLE] if titled else _host_and_path(url),
                kind=_kind(f"{words if len(urls) == 1 else ''} {url}"),
                url=url,
            ),
            locator if len(urls) == 1 else "",
        )
        for url in urls
    )


def _cites(note: ReadNote, words: str) -> bool:
    """A footnote cites as a rule where a year, page or cue is in it; a comment needs a plain cue."""
    if words.endswith("?"):
        return False
    return (_SURELY_CITED if note.kind is NoteKind.COMMENT else _CITED).search(words) is not None


def _kind(words: str) -> SourceKind:
    return next((kind for kind, cue in _KINDS if re.search(cue, words, re.IGNORECASE)), SourceKind.DOCUMENT)


def _rest(words: str) -> str:
    """What stands around the URLs, without empty brackets and the word that leads in."""
    rest = _BRACKETED.sub(" ", _URL.sub(" ", words))
    return " ".join(_LEAD_IN.sub("", " ".join(rest.split())).split()).strip(" ,;:–—-.")


def _clean(url: str) -> str:
    """Drop the full stop or bracket of the sentence around a URL; "" when it is none after all."""
    url = url[:_LONGEST_URL].rstrip(_TRAILING)
    while url.endswith(")") and url.count(")") > url.count("("):
        url = url[:-1].rstrip(_TRAILING)
    url = url if "://" in url else f"https://{url}"
    return url if canonical_url(url) else ""


def _host_and_path(url: str) -> str:
    return canonical_url(url).removeprefix("https://").partition("?")[0] or url
