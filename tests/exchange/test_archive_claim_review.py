"""ClaimReview as it is found: every shape comes in with its own words, or is left out with the reason."""

from typing import Any

import pytest

from claimtracker.exchange.archive.claim_review import Page, read_review, read_value
from claimtracker.exchange.archive.ratings import rating_of
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveSighting, LeftOut


def review(**parts: Any) -> ArchiveClaim:
    node = {
        "@type": "ClaimReview",
        "claimReviewed": "The dam holds.",
        "url": "https://check.example/1",
    } | parts
    found = read_review(node, "item 1")
    assert isinstance(found, ArchiveClaim)
    return found


def item(**parts: Any) -> ArchiveClaim:
    return review(itemReviewed={"@type": "Claim"} | parts)


@pytest.mark.parametrize(
    ("given", "label", "number"),
    [
        (
            {"ratingValue": 2, "worstRating": 1, "bestRating": 5, "alternateName": "Mostly false"},
            "Mostly false",
            2,
        ),
        ({"ratingValue": "2", "bestRating": "5", "alternateName": "Mostly false"}, "Mostly false", 2),
        ({"ratingValue": -1, "worstRating": -1, "bestRating": -1, "alternateName": "Satire"}, "Satire", None),
        ({"ratingValue": 0, "worstRating": 1, "bestRating": 5, "alternateName": "Falso"}, "Falso", None),
        ({"ratingValue": 7, "worstRating": 1, "bestRating": 5, "alternateName": "Odd"}, "Odd", None),
        (
            {"ratingValue": 2.5, "worstRating": 1, "bestRating": 5, "alternateName": "Halfway"},
            "Halfway",
            None,
        ),
        ({"ratingValue": 3, "worstRating": 0, "bestRating": 10, "alternateName": "Three"}, "Three", None),
        ({"ratingValue": 4, "worstRating": 5, "bestRating": 1, "alternateName": "Down"}, "Down", None),
        ({"ratingValue": 3, "alternateName": "No scale"}, "No scale", None),
        ({"name": "Pants on Fire"}, "Pants on Fire", None),
        ({"ratingValue": "False"}, "False", None),
        ({"ratingValue": 3, "worstRating": 1, "bestRating": 5}, "3 of 5", 3),
        ({"ratingValue": -1}, "", None),
        ({"alternateName": None, "name": "Falsch"}, "Falsch", None),
        ({"alternateName": ["Vrai", "Vrai"]}, "Vrai", None),
        ({"alternateName": {"@value": "صحيح", "@language": "ar"}}, "صحيح", None),
        ({"alternateName": "Cap &amp; bells &#8211; <b>false</b>"}, "Cap & bells – false", None),
        ("False", "False", None),
        ([None, {"alternateName": "Wrong"}], "Wrong", None),
        (None, "", None),
        ([], "", None),
    ],
)
def test_a_rating_keeps_its_label_and_gets_no_number_it_was_not_given(
    given: Any, label: str, number: int | None
) -> None:
    found = rating_of(given)
    assert (found.label, found.number) == (label, number)


def test_the_numbers_stay_as_they_stood_even_where_they_are_no_number() -> None:
    assert (
        rating_of({"ratingValue": 0, "worstRating": 1, "bestRating": 5}).rated == "value 0, worst 1, best 5"
    )


@pytest.mark.parametrize(
    ("given", "urls"),
    [
        ("https://a.example/1", ["https://a.example/1"]),
        ("https://a.example/1, https://b.example/2", ["https://a.example/1", "https://b.example/2"]),
        ("https://a.example/1 https://b.example/2;", ["https://a.example/1", "https://b.example/2"]),
        ("https://a.example/1,https://b.example/x,y", ["https://a.example/1", "https://b.example/x,y"]),
        ("see https://a.example/1\nand www.b.example/2.", ["https://a.example/1", "www.b.example/2"]),
        (
            ["https://a.example/1", None, {"url": "https://b.example/2"}],
            ["https://a.example/1", "https://b.example/2"],
        ),
        ({"@type": "CreativeWork", "url": ["https://a.example/1", ""]}, ["https://a.example/1"]),
        ({"@id": "https://a.example/1"}, ["https://a.example/1"]),
        (["https://a.example/1", "http://www.a.example/1/?utm_source=x"], ["https://a.example/1"]),
        (None, []),
        ("", []),
        ([None], []),
    ],
)
def test_appearances_come_in_every_shape(given: Any, urls: list[str]) -> None:
    assert [seen.url for seen in item(appearance=given).sightings] == urls


def test_an_appearance_without_an_address_keeps_its_words() -> None:
    assert item(appearance="Posts on Facebook").sightings == (ArchiveSighting(outlet="Posts on Facebook"),)


def test_the_first_appearance_comes_first_and_only_once() -> None:
    found = item(
        firstAppearance={"url": "https://a.example/1"},
        appearance=["https://b.example/2", "https://a.example/1"],
    )
    assert [seen.url for seen in found.sightings] == ["https://a.example/1", "https://b.example/2"]


@pytest.mark.parametrize(
    ("given", "speaker"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ({"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Mayor"}, "Ana Ruiz"),
        ([{"name": "Ana Ruiz"}, {"name": "Bo Li"}], "Ana Ruiz, Bo Li"),
        (["Ana Ruiz", "Ana Ruiz"], "Ana Ruiz"),
        ({"name": "null"}, ""),
        ({"name": ["Ana Ruiz", None]}, "Ana Ruiz"),
        (None, ""),
    ],
)
def test_the_author_of_the_claim_is_its_speaker(given: Any, speaker: str) -> None:
    assert item(author=given).speaker == speaker


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2020-05-01", "2020-05-01"),
        ("2020-05-01T23:30:00-05:00", "2020-05-01"),
        ("2020-05-01 10:00:00", "2020-05-01"),
        ("2020-05", "2020-05"),
        ("2020", "2020"),
        ("May 1, 2020", "2020-05-01"),
        ("Fri, 01 May 2020 10:00:00 GMT", "2020-05-01"),
        ("1 de mayo de 2020", "2020-05-01"),
        ("20200501", "2020-05-01"),
        ({"@type": "Date", "@value": "2020-05-01"}, "2020-05-01"),
        (["2020-05-01"], "2020-05-01"),
        (1588291200, "2020-05-01"),
        ("1588291200000", "2020-05-01"),
    ],
)
def test_dates_of_every_form_are_the_day_the_claim_was_made(given: Any, day: str) -> None:
    found = item(datePublished=given)
    assert (found.said_on, found.checked_on, found.emptied) == (day, "", ())


def test_the_date_of_the_check_is_never_the_date_of_the_claim() -> None:
    found = review(datePublished="2020-05-03", itemReviewed={"author": "Ana"})
    assert (found.said_on, found.checked_on) == ("", "2020-05-03")


@pytest.mark.parametrize("given", ["05/04/2020", "yesterday", "0000-00-00"])
def test_a_date_that_cannot_be_read_is_left_empty_and_said(given: str) -> None:
    found = item(datePublished=given)
    assert found.said_on == ""
    assert [name for name, _ in found.emptied] == ["said_on"]


def test_everything_else_has_its_place() -> None:
    found = review(
        claimReviewed="  &quot;The dam&quot;&nbsp;holds.\n",
        headline="Does the dam hold?",
        author={"@type": "Organization", "name": "Check &amp; Co"},
        inLanguage="pt_BR",
        reviewRating={"alternateName": "False", "ratingExplanation": "It broke in 2019."},
        itemReviewed={"name": "In a speech", "author": {"name": "Ana", "jobTitle": "Mayor"}},
        datePublished="2020-05-03",
    )
    assert found == ArchiveClaim(
        where="item 1",
        statement='"The dam" holds.',
        speaker="Ana",
        speaker_role="Mayor",
        language="pt-BR",
        publisher="Check & Co",
        review_title="Does the dam hold?",
        review_url="https://check.example/1",
        checked_on="2020-05-03",
        verdict="False",
        finding="It broke in 2019.",
        notes="In a speech",
    )


def test_what_the_review_does_not_say_the_page_or_the_address_may() -> None:
    node = {
        "@type": ["Review", "http://schema.org/ClaimReview"],
        "itemReviewed": [None, {"name": "The dam holds."}],
    }
    page = Page("https://www.check.example/dam", "The dam, checked", "de")
    found = read_review(node, "script 1", page)
    assert isinstance(found, ArchiveClaim)
    assert (found.statement, found.notes) == ("The dam holds.", "")
    assert (found.publisher, found.review_title, found.language) == (
        "check.example",
        "The dam, checked",
        "de",
    )


def test_reviews_are_found_however_deep_they_lie() -> None:
    one = {"@type": "ClaimReview", "claimReviewed": "One."}
    two = {"claimReviewed": "Two."}
    value = {
        "@graph": [{"@type": "WebPage", "mainEntity": {"review": [one]}}, {"@type": "Organization"}, two]
    }
    assert [
        found.statement for found in read_value(value, "x", False) if isinstance(found, ArchiveClaim)
    ] == [
        "One.",
        "Two.",
    ]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "The item is empty."),
        ({}, "The item is empty."),
        ({"@type": "MediaReview"}, "The item is a MediaReview, not a ClaimReview."),
        ({"@type": "DataFeedItem", "item": None}, "The item holds no ClaimReview."),
        ({"@type": "DataFeedItem", "item": [None]}, "The item holds no ClaimReview."),
        ("text", "The item holds no ClaimReview."),
        (
            {"@type": "ClaimReview", "claimReviewed": " "},
            "The review names no claim: claimReviewed is empty.",
        ),
    ],
)
def test_what_cannot_come_in_says_why(value: Any, reason: str) -> None:
    assert list(read_value(value, "item 7", True)) == [LeftOut("item 7", reason)]


def test_answers_of_the_fact_check_tools_are_understood() -> None:
    value = {
        "claims": [
            {
                "text": "The dam holds.",
                "claimant": "Ana",
                "claimDate": "2020-05-01T00:00:00Z",
                "claimReview": [
                    {
                        "publisher": {"name": "Check", "site": "check.example"},
                        "url": "https://check.example/1",
                        "title": "Dam",
                        "reviewDate": "2020-05-03",
                        "textualRating": "False",
                        "languageCode": "en",
                    }
                ],
            }
        ]
    }
    (found,) = read_value(value, "item 1", False)
    assert isinstance(found, ArchiveClaim)
    assert (found.speaker, found.said_on, found.checked_on) == ("Ana", "2020-05-01", "2020-05-03")
    assert (found.publisher, found.verdict, found.language) == ("Check", "False", "en")
