"""Reading a typed search: words, "phrases", -exceptions, OR, brackets, beginnings* and field:values.

OR binds closer than the space between two terms, as in the search engines that people know. A word that
stands before a colon and is no field, as in an address, is a word like any other.
"""

import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches

from claimtracker.domain.errors import BadValue
from claimtracker.domain.find_days import days_between
from claimtracker.domain.find_terms import (
    BY_NAME,
    AllOf,
    AnyOf,
    Days,
    FieldWord,
    Kind,
    Named,
    Not,
    Phrase,
    Term,
    Words,
)
from claimtracker.domain.keys import is_key
from claimtracker.domain.wording import say
from claimtracker.domain.words import typed_words

LONGEST = 2_000
MOST_TERMS = 64
DEEPEST = 20
_QUOTES = str.maketrans("“”„«»‟＂", '"' * 7)
_PIECE = re.compile(
    r"""\s*(?:
      (?P<bracket>[()])
    | (?P<minus>-)(?=[^\s)])
    | (?P<field>[A-Za-z]+):\s*(?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<value>[^\s()"]*))
    | "(?P<phrase>[^"]*)(?P<ended>"?)
    | (?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)


def parse(typed: str, today: date | None = None) -> Term:
    """Return what was typed as terms; nothing typed finds everything.

    Raises BadValue with a sentence that says what is wrong and how it is written. It repeats nothing
    that was typed but names of fields.
    """
    if len(typed) > LONGEST:
        raise BadValue(say("A search has at most {most} characters.", most=LONGEST), say("Use fewer words."))
    return _Reading(typed.translate(_QUOTES), today or date.today()).everything()


class _Reading:
    """One reading of one search, from left to right."""

    def __init__(self, typed: str, today: date) -> None:
        self._pieces = _pieces(typed)
        self._today = today
        self._at = 0
        self._terms = 0

    def everything(self) -> Term:
        term = self._all(0)
        if self._at < len(self._pieces):
            raise BadValue(
                say("A bracket is closed that was not opened."), say("Take it away, or open one before it.")
            )
        return term

    def _all(self, depth: int) -> Term:
        if depth > DEEPEST:
            raise BadValue(
                say("These brackets are too deep."),
                say("Use at most {most} inside one another.", most=DEEPEST),
            )
        terms = []
        while self._at < len(self._pieces) and not self._is(")"):
            terms.append(self._any(depth))
        found = tuple(term for term in terms if term != AllOf())
        return found[0] if len(found) == 1 else AllOf(found)

    def _any(self, depth: int) -> Term:
        if self._keyword("OR"):
            raise BadValue(say("OR stands between two things."), say("Write something before it."))
        terms = [self._one(depth)]
        while self._keyword("OR"):
            self._at += 1
            if self._at == len(self._pieces) or self._is(")") or self._keyword("OR"):
                raise BadValue(say("OR stands between two things."), say("Write something after it."))
            terms.append(self._one(depth))
        return terms[0] if len(terms) == 1 else AnyOf(tuple(terms))

    def _one(self, depth: int) -> Term:
        piece = self._pieces[self._at]
        self._at += 1
        if piece["minus"] or piece["word"] == "NOT":
            return self._except(depth)
        if piece["bracket"]:
            inside = self._all(depth + 1)
            if not self._is(")"):
                raise BadValue(
                    say("A bracket is not closed."), say("Close it, or put the words into quotation marks.")
                )
            self._at += 1
            return inside
        self._terms += 1
        if self._terms > MOST_TERMS:
            raise BadValue(say("A search has at most {most} parts.", most=MOST_TERMS), say("Use fewer."))
        return self._term(piece)

    def _except(self, depth: int) -> Term:
        if self._at == len(self._pieces) or self._is(")") or self._keyword("OR"):
            raise BadValue(say("NOT stands before what is left out."), say("Write something after it."))
        if depth > DEEPEST:
            raise BadValue(say("There are too many exceptions inside one another."), say("Use fewer."))
        term = self._one(depth + 1)
        if isinstance(term, Words) and not self._pieces[self._at - 1]["word"].endswith("*"):
            term = Words(term.words, beginnings=False)  # -vaccine leaves vaccines in
        return AllOf() if term == AllOf() else Not(term)

    def _term(self, piece: re.Match[str]) -> Term:
        if piece["field"]:
            return self._field(piece)
        if piece["phrase"] is not None:
            if not piece["ended"]:
                raise BadValue(say("A quotation mark is not closed."), say("Close it after the last word."))
            phrase = tuple(typed_words(piece["phrase"], each_once=False))
            return Phrase(phrase) if phrase else AllOf()
        if piece["word"] == "AND":
            return AllOf()
        words = tuple(typed_words(piece["word"]))
        if not words:
            return AllOf()
        if is_key(piece["word"]):  # pasted from a claim sheet
            return AnyOf((Words(words), Named("id", piece["word"])))
        return Words(words)

    def _field(self, piece: re.Match[str]) -> Term:
        field = BY_NAME.get(piece["field"].lower())
        quoted = piece["quoted"] is not None
        value = " ".join((piece["quoted"] if quoted else piece["value"]).split())
        if field is None:
            return _no_field(piece["field"].lower(), value)
        if quoted and not piece["closed"]:
            raise BadValue(say("A quotation mark is not closed."), say("Close it after the last word."))
        if not value:
            raise BadValue(
                say("“{name}:” asks for {asks}.", name=field.name, asks=say(field.asks)),
                say("Write it right after the colon."),
            )
        return _READ[field.kind](field, value, quoted, self._today)

    def _is(self, bracket: str) -> bool:
        return self._at < len(self._pieces) and self._pieces[self._at]["bracket"] == bracket

    def _keyword(self, word: str) -> bool:
        return self._at < len(self._pieces) and self._pieces[self._at]["word"] == word


def _pieces(typed: str) -> list[re.Match[str]]:
    pieces, at = [], 0
    while (found := _PIECE.match(typed, at)) is not None:
        pieces.append(found)
        at = found.end()
    return pieces


def _no_field(name: str, value: str) -> Term:
    like = get_close_matches(name, BY_NAME, n=1, cutoff=0.75)
    if like:
        raise BadValue(
            say("There is no field of that name. Did you mean “{like}:”?", like=like[0]),
            say("Field words are offered while you type."),
        )
    return Words(tuple(typed_words(f"{name} {value}")))


def _name(field: FieldWord, value: str, whole: bool, _today: date) -> Term:
    if value.casefold() == "none" and not whole:
        return Not(Named("has", field.name))
    if not typed_words(value):
        raise BadValue(
            say("“{name}:” asks for {asks}.", name=field.name, asks=say(field.asks)),
            say("Write words with letters or digits."),
        )
    return Named(field.name, value, whole)


def _choice(field: FieldWord, value: str, _whole: bool, _today: date) -> Term:
    wanted = "".join(typed_words(value))
    for choice in field.values:
        if "".join(typed_words(choice)) == wanted:
            return Named(field.name, choice, whole=True)
    raise _closed(field)


def _days(field: FieldWord, value: str, _whole: bool, today: date) -> Term:
    word = value.casefold()
    if word == "none" and word in field.values:
        return Not(Named("has", field.name))
    if word == "overdue" and word in field.values:
        return Named("is", "overdue" if field.name == "due" else "stale")
    return Days(field.name, *days_between(value, field.name, today))


def _has(field: FieldWord, value: str, _whole: bool, _today: date) -> Term:
    wanted = value.casefold()
    for choice in field.values:
        if wanted in (choice, f"{choice}s"):
            found = Named("has", choice)
            return Not(found) if field.name == "no" else found
    raise _closed(field)


def _is(field: FieldWord, value: str, whole: bool, today: date) -> Term:
    if value.casefold() in field.values:
        return Named("is", value.casefold())
    try:
        return _choice(BY_NAME["progress"], value, whole, today)
    except BadValue:
        raise _closed(field) from None


def _closed(field: FieldWord) -> BadValue:
    return BadValue(
        say("“{name}:” does not know this value.", name=field.name),
        say("It knows {values}.", values=", ".join(field.values)),
    )


_READ: dict[Kind, Callable[[FieldWord, str, bool, date], Term]] = {
    Kind.NAME: _name,
    Kind.CHOICE: _choice,
    Kind.DAYS: _days,
    Kind.HAS: _has,
    Kind.IS: _is,
}
