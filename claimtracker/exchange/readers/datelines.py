"""Datelines: from where, when and by which agency, in the forms with which newsrooms begin a text."""

import re

from claimtracker.exchange.readers.dates import MONTH_NAME

_MONTH = rf"(?i:{MONTH_NAME})\b"
_LETTER, _CAPITAL = r"[^\W\d_]", r"[^\W\d_a-zà-öø-ÿа-я]"
_PLACE = rf"(?P<place>{_CAPITAL}[\w.’'\- /]{{1,40}}?)"
_REGION = rf"(?:,\s*(?!{_MONTH}){_LETTER}[\w.’' ]{{0,30}}?){{0,2}}"
_DAY = (
    rf"(?P<date>\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}\.?|{_MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./])"
    r"(?:,?\s*(?:de\s+)?(?:19|20)\d\d)?"
)
_AGENCY = rf"(?P<agency>\({_LETTER}[\w ./=-]{{1,24}}\)|/{_LETTER}[\w .-]{{1,24}}/)"
# A hyphen with no space beside it is one of the place's own.
_SIGN = r"(?P<sign>\.?\s*[—–]|\.?\s+--?|\.?--?(?=\s)|:|(?<=[)/])\.\s)"
# “PARIS, Jan 3 (Reuters) — ”, “Berlin (dpa) - ”, “MADRID, 12 de marzo (EFE).- ”, “OSLO, May 3 /Wire/ -- ”.
_NO_PLACE = (
    r"(?!(?:On|In|At|By|He|She|It|They|The|Published|Posted|Updated|Last|From|Von|Am|Vom|Publié|Publicado"
    r"|Veröffentlicht|Aktualisiert|Stand|Mis)\b)"
)
_WESTERN = re.compile(
    rf"^{_NO_PLACE}{_PLACE}{_REGION}(?:,?\s*(?:[—–-]\s*)?{_DAY})?\s*{_AGENCY}?\s*{_SIGN}\s*(?=\S)"
)
_WIRE = re.compile(
    r"^[^\W\d_a-z][\w.,’' ]{1,40}--\([\w .-]{2,30}\)--\s*(?=\S)"
    r"|^\([A-Z][\w ./&-]{1,24}\)\s*(?:[—–]|--?)\s+(?=\S)"
)
# 新华社北京3月12日电（记者王小明） 【北京共同】 (서울=연합뉴스) 김민수 기자 =
_EASTERN = re.compile(
    r"^(?:[（(【\[]?(?:[\u3400-\u9fff]{2,8}(?:社|网|網|讯|訊)|本报|本報)[\u3400-\u9fff\d、·]{0,24}(?:电|電|讯|訊)"
    r"[】）)\]]?(?:\s*[（(](?:记者|記者)[^（）()]{1,30}[）)])?"
    r"|【[\u3040-\u30ff\u3400-\u9fff]{1,12}(?:[＝=・\s]?[\u3040-\u30ff\u3400-\u9fff・]{1,12})?】"
    r"|[(\[][\uac00-\ud7a3]{1,8}=[\uac00-\ud7a3A-Za-z]{2,12}[)\]]"
    r"(?:\s*[\uac00-\ud7a3· ]{2,20}기자\s*=)?)\s*(?=\S)"
)


def dateline_length(text: str) -> int:
    """Return how many characters a leading dateline such as “PARIS, Jan 3 (Reuters) — ” takes, or 0."""
    match = _WIRE.match(text) or _EASTERN.match(text)
    if match is not None:
        return match.end()
    match = _WESTERN.match(text)
    return match.end() if match is not None and _is_certain(match) else 0


def _is_certain(match: "re.Match[str]") -> bool:
    """A place in capitals before a dash is enough; any other wants its agency, or a date."""
    place, agency, date = match["place"], match["agency"], match["date"]
    if not _starts_like_a_place(place):
        return False
    dash = any(sign in match["sign"] for sign in "—–-")
    if not dash:
        return agency is not None and (place.isupper() or date is not None)
    if agency is not None or date is not None:
        return True
    return place.isupper() and match["sign"].strip() != "-"


def _starts_like_a_place(place: str) -> bool:
    return place[:1] != place[:1].lower() or place.lower() == place.upper()
