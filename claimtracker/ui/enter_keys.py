"""The keys that a person means by Enter: the one among the letters and the one beside the digits."""

from PySide6.QtCore import Qt

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
