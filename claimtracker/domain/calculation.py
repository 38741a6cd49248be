"""The calculation note of a claim: named values and a formula beside the claimed figure, as it is kept."""

from collections.abc import Mapping
from typing import Any

from claimtracker.domain.amount_words import ENGLISH, words_of
from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.wording import say

MOST_INPUTS, LONGEST_TEXT = 40, 1000
_WORDS = ("result", "claimed", "tolerance", "amounts in")


@record
class Input:
    """A named value: the amount as it was written, with its unit, and the title of its source."""

    name: str = ""
    amount: str = ""
    source: str = ""


@record
class Calculation:
    """What was worked out for a claim; ``tolerance`` empty means the rounding of the claimed figure.

    ``language`` is the code of the language whose way of writing amounts it has, empty for English.
    As a text it reads line by line, and ``calculation_of`` reads the same text back.
    """

    inputs: tuple[Input, ...] = ()
    formula: str = ""
    claimed: str = ""
    tolerance: str = ""
    language: str = ""

    def __str__(self) -> str:
        lines = [_line(one) for one in self.inputs]
        language = self.language if self else ""
        values = zip(_WORDS, (self.formula, self.claimed, self.tolerance, language), strict=True)
        return "\n".join([*lines, *(f"{word}: {value}" for word, value in values if value)])

    def __bool__(self) -> bool:
        return bool(self.inputs or self.formula or self.claimed or self.tolerance)


NO_CALCULATION = Calculation()


def calculation_of(text: str) -> Calculation:
    """Read the text of a calculation; raises BadValue for a line that is none of its kinds."""
    if len(text) > MOST_INPUTS * LONGEST_TEXT:
        raise BadValue(say("This calculation is too long to be kept."), say("Cut it into two."))
    inputs: list[Input] = []
    said: dict[str, str] = {}
    for line in text.splitlines():
        word, colon, value = line.partition(":")
        name, equals, rest = line.partition("=")
        if colon and word.strip() in _WORDS and (not equals or len(word) < len(name)):
            said[word.strip()] = value.strip()
        elif equals:
            amount, bracket, source = rest.partition("[")
            told = source.rstrip().removesuffix("]") if bracket else ""
            inputs.append(Input(name.strip(), amount.strip(), told.strip()))
        elif line.strip():
            raise BadValue(
                say("“{line}” is no line of a calculation.", line=line.strip()[:60]),
                say("Write name = value."),
            )
    return tidy(Calculation(tuple(inputs), *(said.get(word, "") for word in _WORDS)))


def tidy(calculation: Calculation) -> Calculation:
    """Return the calculation as it is kept: each text on one line, no line without words."""
    inputs = tuple(
        Input(_plain(one.name, "=[]:"), _plain(one.amount, "=["), _plain(one.source, "[]"))
        for one in calculation.inputs[:MOST_INPUTS]
    )
    kept = tuple(one for one in inputs if one.name or one.amount or one.source)
    texts = (calculation.formula, calculation.claimed, calculation.tolerance)
    code = words_of(calculation.language).code
    formula, claimed, tolerance = (_plain(text, "") for text in texts)
    return Calculation(kept, formula, claimed, tolerance, "" if code == ENGLISH.code else code)


def from_stored(values: Mapping[str, Any] | None) -> Calculation:
    """Return the calculation that the library keeps."""
    if not values:
        return Calculation()
    inputs = tuple(
        Input(str(one.get("name", "")), str(one.get("amount", "")), str(one.get("source", "")))
        for one in values.get("inputs", ())
    )
    return Calculation(
        inputs,
        str(values.get("formula", "")),
        str(values.get("claimed", "")),
        str(values.get("tolerance", "")),
        str(values.get("language", "")),
    )


def _line(one: Input) -> str:
    return f"{one.name} = {one.amount}".strip() + (f" [{one.source}]" if one.source else "")


def _plain(text: str, signs: str) -> str:
    return " ".join(text.translate({ord(sign): " " for sign in signs}).split())[:LONGEST_TEXT].strip()
