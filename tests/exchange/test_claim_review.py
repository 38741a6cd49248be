"""ClaimReview: what the rules ask for, what they forbid, and that nothing breaks out of a page."""

import json
from dataclasses import replace

import pytest
from lxml import html

from claimtracker.domain.verdicts import Rating, VerdictClass
from claimtracker.exchange.hand_over.claim_review import as_json, claim_review, feed_item, lint, snippet
from claimtracker.exchange.hand_over.records import Appearance, CheckedClaim, Publisher
from tests.exchange.checked import COURIER, checked, shipped


def test_a_review_says_what_the_rules_ask_for() -> None:
    claim = checked()
    assert lint(claim, COURIER).faults == () and lint(claim, COURIER).warnings == ()
    assert claim_review(claim, COURIER) == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://courier.example/checks/1",
        "datePublished": "2026-10-16",
        "headline": "Injuries fell, but by a third of that",
        "inLanguage": "en",
        "author": {
            "@type": "Organization",
            "name": "The Harbour Courier",
            "url": "https://www.courier.example",
        },
        "claimReviewed": "Injuries fell by 15 percent.",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Ada Lindqvist", "jobTitle": "mayor"},
            "datePublished": "2026-10-12",
            "appearance": [
                {"@type": "CreativeWork", "url": "https://other.example/a", "headline": "Council"}
            ],
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "False",
            "ratingValue": 1,
            "worstRating": 1,
            "bestRating": 5,
            "ratingExplanation": "They fell by 5 percent.",
        },
    }


def test_the_day_of_the_claim_is_never_the_day_of_the_check() -> None:
    item = claim_review(checked(said_on=""), COURIER)["itemReviewed"]
    assert "datePublished" not in item
    same_day = checked(said_on="2026-10-16")
    assert any("day of its check" in told for told in lint(same_day, COURIER).warnings)


def test_no_address_but_one_of_the_web_is_published() -> None:
    here = Appearance("A saved page", "file:///home/ana/page.html", "", "2026-10-12", "Injuries fell", False)
    claim = checked(appearances=(here, Appearance(url="javascript:alert(1)")))
    review = claim_review(claim, replace(COURIER, url="file:///home/ana/"))
    assert "appearance" not in review["itemReviewed"] and "url" not in review["author"]
    assert "file:" not in as_json(review)


def test_an_unknown_author_is_left_out() -> None:
    claim = checked(speaker="", speaker_role="")
    assert "author" not in claim_review(claim, COURIER)["itemReviewed"]
    assert lint(claim, COURIER).faults == ()
    council = claim_review(checked(speaker="Harbour City Council", speaker_role=""), COURIER)
    assert council["itemReviewed"]["author"] == {"@type": "Organization", "name": "Harbour City Council"}


@pytest.mark.parametrize(
    ("scale", "rating"), [("neutral", "misleading"), ("pinocchios", "verdict-pending"), ("snopes", "scam")]
)
def test_a_verdict_off_the_scale_has_no_number(scale: str, rating: str) -> None:
    claim = checked(scale, rating)
    assert lint(claim, COURIER).faults == ()
    assert set(claim_review(claim, COURIER)["reviewRating"]) == {
        "@type",
        "alternateName",
        "ratingExplanation",
    }


def test_an_inverted_scale_still_runs_from_worst_to_best() -> None:
    rating = claim_review(checked("pinocchios", "four-pinocchios"), COURIER)["reviewRating"]
    assert (rating["worstRating"], rating["ratingValue"], rating["bestRating"]) == (1, 1, 5)


ONE_STEP = replace(shipped("neutral"), ratings=(Rating("false", "False", VerdictClass.FALSE, 1),))
FAULTS = [
    (checked(statement=" "), "no statement"),
    (checked(verdict=""), "no verdict"),
    (checked(review_url=""), "URL of the published check is missing"),
    (checked(review_url="javascript:alert(1)"), "begins with http"),
    (checked(review_url="https://notcourier.example/1"), "publisher’s domain"),
    (checked(review_url="https://courier.example.evil.example/1"), "publisher’s domain"),
    (checked(scale=ONE_STEP), "does not run"),
    (checked(verdict_number=9), "outside its scale"),
    (checked("prepub", "confirmed"), "never published"),
    (checked(appearances=(Appearance("Draft", before=True),)), "before publication"),
]


@pytest.mark.parametrize(("claim", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_what_the_rules_forbid(claim: CheckedClaim, said: str) -> None:
    assert any(said in fault for fault in lint(claim, COURIER).faults)


@pytest.mark.parametrize("url", ["https://checks.courier.example/1", "http://COURIER.example:8080/1"])
def test_every_host_of_the_publisher_will_do(url: str) -> None:
    assert lint(checked(review_url=url), COURIER).faults == ()


def test_a_long_statement_is_worth_a_look_from_76_characters_on() -> None:
    assert lint(checked(statement="x" * 75), COURIER).warnings == ()
    assert "76 characters" in lint(checked(statement="x" * 76), COURIER).warnings[0]


def test_a_publisher_nobody_named_is_worth_a_look_and_left_out() -> None:
    assert len(lint(checked(), Publisher()).warnings) == 2
    assert "author" not in claim_review(checked(), Publisher())


def test_nothing_ends_the_script_it_stands_in() -> None:
    nasty = "</script><script>alert(1)</script><!--\u2028&"
    review = claim_review(checked(statement=nasty, finding=nasty, speaker=nasty), COURIER)
    text = "".join(snippet([review]))
    assert "\\u003c/script\\u003e" in text
    (script,) = html.fromstring(f"<div>{text}</div>").iter("script")
    assert json.loads(script.text)["claimReviewed"] == nasty
    assert "<" not in as_json(review) and "\u2028" not in as_json(review)


def test_an_item_of_the_feed_holds_the_review() -> None:
    review = claim_review(checked(), COURIER)
    assert feed_item(review) == {
        "@type": "DataFeedItem",
        "url": "https://courier.example/checks/1",
        "dateCreated": "2026-10-16",
        "item": [review],
    }
