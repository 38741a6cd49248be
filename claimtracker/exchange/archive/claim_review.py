"""ClaimReview as the world writes it, read as claims: https://schema.org/ClaimReview."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claimtracker.domain.wording import say, to_say
from claimtracker.exchange.archive.loose import day_of, host_of, objects_in, sightings_in, text_of, url_of
from claimtracker.exchange.archive.ratings import rating_of
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveSighting, LeftOut

_LONGEST_LANGUAGE = 35
_DEEPEST = 12
_PREFIX = re.compile(r"(?:schema:|https?://schema\.org/)", re.IGNORECASE)
NO_REVIEW = to_say("The item holds no ClaimReview.")
_LISTS = ("dataFeedElement", "claimReviews", "mediaReviews", "claims")


@dataclass(frozen=True, slots=True)
class Page:
    """What the page around a review says, for where the review itself does not."""

    url: str = ""
    title: str = ""
    language: str = ""


NO_PAGE = Page()


def is_review(node: Any) -> bool:
    """Tell whether a value is a ClaimReview, by its type or by what it holds."""
    if not isinstance(node, dict):
        return False
    types = _types(node)
    return any(one.endswith("ClaimReview") for one in types) or (not types and "claimReviewed" in node)


def read_value(
    value: Any, where: str, listed: bool, page: Page = NO_PAGE
) -> Iterator[ArchiveClaim | LeftOut]:
    """Yield every review in a value, however deep; ``listed`` says that it is an item of a list of reviews.

    An item that holds no review is left out with the reason.
    """
    found = list(_found(value, where, 0, page))
    if not found and listed:
        found = [LeftOut(where, _no_review(value))]
    yield from found


def _found(value: Any, where: str, deep: int, page: Page) -> Iterator[ArchiveClaim | LeftOut]:
    if deep > _DEEPEST:
        return
    if isinstance(value, list):
        for number, one in enumerate(value, 1):
            yield from _found(one, f"{where}.{number}" if len(value) > 1 and deep else where, deep + 1, page)
    elif is_review(value):
        yield read_review(_bare(value), where, page)
    elif isinstance(value, dict):
        if isinstance(value.get("claimReview"), list):
            yield from _from_search(value, where)
            return
        for name, inside in value.items():
            if name in _LISTS and isinstance(inside, list):
                for number, one in enumerate(inside, 1):
                    yield from read_value(one, say("item {number}", number=number), True, page)
            elif isinstance(inside, dict | list):
                yield from _found(inside, where, deep + 1, page)


def _bare(value: Any, deep: int = 0) -> Any:
    """Return an item whose names carry no prefix, as in ``schema:claimReviewed``, nor a whole address."""
    if isinstance(value, list) and deep <= _DEEPEST:
        return [_bare(one, deep + 1) for one in value]
    if not isinstance(value, dict) or deep > _DEEPEST or not (deep or any(map(_PREFIX.match, value))):
        return value
    return {_PREFIX.sub("", name): _bare(one, deep + 1) for name, one in value.items()}


def read_review(node: dict[str, Any], where: str, page: Page = NO_PAGE) -> ArchiveClaim | LeftOut:
    """Return one review as a claim; nothing is guessed: what is not there stays empty."""
    items = objects_in(node.get("itemReviewed"))
    named = [
        text_of(item.get(name)) for item in items for name in ("claimReviewed", "text", "name", "headline")
    ]
    statement = text_of(node.get("claimReviewed")) or next(filter(None, named), "") or _plain(node)
    if not statement:
        return LeftOut(where, say("The review names no claim: claimReviewed is empty."))
    rating = rating_of(node.get("reviewRating"))
    said_on, said_fault = _first_day(
        [
            *(item.get("datePublished") for item in items),
            *(item.get("dateCreated") for item in items),
            node.get("claimDate"),
        ]
    )
    checked_on, check_fault = _first_day([node.get("datePublished"), node.get("dateCreated")])
    url = url_of(node.get("url")) or url_of(node.get("mainEntityOfPage")) or page.url
    faults = (("said_on", said_fault), ("checked_on", check_fault))
    return ArchiveClaim(
        where=where,
        statement=statement,
        speaker=text_of([item.get("author") for item in items]),
        speaker_role=text_of(
            [author.get("jobTitle") for item in items for author in objects_in(item.get("author"))]
        ),
        said_on=said_on,
        language=_language(node.get("inLanguage")) or page.language,
        publisher=text_of(node.get("publisher")) or text_of(node.get("author")) or host_of(url),
        review_title=text_of(node.get("headline")) or text_of(node.get("name")) or page.title,
        review_url=url,
        checked_on=checked_on,
        verdict=rating.label,
        number=rating.number,
        rated=rating.rated,
        finding=_finding(node),
        explanation=text_of(node.get("reviewBody")),
        notes="\n".join(dict.fromkeys(text for text in _context(items, statement) if text)),
        sightings=_seen(node.get("itemReviewed"), items),
        emptied=tuple((name, fault) for name, fault in faults if fault),
    )


def _from_search(claim: dict[str, Any], where: str) -> Iterator[ArchiveClaim | LeftOut]:
    """Read an answer of the Fact Check Tools API: a claim with the reviews of several publishers."""
    for review in objects_in(claim["claimReview"]):
        node = {
            "claimReviewed": claim.get("text"),
            "itemReviewed": {"author": claim.get("claimant"), "datePublished": claim.get("claimDate")},
            "author": review.get("publisher"),
            "url": review.get("url"),
            "name": review.get("title"),
            "datePublished": review.get("reviewDate"),
            "inLanguage": review.get("languageCode"),
            "reviewRating": review.get("textualRating"),
        }
        yield read_review(node, where)


def _types(node: dict[str, Any]) -> list[str]:
    given = node.get("@type", node.get("type", ()))
    return [one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str)]


def _no_review(value: Any) -> str:
    if value is None or value in ({}, [], ""):
        return say("The item is empty.")
    if isinstance(value, dict):
        inside = [kind for one in (value, *objects_in(value.get("item"))) for kind in _types(one)]
        named = next((kind for kind in reversed(inside) if kind != "DataFeedItem"), "")
        if named:
            return say("The item is a {named}, not a ClaimReview.", named=named[:40])
    return say(NO_REVIEW)


def _first_day(values: list[Any]) -> tuple[str, str]:
    told = [day_of(value) for value in values if value]
    day = next((day for day, _ in told if day), "")
    return day, "" if day else next((fault for _, fault in told if fault), "")


def _plain(node: dict[str, Any]) -> str:
    """Return the claim where itemReviewed is nothing but its words."""
    item = node.get("itemReviewed")
    return text_of(item) if isinstance(item, str) and not url_of(item) else ""


def _language(value: Any) -> str:
    code = text_of(value).replace("_", "-")
    return code if len(code) <= _LONGEST_LANGUAGE else ""


def _finding(node: dict[str, Any]) -> str:
    said = [text_of(rating.get("ratingExplanation")) for rating in objects_in(node.get("reviewRating"))]
    return next(filter(None, said), "") or text_of(node.get("description"))


def _context(items: list[dict[str, Any]], statement: str) -> Iterator[str]:
    for item in items:
        for name in ("name", "description"):
            text = text_of(item.get(name))
            yield "" if text == statement else text


def _seen(raw: Any, items: list[dict[str, Any]]) -> tuple[ArchiveSighting, ...]:
    plain = [one for one in (raw if isinstance(raw, list) else [raw]) if isinstance(one, str)]
    values: list[Any] = [
        item.get(name) for item in items for name in ("firstAppearance", "appearance", "url", "sameAs")
    ]
    told = sightings_in([value for value in values if value])
    known = {seen.url for seen in told}
    return (*told, *(seen for seen in sightings_in(plain) if seen.url and seen.url not in known))
