"""What a line of an article page looks like: furniture, caption, related link, list item, prose."""

import itertools
import re

from claimtracker.domain.text import fold
from claimtracker.exchange.readers.dates import dates_in
from claimtracker.exchange.readers.wording import CREDIT, FURNITURE, WIRE_SIGN
from claimtracker.exchange.readers.wording_world import BOXES, LABELS, LONGEST_LABEL

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_CJK = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(
    r"[.!?…。！？؟۔।:;]['\"”“’‘»›)\]」』）\u200f]*\s*(?:\[\^?[\w ]{1,12}\])*$"
    r"|[^\W\d_][.!?][”\"]?\d{1,2}$"
)
_IMAGE_ALT = re.compile(
    r"\s*(?:(?:next|prev|previous|main|lead|hero|featured?|top|thumb(?:nail)?)[ _-]?)?"
    r"(?:img|image|photo|pic(?:ture)?|thumb(?:nail)?|alt|bild|imagen|imagem|immagine)"
    r"(?:[ _-]?(?:alt|\d+))?\s*:\s*",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_HOURS = re.compile(
    r"\b\d{1,2}(?:\s?[:.h]\s?\d\d){1,2}(?:\s?(?:[ap]\.?m\.?|uhr|hrs?|[A-Z]{2,4}\b))*|\b\d{1,2}\s?h\b", re.I
)
_FIGURES = re.compile(r"\t|\d {2,}[\d+(–-]")  # figures in cells are a row of a table
_ONLY_SIGNS = re.compile(r"^[\W\d_]*$")
_LIST_ITEM = re.compile(r"^\s*(?:[•‣▪◦●○■*·–\uf0b7\uf0a7\uf0d8\uf076-]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_EASTERN_RUN = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff]+")
_SPOKEN = re.compile(r"^\s*[–—-]\s?(?:\S+\s){2,60}?[–—-]\s?(?=[^\W\d_])[^A-ZÀ-ÞА-Я]")
# Which outlet a text was taken from.
SOURCE_LINE = re.compile(
    r"^(?:来源|來源|出处|出處|出典|المصدر|מקור|источник)\s*[:\uff1a]\s*(?P<name>\S.*)$", re.IGNORECASE
)
# Since when somebody writes in a forum.
_MEMBER = re.compile(
    r"^\W*(?:joined|join date|member since|registered|registriert|mitglied seit|dabei seit|inscrit"
    r"|membre depuis|registrado|miembro desde|membro desde|регистрация|dołączył)\b",
    re.IGNORECASE,
)
_MENU_PART = re.compile(r"\s*[|·•›»]\s*|\s+[>/]\s+| {2,}")
# Who took a picture and for whom, in capitals behind what it shows.
_CAPITAL_CREDIT = re.compile(
    r"[.!?…»”\"]\s+[A-ZÀ-Þ][A-ZÀ-Þ'’. -]{3,40}(?:\s?/\s?[A-ZÀ-Þ][A-ZÀ-Þ'’. -]{2,40}){1,3}$"
)
_HAS_DIGIT = re.compile(r"\d|[.!?]$")
_COUNTER = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LONGEST_FURNITURE = 400
_LONGEST_MENU = 200
_MOST_SAID = 5
_QUOTED = re.compile(r"^\s*>\s?\S")


def word_count(text: str) -> int:
    """Count words; two letters of Chinese, Japanese or Korean make one."""
    ideographs = len(_CJK.findall(text))
    return len(_WORD.findall(_CJK.sub(" ", text))) + (ideographs + 1) // 2


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence does, closing quotes and brackets allowed."""
    return _SENTENCE_END.search(text.rstrip()[-12:]) is not None


def image_alt_prefix(text: str) -> int:
    """Return how many characters a leading image label such as “NextImg:” takes, or 0."""
    match = _IMAGE_ALT.match(text)
    return match.end() if match and match.end() < len(text.rstrip()) else 0


def is_furniture(text: str) -> bool:
    """Tell whether the wording is that of page furniture: sponsors, counters, buttons, links, rights."""
    text = text.strip()
    if len(text) > _LONGEST_FURNITURE:
        return False
    if _ONLY_SIGNS.match(text):
        return not _FIGURES.search(text) and not dates_in(text)
    if WIRE_SIGN.match(text) or (len(text) < LONGEST_LABEL and SOURCE_LINE.match(text)):
        return True
    return FURNITURE.match(text) is not None or _bare_label(text) in LABELS or is_menu(text)


def opens_box(text: str) -> bool:
    """Tell whether the line heads a box of other articles, such as “Most read” or “Mehr zum Thema”."""
    return _bare_label(text) in BOXES


def is_menu(text: str) -> bool:
    """Tell whether the line is a row of at least three menu items."""
    if len(text) > _LONGEST_MENU:
        return False
    parts = _MENU_PART.split(text.strip())
    return len(parts) >= 3 and all(
        0 < word_count(part) <= 3 and not _HAS_DIGIT.search(part) for part in parts
    )


def _bare_label(text: str) -> str:
    return fold(_COUNTER.sub("", text)).replace("’", "'") if len(text) < LONGEST_LABEL else ""


def is_capitals(text: str) -> bool:
    """Tell whether the line is set in capitals (a script with cases, at least four letters)."""
    letters = [character for character in text if character.isalpha()]
    upper = sum(character.isupper() for character in letters)
    return len(letters) >= 4 and upper > 0.9 * len(letters) and "".join(letters).lower() != "".join(letters)


def is_credit(text: str) -> bool:
    """Tell whether the text ends with a picture credit."""
    end = text.strip()[-260:]
    return len(text) < 1200 and (CREDIT.search(end) is not None or _CAPITAL_CREDIT.search(end) is not None)


def is_list_item(text: str) -> bool:
    """Tell whether the line starts with a bullet or a number."""
    if _LIST_ITEM.match(text) is None or _is_spoken(text):
        return False
    start = len(text) - len(text.lstrip())
    return not any(date.start == start for date in dates_in(text[:_LONGEST_MENU]))


def _is_spoken(text: str) -> bool:
    """Whether a dash begins what somebody says, as a second one before “powiedział” or “dijo” tells."""
    return _SPOKEN.match(text) is not None and ends_sentence(text)


def echo_words(text: str) -> set[str]:
    """Words of more than three letters, and pairs of letters in scripts that part no words."""
    words = {word.strip(".,:;!?'\"“”‘’«»„،؟()") for word in fold(text).split()}
    pairs = {pair for run in _EASTERN_RUN.findall(text) for pair in map("".join, itertools.pairwise(run))}
    return {word for word in words if len(word) > 3 and not _EASTERN_RUN.search(word)} | pairs


def is_quoted_block(text: str) -> bool:
    """Tell whether the line is quoted with “>” as in mail."""
    return _QUOTED.match(text) is not None


def is_dated_line(text: str) -> bool:
    """Tell whether the line is a date, or two of them, with at most a few words around each."""
    if len(text) > 160 or _MEMBER.match(text):
        return False
    count = len({date.start for date in dates_in(text)})
    words = len(_LETTERS.findall(_HOURS.sub(" ", text)))
    if words > _MOST_SAID and ends_sentence(text) and text.rstrip()[-2:-1].isdigit():
        return False
    return count > 0 and words <= 7 * count and len(text) < 80 * count
