"""The same fact elsewhere in an article: shared numbers, names and rare words, never another number."""

import pytest

from claimtracker.matching.occurrences import facts, occurrences

ARTICLE = [
    "City opened record length of bike lanes last year",
    "Injuries to people on bikes were in the news all summer.",
    "In all, 46 km of lanes were added, the council’s report says.",
    "The 15 percent fall in injuries was confirmed by police.",
    "Taxes rose by 15 percent.",
    "Injuries to people on bikes have fallen by 5 percent.",
    "Anna Berg, head of the police union, resigned in May.",
    "Berg resigned, the union said.",
    "The mayor said she was proud of the council.",
]


def found(claim: str, language: str = "en") -> list[str]:
    return [ARTICLE[one.place] for one in occurrences([claim], ARTICLE, language)]


def test_the_same_number_with_a_shared_word() -> None:
    claim = "Injuries to people on bikes have fallen by 15 percent"
    same = [one for one in occurrences([claim], ARTICLE, "en") if not one.other_number]
    assert [ARTICLE[one.place] for one in same] == [ARTICLE[3]]


def test_the_same_words_with_another_number_are_told_apart() -> None:
    claim = "Injuries to people on bikes have fallen by 15 percent"
    other = [one for one in occurrences([claim], ARTICLE, "en") if one.other_number]
    assert [(ARTICLE[one.place], one.other_number) for one in other] == [(ARTICLE[5], "5 percent")]


def test_units_are_read_alike() -> None:
    assert ARTICLE[2] in found("The city built 46 kilometres of protected lanes")


def test_a_name_and_what_was_done() -> None:
    assert found("Police union head Anna Berg resigned in May")[0] == ARTICLE[6]
    assert ARTICLE[7] in found("Anna Berg resigned")


def test_words_that_every_sentence_has_find_nothing() -> None:
    assert found("The mayor was there") == []
    assert occurrences([], ARTICLE, "en") == []
    assert occurrences(["Anna Berg resigned"], [], "en") == []


def test_what_is_shared_is_named_with_the_number_first() -> None:
    one = occurrences(["Injuries have fallen by 15 percent"], ARTICLE, "en")[0]
    assert one.shared[0] == "15 percent"
    assert "Injuries" in one.shared
    assert 0 < one.score <= 1


def test_each_wording_of_the_claim_is_tried() -> None:
    wordings = ["Something else entirely", "Berg resigned, the union said"]
    assert {ARTICLE[one.place] for one in occurrences(wordings, ARTICLE, "en")} >= {ARTICLE[7]}


@pytest.mark.parametrize(
    ("language", "claim", "same", "other"),
    [
        ("ja", "市は46キロの自転車道を整備した。", "自転車道は46キロに達した。", "税は46億円増えた。"),
        (
            "de",
            "Die Miete stieg um 30 Prozent.",
            "Der Anstieg der Miete um 30 Prozent ist belegt.",
            "30 Gäste.",
        ),
        (
            "ar",
            "انخفضت الإصابات بنسبة 15 في المئة",
            "تراجع الإصابات بنسبة 15 في المئة مؤكد.",
            "زادت الضرائب.",
        ),
        ("ru", "Цены выросли на 15 процентов", "Рост цен на 15 процентов подтвердили.", "Погода хорошая."),
    ],
)
def test_other_languages(language: str, claim: str, same: str, other: str) -> None:
    places = [one.place for one in occurrences([claim], [other, same], language)]
    assert places == [1]


def test_years_are_words_and_not_numbers() -> None:
    read = facts("The city built 46 kilometres in 2025", "en")
    assert [value for value, _unit in read.numbers] == [46.0]
    assert "year 2025" in read.words
