"""Numbers, dates, names, places, speakers and languages, read one by one."""

import pytest

from claimtracker.domain.matches import DifferenceKind
from claimtracker.matching.dates import dates
from claimtracker.matching.differences import differences
from claimtracker.matching.lexicon import lexicon
from claimtracker.matching.normal_form import terms
from claimtracker.matching.numerals import digits_value
from claimtracker.matching.packs import pack_for
from claimtracker.matching.quantities import quantities
from claimtracker.matching.reading import read
from claimtracker.matching.speakers import same_speaker
from claimtracker.matching.tokens import tokenize


@pytest.mark.parametrize(
    ("written", "decimal", "value"),
    [
        ("20,000,000", ".", 20_000_000),
        ("20.000.000", ",", 20_000_000),
        ("3.5", ".", 3.5),
        ("3,5", ",", 3.5),
        ("1,234.5", ".", 1234.5),
        ("1.234,5", ",", 1234.5),
        ("1,234", ".", 1234),
        ("1.234", ".", 1.234),
        ("1'000'000", ".", 1_000_000),
        ("٢٥", ".", 25),
    ],
)
def test_digits_in_the_manner_of_each_language(written: str, decimal: str, value: float):
    assert digits_value(written, decimal) == value


@pytest.mark.parametrize(
    ("text", "value", "high", "unit"),
    [
        ("It cost $31m.", 31e6, 31e6, "USD"),
        ("It cost 31 million dollars.", 31e6, 31e6, "USD"),
        ("one hundred and five cars", 105, 105, ""),
        ("a million people", 1e6, 1e6, ""),
        ("between 5 and 10 percent", 5, 10, "percent"),
        ("a 10-month sentence", 10, 10, "month"),
        ("nine out of 10 doctors", 0.9, 0.9, "part"),
        ("it doubled", 2, 2, "times"),
        ("2½ hours", 2.5, 2.5, "hour"),
    ],
)
def test_quantities(text: str, value: float, high: float, unit: str):
    found = [q for q in quantities(tokenize(text), lexicon("en"), frozenset()) if q.kind == "count"]
    assert [(q.value, q.high, q.unit) for q in found] == [(value, high, unit)]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (
            "en",
            {
                "two-and-a-half million": 2.5e6,
                "half a million": 5e5,
                "one and a half years": 1.5,
                "every fifth": 0.2,
            },
        ),
        (
            "es",
            {
                "un millón y medio": 1.5e6,
                "medio millón": 5e5,
                "tres cuartas partes": 0.75,
                "la cuarta parte": 0.25,
            },
        ),
        ("fr", {"deux millions et demi": 2.5e6, "un demi-million": 5e5, "divisé par deux": 0.5}),
        (
            "de",
            {
                "zweihundertfünfzig": 250,
                "tausendfünfhundert": 1500,
                "eine halbe Million": 5e5,
                "dreiviertel": 0.75,
            },
        ),
        (
            "pt",
            {
                "mil e quinhentas": 1500,
                "dois milhões e meio": 2.5e6,
                "duas horas e meia": 2.5,
                "meio milhão": 5e5,
            },
        ),
        (
            "ar",
            {
                "ألف وخمسمئة": 1500,
                "خمسة وستون": 65,
                "مليونين ونصف المليون": 2.5e6,
                "ثلاثة أرباع": 0.75,
                "١٥٠٠ شخص": 1500,
            },
        ),
    ],
)
def test_amounts_written_in_words(language: str, written: dict[str, float]):
    amounts = {
        text: [round(q.value, 9) for q in read(text, language).quantities if q.kind != "weak"]
        for text in written
    }
    assert amounts == {text: [value] for text, value in written.items()}


def test_a_part_of_every_so_many_that_names_no_one():
    (share,) = read("يعيش طفل من كل خمسة أطفال في الفقر", "ar").quantities
    assert (share.value, share.unit) == (0.2, "part")


def test_crowds_are_apart_by_their_size():
    for other, hard in (("Scores", False), ("40 people", False), ("Hundreds", True), ("3,000 people", True)):
        found = differences("Dozens were killed in the raid.", f"{other} were killed in the raid.", "en")
        assert any(one.hard for one in found) is hard, other


@pytest.mark.parametrize("people", ["noruegos", "norwegischen", "norvégiennes", "noruegueses", "النرويجيون"])
def test_a_people_in_every_form_is_its_country(people: str):
    assert [piece.meaning for piece in read(people, "").pieces] == ["@NO"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("on May 5, 2020", "en", (2020, 5, 5, 0)),
        ("on 5 May 2020", "en", (2020, 5, 5, 0)),
        ("on 2020-05-05", "en", (2020, 5, 5, 0)),
        ("on 25/12/2020", "en", (2020, 12, 25, 0)),
        ("on 04/05/2020", "en", (2020, 0, 0, 0)),
        ("in the 1990s", "en", (0, 0, 0, 1990)),
        ("in the nineties", "en", (0, 0, 0, 1990)),
        ("el 5 de mayo de 2020", "es", (2020, 5, 5, 0)),
        ("le 1er mai 2020", "fr", (2020, 5, 1, 0)),
        ("am 5. Mai 2020", "de", (2020, 5, 5, 0)),
        ("die 90er Jahre", "de", (0, 0, 0, 1990)),
        ("em março de 2018", "pt", (2018, 3, 0, 0)),
        ("في 5 مايو 2020", "ar", (2020, 5, 5, 0)),
    ],
)
def test_dates(text: str, language: str, expected: tuple[int, int, int, int]):
    found = dates(tokenize(text), lexicon(language))
    assert [(d.year, d.month, d.day, d.decade) for d in found] == [expected]


def test_may_is_a_month_only_beside_a_date():
    assert dates(tokenize("It may rain and they march on."), lexicon("en")) == []
    assert [d.month for d in dates(tokenize("It rained in May."), lexicon("en"))] == [5]


def test_names_are_known_by_their_capitals_unless_all_words_have_them():
    said = read("The report praises Angela Merkel.", "en")
    assert [p.key for p in said.pieces if p.kind == "name"] == ["angela", "merkel"]
    assert not [p for p in read("Report Praises Merkel And Scholz", "en").pieces if p.kind == "name"]


def test_a_turkey_is_no_country_and_us_is_one_only_in_capitals():
    assert [p.kind for p in read("They ate turkey with us", "en").pieces if p.kind == "place"] == []
    assert [p.meaning for p in read("Turkey told the US so", "en").pieces if p.kind == "place"] == [
        "@TR",
        "@US",
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Barack Obama", "President Obama", True),
        ("barack-obama", "Barack Obama", True),
        ("J. Smith", "John Smith", True),
        ("José García", "Jose Garcia", True),
        ("Hillary Clinton", "Bill Clinton", False),
        ("Angela Merkel", "Olaf Scholz", False),
    ],
)
def test_speakers(one: str, other: str, same: bool):
    assert same_speaker(one, other) is same


def test_another_speaker_is_named_without_a_span():
    found = differences("Crime fell.", "Crime fell.", "en", "Angela Merkel", "Olaf Scholz")
    assert [(d.kind, d.mine, d.theirs, d.mine_span) for d in found] == [
        (DifferenceKind.NAME, "Angela Merkel", "Olaf Scholz", None)
    ]
    assert differences("Crime fell.", "Crime fell.", "en", "Angela Merkel", "") == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the bridge was not safe.", "en"),
        ("El alcalde dijo que el puente no era seguro.", "es"),
        ("Le maire a dit que le pont n'était pas sûr.", "fr"),
        ("Der Bürgermeister sagte, dass die Brücke nicht sicher ist.", "de"),
        ("O prefeito disse que a ponte não era segura.", "pt"),
        ("قال العمدة إن الجسر ليس آمنا", "ar"),
        ("A vacina não contém mercúrio.", "pt"),
        ("O desemprego caiu 3%.", "pt"),
        ("Ivermectin wirkt gegen Corona.", "de"),
        ("Le chômage a baissé de 3 %.", "fr"),
        ("La vacuna no contiene mercurio.", "es"),
        ("Ursula von der Leyen, president of the European Commission, visited Kyiv.", "en"),
    ],
)
def test_languages_are_known_by_their_small_words(text: str, language: str):
    pack = pack_for("", text)
    assert pack is not None
    assert pack.language == language


def test_a_denial_in_a_language_that_was_not_guessed_asks_for_a_look():
    mine, theirs = "Nils nie saw Anna on Malta.", "Nils saw Anna on Malta."
    assert [d.mine for d in differences(mine, theirs)] == ["nie"]


def test_a_language_without_a_pack_is_compared_by_runs_of_characters():
    assert pack_for("", "Безработица выросла") is None
    assert pack_for("ja", "the mayor") is None
    assert terms("Безработица", "ru")[:2] == ("безр", "езра")
    assert terms("失業率", "ja") == ("失業", "業率")
    assert [d.kind for d in differences("失業率 5 上昇", "失業率 9 上昇", "ja")] == [DifferenceKind.NUMBER]


def test_a_post_is_read_without_its_noise():
    post = "RT @mayor: Bridge #NotSafe 😀 https://t.co/x1 pic.twitter.com/ab — City (@city) May 5, 2020"
    assert terms(post, "en") == ("mayor", "bridg", "not", "safe")
