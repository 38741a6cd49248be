"""One word, ten thousand words, digits, emoji, other scripts, nothing: sensible answers."""

import pytest

from claimtracker.domain.matches import Tier
from claimtracker.matching.candidates import Candidate, Query
from claimtracker.matching.differences import differences, tier
from claimtracker.matching.engine import rank
from claimtracker.matching.index import ClaimIndex
from claimtracker.matching.normal_form import terms

ODD = {
    "one word": "Inflation",
    "ten thousand words": "The council spent 5 million euros on bridge number seven. " * 1000,
    "only digits": "12345 67890",
    "very many digits": "9" * 500,
    "only emoji": "😀😀🎉",
    "a stop word": "the",
    "Japanese": "日本の失業率は五パーセント上がった",
    "Hindi": "बेरोजगारी पिछले साल पाँच प्रतिशत बढ़ी",
    "Greek": "Η ανεργία αυξήθηκε κατά πέντε τοις εκατό",
    "Russian": "Безработица выросла на пять процентов",
    "Hebrew": "האבטלה עלתה בחמישה אחוזים",
    "Thai": "อัตราการว่างงานเพิ่มขึ้นห้าเปอร์เซ็นต์",
    "lone marks": "\u0301\u0301 \u064b",
    "line breaks": "\n\u2028\t claim \r\n",
    "a link": "https://example.org/a?b=c",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_text_finds_itself(text: str):
    held = [*ODD.values(), "The mayor opened a bridge.", "The mayor closed a bridge."]
    index = ClaimIndex.build((i, " ".join(terms(one))) for i, one in enumerate(held))
    found = rank(Query(text), [Candidate(i, (one,)) for i, one in enumerate(held)], index.rarity)
    assert found[0].compared == text
    assert found[0].score > 0.95
    assert found[0].tier is Tier.SAME


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_text_is_not_the_same_as_a_plain_one(text: str):
    assert tier(differences(text, "The mayor opened a bridge for 5 million euros in 2015.")) is not Tier.SAME


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ("?!…", "https://example.org/a?b=c", False),
        ("😀😀", "🎉", False),
        ("to be or not to be", "To be, or not to be!", True),
    ],
)
def test_texts_without_anything_to_read_are_the_same_only_when_they_are(mine: str, theirs: str, same: bool):
    assert (tier(differences(mine, theirs)) is Tier.SAME) is same


def test_two_long_texts_are_compared_as_far_as_they_are_read():
    text = ODD["ten thousand words"]
    found = differences(text, f"{text} And nothing else.")
    assert tier(found) is Tier.LOOK
    assert found[-1].mine_span is not None


@pytest.mark.parametrize("text", ["", " ", "\n", "😀"])
def test_nothing_to_find_finds_nothing(text: str):
    index = ClaimIndex.build([(1, "mayor bridg")])
    assert index.candidates(terms(text)) == []
    assert rank(Query(text), [], index.rarity) == []
    assert rank(Query(text), [Candidate(1, ("", " "))], index.rarity) == []


def test_an_empty_desk_answers():
    index = ClaimIndex.build([])
    assert len(index) == 0
    assert index.candidates(["mayor"]) == []
    assert index.rarity("mayor") > 0
    index.remove(7)
    index.put(7, "mayor bridg")
    assert [i for i, _ in index.candidates(["bridg"])] == [7]


def test_a_long_text_of_numbers_ends():
    many = " ".join(str(i) for i in range(6000))
    assert tier(differences(many, " ".join(str(i) for i in range(3, 6003)))) is not Tier.SAME


@pytest.mark.parametrize("language", ["", "the language itself"])
@pytest.mark.parametrize(
    ("tag", "mine", "theirs"),
    [
        ("zh", "疫苗会导致不孕不育", "疫苗不会导致不孕不育"),
        ("zh", "失业率上升了百分之五", "失业率上升了百分之十五"),
        ("ja", "ワクチンは不妊の原因になる", "ワクチンは不妊の原因にならない"),
        ("th", "วัคซีนทำให้เป็นหมัน", "วัคซีนไม่ทำให้เป็นหมัน"),
        ("tr", "Fabrika çalışıyor", "Fabrika çalışmıyor"),
        ("tr", "Enflasyon geçen yıl artmıştır", "Enflasyon geçen yıl artmamıştır"),
        ("cs", "Vláda včera nastoupila do úřadu", "Vláda včera nenastoupila do úřadu"),
        ("ko", "백신은 불임을 일으킨다", "백신은 불임을 일으키지 않는다"),
        ("ru", "Вакцина эффективна", "Вакцина неэффективна"),
    ],
)
def test_a_denial_in_a_language_that_is_not_read_is_never_the_same(
    tag: str, mine: str, theirs: str, language: str
):
    assert tier(differences(mine, theirs, tag if language else "")) is not Tier.SAME
