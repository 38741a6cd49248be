"""Where a full stop ends no sentence: abbreviations, initials, ordinals, words tagged on to a quotation."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

REACH = 24
"""How many code points on either side of a cut are looked at."""

# Abbreviations before a name or another word; those that may end a sentence (etc., Inc., p.m.) are not here.
_BEFORE_NAMES: Mapping[str, str] = {
    "en": "Mr Mrs Ms Mx Messrs Dr Prof St Ft Mt Sen Sens Rep Reps Gov Gen Adm Maj Cmdr Col Capt Lt Sgt Cpl "
    "Det Rev Hon Pres Supt vs cf e.g i.e",
    "es": "Sr Sra Srta Sres Dr Dra Prof Profa Dña Lic Ing Gral Cnel Av Avda Pza aprox Sto Sta Excmo "
    "Excma Mons av avda pza vs cf p.ej i.e",
    "fr": "M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste av bd boul cf env p.ex c.-à-d i.e",
    "de": "Hr Fr Dr Prof St bzw ca z.B d.h u.a o.ä Mio Mrd evtl ggf inkl vgl sog Ing",
    "pt": "Sr Sra Srs Dr Dra Prof Profa Eng Gen Cel Av R Pça av pça aprox Sto Sta vs cf p.ex i.e",
    "ar": "د أ م",
    "hi": "डॉ प्रो श्री सुश्री कु पं मि रु सं रा ले कि.मी",
    "ru": "ул пл пер просп обл им акад проф доц ген см ср напр т.е",
}
# Words that are abbreviations only when a number follows: "No. 10", "pág. 3", "mar. 2020".
_BEFORE_NUMBERS: Mapping[str, str] = {
    "en": "No Nos no nos Fig Figs fig figs Eq eq Sec sec Ch ch Art art Vol vol p pp Approx "
    "Jan Feb Aug Sept Oct Nov Dec approx ca",
    "es": "núm No nº n pág págs p pp art arts cap fig vol ene feb mar abr jun jul ago sept oct nov dic",
    "fr": "no nos n p pp art chap fig vol janv févr avr juil sept oct nov déc",
    "de": "Nr S Abb Bd Kap Art Abs Tel Jan Feb Febr Apr Aug Sept Okt Nov Dez",
    "pt": "núm n nº pág págs p art arts cap fig vol séc jan fev mar abr mai jun jul ago set out nov dez",
    "ar": "ص ج ق",
    "hi": "नं रु",
    "ru": "д стр рис кв тел янв февр апр авг сент окт нояб дек ст п",
}
_ORDINAL = re.compile(r"(?:^|\D)\d{1,2}\.$")
_AFTER_ORDINAL = re.compile(
    r"(?:Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez|Jahrhundert|Jahrtausend|Jahrestag|Weltkrieg|FC\b"
    r"|Bundesliga|Liga|Platz|Quartal|Halbjahr|Stock|Etage|Klasse|Runde|Geburtstag|Legislatur|Änderung|Auflage)"
)
_INITIAL_ALONE = re.compile(r"(?:^|[.…!?]\s+)[^\W\d_]\.$")
_LISTED = re.compile(r"^\(?\d{1,2}\.$")
_HOUR = re.compile(r"\b[ap]\.\s?m\.$")
_AFTER_HOUR = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Pacific|[ECMP][SD]?T|GMT|UTC)\b"
)
_INITIALS = re.compile(r"(?:^|[\s(«“\"’'.-])[^\W\d_]\.$")
_JOINED_INITIALS = re.compile(r"(?:^|\W)[^\W\d_]\.-[^\W\d_]\.$")
_TAGGED = re.compile(r"(?:と|[\u4e00-\u9fff]{1,4}(?:说|說|表示|称|稱|问|問|道|指出)[。，])")
_CLOSED = re.compile(r"[。！？…][”」』]$")
_NUMBER = re.compile(r"\d|[IVXLCM]+\b")
_NAMES, _NUMBERS = "names", "numbers"
# Ends that sentencex reads over: a full stop before a figure, “no.” and “etc.” at a sentence's end.
_WIDE_END = r"[。！？](?=[0-9０-９A-Za-z])"
_ENDS: Mapping[str, re.Pattern[str]] = {
    code: re.compile(pattern)
    for code, pattern in {
        "en": r"(?<=\w )no\.\s+(?=[A-Z“\"])",
        "es": r"\betc\.\s+(?=[^\W\d_a-záéíóúñ]|[«“\"¿¡])",
        "fr": r"\betc\.\s+(?=[^\W\d_a-zàâçéèêëîïôûùœ]|[«“\"])",
        "pt": r"\betc\.\s+(?=[^\W\d_a-zàáâãçéêíóôõú]|[«“\"])",
        "ru": r"\b(?:т\.\s?д|т\.\s?п|др|руб|коп|чел|долл)\.\s+(?=[А-ЯЁ«“\"])",
        "ja": _WIDE_END,
        "zh": _WIDE_END,
    }.items()
}
_BRAND = re.compile(r"[a-z]{1,2}[A-Z]")


def goes_on(before: str, after: str, language: str, *, cased: bool = True) -> bool:
    """Tell whether the text goes on over a cut: ``before`` ends right before it, ``after`` begins there.

    Both may be no longer than REACH. ``cased`` tells that sentences of the text begin with capitals.
    """
    glued = before[-1:] == "." and after[:1].isalpha()
    before, rest = before.rstrip(), after.lstrip()
    if not before or not rest:
        return False
    if _CLOSED.search(before):
        return _TAGGED.match(rest) is not None
    if rest[0] in "—–" and rest[1:].lstrip()[:1].islower():
        return True
    if cased and before[-1] in "!?" and rest[0].islower() and not _BRAND.match(rest):
        return True
    if not before.endswith("."):
        return False
    if after[0] == "-" or _JOINED_INITIALS.search(before):
        return True
    if cased and rest[0].islower() and not before.endswith("..") and not _BRAND.match(rest):
        return True
    if _LISTED.match(before) or (_HOUR.search(before) and _AFTER_HOUR.match(rest)):
        return True
    if _ends_with(language, _NAMES).search(before) or _INITIAL_ALONE.search(before):
        return True
    if _NUMBER.match(rest) and _ends_with(language, _NUMBERS).search(before):
        return True
    if glued and _INITIALS.search(before):
        return True
    return language == "de" and bool(_ORDINAL.search(before) and _AFTER_ORDINAL.match(rest))


def missed_ends(text: str, start: int, end: int, language: str) -> Iterator[int]:
    """Yield where sentences end between two places of a text although no cut was made there."""
    pattern = _ENDS.get(language)
    if pattern:
        yield from (found.end() for found in pattern.finditer(text, start, end))


@cache
def _ends_with(language: str, kind: str) -> re.Pattern[str]:
    lists = _BEFORE_NAMES if kind == _NAMES else _BEFORE_NUMBERS
    words = lists.get(language, lists["en"]).split()
    either = "|".join(re.escape(word).replace(r"\.", r"\.\s?") for word in words)
    return re.compile(rf"(?:^|[\s(\[“„«\"’'-])(?:{either})\.$")
