"""How a language writes amounts: its decimal sign, its words of size, and what units are called in it.

English is built in. The others are read from the language packs that matching uses, too
(resources/matching/packs), once each.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from claimtracker.domain.records import record
from claimtracker.domain.resources import resource_json

CODES = ("en", "es", "fr", "de", "pt", "ar")
_ENGLISH_SCALES = {
    3: "thousand k tsd",
    6: "million millions mn mio",
    9: "billion billions bn mrd",
    12: "trillion trillions tn",
}
_POWERS = {1e3: 3, 1e6: 6, 1e9: 9, 1e12: 12}
_UNITS = {
    "percent": "percent",
    "point": "percent",
    "USD": "dollars",
    "EUR": "euros",
    "GBP": "pounds",
    "CHF": "francs",
    "BRL": "reais",
    "INR": "rupees",
    "RUB": "RUB",
    "MXN": "MXN",
    "EGP": "EGP",
    "SAR": "SAR",
    "second": "seconds",
    "minute": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
    "km": "km",
    "m": "metres",
    "cm": "cm",
    "mm": "mm",
    "mile": "miles",
    "kg": "kg",
    "g": "grams",
    "mg": "mg",
    "tonne": "tonnes",
    "liter": "litres",
    "hectare": "hectares",
}
"""What the packs call a unit, and how ``units`` spells it."""
_PEOPLE = {
    "es": "persona personas habitante habitantes",
    "fr": "personne personnes habitant habitants",
    "de": "person personen einwohner einwohnern kopf",
    "pt": "pessoa pessoas habitante habitantes",
    "ar": "شخص أشخاص نسمة",
}
_MORE = {
    "es": {"quarters": "trimestre trimestres", "feet": "pie pies"},
    "fr": {"quarters": "trimestre trimestres", "feet": "pied pieds"},
    "de": {"quarters": "quartal quartale quartalen", "feet": "fuß", "m²": "qm", "km²": "qkm"},
    "pt": {"quarters": "trimestre trimestres", "feet": "pé pés"},
    "ar": {
        "hectares": "هكتار هكتارا هكتارات",
        "km": "كيلومترات",
        "cm": "سم سنتيمتر سنتيمترا سنتيمترات",
        "grams": "غرام غراما غرامات",
        "miles": "ميل أميال",
    },
}
"""Units that matching does not read, and how ``units`` spells them."""
# Words that raise a unit, after it ("metros cuadrados"), or in German glued before it ("Quadratmeter").
_RAISING = {
    "es": {"square": "cuadrado cuadrados cuadrada cuadradas", "cubic": "cúbico cúbicos cúbica cúbicas"},
    "fr": {"square": "carré carrés", "cubic": "cube cubes"},
    "de": {"square": "quadrat", "cubic": "kubik"},
    "pt": {"square": "quadrado quadrados quadrada quadradas", "cubic": "cúbico cúbicos cúbica cúbicas"},
    "ar": {"square": "مربع مربعا مربعة", "cubic": "مكعب مكعبا مكعبة"},
}
_GLUED = frozenset({"de"})
_LINKS = {"es": "de", "fr": "de d", "pt": "de", "de": "", "ar": ""}
_PER = {"es": "por", "fr": "par", "de": "pro je", "pt": "por", "ar": "لكل"}


@record
class AmountWords:
    """The signs and words of one language; words are folded as ``folded`` does.

    ``links`` stand between a word of size and its unit ("millones de euros"), ``per`` before what is
    divided by, ``raising`` has the words for square and cubic.
    """

    code: str
    decimal: str
    thousands: str
    scales: Mapping[str, int]
    units: Mapping[str, str]
    links: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset({"per"})
    raising: tuple[tuple[str, str], ...] = ()


ENGLISH = AmountWords(
    "en",
    ".",
    ",",
    MappingProxyType({word: power for power, words in _ENGLISH_SCALES.items() for word in words.split()}),
    MappingProxyType({}),
)


def words_of(code: str) -> AmountWords:
    """Return how a language writes amounts, by its code or tag; English where no pack is known."""
    short = code.split("-")[0].casefold()
    return _read(short) if short in CODES[1:] else ENGLISH


def folded(word: str) -> str:
    """Return a word without case, accents and the point of an abbreviation."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("’", "'").rstrip("."))
    return "".join(sign for sign in parts if unicodedata.category(sign) != "Mn")


def powers_in(said: str, words: AmountWords) -> Iterator[tuple[str, str]]:
    """Yield "square" or "cubic" and the unit that is raised, of a unit written with such a word (folded)."""
    for word, power in words.raising:
        if words.code in _GLUED:
            if said.startswith(word) and len(said) > len(word):
                yield power, said.removeprefix(word).strip()
        elif said.endswith(f" {word}"):
            yield power, said.removesuffix(word).strip()


@cache
def _read(code: str) -> AmountWords:
    pack = resource_json("matching", "packs", f"{code}.json")
    scales = {
        folded(word): _POWERS[size]
        for word, size in pack["magnitudes"].items()
        if size in _POWERS and word != "m"  # one letter is metres
    }
    decimal = str(pack["decimal"])
    thousands = "\u202f" if code == "fr" else "." if decimal == "," else ","
    return AmountWords(
        code,
        decimal,
        thousands,
        MappingProxyType(scales),
        MappingProxyType(dict(_units(pack["units"], code))),
        frozenset(_LINKS[code].split()),
        frozenset(folded(word) for word in _PER[code].split()),
        tuple((folded(word), power) for power, said in _RAISING[code].items() for word in said.split()),
    )


def _units(spellings: Mapping[str, str], code: str) -> Iterator[tuple[str, str]]:
    for kind, words in spellings.items():
        if kind in _UNITS:
            yield from ((folded(word), _UNITS[kind]) for word in words.split("|"))
    yield from ((folded(word), "people") for word in _PEOPLE[code].split())
    for unit, words in _MORE[code].items():
        yield from ((folded(word), unit) for word in words.split())
