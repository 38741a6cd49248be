"""Fields of a claim that is signed off can be read and copied, and not written."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from claimtracker.domain.sign_off import FROZEN
from claimtracker.domain.wording import say, to_say

WHY = to_say("Signed off. Reopen the claim to change this.")


def freeze(editors: Mapping[str, QWidget], *, frozen: bool) -> None:
    """Let what is signed be written, or only read."""
    for name in FROZEN & editors.keys():
        freeze_field(editors[name], frozen=frozen)


def freeze_field(field: QWidget, *, frozen: bool) -> None:
    """Let one field be written, or only read and copied."""
    why = say(WHY)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.setReadOnly(frozen)
    else:
        field.setEnabled(not frozen)
    field.setAccessibleDescription(why if frozen else "")
    if frozen or field.toolTip() == why:
        field.setToolTip(why if frozen else "")
