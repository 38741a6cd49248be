"""ClaimReview: a check as search engines and archives of checks read it (schema.org, JSON-LD).

The rules are the field's: what is required, that a rating stands between its worst and best, that a rating
off the scale has no number, that the day of the claim is never guessed from the day of the check.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from claimtracker.domain.wording import say
from claimtracker.exchange.hand_over.records import CheckedClaim, Publisher

SCHEMA = "https://schema.org"
LONGEST_CLAIM = 75
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_ORGANISATION = re.compile(
    r"\b(agency|association|bank|board|bureau|campaign|city|club|committee|commission|company|corp|council"
    r"|court|department|foundation|government|group|inc|institute|ltd|ministry|network|office|parliament"
    r"|party|police|press|senate|society|transit|union|university)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Lint:
    """What the rules say of one claim: what forbids a review of it, and what is worth a look.

    Neither quotes the claim: faults are logged.
    """

    faults: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def lint(claim: CheckedClaim, publisher: Publisher) -> Lint:
    """Hold a claim to the rules of ClaimReview."""
    faults = [*_unpublished(claim), *_missing(claim), *_place_faults(claim, publisher), *_scale_faults(claim)]
    return Lint(tuple(faults), tuple(_warnings(claim, publisher)))


def claim_review(claim: CheckedClaim, publisher: Publisher) -> dict[str, Any]:
    """Return the review of a claim as JSON-LD; what is unknown is left out, never guessed."""
    author = {"name": publisher.name, "url": publisher.url if host_of(publisher.url) else ""}
    return _known(
        {
            "@context": SCHEMA,
            "@type": "ClaimReview",
            "url": claim.review_url,
            "datePublished": claim.checked_on,
            "headline": claim.review_title,
            "inLanguage": claim.language,
            "author": _thing("Organization", author),
            "claimReviewed": claim.statement,
            "itemReviewed": _item(claim),
            "reviewRating": _rating(claim),
        }
    )


def as_json(value: Any) -> str:
    """Return JSON that can stand inside a page: nothing in it can end the script it stands in."""
    return json.dumps(value, ensure_ascii=False, indent=2).translate(_ESCAPES)


def snippet(reviews: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield a script element for each review, for the page that publishes it."""
    for review in reviews:
        yield f'<script type="application/ld+json">\n{as_json(review)}\n</script>\n'


def feed_item(review: dict[str, Any]) -> dict[str, Any]:
    """Return a review as an item of a Data Commons feed."""
    return _known(
        {
            "@type": "DataFeedItem",
            "url": review.get("url", ""),
            "dateCreated": review.get("datePublished", ""),
            "item": [review],
        }
    )


def _item(claim: CheckedClaim) -> dict[str, Any]:
    role, name = claim.speaker_role, claim.speaker
    kind = "Organization" if _ORGANISATION.search(name) and not role else "Person"
    author = _thing(kind, {"name": name, "jobTitle": role if kind == "Person" else ""}) if name else {}
    places = [seen for seen in claim.appearances if host_of(seen.url) and not seen.before]
    appearance = [
        _known({"@type": "CreativeWork", "url": seen.url, "headline": seen.title}) for seen in places
    ]
    return _known(
        {"@type": "Claim", "author": author, "datePublished": claim.said_on, "appearance": appearance}
    )


def _rating(claim: CheckedClaim) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": claim.verdict}
    if claim.verdict_number is not None:
        worst, best = _ends(claim)
        rating |= {"ratingValue": claim.verdict_number, "worstRating": worst, "bestRating": best}
    return rating | _known({"ratingExplanation": claim.finding})


def _ends(claim: CheckedClaim) -> tuple[int, int]:
    """Return the numbers of the worst and the best rating of a claim's scale."""
    ratings = claim.scale.ratings if claim.scale else ()
    numbers = [rating.number for rating in ratings if rating.number is not None]
    return min(numbers, default=0), max(numbers, default=0)


def _unpublished(claim: CheckedClaim) -> Iterator[str]:
    if claim.withdrawn:
        yield say("its check was withdrawn")
    if claim.scale is not None and not claim.scale.claim_review:
        yield say("its verdict is on a scale for drafts, which is never published")
    elif claim.appearances and all(seen.before for seen in claim.appearances):
        yield say("it stands in a draft before publication alone")


def _missing(claim: CheckedClaim) -> Iterator[str]:
    if not claim.statement.strip():
        yield say("it has no statement")
    if not claim.verdict.strip():
        yield say("it has no verdict yet")


def _place_faults(claim: CheckedClaim, publisher: Publisher) -> Iterator[str]:
    if not claim.review_url:
        yield say("the URL of the published check is missing")
        return
    host = host_of(claim.review_url)
    if not host:
        yield say("the URL of the published check is not one that begins with http:// or https://")
        return
    home = host_of(publisher.url).removeprefix("www.")
    if home and host != home and not host.endswith(f".{home}"):
        yield say("the URL of the published check is not on the publisher’s domain")


def _scale_faults(claim: CheckedClaim) -> Iterator[str]:
    if claim.verdict_number is None:
        return
    worst, best = _ends(claim)
    if not 1 <= worst < best:
        yield say("its scale does not run from a worst number of at least 1 to a better one")
    elif not worst <= claim.verdict_number <= best:
        yield say("its number lies outside its scale")


def _warnings(claim: CheckedClaim, publisher: Publisher) -> Iterator[str]:
    if len(claim.statement) > LONGEST_CLAIM:
        yield say(
            "its statement has {count} characters; search engines show {shown}",
            count=len(claim.statement),
            shown=LONGEST_CLAIM,
        )
    if claim.said_on and claim.said_on == claim.checked_on:
        yield say("it was said on the day of its check: is that the day it was said?")
    if not claim.speaker:
        yield say("nobody is named who said it")
    if not publisher.name:
        yield say("the publisher has no name yet")
    if not host_of(publisher.url):
        yield say("the publisher has no address yet, so the domain of the check was not compared")


def host_of(url: str) -> str:
    """Return the host of an http or https URL in lower case, or nothing."""
    try:
        parts = urlsplit(url.strip())
        return (parts.hostname or "").lower() if parts.scheme.lower() in ("http", "https") else ""
    except ValueError:
        return ""


def _thing(kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    known = _known(fields)
    return {"@type": kind} | known if known else {}


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", {}, [])}
