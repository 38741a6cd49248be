"""Links of a claim whose sources are one text: an agency's report that several papers printed."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from claimtracker.domain.independence import group_key
from claimtracker.domain.lint import Copies
from claimtracker.domain.sources import Evidence, Source, SourceKind
from claimtracker.domain.text import fold

SAME_TEXT = 90.0
WITHIN_TEXT = 95.0
SHORTEST_PASSAGE, SHORTEST_WITHIN, SHORTEST_TITLE = 40, 80, 25
MOST_COMPARED = 4000
MOST_LINKS = 60
SHARED_WORDS = 0.8
KEPT = 4096
_AGENCIES = {
    "ap": "AP",
    "associated press": "AP",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "dpa": "dpa",
    "deutsche presse-agentur": "dpa",
    "apa": "APA",
    "ansa": "ANSA",
    "efe": "EFE",
    "agencia efe": "EFE",
    "lusa": "Lusa",
    "pa media": "PA",
    "press association": "PA",
    "tass": "TASS",
    "xinhua": "Xinhua",
    "kyodo": "Kyodo",
    "pti": "PTI",
    "ani": "ANI",
    "belga": "Belga",
    "ritzau": "Ritzau",
    "tt": "TT",
    "ntb": "NTB",
    "anp": "ANP",
    "upi": "UPI",
}
_CREDIT = re.compile(r"[(\[]\s*([^()\[\]]{2,40}?)\s*[)\]]")
_PARTS = re.compile(r"\s*(?:[/,;|&]|\band\b|\bvia\b|\bmit\b)\s*")


def wire_copies(evidence: Sequence[Evidence]) -> tuple[Copies, ...]:
    """Return the pairs of links that are probably one text, each pair of sources once.

    The same independence group; two records of one page; passages that are the same but for a few letters
    (90 of 100, or one within the other at 95); press reports under nearly one title, or of one agency.
    """
    found: dict[tuple[int, int], Copies] = {}
    for one, other in combinations(evidence[:MOST_LINKS], 2):
        pair = tuple(sorted((one.source.id, other.source.id)))
        if one.source.id != other.source.id and pair not in found:
            why = next(_reasons(one, other), "")
            if why:
                found[pair[0], pair[1]] = Copies(one, other, why)
    return tuple(found.values())


def agency_of(source: Source, passage: str = "") -> str:
    """Return the news agency that a press report credits, or nothing."""
    if source.kind not in (SourceKind.PRESS, SourceKind.SOCIAL):
        return ""
    for name in (source.author, source.publisher):
        for part in _PARTS.split(fold(name)):
            if part in _AGENCIES:
                return _AGENCIES[part]
    for text in (source.title, passage[:MOST_COMPARED]):
        for credit in _CREDIT.finditer(fold(text)):
            if credit[1] in _AGENCIES:
                return _AGENCIES[credit[1]]
    return ""


def _reasons(one: Evidence, other: Evidence) -> Iterator[str]:
    if group_key(one) and group_key(one) == group_key(other):
        yield f"both are of the group “{one.independence_group.strip()}”"
    if one.source.canonical_url and one.source.canonical_url == other.source.canonical_url:
        yield "both are the same page"
    if _same_passage(one.passage, other.passage):
        yield "their passages are the same"
    agency = agency_of(one.source, one.passage)
    if agency and agency == agency_of(other.source, other.passage):
        yield f"both are by {agency}"
    if one.source.kind is other.source.kind is SourceKind.PRESS and _same_title(one.source, other.source):
        yield "their titles are nearly the same"


@lru_cache(maxsize=KEPT)
def _same_passage(one: str, other: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - not for the start of the desk

    mine, theirs = _plain(one), _plain(other)
    shorter = min(len(mine), len(theirs))
    if shorter < SHORTEST_PASSAGE:
        return False
    if fuzz.ratio(mine, theirs, score_cutoff=SAME_TEXT):
        return _numbers(mine) == _numbers(theirs)
    if shorter < SHORTEST_WITHIN or not _mostly_within(mine, theirs):
        return False
    return bool(fuzz.partial_ratio(mine, theirs, score_cutoff=WITHIN_TEXT))


def _mostly_within(mine: str, theirs: str) -> bool:
    # Few passages share most of their words; the comparison itself is dear.
    few, many = sorted((frozenset(mine.split()), frozenset(theirs.split())), key=len)
    return len(few & many) >= SHARED_WORDS * len(few)


def _same_title(one: Source, other: Source) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - not for the start of the desk

    mine, theirs = _plain(one.title), _plain(other.title)
    if min(len(mine), len(theirs)) < SHORTEST_TITLE or _numbers(mine) != _numbers(theirs):
        return False
    return bool(fuzz.ratio(mine, theirs, score_cutoff=SAME_TEXT))


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", text)


@lru_cache(maxsize=KEPT)
def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text[:MOST_COMPARED])))
