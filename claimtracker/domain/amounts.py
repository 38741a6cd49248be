"""Amounts as people write them: “4.2 million euros”, “1.200,50 Euro”, “3 millones de euros”, “14.6 %”."""

import re
from decimal import Decimal

from claimtracker.domain.amount_words import ENGLISH, AmountWords, folded
from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.units import Unit, unit_of
from claimtracker.domain.wording import say

LONGEST = 200
MOST_DIGITS = 40
_NUMBER = re.compile(r"[+\-−]?\d[\d.,' \u00a0\u2009\u202f’]*")
_EASTERN = str.maketrans({"٫": ".", "٬": "'", "٪": "%"})
_LINKED = re.compile(r"(\w+)(?:['’]\s*|\s+)(.+)\Z", re.DOTALL)
_THREE = re.compile(r"[+-]?(?!0[.,])\d+[.,]\d{3}\Z")
_CURRENCY_FIRST = re.compile(r"\A([€$£¥₹]|US\$|R\$|[A-Z]{3}(?=[\s\d]))\s*(.+)\Z", re.DOTALL)
_SIGN = re.compile(r"\A([+\-−])\s*(.+)\Z", re.DOTALL)
_BETWEEN = re.compile(r"[' \u00a0\u2009\u202f’]")
_SCALE_WORDS = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}


@record
class Amount:
    """A number as written, the power of ten of its words of size, its decimals and its unit.

    ``size`` is those words as written, where they are not English. ``reading`` says in a sentence how a sign
    was read that can be decimal as well as part thousands.
    """

    number: Decimal
    scale: int
    decimals: int
    unit: Unit
    words: AmountWords = ENGLISH
    size: str = ""
    reading: str = ""

    @property
    def value(self) -> Decimal:
        """The amount in the base of its unit."""
        return self.number.scaleb(self.scale) * self.unit.factor

    @property
    def step(self) -> Decimal:
        """Half of the last digit that is written, in the number's own terms: how it may be rounded."""
        return Decimal(5).scaleb(-self.decimals - 1)

    def said(self, number: Decimal) -> str:
        """Return a number in the same terms, such as “14.6 percent”."""
        size = f" {self.size}" if self.size else _SCALE_WORDS.get(self.scale, "")
        return f"{grouped(number, self.words)}{size} {self.unit.name}".strip()

    def in_terms(self, value: Decimal) -> Decimal:
        """Return a value in bases as a number in the same terms."""
        return (value / self.unit.factor).scaleb(-self.scale)


def amount_of(text: str, what: str = "", words: AmountWords = ENGLISH) -> Amount:
    """Read an amount as a language writes it; raises BadValue that names ``what``.

    A comma or point that stands once before exactly three digits is read as the language does: its own
    decimal sign is decimal, the other parts thousands. Where both stand, the last is decimal.
    """
    what = what or say("This")
    said = " ".join(text.translate(_EASTERN).split())
    if not said:
        raise BadValue(
            say("{what} has no number yet.", what=what), say("Write one, such as 4.2 million euros.")
        )
    if len(said) > LONGEST:
        raise BadValue(
            say("{what} is too long to be an amount.", what=what), say("Write a number with its unit.")
        )
    sign = _SIGN.match(said)
    first = _CURRENCY_FIRST.match(sign[2] if sign else said)
    if first is not None:
        said = f"{sign[1] if sign else ''}{first[2]} {first[1]}"
    found = _NUMBER.match(said)
    if found is None:
        raise BadValue(
            say("{what}: “{said}” begins with no number.", what=what, said=said[:60]),
            say("Write it as 4.2 million euros."),
        )
    written = found[0].strip()
    number, decimals = _number(written, what, words)
    scale, size, rest = _size(said[found.end() :].strip(), words)
    reading = _reading(written, words) or _size_reading(size, words)
    return Amount(number, scale, decimals, unit_of(rest, words), words, size, reading)


def _size(rest: str, words: AmountWords) -> tuple[int, str, str]:
    """Part words of size, such as “mil millones de”, from the unit; English ones are said by themselves."""
    scale, size = 0, ""
    word, _, after = rest.partition(" ")
    while (power := words.scales.get(folded(word), 0)) and (not scale or words is not ENGLISH):
        scale, size, rest = scale + power, f"{size} {word}".strip(), after
        word, _, after = rest.partition(" ")
    linked = _LINKED.match(rest)
    if linked is not None and folded(linked[1]) in words.links:
        between = rest[: linked.start(2)].strip()
        size, rest = f"{size} {between}".strip() if scale else size, linked[2]
    return scale, "" if words is ENGLISH else size, rest


def _reading(written: str, words: AmountWords) -> str:
    """Return how a sign was read that other languages read in the other way."""
    text = _BETWEEN.sub("", written).replace("−", "-")
    if _THREE.match(text) is None or (words is ENGLISH and "," in text):
        return ""
    if words.decimal in text:
        if words.decimal == ".":
            return say("In “{written}” the point is decimal.", written=written)
        return say("In “{written}” the comma is decimal.", written=written)
    if words.decimal == ",":
        return say("In “{written}” the point parts thousands.", written=written)
    return say("In “{written}” the comma parts thousands.", written=written)


def _size_reading(size: str, words: AmountWords) -> str:
    """Return how large a word of size is that is another in English, such as the German Billion."""
    word = size.partition(" ")[0]
    power = words.scales.get(folded(word), 0)
    if power == ENGLISH.scales.get(folded(word), power):
        return ""
    return say("“{word}” is {number} here.", word=word, number=10**power)


def _number(written: str, what: str, words: AmountWords) -> tuple[Decimal, int]:
    text = _BETWEEN.sub("", written).replace("−", "-")
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        mark, other = (".", ",") if point > comma else (",", ".")
        text = text.replace(other, "")
    else:
        mark = "." if point >= 0 else ","
        if mark != words.decimal and _THREE.match(text):
            text = text.replace(mark, "")
    if text.count(mark) > 1:
        text = text.replace(mark, "")
    whole, _, part = text.partition(mark)
    if mark in part or sum(sign.isdigit() for sign in text) > MOST_DIGITS:
        raise BadValue(
            say("{what}: “{written}” is not a number.", what=what, written=written[:60]),
            say("Write it as {example}.", example=f"{grouped(Decimal(1250000), words)}"),
        )
    try:
        return Decimal(f"{whole}.{part}" if part else whole), len(part)
    except ArithmeticError as error:
        raise BadValue(
            say("{what}: “{written}” is not a number.", what=what, written=written[:60]),
            say("Write it as {example}.", example=grouped(Decimal("14.6"), words)),
        ) from error


def grouped(number: Decimal, words: AmountWords = ENGLISH) -> str:
    """Return a number with the language's sign between thousands and no zeros that say nothing."""
    text = f"{number:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    return text if words is ENGLISH else text.translate({44: words.thousands, 46: words.decimal})
