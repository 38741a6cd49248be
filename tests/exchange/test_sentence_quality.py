"""Sentences in ten languages: abbreviations, decimals, ellipses, quotations, ordinals, initials."""

import pytest

from claimtracker.exchange.sentence_joins import goes_on
from claimtracker.exchange.sentences import sentence_at, sentence_spans

WITHOUT_SPACES = ("ja", "zh")
SAMPLES = [
    (
        "en",
        [
            "Prices rose 3.5 percent, the U.S. Department of Labor said on Jan. 5.",
            "J. K. Rowling moved to No. 10 Downing St. in 2004.",
            "He lives in Washington, D.C.",
            "She left at 5 p.m.",
            "The bill passed.",
        ],
    ),
    (
        "en",
        [
            "“I don’t know… maybe,” she said.",
            "Wait... what?",
            "Sen. Ted Cruz and Gov. Abbott met Gen. Lee.",
            "It cost $4.2bn vs. $3bn, i.e. more.",
            "“We won!” he cried.",
            "“Did you?” she asked.",
        ],
    ),
    (
        "en",
        [
            "The firm, Acme Inc., lost 5 per cent.",
            "Apple Inc. gained.",
            "(He was not there.)",
            "See fig. 3, p. 12.",
            "“It’s over.”",
            "The end.",
        ],
    ),
    (
        "en",
        [
            "The mayor said: “We built it.",
            "It works.",
            "Nobody complained.”",
            "Then he left.",
        ],
    ),
    (
        "es",
        [
            "El Sr. López dijo que subió un 3,5 % en EE. UU.",
            "¿Es cierto?",
            "¡No!",
            "«No lo sé… quizá», dijo la Dra. Ruiz.",
            "Véase la pág. 3.",
            "Ocurrió el 5 de ene. de 2020.",
        ],
    ),
    (
        "es",
        [
            "Costó 1.500 euros aprox. en el núm. 5.",
            "Vive en Av. Mayor.",
        ],
    ),
    (
        "fr",
        [
            "M. Dupont a dit : « C’est faux. »",
            "Selon Mme Martin, le taux est de 3,5 %.",
            "Cf. p. 12, art. 5.",
            "Est-ce vrai ?",
            "Non !",
            "L’O.N.U. l’a dit… puis rien.",
        ],
    ),
    (
        "fr",
        [
            "Le no. 5 du boul. Voltaire, etc., est fermé.",
            "C. Lagarde a parlé.",
        ],
    ),
    (
        "de",
        [
            "Am 3. Oktober 2023 stiegen die Preise um 3,5 Prozent.",
            "Dr. Müller und Prof. Schmidt kamen, z. B. nach Berlin.",
            "„Das ist falsch“, sagte er.",
            "Stimmt das?",
            "Der 1. FC Köln verlor ca. 2 Mio. Euro.",
            "Das war’s … fast.",
        ],
    ),
    (
        "de",
        [
            "Am 24. Dez. um 18 Uhr, d. h. abends, kam Nr. 5.",
            "Seit dem 19. Jahrhundert lebt man hier.",
        ],
    ),
    (
        "pt",
        [
            "O Sr. Silva disse que custou R$ 3,5 mi em 2023.",
            "A Dra. Ana, da Av. Paulista, negou.",
            "É verdade?",
            "“Não sei… talvez”, disse ela.",
            "Foi no séc. XIX, pág. 5.",
        ],
    ),
    (
        "ar",
        [
            "قال د. أحمد إن النسبة 3.5 في المئة.",
            "هل هذا صحيح؟",
            "لا!",
            "«لا أعرف… ربما»، قالت.",
            "انتهى الأمر.",
        ],
    ),
    (
        "hi",
        [
            "डॉ. शर्मा ने कहा कि कीमतें 3.5 प्रतिशत बढ़ीं।",
            "क्या यह सच है?",
            "“मुझे नहीं पता…” उन्होंने कहा।",
            "नहीं!",
            "सरकार ने इनकार किया।",
        ],
    ),
    (
        "ru",
        [
            "В 2023 г. цены выросли на 3,5 %.",
            "Это правда?",
            "А. С. Пушкин жил на ул. Ленина, д. 5.",
            "«Не знаю… может быть», — сказал он.",
            "Это стоило 5 млн руб. в год.",
            "Конец.",
        ],
    ),
    (
        "ru",
        [
            "По данным за янв. 2020 г., т. е. зимой, всё выросло.",
            "Г-н Иванов ушёл.",
        ],
    ),
    (
        "ja",
        [
            "市は2023年に3.5億円を支出した。",
            "本当か？",
            "「知らない……たぶん」と彼は言った。",
            "いいえ！",
            "費用は三千万だ。",
        ],
    ),
    (
        "zh",
        [
            "该市2023年支出3.5亿元。",
            "这是真的吗？",
            "“我不知道……也许吧。”他说。",
            "不！",
            "费用是三千万。",
        ],
    ),
    (
        "zh",
        [
            "他说：“我们赢了。",
            "大家很高兴。”",
            "然后他走了。",
        ],
    ),
    (
        "ja",
        [
            "市長は「我々は勝った。",
            "皆が喜んでいる。」と述べた。",
        ],
    ),
    ("en", ["He said no.", "Then he left for St. Louis at 5 p.m.", "Nobody asked."]),
    ("en", ["The iPhone came.", "iPhone sales rose."]),
    ("en", ["i went home.", "then i slept."]),
    ("en", ["Vitamin C. is written so.", "He liked vitamin C."]),
    ("pt", ["Vimos o mar.", "Depois fomos embora em mar. 2020."]),
    ("ru", ["В 2020 г. Россия ввела запрет.", "Потом всё изменилось."]),
    ("de", ["Er kam am 3.", "Dann ging er."]),
    ("hi", ["रु. 500 करोड़ खर्च हुए।", "यह 2023 की बात है।"]),
]


def cut(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in sentence_spans(text, language)]


@pytest.mark.parametrize(("language", "sentences"), SAMPLES)
def test_a_text_is_cut_where_a_reader_would(language: str, sentences: list[str]) -> None:
    between = "" if language in WITHOUT_SPACES else " "
    assert cut(between.join(sentences), language) == sentences


@pytest.mark.parametrize(("language", "sentences"), SAMPLES)
def test_the_sentence_at_each_place_is_one_of_them(language: str, sentences: list[str]) -> None:
    text = ("" if language in WITHOUT_SPACES else " ").join(sentences)
    known = set(sentence_spans(text, language))
    assert {sentence_at(text, position, language) for position in range(len(text))} == known


def test_a_language_without_a_list_of_its_own_uses_the_english_one() -> None:
    assert goes_on("Dr. ", "Novák", "cs")
    assert not goes_on("Konec. ", "Nic", "cs")


def test_nothing_goes_on_past_the_end() -> None:
    assert not goes_on("Mr. ", "", "en")
    assert not goes_on("", "Then", "en")
