"""Bylines: who wrote, in the forms that newsrooms print them."""

import re
import unicodedata

from claimtracker.exchange.readers.dates import MONTH_NAME
from claimtracker.exchange.readers.rubrics import is_rubric

_JOB = (
    r"(?:reporter|correspondent|editor|writer|columnist|contributor|staff|journalist|analyst|producer"
    r"|fellow|bureau|desk"
    r"|author|critic|photographer|researcher|redakteur(?:in)?|korrespondent(?:in)?|journaliste"
    r"|rédact\w+|correspondante?"
    r"|redactor[a]?|corresponsal|periodista|repórter|jornalista|giornalista|inviato|корреспондент"
    r"|обозреватель)"
)
_JOB_WORD = re.compile(rf"\b{_JOB}s?\b", re.IGNORECASE)
_TRAILING_MONTH = re.compile(rf"\s+(?:{MONTH_NAME}|edited|published|updated)$", re.IGNORECASE)
_BY = (
    r"(?:by|(?:words|text|story|reporting|essay)\s+by|(?:words|text|story|pictures|photos|photographs|reporting)\s+(?:and|&)\s+\w+\s+by"
    r"|von|par|por|di|de|door|av|af|od|autor(?:a|in)?|author|text|words|story|written\ by"
    r"|byline|auteur|autore|muhabir|reporter|redaktor"
    r"|reported\ by|posted\ by|published\ by|автор|текст"
    r"|κείμενο|γράφει|yazan|haber|oleh|írta|szerző|skrevet\ av|tekst|texte|texto|testo|מאת|लेखक|نویسنده|تحریر"
    r"|بقلم|كتب(?:ت)?|作者|記者|记者|文)"
)
_NAME_WORD = r"(?:[^\W\d_a-z][\w.’'\-]*|[A-Z]\.)"
_PARTICLE = r"(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|dos|du)"
_NAME = rf"{_NAME_WORD}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])*{_NAME_WORD}){{1,3}}"
_NAMES = rf"{_NAME}(?:(?:,|\s+(?:and|&|und|et|y|e|en|och|og|i))\s+{_NAME}){{0,4}}"
_BYLINE = re.compile(rf"^(?i:{_BY})\s*:?\s+(?P<names>[^\W\d_a-z][^.!?]{{1,100}}|{_NAMES}.*)$")
# A desk or an unnamed colleague: “By the City Desk”, “De notre envoyé spécial”.
_BY_DESK = re.compile(
    rf"^(?i:{_BY}|de)\s*:?\s+(?:the|our|a|unser\w*|notre|nuestr[oa]|noss[oa]|nostr[oa]|la|el|die|der|das)\s+"
    r"(?P<names>\w+(?:[ \u00a0-]\w+){0,4})$",
    re.IGNORECASE,
)
_LONGEST = 1_000
_LONGEST_NAME, _MOST_NAME_WORDS = 24, 4
_MAIL = re.compile(r"\s*[<(\[|/]?\s*[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\s*[>)\]]?\s*$")
# Where something was said, in the place of a name.
_VENUE = re.compile(
    r"\b(?:office|room|cent(?:er|re)|hotel|palace|square|building|university|airport|library|museum|(?:town|city)\s+hall"
    r"|(?:white|state|opera)\s+house|(?:rose)\s+garden|rathaus|palacio|palais|palazzo)\b",
    re.IGNORECASE,
)
# A name of one word, as people sign in, where the page says that it is the author's.
SIGNED_ONCE = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s*:?\s+(?P<name>[^\s:]{3,30})$", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"\s*\((?:avec|with|mit|con|com|met)\s+{_NAMES}\)", re.IGNORECASE)
_DESK_WORD = re.compile(
    r"desk|staff|team|bureau|newsroom|redaktion|korrespondent|redacci[óo]n|rédaction|envoyé|reda[çc]|corresp|envia"
    r"|inviat|report|edit",
    re.IGNORECASE,
)
_EAST = r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3·・]{2,8}"
_EAST_NAMES = rf"{_EAST}(?:[ 、,]\s*{_EAST}){{0,3}}"
_EAST_BYLINE = re.compile(
    rf"^(?:(?:取材・文|本报记者|作者|記者|记者|文|撰文|執筆|编辑)\s*[:\uff1a/・｜|]?\s*(?P<names>{_EAST_NAMES})"
    rf"|[【(（]?(?P<named>{_EAST_NAMES})[】)）]?)$"
)
# Who reports, and from where: “記者王小明／台北報導”.
_EAST_PLACED = re.compile(
    rf"^[【〔\[]?(?:本報|本报)?(?:記者|记者)\s*(?P<names>{_EAST_NAMES})\s*[／/．・]\s*\S{{1,12}}?(?:報導|報道|报道|電|电|訊|讯)[】〕\]]?$"
)
_EAST_TITLE = re.compile(r"\s*(?:記者|记者|編集委員|論説委員|特派員|通信员|기자|특파원|논설위원)$")
_EAST_JOB = re.compile(
    "記者|记者|編集委員|論説委員|特派員|通信员|作者|取材|撰文|執筆|文[:\uff1a/・｜|]|(?:기자|특파원|논설위원)$"
)
_BYLINE_JOB = re.compile(
    rf"^(?P<names>{_NAMES})\s*(?:,|\||–|—|-|\(|•)\s*.{{0,60}}\b(?i:{_JOB})s?\b.{{0,60}}$"
)
_BARE_NAMES = re.compile(rf"^(?P<names>{_NAMES})$")
# As libraries write names: “Lee, Ann; Roe, Tom.”
_TURNED = rf"{_NAME_WORD},\s{_NAME_WORD}(?:\s{_NAME_WORD})?"
_CATALOGUED = re.compile(rf"^{_TURNED}(?:;\s{_TURNED}){{1,9}}\.?$|^{_TURNED}\.$")
_NAMES_HEAD = re.compile(rf"^{_NAMES}")


def byline_names(text: str, bare: bool = False) -> str:
    """Return the names of a byline, or an empty string; ``bare`` also accepts names alone."""
    text = without_mail(" ".join(text[:_LONGEST].split()))
    if len(text) > 160 or is_rubric(text):
        return ""
    if bare and _CATALOGUED.match(text):
        return _as_spoken(text)
    match = _BYLINE.match(text)
    if match:
        names = match["names"]
        head = _NAMES_HEAD.match(names)
        return _without_jobs(head[0] + _names_in_brackets(names[head.end() :]) if head else names)
    match = _BY_DESK.match(text)
    if match and _DESK_WORD.search(match["names"]):
        return match["names"]
    alone = bare and _has_cases(text) and not _VENUE.search(text)
    match = _BYLINE_JOB.match(text) or (_BARE_NAMES.match(text) if alone else None)
    return _without_jobs(match["names"]) if match else _eastern_names(text)


def _as_spoken(text: str) -> str:
    """Return catalogued names with the given name first, a comma between two of them."""
    turned = (name.strip(" .").partition(",") for name in text.split(";"))
    return ", ".join(f"{given.strip()} {family.strip()}" for family, _, given in turned)


def without_mail(text: str) -> str:
    """Return a byline without the address of mail behind it."""
    return _MAIL.sub("", text) if len(text) < _LONGEST else text


def _names_in_brackets(rest: str) -> str:
    """Names in brackets behind the first ones: “(avec Ann Lee et Tom Roe)”, “(with ...)”."""
    match = _IN_BRACKETS.match(rest)
    return match[0] if match else ""


def _eastern_names(text: str) -> str:
    """Names of a Chinese or Japanese byline, which says that they are a reporter's."""
    if placed := _EAST_PLACED.match(text):
        return placed["names"]
    match = _EAST_BYLINE.match(text) if _EAST_JOB.search(text) else None
    return _EAST_TITLE.sub("", match["names"] or match["named"] or "") if match else ""


def has_no_capitals(text: str) -> bool:
    """Tell whether words are in a script without capitals, in which nothing but their place tells names."""
    return any(map(str.isalpha, text)) and text.lower() == text.upper()


def may_be_names(text: str) -> bool:
    """Tell whether words without capitals are as few as names are, with no sign or figure among them."""
    plain = "".join(text.split())
    short = 1 < len(plain) <= _LONGEST_NAME and len(text.split()) <= _MOST_NAME_WORDS
    signs = any(unicodedata.category(sign)[0] not in "LM" for sign in plain)
    return short and not signs and has_no_capitals(text) and not is_rubric(text)


def _has_cases(text: str) -> bool:
    """Tell whether capitals mean anything here: without them, two words in a row need not be a name."""
    return text != text.lower()


def leading_names(text: str) -> str:
    """Return the names that a line begins with when a date, sign or nothing follows, or an empty string."""
    match = _NAMES_HEAD.match(text)
    if match is None or not re.match(
        r"\s*(?:$|[-–—|•,(·/]|\d|on\b|updated|published)", text[match.end() :], re.I
    ):
        return ""
    return _without_jobs(match[0] + _names_in_brackets(text[match.end() :]))


def _without_jobs(names: str) -> str:
    parts = _TRAILING_MONTH.sub("", names).split(",")
    kept = [part for part in parts if not _JOB_WORD.search(part)] or parts[:1]
    return ",".join(kept).strip(" ,|–—-")
