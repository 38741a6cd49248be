"""The places of the window, one shown at a time; those that are rarely needed are made when they are."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

Place = TypeVar("Place", bound=QWidget)
PlaceT_co = TypeVar("PlaceT_co", bound=QWidget, covariant=True)


class Offer(Generic[PlaceT_co]):
    """A place that is made on first need, under its own type."""

    def __init__(self, places: "Places", name: str, make: Callable[[], PlaceT_co]) -> None:
        self._places, self._name, self._make = places, name, make
        self._made: PlaceT_co | None = None

    @property
    def is_made(self) -> bool:
        """Whether the place was ever needed."""
        return self._made is not None

    @property
    def is_shown(self) -> bool:
        """Whether the place is the one that is shown."""
        return self._places.current_name == self._name

    def place(self) -> PlaceT_co:
        """Return the place, making it on first need."""
        if self._made is None:
            self._made = self._make()
            self._places.addWidget(self._made)
        return self._made

    def go(self) -> PlaceT_co:
        """Show the place and return it."""
        self._places.go(self._name)
        return self.place()


class Places(QStackedWidget):
    """Shows a place by name; ``shown`` says which."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: dict[str, Offer[QWidget]] = {}
        self._name = self._before = ""

    @property
    def current_name(self) -> str:
        """The name of the place that is shown."""
        return self._name

    def offer(self, name: str, make: Callable[[], Place]) -> Offer[Place]:
        """Say how a place is made when it is first needed; whoever needs it as what it is keeps the offer."""
        offer = Offer(self, name, make)
        self._offers[name] = offer
        return offer

    def go(self, name: str) -> None:
        """Show a place."""
        widget = self._offers[name].place()
        self.setCurrentWidget(widget)
        if name != self._name:
            self._before, self._name = self._name, name
            getattr(widget, "take_focus", widget.setFocus)()  # its keys act at once
            self.shown.emit(name)

    def go_back(self) -> None:
        """Show the place that was shown before this one."""
        if self._before:
            self.go(self._before)
