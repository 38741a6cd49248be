"""Verdicts of different scales stand side by side for statistics, and only for them."""

from datetime import UTC, datetime, timedelta

import pytest

from claimtracker.domain.scale_positions import Rated, position, spread_of
from claimtracker.domain.verdicts import Rating, Scale, VerdictClass
from claimtracker.services.edit_claims import delete_claims
from claimtracker.services.edit_scales import latest_scales
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.store.library import Library
from claimtracker.store.rating_counts import rating_counts
from tests.services.desk import add_article, mark


def counted(library: Library, since: datetime | None = None) -> list[Rated]:
    with library.read() as session:
        return rating_counts(session, since)


def test_a_numbered_rating_stands_between_the_worst_and_the_best_of_its_scale(library: Library) -> None:
    known = {
        (scale.code, rating.key): place
        for scale in latest_scales(library)
        for rating in scale.ratings
        if (place := position(scale, rating.number)) is not None
    }
    assert known["neutral/1", "false"] == 0
    assert known["neutral/1", "partly-true"] == 0.5
    assert known["politifact/1", "half-true"] == pytest.approx(0.6)
    assert known["pinocchios/1", "four-pinocchios"] == 0
    assert known["pinocchios/1", "geppetto-checkmark"] == 1
    assert ("neutral/1", "satire") not in known
    assert not [code for code, _ in known if code.startswith(("prepub", "none"))]


def test_a_scale_without_a_distance_places_nothing() -> None:
    one = Scale("one", 1, "One", (Rating("yes", "Yes", VerdictClass.TRUE, 3),))
    assert position(one, 3) is None
    two = Scale("two", 1, "Two", (*one.ratings, Rating("no", "No", VerdictClass.FALSE, -1)))
    assert [position(two, number) for number in (-1, 1, 3, 4, None)] == [0, 0.5, 1, None, None]


def test_the_spread_counts_in_fifths_and_leaves_out_what_has_no_number(library: Library) -> None:
    revision = add_article(library)
    given = (
        ("4.2 million", "neutral/1", "false"),
        ("40 percent", "politifact/1", "half-true"),
        ("Nobody asked why", "pinocchios/1", "geppetto-checkmark"),
        ("resigned in May", "neutral/1", "unproven"),
        ("Ridership", "afp/1", "true"),
    )
    ids = {words: mark(library, words, revision).id for words, _, _ in given}
    for words, scale, rating in given:
        give_verdict(library, ids[words], scale, rating)
    delete_claims(library, [ids["Ridership"]])
    found = spread_of(counted(library))
    assert found.bands == (1, 0, 0, 1, 1)
    assert (found.counted, found.left_out) == (3, 1)
    assert found.mean == pytest.approx((0 + 0.6 + 1) / 3)
    later = datetime.now(UTC) + timedelta(days=1)
    assert spread_of(counted(library, since=later)).mean is None
    assert [one.count for one in counted(library)] == [1, 1, 1, 1]
