"""What stands at the right while no claim is selected."""

from PySide6.QtWidgets import QWidget

from claimtracker.domain.wording import say, to_say
from claimtracker.ui.key_book import said
from claimtracker.ui.widgets.empty_place import EmptyPlace

EMPTY = to_say("Select words in the article and press {mark_claim}.")


def no_claim(parent: QWidget | None = None) -> EmptyPlace:
    """Say how to make or select a claim."""
    return EmptyPlace("highlighter", say("No claim selected"), said(say(EMPTY)), parent=parent)
