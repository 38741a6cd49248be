"""A marked claim is given a type where its words leave no doubt, in every language that has words for it."""

import pytest

from claimtracker.domain.claims import ClaimType
from claimtracker.matching.claim_types import likely_type

NUMBER, QUOTE, DATE = ClaimType.NUMBER, ClaimType.QUOTE, ClaimType.DATE
COMPARISON, OTHER = ClaimType.COMPARISON, ClaimType.OTHER


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "By noon they had been stopped by 212 residents.", NUMBER),
        ("en", "One in five children lives in poverty.", NUMBER),
        ("en", "The river lost more than 60 percent of its salmon.", NUMBER),
        ("es", "El paro bajó un 12 % desde 2020.", NUMBER),
        ("fr", "Le chômage a baissé de 12 % depuis 2020.", NUMBER),
        ("de", "Jedes fünfte Kind ist arm.", NUMBER),
        ("de", "Die Firma hat in Berlin 212 Mitarbeiter.", NUMBER),
        ("pt", "O desemprego caiu cinco por cento.", NUMBER),
        ("ar", "انخفضت البطالة بنسبة 12% منذ عام 2020.", NUMBER),
        ("", "失業率は5%上がった", NUMBER),
        ("en", "“We never signed anything,” says Jonas Ritter, mayor from 2012 to 2020.", QUOTE),
        ("en", "“They called it consultation.", QUOTE),
        ("es", "«Nunca firmamos nada», dice el alcalde.", QUOTE),
        ("fr", "« Nous n'avons rien signé », dit le maire en 2020.", QUOTE),
        ("de", "„Wir haben nie etwas unterschrieben“, sagt der Bürgermeister.", QUOTE),
        ("pt", "“Nunca assinámos nada”, diz o autarca.", QUOTE),
        ("ar", "قال الوزير «لم نوقع أي شيء أبدا»", QUOTE),
        ("en", "Hydra Nord was founded in 1987", DATE),
        ("es", "Fue fundada el 3 de mayo de 1987.", DATE),
        ("fr", "L'entreprise a été fondée en 1987.", DATE),
        ("de", "Die Firma wurde 1987 gegründet.", DATE),
        ("pt", "A empresa foi fundada em 1987.", DATE),
        ("en", "The tower is higher than the cathedral.", COMPARISON),
        ("ar", "البرج أعلى من الكاتدرائية.", COMPARISON),
    ],
)
def test_what_is_sure(language: str, words: str, expected: ClaimType) -> None:
    assert likely_type(words, language) is expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        "The river is one of the last that flow freely.",
        "Unemployment has fallen since 2020.",
        "The firm paid no tax between 2016 and 2020.",
        "Brandt said the budget was “sound” and left.",
        "He flew in a Boeing 747",
        "The iPhone 15 has no such port",
        "Section 14 of the act forbids it",
        "COVID-19 was made in a laboratory.",
        "Three men met in Berlin.",
    ],
)
def test_what_could_be_more_than_one_thing_stays_other(words: str) -> None:
    assert likely_type(words, "en") is OTHER
