"""What a calculation works out to, beside the claimed figure, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from claimtracker.domain.amount_words import ENGLISH, AmountWords, words_of
from claimtracker.domain.amounts import Amount, amount_of, grouped
from claimtracker.domain.calculation import Calculation
from claimtracker.domain.errors import BadValue
from claimtracker.domain.formula import CONTEXT, Quantity, names_in, work_out
from claimtracker.domain.records import record
from claimtracker.domain.unit_names import spelled
from claimtracker.domain.units import PERCENT, Unit, is_percent
from claimtracker.domain.wording import say, to_say

_WITHIN = to_say("Claimed {claimed}; works out to {result}; within {said}.")
_TOO_FAR = to_say("Claimed {claimed}; works out to {result}; off by {by}, more than {said}.")
_SHOWN_DIGITS = 4


class Standing(StrEnum):
    """How the result stands to the claimed figure."""

    OPEN = "open"
    WITHIN = "within"
    OFF = "off"
    MISTAKE = "mistake"


@record
class WorkedOut:
    """The result in words and how it stands; of a mistake its sentence and the next step.

    ``readings`` say how signs were read that can be decimal as well as part thousands.
    """

    standing: Standing
    sentence: str
    result: str = ""
    hint: str = ""
    readings: tuple[str, ...] = ()


def as_stored(calculation: Calculation) -> dict[str, Any]:
    """Return what the library keeps, with the result in words; empty for no calculation."""
    if not calculation:
        return {}
    return {
        "inputs": [asdict(one) for one in calculation.inputs],
        "formula": calculation.formula,
        "claimed": calculation.claimed,
        "tolerance": calculation.tolerance,
        "result": compare(calculation).result,
    } | ({"language": calculation.language} if calculation.language else {})


def compare(calculation: Calculation) -> WorkedOut:
    """Return the result beside the claimed figure, in words; never raises."""
    if not calculation.formula:
        return WorkedOut(Standing.OPEN, "")
    words = words_of(calculation.language)
    try:
        amounts = _amounts(calculation, words)
        readings = tuple(dict.fromkeys(one.reading for one in amounts.values() if one.reading))
        found = work_out(calculation.formula, _quantities(amounts), words.decimal)
        if not calculation.claimed:
            said = _in_own_terms(found, amounts.values(), words)
            works_out = say("Works out to {said}.", said=said)
            return WorkedOut(Standing.OPEN, works_out, said, readings=readings)
        claimed = amount_of(calculation.claimed, say("The claimed figure"), words)
        beside = _beside(found, claimed, calculation, amounts.values())
        read = dict.fromkeys((*readings, *([claimed.reading] if claimed.reading else [])))
        return replace(beside, readings=tuple(read))
    except BadValue as error:
        return WorkedOut(Standing.MISTAKE, error.sentence, hint=error.next_step)


def unused(calculation: Calculation) -> list[str]:
    """Return the names of values that the formula does not speak of."""
    try:
        spoken = {_folded(name) for name in names_in(calculation.formula)}
    except BadValue:
        return []
    return [one.name for one in calculation.inputs if one.name and _folded(one.name) not in spoken]


def _amounts(calculation: Calculation, words: AmountWords) -> dict[str, Amount]:
    named: dict[str, Amount] = {}
    wanted = {_folded(name) for name in names_in(calculation.formula)}
    for one in calculation.inputs:
        if not one.name:
            raise BadValue(
                say("A value has no name."), say("Give it one, so that the formula can speak of it.")
            )
        if _folded(one.name) in {_folded(name) for name in named}:
            raise BadValue(
                say("Two values are called “{name}”.", name=one.name), say("Give one of them another name.")
            )
        if one.amount or _folded(one.name) in wanted:
            named[one.name] = amount_of(one.amount, say("“{words}”", words=one.name), words)
    return named


def _quantities(amounts: Mapping[str, Amount]) -> dict[str, Quantity]:
    return {name: Quantity(one.value, one.unit.dimensions, name) for name, one in amounts.items()}


def _beside(
    found: Quantity, claimed: Amount, calculation: Calculation, amounts: Iterable[Amount]
) -> WorkedOut:
    if not claimed.unit.name and found.dimensions:
        claimed = replace(claimed, unit=_unit_for(found, amounts))
    if claimed.unit.dimensions != found.dimensions:
        raise BadValue(
            say(
                "The result is in {unit}, the claimed figure in {claimed}.",
                unit=spelled(found.dimensions),
                claimed=spelled(claimed.unit.dimensions),
            ),
            say("Check the units of the values and of the claimed figure."),
        )
    number = claimed.in_terms(found.value)
    allowed, said = _tolerance(calculation.tolerance, claimed)
    off = abs(number - claimed.number)
    result = claimed.said(_shown(number, claimed.decimals + 1))
    figure = claimed.said(claimed.number)
    if off <= allowed:
        return WorkedOut(Standing.WITHIN, say(_WITHIN, claimed=figure, result=result, said=said), result)
    by = grouped(_shown(off, claimed.decimals + 1), claimed.words)
    hint = ""
    if is_percent(claimed.unit) and abs(number / 100 - claimed.number) <= allowed:
        hint = say("Leave out × 100: a result in percent is shown as percent by itself.")
    return WorkedOut(
        Standing.OFF,
        say(_TOO_FAR, claimed=figure, result=result, by=by, said=said),
        result,
        hint,
    )


def _tolerance(text: str, claimed: Amount) -> tuple[Decimal, str]:
    """Return how far the result may be off, in the claimed figure's terms, and that in words."""
    if not text:
        return claimed.step, say("its rounding (± {step})", step=grouped(claimed.step, claimed.words))
    given = amount_of(text.lstrip("±+ "), say("The tolerance"), claimed.words)
    number = abs(given.number)
    if is_percent(given.unit) and not is_percent(claimed.unit):
        share = grouped(number, claimed.words)
        return abs(claimed.number) * number / 100, say("{share} percent of it", share=share)
    if given.unit.name and given.unit.dimensions != claimed.unit.dimensions:
        raise BadValue(
            say("The tolerance has another unit than the claimed figure."),
            say("Write it in the same unit, or as 2 %."),
        )
    if given.unit.name or given.scale:
        unit = given.unit if given.unit.name else claimed.unit
        return abs(claimed.in_terms(number.scaleb(given.scale) * unit.factor)), text
    return number, grouped(number, claimed.words)


def _in_own_terms(found: Quantity, amounts: Iterable[Amount], words: AmountWords) -> str:
    unit = _unit_for(found, amounts)
    number = found.value / unit.factor
    said = f"{grouped(_shown(number, 2), words)} {unit.name}".strip()
    if not found.dimensions and Decimal("-1") <= number <= Decimal(1) and number:
        percent = grouped(_shown(number / PERCENT.factor, 1), words)
        return f"{said} ({percent} {'percent' if words is ENGLISH else '%'})"
    return said


def _unit_for(found: Quantity, amounts: Iterable[Amount]) -> Unit:
    """Return the unit to show a result in: one that a value has, or the bases of its dimensions."""
    alike = (one.unit for one in amounts if one.unit.dimensions == found.dimensions and found.dimensions)
    said = spelled(found.dimensions) if found.dimensions else ""
    return next(alike, Unit(said, Decimal(1), found.dimensions))


def _shown(number: Decimal, decimals: int) -> Decimal:
    """Round for reading: to these decimals, or to four digits where the number is small."""
    size = number.adjusted() if number else 0
    decimals = max(decimals, min(_SHOWN_DIGITS - 1 - size, 30) if size < 0 else 0)
    try:
        return number.quantize(Decimal(1).scaleb(-decimals), context=CONTEXT)
    except ArithmeticError:
        return number


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
