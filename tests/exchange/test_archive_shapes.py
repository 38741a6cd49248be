"""Exports as they leave other programs: ragged rows, older names of columns, reviews in a page itself."""

import csv
import io
from pathlib import Path

import pytest

from claimtracker.exchange.archive.claim_review import read_value
from claimtracker.exchange.archive.records import ArchiveClaim, ArchiveKind
from tests.exchange.archive_files import read


def written(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def insights(*tails: list[str]) -> str:
    head = ["id", "claimReviewed", "url", "author.name", "reviewRating.alternateName"]
    seen = [f"itemReviewed.appearance.{n}.{what}" for n in (1, 2, 3) for what in ("url", "@type")]
    rows = [
        [str(n), f"The dam of year {n} holds.", f"https://check.example/{n}", "Check", "False", *tail]
        for n, tail in enumerate(tails, 1)
    ]
    return written([head + seen, *rows])


def test_reviews_with_few_or_many_appearances_are_whole(tmp_path: Path) -> None:
    many = ["https://a.example/1", "https://a.example/2", "CreativeWork"] * 3
    head, claims, left = read(tmp_path / "i.csv", insights([], [""] * 3, ["https://b.example/1"], many))
    assert head.kind is ArchiveKind.INSIGHTS
    assert [len(claim.sightings) for claim in claims] == [0, 0, 1, 2]
    assert [seen.url for seen in claims[3].sightings] == ["https://a.example/1", "https://a.example/2"]
    assert not left


def test_a_review_that_breaks_off_before_its_address_is_named(tmp_path: Path) -> None:
    _, claims, left = read(tmp_path / "i.csv", insights([]) + "7,The dam\n")
    assert len(claims) == 1
    assert [(one.where, one.sentence) for one in left] == [
        ("line 3", "The row has fewer cells (2) than the first line (11).")
    ]


def test_older_exports_have_underscores(tmp_path: Path) -> None:
    head = "url,claimReviewed,author_name,reviewRating_alternateName,itemReviewed_author_name\n"
    found, (claim,), _ = read(
        tmp_path / "i.csv", f"{head}https://c.example/1,It rains.,Check,Incorrect,Ana\n"
    )
    assert found.kind is ArchiveKind.INSIGHTS
    assert (claim.publisher, claim.verdict, claim.speaker) == ("Check", "Incorrect", "Ana")
    assert {column.name for column in found.columns if column.field} >= {"author_name"}


def test_addresses_are_cut_out_of_lists_that_a_program_wrote_as_text(tmp_path: Path) -> None:
    seen = "[{'@type': 'CreativeWork', 'url': 'https://a.example/it's'}, {'url': 'https://a.example/2'}]"
    text = written(
        [["claimReviewed", "url", "itemReviewed.appearance"], ["It rains.", "https://c.example/1", seen]]
    )
    _, (claim,), _ = read(tmp_path / "i.csv", text)
    assert [one.url for one in claim.sightings] == ["https://a.example/it's", "https://a.example/2"]


def test_rows_that_end_with_their_last_value_are_whole(tmp_path: Path) -> None:
    text = "Claim,Speaker,Rating,Link,Notes\nOne,Ana,False\nTwo,Bo\nThree,Cy,True,https://x.example/3,n\n"
    _, claims, left = read(tmp_path / "t.csv", text)
    assert [(claim.statement, claim.verdict) for claim in claims] == [
        ("One", "False"),
        ("Two", ""),
        ("Three", "True"),
    ]
    assert not left


@pytest.mark.parametrize("torn", ["The dam,Ana\nheld,False,x,y\n", "The dam\nheld,\n"])
def test_a_row_torn_by_a_line_break_stays_out(tmp_path: Path, torn: str) -> None:
    whole = "It rains.,Ana,False,https://x.example/3,n\n"
    _, claims, left = read(tmp_path / "t.csv", f"Claim,Speaker,Rating,Link,Notes\n{whole}{torn}{whole}")
    assert [claim.statement for claim in claims][:1] == ["It rains."]
    assert left[0].where == "line 3"
    assert len(claims) + len(left) == 4
    assert "The dam" not in [claim.statement for claim in claims]


_MICRODATA = """<div itemscope itemtype="https://schema.org/ClaimReview">
<meta itemprop="datePublished" content="2016-06-22"><link itemprop="url" href="https://page.example/3">
<p>We looked at: <span itemprop="claimReviewed">More people voted than live <b>here</b></span></p>
<div itemprop="author" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Check</i></div>
<div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim">
<div itemprop="author" itemscope><meta itemprop="name" content="Rural Party"></div>
<time itemprop="datePublished" datetime="2016-06-20">Monday</time>
<a itemprop="appearance" href="https://post.example/1">1</a>
<a itemprop="appearance" href="https://post.example/2">2</a></div>
<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
<meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5">
<img itemprop="image" src="x.png"><span itemprop="alternateName">Not true</span></div></div>"""
_RDFA = """<div vocab="https://schema.org/" typeof="ClaimReview">
<meta property="datePublished" content="2016-06-22">
<span property="claimReviewed">More people voted than live here</span>
<div property="author" typeof="Organization"><span property="name">Check</span></div>
<div property="schema:reviewRating" typeof="Rating">
<span property="alternateName">Not true</span></div></div>"""


@pytest.mark.parametrize("body", [_MICRODATA, _RDFA])
def test_reviews_written_into_the_elements_of_a_page(tmp_path: Path, body: str) -> None:
    page = f'<!doctype html><html lang="en"><head><title>Is it?</title></head><body>{body}</body></html>'
    _, (claim,), left = read(tmp_path / "page.html", page)
    assert claim.statement == "More people voted than live here"
    assert (claim.verdict, claim.publisher, claim.checked_on) == ("Not true", "Check", "2016-06-22")
    assert (claim.review_title, claim.language) == ("Is it?", "en")
    assert not left
    if body is _MICRODATA:
        assert (claim.speaker, claim.said_on, claim.number) == ("Rural Party", "2016-06-20", 1)
        assert [seen.url for seen in claim.sightings] == ["https://post.example/1", "https://post.example/2"]


def test_names_with_a_prefix_or_as_whole_addresses_are_the_same_names() -> None:
    prefixed = {
        "@type": "schema:ClaimReview",
        "schema:claimReviewed": "It rains.",
        "schema:reviewRating": {"schema:alternateName": "False"},
    }
    whole = {
        "@type": ["http://schema.org/ClaimReview"],
        "http://schema.org/claimReviewed": [{"@value": "It rains."}],
        "http://schema.org/reviewRating": [{"http://schema.org/alternateName": [{"@value": "False"}]}],
    }
    for value in (prefixed, whole):
        (claim,) = read_value(value, "item 1", listed=False)
        assert isinstance(claim, ArchiveClaim)
        assert (claim.statement, claim.verdict) == ("It rains.", "False")
