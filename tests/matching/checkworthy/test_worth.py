"""What asks to be checked scores above what does not, in six languages, with reasons a person can see."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.articles import Role
from claimtracker.matching.checkworthy.signals import asks, signals
from claimtracker.matching.checkworthy.word_lists import KINDS, LANGUAGES, phrases, read_rows, word_lists
from claimtracker.matching.checkworthy.worth import WEIGHTS, worth
from tests.any_text import any_text

# For each language: sentences that can be looked up, and sentences that cannot.
PAIRS = {
    "en": (
        [
            "Unemployment fell by 12 percent in 2023, according to the statistics office.",
            "She voted against the tax cut in 2017.",
            "The city spent more on roads than any other in the country.",
        ],
        ["What do you think?", "I believe we need more courage.", "Thank you, good evening.", "So there."],
    ),
    "es": (
        ["El paro bajó un 12 % en 2023, según el INE.", "El Congreso aprobó la ley en mayo de 2020."],
        ["¿Y usted qué opina?", "Creo que necesitamos más valor.", "Muchas gracias, buenas noches."],
    ),
    "fr": (
        ["Le chômage a baissé de 7,5 % depuis 2017, a dit le ministre.", "Le Sénat a rejeté la loi en 2019."],
        ["Qu’en pensez-vous ?", "Je crois que nous devons rêver.", "Merci à tous, bonsoir."],
    ),
    "de": (
        [
            "Die Mieten sind seit 2015 um 30 Prozent gestiegen.",
            "Der Bundestag hat das Gesetz 2019 beschlossen.",
        ],
        ["Was meinen Sie?", "Ich glaube, wir brauchen mehr Mut.", "Vielen Dank, guten Abend."],
    ),
    "pt": (
        ["O desmatamento caiu 50% em 2023, segundo o governo.", "A Câmara aprovou o imposto em 2021."],
        ["O que você acha?", "Acho que precisamos de coragem.", "Obrigado, boa noite."],
    ),
    "ar": (
        [
            "قال الوزير إن البطالة انخفضت بنسبة 5 في المئة منذ عام 2020.",
            "وافق البرلمان على القانون في عام 2019.",
        ],
        ["ما رأيك؟", "أعتقد أننا نحتاج إلى الأمل.", "شكرا لكم، مساء الخير."],
    ),
}


@pytest.mark.parametrize("language", PAIRS)
def test_what_can_be_looked_up_scores_above_what_cannot(language: str) -> None:
    up, down = PAIRS[language]
    assert min(worth(one, language).score for one in up) > max(worth(one, language).score for one in down)
    assert all(worth(one, language).reasons for one in up)


@pytest.mark.parametrize("language", PAIRS)
def test_the_language_is_found_when_it_is_not_named(language: str) -> None:
    sentence = PAIRS[language][0][0]
    assert worth(sentence).score == pytest.approx(worth(sentence, language).score, abs=2.0)
    assert worth(sentence).reasons[0] == worth(sentence, language).reasons[0]


def test_reasons_name_what_is_there_the_heaviest_first() -> None:
    found = worth("The mayor said more than 12 percent of the 5,000 homes stood empty in 2023.", "en")
    assert found.reasons[0] == "a percentage"
    assert {"a number", "a date", "says who", "something measured"} <= set(found.reasons)


@pytest.mark.parametrize(
    ("sentence", "language", "reason"),
    [
        ("The bridge cost $3bn.", "en", "an amount of money"),
        ("Two thirds of voters agreed.", "en", "a share or multiple"),
        ("Rents doubled because of the law.", "en", "a cause"),
        ("Oslo is the largest city of Norway.", "en", "a superlative"),
        ("Oslo is larger than Bergen.", "en", "a place"),
        ("市は2023年に3000万円を支出した。", "ja", "an amount of money"),
        ("失業率は5%に下がった。", "ja", "a percentage"),
        ("该市2023年支出三千万。", "zh", "a number"),
        ("Безработица упала на 5% в 2023 году.", "ru", "a percentage"),
        ("बेरोज़गारी 2023 में 5% घटी।", "hi", "a date"),
    ],
)
def test_signals_in_and_beyond_the_listed_languages(sentence: str, language: str, reason: str) -> None:
    assert reason in worth(sentence, language).reasons


@pytest.mark.parametrize(
    "question",
    ["Is it true?", "“Is it true?”", "هل هذا صحيح؟", "本当か？", "¿Es cierto?", "¿Es cierto, dijo, o no"],
)
def test_questions_in_any_script(question: str) -> None:
    assert asks(question)
    assert signals(question)["question"] == 1


def test_captions_and_subheads_score_below_the_same_words_in_the_body() -> None:
    sentence = "Unemployment fell by 12 percent in 2023."
    body = worth(sentence, "en").score
    for role in (Role.CAPTION, Role.SUBHEAD, Role.HEADLINE, Role.FURNITURE, Role.BYLINE):
        assert worth(sentence, "en", role).score < body


def test_every_weight_counts_something_and_reasons_speak_for_checking() -> None:
    assert all(weight.first for weight in WEIGHTS)
    assert all(weight.first > 0 for weight in WEIGHTS if weight.reason)
    assert len({weight.signal for weight in WEIGHTS}) == len(WEIGHTS)
    assert set(KINDS) <= {weight.signal for weight in WEIGHTS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_whole_and_no_phrase_stands_twice(language: str) -> None:
    rows = read_rows(language)
    listed = [phrase for kind in KINDS for phrase in phrases(rows, kind)]
    assert all(phrases(rows, kind) for kind in KINDS)
    assert len(listed) == len(set(listed))
    assert all(phrase == phrase.strip() for phrase in listed)
    assert rows["language"] == language


def test_a_language_without_lists_still_counts_numbers() -> None:
    assert word_lists("sw") is None
    assert worth("Bei iliongezeka kwa 5% mwaka 2023.", "sw").score > worth("Habari ya asubuhi.", "sw").score


@pytest.mark.parametrize(
    ("sentence", "language", "names"),
    [
        ("Завод построила Германия, а деньги дала Анна Петрова.", "ru", 2),
        ("Вчера ничего не было. Потом тоже.", "ru", 0),
        ("Il ministro Rossi ha visitato Napoli.", "it", 2),
        ("«Никогда», сказал он.", "ru", 0),
        ("部长说没有。", "zh", 0),
    ],
)
def test_names_are_seen_in_a_language_without_lists(sentence: str, language: str, names: int) -> None:
    assert signals(sentence, language)["name"] == names


@given(any_text(max_size=200), st.sampled_from(["", *LANGUAGES, "ja", "zh-Hant"]))
def test_any_text_has_a_score(text: str, language: str) -> None:
    found = worth(text, language)
    assert -40 < found.score < 60
    assert len(found.reasons) == len(set(found.reasons))


def test_more_of_a_signal_never_counts_less() -> None:
    for weight in WEIGHTS:
        sums = [weight.first + weight.more * times for times in range(weight.most)]
        assert all(abs(two) >= abs(one) for one, two in itertools.pairwise(sums))
