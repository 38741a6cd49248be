"""Amounts as people write them: “4.2 million euros”, “1,250,000”, “14.6 %”."""

import re
from decimal import Decimal

from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.units import Unit, unit_of
from claimtracker.domain.wording import say

LONGEST = 200
MOST_DIGITS = 40
_NUMBER = re.compile(r"[+\-−]?\d[\d.,' \u00a0\u2009\u202f’]*")
_CURRENCY_FIRST = re.compile(r"\A([€$£¥₹]|US\$|R\$|[A-Z]{3}(?=[\s\d]))\s*(.+)\Z", re.DOTALL)
_SIGN = re.compile(r"\A([+\-−])\s*(.+)\Z", re.DOTALL)
_BETWEEN = re.compile(r"[' \u00a0\u2009\u202f’]")
_SCALES = {
    "thousand": 3,
    "k": 3,
    "tsd": 3,
    "million": 6,
    "millions": 6,
    "mn": 6,
    "mio": 6,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "mrd": 9,
    "trillion": 12,
    "trillions": 12,
    "tn": 12,
}
_SCALE_WORDS = {0: "", 3: " thousand", 6: " million", 9: " billion", 12: " trillion"}


@record
class Amount:
    """A number as written, the power of ten of its scale word, its decimals and its unit."""

    number: Decimal
    scale: int
    decimals: int
    unit: Unit

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
        return f"{grouped(number)}{_SCALE_WORDS[self.scale]} {self.unit.name}".strip()

    def in_terms(self, value: Decimal) -> Decimal:
        """Return a value in bases as a number in the same terms."""
        return (value / self.unit.factor).scaleb(-self.scale)


def amount_of(text: str, what: str = "") -> Amount:
    """Read an amount; raises BadValue that names ``what``.

    A comma or point that stands once before exactly three digits is read as English does: the comma
    parts thousands, the point is decimal. Where both stand, the last is decimal.
    """
    what = what or say("This")
    said = " ".join(text.split())
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
    number, decimals = _number(found[0].strip(), what)
    rest = said[found.end() :].strip()
    word, _, unit = rest.partition(" ")
    scale = _SCALES.get(word.rstrip(".").casefold(), 0)
    return Amount(number, scale, decimals, unit_of(unit if scale else rest))


def _number(written: str, what: str) -> tuple[Decimal, int]:
    text = _BETWEEN.sub("", written).replace("−", "-")
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        mark, other = (".", ",") if point > comma else (",", ".")
        text = text.replace(other, "")
    else:
        mark = "." if point >= 0 else ","
    if text.count(mark) > 1 or (mark == "," and re.search(r",\d{3}\Z", text)):
        text = text.replace(mark, "")
    whole, _, part = text.partition(mark)
    if mark in part or sum(sign.isdigit() for sign in text) > MOST_DIGITS:
        raise BadValue(
            say("{what}: “{written}” is not a number.", what=what, written=written[:60]),
            say("Write it as 1,250,000 or 14.6."),
        )
    try:
        return Decimal(f"{whole}.{part}" if part else whole), len(part)
    except ArithmeticError as error:
        raise BadValue(
            say("{what}: “{written}” is not a number.", what=what, written=written[:60]),
            say("Write it as 14.6."),
        ) from error


def grouped(number: Decimal) -> str:
    """Return a number with commas between thousands and no zeros that say nothing."""
    text = f"{number:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
