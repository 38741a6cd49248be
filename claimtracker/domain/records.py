"""Records: frozen dataclasses with slots, whose methods are made when they are first needed.

The standard library writes and compiles six functions for each dataclass, which takes most of a millisecond,
and the start of the desk names more than a hundred records of which it makes a few. ``record`` is
``dataclass(frozen=True, slots=True)`` with this put off: what makes a record is written for the first that is
made, the rest for the first that is compared or shown.
"""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")
_REST = _METHODS[1:]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a record of a class; its ``fields``, ``replace`` and ``asdict`` are the standard library's."""
    # To a class without a word the library gives its signature, and to read that costs as much as all else.
    cls.__doc__ = cls.__doc__ or cls.__name__
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
        _complete(("__init__",) if name == "__init__" else _REST, made, written)
        return getattr(made, name)(self, *args, **named)

    return first


def _complete(names: tuple[str, ...], made: type, written: dict[str, Any]) -> None:
    """Give the class those methods that the standard library makes for one written like it."""
    parts = ("__module__", "__qualname__", "__doc__", "__annotations__", "__post_init__")
    alike = type(
        made.__name__,
        (),
        {part: written[part] for part in (*parts, *written["__annotations__"]) if part in written},
    )
    begins = "__init__" in names
    methods = vars(dataclass(frozen=True, init=begins, repr=not begins, eq=not begins)(alike))
    for name in names:
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
