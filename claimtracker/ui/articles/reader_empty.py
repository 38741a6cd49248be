"""What the reader says while no article is open."""

from claimtracker.ui.widgets.empty_place import EmptyPlace

_CHOOSE = ("No article open", "Choose one on the left, or bring in a new one.", "Import an article")
_BEGIN = (
    "Nothing on the desk yet",
    "Import an article: paste its text, drop a file on the window, or open one. Or look around first.",
    "Import an article",
    "Open the sample article",
)


class ReaderEmpty(EmptyPlace):
    """Says what to do next: on a desk without articles, another thing than on one with some."""

    def __init__(self) -> None:
        super().__init__("newspaper", *_CHOOSE)

    def show_count(self, articles: int) -> None:
        """Say what fits a desk with so many articles."""
        self.say(*(_CHOOSE if articles else _BEGIN))
