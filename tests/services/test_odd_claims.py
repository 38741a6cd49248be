"""Odd claims on a real desk: each finds itself again, and nothing else; before the index is warm, too."""

import csv
import io

import pytest

from claimtracker.domain.claims import Claim, ClaimQuery
from claimtracker.domain.matches import Tier
from claimtracker.services import browse
from claimtracker.services.find_duplicates import find_duplicates
from claimtracker.services.import_sheet import apply_import, plan_import
from claimtracker.services.second_look import seen_by_sentences
from claimtracker.services.seen_before import ClaimFinder, seen_before
from claimtracker.store.library import Library

ODD = {
    "word": "Inflation",
    "long": "The council spent 5 million euros on bridge number seven, said the mayor. " * 770,
    "digits": "12345 67890",
    "many-digits": "9" * 500,
    "emoji": "😀😀🎉",
    "heart": "❤️",
    "stop-words": "To be or not to be",
    "signs": "???!!!",
    "japanese": "日本の失業率は五パーセント上がった",
    "hindi": "बेरोजगारी पिछले साल पाँच प्रतिशत बढ़ी",
    "greek": "Η ανεργία αυξήθηκε κατά πέντε τοις εκατό",
    "hebrew": "האבטלה עלתה בחמישה אחוזים",
    "thai": "อัตราการว่างงานเพิ่มขึ้นห้าเปอร์เซ็นต์",
    "arabic": "ارتفعت البطالة بنسبة خمسة بالمئة",
    "mixed": "البطالة rose 5 % в России",
    "link": "https://example.org/a?b=c",
}


def load(library: Library, claims: dict[str, str]) -> None:
    sheet = io.StringIO()
    csv.writer(sheet).writerows([("claim_id", "statement"), *claims.items()])
    apply_import(library, plan_import(library, ("odd.csv", sheet.getvalue().encode()), None))


@pytest.fixture
def desk(library: Library) -> Library:
    load(library, {**ODD, "bridge": "The mayor opened a bridge.", "park": "The park lost 200 trees."})
    return library


@pytest.mark.parametrize("warm", [False, True])
def test_every_odd_claim_finds_itself_and_is_sure_of_nothing_else(desk: Library, warm: bool) -> None:
    finder = ClaimFinder(desk)
    if warm:
        finder.warm()
    for key, text in ODD.items():
        first, *others = seen_before(finder, Claim(0, "", text))
        assert (first.claim.key, first.match.tier) == (key, Tier.SAME), text[:40]
        assert first.match.score > 0.95
        assert all(other.match.score < 0.9 for other in others), text[:40]


def test_asked_with_more_beside_it_ten_thousand_words_are_answered(desk: Library) -> None:
    finder = ClaimFinder(desk)
    finder.warm()
    found = seen_before(finder, Claim(0, "", f"{ODD['long']} And one more."))
    assert found[0].claim.key == "long"
    assert found[0].match.tier is Tier.LOOK
    assert found[0].match.differences[-1].mine_span is not None


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200d", "☃"])
def test_nothing_and_unknown_signs_find_nothing(desk: Library, text: str) -> None:
    finder = ClaimFinder(desk)
    for _ in range(2):
        assert seen_before(finder, Claim(0, "", text)) == []
        assert not seen_by_sentences(finder, Claim(0, "", text))
        finder.warm()


def test_two_odd_claims_written_alike_are_duplicates(desk: Library) -> None:
    load(desk, {f"again-{key}": text for key, text in ODD.items()})
    finder = ClaimFinder(desk)
    finder.warm()
    keys = browse.claim_keys(desk, browse.claim_ids(desk, ClaimQuery()))
    found = {frozenset((keys[one.claim_id], keys[one.other_id])) for one in find_duplicates(finder).pairs}
    assert found == {frozenset((key, f"again-{key}")) for key in ODD}


def test_an_empty_desk_finds_nothing_whatever_is_asked(library: Library) -> None:
    finder = ClaimFinder(library)
    for _ in range(2):
        assert all(seen_before(finder, Claim(0, "", text)) == [] for text in ODD.values())
        finder.warm()
    assert find_duplicates(finder).pairs == ()
