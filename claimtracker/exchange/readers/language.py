"""A guess of language and direction from the text alone: by script, then by stop words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from claimtracker.domain.articles import Direction

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_HITS, _FEWEST_WORDS = 3, 4
_RTL = frozenset({"ARABIC", "HEBREW", "SYRIAC", "THAANA", "NKO"})
_RTL_LANGUAGES = frozenset(["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "ckb", "dv"])

_STOP_WORDS = {
    "en": "the and of to in is that for was with it as on be by at this have from are not he his but they",
    "fr": "le la les des et est un une dans que pour qui sur pas au avec il par plus ce sont du cette a été",
    "de": "der die und das ist nicht von mit den dem ein eine auf für im sich auch als werden hat wird zu",
    "es": "el la los las que y en del un una por con para es se su al lo como más pero fue este ha sus",
    "pt": "o os que e do da em um uma para com não se por mais dos das na no como foi ao pelo são ele sua",
    "it": "il di che la e per un una con non del della è sono gli nel alla dei anche più ha come si dal",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er om ook als bij door worden naar",
    "sv": "och att det som en på är av för med den till inte har de ett om var från kan också efter",
    "no": "og det som en på er av for med den til ikke har de et om var fra kan også etter ble sier",
    "da": "og det som en på er af for med den til ikke har de et om var fra kan også efter blev siger",
    "fi": "ja on ei että se hän oli joka mutta myös kun ovat tai kuin mukaan sen ole jo vain voi",
    "pl": "i w nie na się z do to że jest o jak po za od ale przez dla oraz który jego tym są",
    "cs": "a se v na je že to s z do o ale jako za by který pro po jsem byl jeho také podle není až",
    "sk": "a sa v na je že to s z do o ale ako za by ktorý pre po som bol jeho tiež podľa nie až",
    "hu": "a az és hogy nem is egy van meg de ez ha már csak volt azt mint vagy szerint lesz még",
    "ro": "și de la în nu că a cu pe din care este mai pentru o sunt un fi ce au dar după prin",
    "hr": "i je u na se da za su od s o kao koji nije bi ali će što iz to samo kako više nakon",
    "sl": "in je v na se da za so od s o kot ki ni bi ali bo kar iz to samo kako več po pri tudi",
    "tr": "ve bir bu da de için ile olarak çok daha ne olan gibi kadar ancak sonra göre en ise var",
    "vi": "và của là có được cho trong không một với người các những đã này để khi từ về tại",
    "id": "dan yang di untuk dengan pada dari ini itu tidak dalam akan ke oleh adalah juga karena telah",
    "ca": "el la els les que i en del un una per amb és es al no com més però va dels seva també han",
}
_STOPS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
# Letters that none of the other languages writes.
_OWN = {
    "pt": frozenset("ãõ"),
    "es": frozenset("ñ"),
    "ro": frozenset("ășşțţ"),
    "de": frozenset("ß"),
    "pl": frozenset("ąęłśźż"),
    "hu": frozenset("őű"),
    "cs": frozenset("ěřů"),
    "tr": frozenset("ğı"),
}
_RIVAL = 0.6
_BY_SCRIPT = {
    "HANGUL": "ko",
    "HEBREW": "he",
    "THAI": "th",
    "GREEK": "el",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "SINHALA": "si",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "TIBETAN": "bo",
}
_MARATHI = frozenset(["आहे", "आणि", "आहेत", "नाही", "होते", "केले", "या"])
_BULGARIAN = frozenset(["на", "се", "да", "от", "за", "че", "са", "като", "това", "беше", "който"])
_SERBIAN = frozenset(["је", "да", "се", "на", "су", "за", "од", "који", "није"])


def guess_language(text: str) -> str:
    """Return the likeliest language as BCP 47, or an empty string when the text gives too few signs."""
    sample = text[:_SAMPLE].lower()
    scripts = _scripts(sample)
    if not scripts:
        return ""
    script = scripts.most_common(1)[0][0]
    if script in ("CJK", "HIRAGANA", "KATAKANA"):
        kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
        return "ja" if kana > 0.05 * scripts["CJK"] else "zh"
    words = Counter(_WORD.findall(sample))
    if script == "LATIN":
        return _by_stop_words(words)
    if script == "CYRILLIC":
        return _cyrillic(sample, words)
    if script == "ARABIC":
        return _arabic(sample)
    if script == "DEVANAGARI":
        return "mr" if _hits(words, _MARATHI) > 0.03 * words.total() else "hi"
    return _BY_SCRIPT.get(script, "")


def direction_of(text: str, language: str = "") -> Direction:
    """Return the base direction: that of most letters, and of ``language`` where there are no letters."""
    scripts = _scripts(text[:_SAMPLE].lower())
    if not scripts:
        return direction_of_language(language)
    rtl = sum(count for script, count in scripts.items() if script in _RTL)
    return Direction.RTL if rtl > scripts.total() / 2 else Direction.LTR


def direction_of_language(language: str) -> Direction:
    """Return the direction in which a language (BCP 47) is written."""
    return Direction.RTL if language.lower().split("-")[0] in _RTL_LANGUAGES else Direction.LTR


def _scripts(text: str) -> Counter[str]:
    counts = Counter(character for character in text if character.isalpha())
    scripts: Counter[str] = Counter()
    for character, count in counts.items():
        scripts[unicodedata.name(character, "?").split(" ")[0].split("-")[0]] += count
    return scripts


def _by_stop_words(words: "Counter[str]") -> str:
    scores = {language: _hits(words, stops) for language, stops in _STOPS.items()}
    rivals = [language for language in scores if scores[language] >= _RIVAL * max(scores.values())]
    if len(rivals) > 1:
        scores |= {language: scores[language] + _own_letters(words, language) for language in rivals}
    best = max(scores, key=lambda language: scores[language])
    least = min(_FEWEST_HITS, max(1, words.total() // 4)) if words.total() >= _FEWEST_WORDS else _FEWEST_HITS
    return best if scores[best] >= least else ""


def _own_letters(words: "Counter[str]", language: str) -> int:
    """How many words have a letter that only this one of the languages known here writes."""
    own = _OWN.get(language, frozenset())
    return sum(count for word, count in words.items() if not own.isdisjoint(word))


def stop_word_hits(words: Iterable[str], language: str) -> int:
    """Return how many of some words are stop words of a language."""
    stops = _STOPS.get(language, frozenset())
    return sum(word in stops for word in words)


def _hits(words: "Counter[str]", stops: frozenset[str]) -> int:
    return sum(words[stop] for stop in stops)


def _cyrillic(sample: str, words: "Counter[str]") -> str:
    if any(letter in sample for letter in "ієїґ"):
        return "be" if "ў" in sample else "uk"
    if any(letter in sample for letter in "јљњћђ"):
        return "mk" if "ѓ" in sample or "ќ" in sample else "sr"
    if "ы" not in sample and "э" not in sample and _hits(words, _BULGARIAN) > _hits(words, _SERBIAN):
        return "bg" if "ъ" in sample else "ru"
    return "ru"


def _arabic(sample: str) -> str:
    if any(letter in sample for letter in "ٹڈڑےں"):
        return "ur"
    persian = sum(sample.count(letter) for letter in "پچژگکی")
    return "fa" if persian > 0.02 * len(sample) else "ar"
