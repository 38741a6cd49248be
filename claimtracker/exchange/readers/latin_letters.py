"""Which encoding a text in Latin letters is in, told by the letters that its language writes.

In the wrong encoding a letter turns into one that the language does not have, or into a sign within a word.
"""

import re

from claimtracker.exchange.readers.language import stop_word_hits

# Letters beyond ASCII of each language; small ones stand for both.
_WEST = {
    "en": "éèêëïöüñç", "fr": "éèêëàâçùûüôîïœæÿ", "de": "äöüßé", "es": "áéíóúüñ", "pt": "áâãàçéêíóôõúü",
    "it": "àèéìíòóù", "nl": "éèëïöüáóê", "sv": "åäöé", "no": "åæøéòô", "da": "åæøé", "fi": "äöå",
    "ca": "àçèéíïòóúü",
}  # fmt: skip
_CENTRAL = {
    "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "hu": "áéíóöőúüű", "ro": "ăâîşţ",
    "hr": "čćđšž", "sl": "čšž", "de": "äöüß",
}  # fmt: skip
_BALTIC = {"lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "et": "äõöüšž"}
# Those most in use first; of equals the first is taken. Old computers' own letters have to be plain.
_ENCODINGS = (
    ("cp1252", _WEST, 0.0),
    ("cp1250", _CENTRAL, 0.3),
    ("iso8859_2", _CENTRAL, 0.4),
    ("cp1254", {"tr": "çğıöşüâîû"}, 0.4),
    ("cp1257", _BALTIC, 0.4),
    ("mac_roman", _WEST, 0.6),
    ("cp850", _WEST, 0.8),
    ("cp852", _CENTRAL, 0.9),
    ("mac_latin2", _CENTRAL, 0.9),
)
_WORD = re.compile(r"[^\W\d_]+")
_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s'’‘`´.,:;!?()/“”„\"…·–—\[\]{}<>*_+=@&#%|\\$€£^~-]+(?=[^\W\d_])")
_AT_WORD = re.compile(r"(?:(?<=\s)|^)[¡¦¨¬¯±µ¶¸¹¼¾ªº]+(?=[^\W\d_])|(?<=[^\W\d_])[¡¢£¤¦¨¬¯±µ¶¸¼¾þ¿]")
_CONTROL = re.compile("[\x80-\x9f]|[^\\W\\d_a-zA-Zªº](?=\\d)|(?<=\\d)[^\\W\\d_a-zA-Zªº]")
_RISE = re.compile(r"(?<=[a-zß-öø-ÿ])(?:[À-ÖØ-Þ]|[^\W\d_a-z](?<=[ŠŽŁŚŹŻĄĆĘŃČĎĚŇŘŤŮĽĹŔŐŰĂŞŢĞİĐ]))")
_ODD, _WORTH = 2.0, 0.5
_SURE, _ENOUGH = 0.5, 50_000
_RUN, _MANY_RUNS = re.compile(rb"[\x80-\xff]{5,}"), 20
_MOST_HIGH = 0.8


def encoding_by_letters(sample: bytes) -> str:
    """Return the encoding in which some language's letters fit best, or "" where nothing tells."""
    sample = sample[:_ENOUGH]
    high = sum(byte > 127 for byte in sample)
    plain = sum(chr(byte).isalpha() for byte in sample if byte < 128)
    if high > _MOST_HIGH * plain or _MANY_RUNS * len(_RUN.findall(sample)) > high:
        return ""
    scored = [
        (_best_fit(sample.decode(encoding, "replace"), languages) - doubt, encoding)
        for encoding, languages, doubt in _ENCODINGS
    ]
    best, encoding = max(scored, key=lambda pair: pair[0])
    return encoding if best >= _SURE else ""


def _best_fit(text: str, languages: dict[str, str]) -> float:
    lowered = text.lower()
    odd = len(_CONTROL.findall(text)) + len(_IN_WORD.findall(text)) + len(_AT_WORD.findall(text))
    odd += len(_RISE.findall(text)) + text.count("\ufffd")
    letters = [letter for letter in lowered if letter > "\x7f" and letter.isalpha()]
    words = _WORD.findall(lowered)
    return (
        max(
            sum(1.0 if letter in own else -_ODD for letter in letters)
            + _WORTH * stop_word_hits(words, language)
            for language, own in languages.items()
        )
        - _ODD * odd
    )
