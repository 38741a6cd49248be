"""Records: frozen dataclasses with slots, whose methods are made when they are first needed.

The standard library writes and compiles six functions for each dataclass, which takes most of a millisecond,
and the start of the desk names more than a hundred records of which it makes a few. ``record`` is
``dataclass(frozen=True, slots=True)`` with this put off to the first record that is made, compared or shown.
"""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a record of a class; its ``fields``, ``replace`` and ``asdict`` are the standard library's."""
    written = dict(vars(cls))
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name in _METHODS:
        if name not in written:
            setattr(made, name, _at_first(name, made, written))
    for name, method in _FROZEN.items():
        setattr(made, name, method)
    return made


def _at_first(name: str, made: type, written: dict[str, Any]) -> Callable[..., Any]:
    def first(self: object, *args: Any, **named: Any) -> Any:
        _complete(made, written)
        return getattr(made, name)(self, *args, **named)

    return first


def _complete(made: type, written: dict[str, Any]) -> None:
    """Give the class the methods that the standard library makes for one written like it."""
    parts = ("__module__", "__qualname__", "__annotations__", "__post_init__", *written["__annotations__"])
    alike = type(made.__name__, (), {part: written[part] for part in parts if part in written})
    methods = vars(dataclass(frozen=True)(alike))
    for name in _METHODS:
        if name not in written:
            setattr(made, name, methods[name])


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot change field {name!r} of a {type(self).__name__}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


_FROZEN = {"__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _restore}
