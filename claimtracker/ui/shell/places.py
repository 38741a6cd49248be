"""The places of the window, one shown at a time; those that are rarely needed are made when they are."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Places(QStackedWidget):
    """Shows a place by name; ``shown`` says which."""

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._name = self._before = ""

    @property
    def current_name(self) -> str:
        """The name of the place that is shown."""
        return self._name

    def offer(self, name: str, make: Callable[[], QWidget]) -> None:
        """Say how a place is made when it is first shown."""
        self._makers[name] = make

    def place(self, name: str) -> QWidget:
        """Return a place, making it on first need."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
        return self._made[name]

    def is_made(self, name: str) -> bool:
        """Tell whether a place was ever shown."""
        return name in self._made

    def go(self, name: str) -> QWidget:
        """Show a place and return it."""
        widget = self.place(name)
        self.setCurrentWidget(widget)
        if name != self._name:
            self._before, self._name = self._name, name
            getattr(widget, "take_focus", widget.setFocus)()  # its keys act at once
            self.shown.emit(name)
        return widget

    def go_back(self) -> None:
        """Show the place that was shown before this one."""
        if self._before:
            self.go(self._before)
