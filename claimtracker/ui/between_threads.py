"""What workers and the window's thread hand each other: acts on their way, and the right of way."""

from collections.abc import Callable
from itertools import count
from threading import Event

Act = Callable[[], None]

_AT_ONCE_SECONDS = 0.2
"""So long, at most, work stands back at once: it comes to an end even where others come without end."""


class Outbox:
    """What the window's thread is to do: laid down first, rung for when the worker holds no part of it."""

    def __init__(self, ring: Callable[[int], None]) -> None:
        self.ring = ring
        self._acts: dict[int, Act] = {}
        self._numbers = count()

    def lay_down(self, act: Act) -> int:
        """Keep an act; returns the number to ring with."""
        number = next(self._numbers)
        self._acts[number] = act
        return number

    def take(self, number: int) -> Act:
        """Return an act and let go of it."""
        return self._acts.pop(number)


class RightOfWay:
    """Who goes first. Taken and left on the window's thread; given by the workers that can wait."""

    def __init__(self) -> None:
        self._takers: set[object] = set()
        self._free = Event()
        self._free.set()

    def take(self, taker: object) -> None:
        """Go first until it is left."""
        self._takers.add(taker)
        self._free.clear()

    def leave(self, taker: object) -> None:
        """Go first no more; nothing for those who did not."""
        self._takers.discard(taker)
        if not self._takers:
            self._free.set()

    def give(self) -> None:
        """Wait, not for ever, until nobody goes first."""
        self._free.wait(_AT_ONCE_SECONDS)
