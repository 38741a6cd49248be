"""What a typed search is read as, and the sentence that says what is wrong with it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtracker.domain.errors import BadValue
from claimtracker.domain.find_parse import parse
from claimtracker.domain.find_terms import BY_NAME, AllOf, AnyOf, Days, Named, Not, Phrase, Words

TODAY = date(2026, 11, 28)  # a Saturday


def read(typed: str) -> object:
    return parse(typed, TODAY)


def word(typed: str, *, beginnings: bool = True) -> Words:
    return Words((typed,), beginnings)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", AllOf()),
        ("  - * ??? ", AllOf()),
        ("bridge", word("bridge")),
        ("bridg*", word("bridg")),
        ("a AND b", AllOf((word("a"), word("b")))),
        ("a OR b c", AllOf((AnyOf((word("a"), word("b"))), word("c")))),
        ("a OR (b c)", AnyOf((word("a"), AllOf((word("b"), word("c")))))),
        ('"The Bridge, again" x', AllOf((Phrase(("the", "bridge", "again")), word("x")))),
        ("“curly quotes”", Phrase(("curly", "quotes"))),
        ("-vaccine", Not(word("vaccine", beginnings=False))),
        ("-vacc*", Not(word("vacc"))),
        ("NOT vaccine", Not(word("vaccine", beginnings=False))),
        ('-"two words"', Not(Phrase(("two", "words")))),
        ("covid-19", Words(("covid", "19"))),
        ("http://example.org/a", Words(("http", "example", "org", "a"))),
        ("12:30", Words(("12", "30"))),
        ('speaker:"Jane Doe"', Named("speaker", "Jane Doe", whole=True)),
        ("Speaker: jane", Named("speaker", "jane")),
        ("verdict:false", Named("verdict", "false")),
        ("checker:none", Not(Named("has", "checker"))),
        ("progress:to-check", Named("progress", "to check", whole=True)),
        ("has:source no:tags", AllOf((Named("has", "source"), Not(Named("has", "tag"))))),
        ("is:reopened", Named("is", "reopened")),
        ("-is:done", Not(Named("is", "done"))),
        ("due:<2026-12-01", Days("due", "", "2026-12-01")),
        ("due:<=2026-12-01", Days("due", "", "2026-12-02")),
        ("due:>2026-12", Days("due", "2027-01-01")),
        ("due:2026", Days("due", "2026-01-01", "2027-01-01")),
        ("said:2025-11..2026-01", Days("said", "2025-11-01", "2026-02-01")),
        ("due:today", Days("due", "2026-11-28", "2026-11-29")),
        ("due:week", Days("due", "2026-11-23", "2026-11-30")),
        ("due:overdue", Named("is", "overdue")),
        ("due:none", Not(Named("has", "due"))),
    ],
)
def test_what_is_typed_is_read_as_it_is_meant(typed: str, meant: object) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ('"open', "quotation mark is not closed"),
        ('speaker:"Jane', "quotation mark is not closed"),
        ("(a b", "bracket is not closed"),
        ("a)", "bracket is closed that was not opened"),
        ("OR a", "OR stands between two things"),
        ("a OR", "OR stands between two things"),
        ("a OR OR b", "OR stands between two things"),
        ("NOT", "NOT stands before"),
        ("verdit:false", "Did you mean “verdict:”"),
        ("speaker:", "“speaker:” asks for who said it"),
        ("speaker:**", "“speaker:” asks for who said it"),
        ("progress:almost", "It knows to check, in progress"),
        ("has:everything", "It knows source, primary"),
        ("due:soon", "After “due:” comes a day"),
        ("due:2026-13-01", "After “due:” comes a day"),
        ("due:9999", "After “due:” comes a day"),
        ("x " * 65, "at most 64 parts"),
        ("(" * 40 + "a" + ")" * 40, "too deep"),
        ("-" * 400 + "a", "too many exceptions"),
        ("x" * 3000, "at most 2,000 characters"),
    ],
)
def test_a_wrong_search_says_what_is_wrong_with_it(typed: str, says: str) -> None:
    with pytest.raises(BadValue) as caught:
        read(typed)
    assert says in str(caught.value)


PIECES = st.sampled_from([*'ab1 "():-*<>.,“”\0😀ا', " OR ", *(f"{name}:" for name in BY_NAME)])


@given(st.lists(PIECES, max_size=30))
def test_whatever_is_typed_is_read_or_refused_with_a_sentence(pieces: list[str]) -> None:
    try:
        read("".join(pieces))
    except BadValue as error:
        assert error.sentence and error.next_step
