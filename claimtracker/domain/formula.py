"""Formulas: read by a parser of our own and worked out in bounded decimals; nothing is ever run.

Grammar (precedence climbing, power to the right)::

    sum     = product (("+" | "-") product)*
    product = signed (("*" | "/") signed)*
    signed  = ("+" | "-")* power
    power   = value ["%"] ["^" signed]
    value   = number | name | function "(" sum ("," sum)* ")" | "(" sum ")"
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow

from claimtracker.domain.errors import BadValue
from claimtracker.domain.records import record
from claimtracker.domain.unit_names import spelled
from claimtracker.domain.units import Dimensions, combined, raised
from claimtracker.domain.wording import say, to_say

LONGEST, MOST_TOKENS, DEEPEST = 500, 200, 30
MOST_POWER, MOST_ROUNDED = 1000, 20
# Results beyond 10^60 are refused: no figure of the news is, and nothing can grow without end.
CONTEXT = Context(prec=34, Emax=60, Emin=-60, traps=[DivisionByZero, InvalidOperation, Overflow])
_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?|\.\d+)|([^\W\d]\w*(?:\s+\w+)*)|(\*\*|[-+*/^(),;%−–×·÷:]))")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_SAME = {"**": "^", "−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", ":": "/", ";": ","}
_FUNCTIONS = ("average", "mean", "sum", "min", "max", "round", "abs", "change")


@record
class Quantity:
    """A value in bases of its dimensions; ``name`` is what a person calls it."""

    value: Decimal
    dimensions: Dimensions = ()
    name: str = ""


def work_out(formula: str, inputs: Mapping[str, Quantity], decimal: str = ".") -> Quantity:
    """Return what a formula comes to; names are compared without case. Raises BadValue alone.

    At most 500 signs, 200 pieces, 30 parentheses deep; powers up to 1,000; 34 digits.
    """
    if decimal == ",":  # between digits; what a function is given is parted by a space, too, or by ;
        formula = _DECIMAL_COMMA.sub(".", formula)
    known = {_folded(name): value for name, value in inputs.items()}
    tokens = _tokens(formula)
    _require_closed(tokens)
    reading = _Reading(tokens, known)
    try:
        found = reading.sum(0)
    except DivisionByZero as error:
        raise BadValue(say("The formula divides by zero."), say("Check which value is zero.")) from error
    except Overflow as error:
        raise BadValue(say("The result is too large to be a figure."), say("Check the powers.")) from error
    except ArithmeticError as error:
        raise BadValue(
            say("The formula cannot be worked out with these values."),
            say("Is it zero by zero, or a root below zero?"),
        ) from error
    reading.end()
    return found


def names_in(formula: str) -> list[str]:
    """Return the names that a formula speaks of, each once. Raises BadValue."""
    found = [text for kind, text in _tokens(formula) if kind == "name" and _folded(text) not in _FUNCTIONS]
    return list({_folded(name): name for name in found}.values())


def _tokens(formula: str) -> list[tuple[str, str]]:
    text = formula.strip()
    if not text:
        raise BadValue(say("There is no formula yet."), say("Write one with the names, or take a template."))
    if len(text) > LONGEST:
        raise BadValue(say("The formula is too long."), say("Keep it below {most} signs.", most=LONGEST))
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(text):
        token = _TOKEN.match(text, place)
        if token is None:
            sign = text[place:].strip()[0]
            raise BadValue(
                say("The formula cannot have “{sign}” in it.", sign=sign),
                say("Use + − × / ^ and parentheses."),
            )
        number, name, sign = token.groups()
        kind, said = ("number", number) if number else ("name", name) if name else ("sign", sign)
        found.append((kind, _SAME.get(said, said)))
        place = token.end()
    if len(found) > MOST_TOKENS:
        raise BadValue(say("The formula has too many pieces."), say("Cut it into two calculations."))
    return found


def _require_closed(tokens: Sequence[tuple[str, str]]) -> None:
    """Say that a parenthesis is missing before units are compared that its lack has put together."""
    signs = [said for kind, said in tokens if kind == "sign"]
    if signs.count("(") > signs.count(")"):
        raise BadValue(say("A parenthesis is not closed."), say("Add “)”."))


class _Reading:
    """Goes over the tokens once, working out as it reads."""

    def __init__(self, tokens: Sequence[tuple[str, str]], known: Mapping[str, Quantity]) -> None:
        self._tokens, self._known, self._place = tokens, known, 0

    def sum(self, depth: int) -> Quantity:
        found = self._product(depth)
        while (sign := self._sign("+", "-")) != "":
            found = _added(found, self._product(depth), sign)
        return found

    def end(self) -> None:
        if self._place < len(self._tokens):
            said = self._tokens[self._place][1]
            hint = say("Write 1250, not 1,250.") if said == "," else say("Is a sign missing before it?")
            raise BadValue(say("The formula cannot go on with “{said}”.", said=said), hint)

    def _product(self, depth: int) -> Quantity:
        found = self._signed(depth)
        while (sign := self._sign("*", "/")) != "":
            other = self._signed(depth)
            by = CONTEXT.multiply if sign == "*" else CONTEXT.divide
            dimensions = combined(found.dimensions, other.dimensions, 1 if sign == "*" else -1)
            found = Quantity(by(found.value, other.value), dimensions)
        return found

    def _signed(self, depth: int) -> Quantity:
        if depth > DEEPEST:
            raise BadValue(say("The formula is nested too deeply."), say("Cut it into two calculations."))
        sign = self._sign("+", "-")
        if sign:
            found = self._signed(depth + 1)
            return Quantity(CONTEXT.minus(found.value), found.dimensions) if sign == "-" else found
        return self._power(depth)

    def _power(self, depth: int) -> Quantity:
        found = self._value(depth)
        if self._sign("%"):
            found = Quantity(CONTEXT.divide(found.value, Decimal(100)), found.dimensions)
        return _power(found, self._signed(depth + 1)) if self._sign("^") else found

    def _value(self, depth: int) -> Quantity:
        if self._place >= len(self._tokens):
            raise BadValue(say("The formula breaks off."), say("Something is missing at its end."))
        kind, said = self._tokens[self._place]
        self._place += 1
        if kind == "number":
            return Quantity(CONTEXT.create_decimal(said), (), said)
        if kind == "name":
            return self._named(said, depth)
        if said != "(":
            raise BadValue(
                say("The formula cannot have “{said}” here.", said=said),
                say("A value or a name must stand there."),
            )
        found = self.sum(depth + 1)
        self._close()
        return found

    def _named(self, name: str, depth: int) -> Quantity:
        folded = _folded(name)
        if folded in self._known:
            return self._known[folded]
        if folded in _FUNCTIONS and self._sign("("):
            values = [self.sum(depth + 1)]
            while self._sign(","):
                values.append(self.sum(depth + 1))
            self._close()
            return _called(folded, values)
        raise BadValue(say("“{name}” has no value.", name=name), say("Add it above, or check its spelling."))

    def _close(self) -> None:
        if not self._sign(")"):
            raise BadValue(say("A parenthesis is not closed."), say("Add “)”."))

    def _sign(self, *signs: str) -> str:
        if self._place < len(self._tokens):
            kind, said = self._tokens[self._place]
            if kind == "sign" and said in signs:
                self._place += 1
                return said
        return ""


_ADDED = to_say("{one} and {other} cannot be added: the units are {units} and {others}.")
_SUBTRACTED = to_say("{one} and {other} cannot be subtracted: the units are {units} and {others}.")
_BESIDE = to_say("{one} and {other} cannot be put side by side: the units are {units} and {others}.")


def _added(one: Quantity, other: Quantity, sign: str) -> Quantity:
    _alike(one, other, _ADDED if sign == "+" else _SUBTRACTED)
    by = CONTEXT.add if sign == "+" else CONTEXT.subtract
    return Quantity(by(one.value, other.value), one.dimensions)


def _alike(one: Quantity, other: Quantity, act: str) -> None:
    if one.dimensions == other.dimensions:
        return
    hint = say("Check the units of both.")
    if not one.dimensions or not other.dimensions:
        hint = say("For 3 percent more, multiply by (1 + 3 %).")
    told = say(
        act,
        one=_told(one),
        other=_told(other),
        units=spelled(one.dimensions),
        others=spelled(other.dimensions),
    )
    raise BadValue(told[:1].upper() + told[1:], hint)


def _told(quantity: Quantity) -> str:
    return say("“{words}”", words=quantity.name) if quantity.name else say("a part of the formula")


def _power(base: Quantity, power: Quantity) -> Quantity:
    if power.dimensions:
        raise BadValue(say("A power must be a plain number."), say("Leave its unit out."))
    if abs(power.value) > MOST_POWER:
        raise BadValue(
            say("A power in the formula is too large."), say("Powers may be up to {most}.", most=MOST_POWER)
        )
    whole = power.value == power.value.to_integral_value(context=CONTEXT)
    if base.dimensions and not whole:
        raise BadValue(say("A value with a unit has whole powers only."), say("Divide by its unit first."))
    dimensions = raised(base.dimensions, int(power.value)) if base.dimensions else ()
    return Quantity(CONTEXT.power(base.value, power.value), dimensions)


def _called(name: str, values: Sequence[Quantity]) -> Quantity:
    first = values[0]
    if name == "round":
        return _rounded(values)
    if name == "change":
        if len(values) != 2:
            raise BadValue(say("change(old, new) needs two values."), say("Write change(old, new)."))
        gained = _added(values[1], first, "-")
        return Quantity(CONTEXT.divide(gained.value, CONTEXT.abs(first.value)))
    if name == "abs":
        if len(values) != 1:
            raise BadValue(say("abs() needs one value."), say("Write abs(value)."))
        return Quantity(CONTEXT.abs(first.value), first.dimensions)
    for other in values[1:]:
        _alike(first, other, _BESIDE)
    if name in ("min", "max"):
        chosen = (min if name == "min" else max)(value.value for value in values)
        return Quantity(chosen, first.dimensions)
    total = Decimal(0)
    for value in values:
        total = CONTEXT.add(total, value.value)
    if name in ("average", "mean"):
        total = CONTEXT.divide(total, Decimal(len(values)))
    return Quantity(total, first.dimensions)


def _rounded(values: Sequence[Quantity]) -> Quantity:
    digits = values[1].value if len(values) == 2 and not values[1].dimensions else Decimal(0)
    if len(values) > 2 or digits != digits.to_integral_value() or not 0 <= digits <= MOST_ROUNDED:
        raise BadValue(
            say("round(value, digits) needs a value and how many digits."), say("Write round(value, 1).")
        )
    first = values[0]
    return Quantity(first.value.quantize(Decimal(1).scaleb(-int(digits)), context=CONTEXT), first.dimensions)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
