"""Records are the frozen dataclasses of the standard library; only their methods come later."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any, Generic, TypeVar

import pytest

from claimtracker.domain.records import record

T = TypeVar("T")


@record
class Place:
    """A place."""

    name: str
    people: tuple[str, ...] = ()
    roads: dict[str, int] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("no name")


@record
class Box(Generic[T]):
    """Anything."""

    inside: T


@dataclass(frozen=True, slots=True)
class Usual:
    """What the standard library makes."""

    name: str
    people: tuple[str, ...] = ()


@record
class Late:
    """The same, made later."""

    name: str
    people: tuple[str, ...] = ()


def test_a_record_is_made_compared_and_shown() -> None:
    assert repr(Place("Oslo", roads={"E6": 2})) == "Place(name='Oslo', people=(), roads={'E6': 2})"
    assert Place("Oslo", roads={"E6": 2}) == Place(name="Oslo")
    assert Place("Oslo") != Place("Rome")
    assert Place("Oslo") != Box("Oslo")
    assert {Place("Oslo"), Place("Oslo")} == {Place("Oslo")}
    assert Place("Oslo").roads is not Place("Oslo").roads
    assert Box(3) == Box(inside=3)


def test_a_record_does_not_change_and_takes_nothing_else() -> None:
    oslo: Any = Place("Oslo")

    for act in (lambda: setattr(oslo, "name", "Rome"), lambda: delattr(oslo, "name")):
        with pytest.raises(FrozenInstanceError, match="name"):
            act()
    with pytest.raises(FrozenInstanceError):
        oslo.river = "Aker"
    assert not hasattr(oslo, "__dict__")


def test_what_the_class_refuses_is_refused_from_the_first_one_on() -> None:
    @record
    class Short:
        """At most three letters."""

        word: str

        def __post_init__(self) -> None:
            if len(self.word) > 3:
                raise ValueError(self.word)

    with pytest.raises(ValueError, match="long"):
        Short("long")
    made: Any = Short
    with pytest.raises(TypeError, match="word"):
        made()
    with pytest.raises(TypeError, match="other"):
        made(other=1)


def test_a_record_is_taken_apart_copied_and_sent() -> None:
    oslo = Place("Oslo", ("Ada",))

    assert [one.name for one in fields(Place)] == ["name", "people", "roads"]
    assert asdict(oslo) == {"name": "Oslo", "people": ("Ada",), "roads": {}}
    assert replace(oslo, name="Rome") == Place("Rome", ("Ada",))
    assert pickle.loads(pickle.dumps(oslo)) == copy.deepcopy(oslo) == copy.copy(oslo) == oslo
    match oslo:
        case Place(name, (first,)):
            assert (name, first) == ("Oslo", "Ada")
        case _:
            pytest.fail("it did not match")


def test_the_methods_are_those_of_the_standard_library() -> None:
    one, other = Late("Oslo", ("Ada",)), Usual("Oslo", ("Ada",))

    assert repr(one).removeprefix("Late") == repr(other).removeprefix("Usual")
    assert hash(one) == hash(other)
    for method in ("__init__", "__eq__", "__hash__"):
        assert getattr(Late, method).__code__.co_code == getattr(Usual, method).__code__.co_code


def test_a_method_of_its_own_stays() -> None:
    @record
    class Quiet:
        """It does not tell."""

        secret: str

        def __repr__(self) -> str:
            return "Quiet"

    assert repr(Quiet("x")) == "Quiet"
    assert Quiet("x") == Quiet("x")
