"""Every preference in one table; the place, the settings and the manual's test are made from it."""

from dataclasses import dataclass

from claimtracker.domain.articles import Mode
from claimtracker.domain.backups_kept import USUAL, WORDS
from claimtracker.exchange.translations import offered

TEXT, CHOICE, CHECK = "text", "choice", "check"


@dataclass(frozen=True, slots=True)
class Preference:
    """One choice. ``id`` names it in the settings; those of the desk are kept in the library instead.

    ``values`` are the choices with their words; ``usual`` is what holds until somebody chooses.
    """

    id: str
    section: str
    label: str
    kind: str
    usual: str | bool | float = ""
    hint: str = ""
    values: tuple[tuple[str, str], ...] = ()
    of_desk: bool = False


_DESKS = "For ClaimReview; kept with the desk, for everybody at it."
SIZES = tuple((f"{share}", f"{share} %") for share in (85, 100, 115, 130, 150, 175))
SECTIONS = ("You", "Look", "New articles", "Files", "Publisher")
PREFERENCES: tuple[Preference, ...] = (
    Preference("person", "You", "Your name", TEXT, "", "History, verdicts and second readings record it."),
    Preference(
        "language",
        "Look",
        "Language",
        CHOICE,
        "system",
        "Of this window. It changes when ClaimTracker is opened the next time.",
        (("system", "As the system"), *offered().items()),
    ),
    Preference(
        "theme",
        "Look",
        "Colours",
        CHOICE,
        "system",
        values=(
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("high-contrast", "High contrast"),
        ),
    ),
    Preference("scale", "Look", "Text size", CHOICE, 1.0, values=SIZES),
    Preference(
        "reduced motion",
        "Look",
        "Reduced motion",
        CHECK,
        False,
        "Menus and tips appear at once, and the caret does not blink.",
    ),
    Preference(
        "dates",
        "Look",
        "Dates",
        CHOICE,
        "day first",
        "How dates are shown; they are typed in any of these ways.",
        (("day first", "16 Oct 2026"), ("month first", "Oct 16, 2026"), ("iso", "2026-10-16")),
    ),
    Preference(
        "mode",
        "New articles",
        "Usual mode",
        CHOICE,
        Mode.AFTER.value,
        "What the import place offers; it can be changed there for each article.",
        ((Mode.AFTER.value, "After publication"), (Mode.BEFORE.value, "Before publication")),
    ),
    Preference(
        "csv separator",
        "Files",
        "Separator of CSV files",
        CHOICE,
        ",",
        values=((",", "Comma"), (";", "Semicolon"), ("\t", "Tab")),
    ),
    Preference(
        "csv bom",
        "Files",
        "CSV files open in Excel",
        CHECK,
        True,
        "Writes a byte order mark, by which Excel knows that the file is UTF-8.",
    ),
    Preference(
        "backups kept",
        "Files",
        "Backups kept",
        CHOICE,
        USUAL,
        "Of so many days, weeks and months the latest each, and all of today.",
        tuple(WORDS.items()),
    ),
    Preference("publisher name", "Publisher", "Publisher’s name", TEXT, hint=_DESKS, of_desk=True),
    Preference("publisher url", "Publisher", "Publisher’s address", TEXT, of_desk=True),
)
PREFERENCE = {one.id: one for one in PREFERENCES}
