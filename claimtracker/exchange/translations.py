"""The languages of the interface: Qt Linguist's files (.ts) in the resources.

The file is read here instead of a compiled one (.qm), so that the terminal and the reading process, which
know no Qt, say the same words.
"""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET

from claimtracker.domain.resources import resources_dir
from claimtracker.domain.wording import ENGLISH, Key, Language

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "pt": "Português", "ar": "العربية"}
)
"""Each language by its code, named as its speakers name it."""
FOLDER = "CLAIMTRACKER_TRANSLATIONS"
"""The variable of the environment that names another folder of translations, for trying one."""
RIGHT_TO_LEFT = frozenset({"ar"})
_SEPARATORS = {"es": (".", ","), "fr": ("\u202f", ","), "de": (".", ","), "pt": (".", ",")}
_log = logging.getLogger(__name__)


def read_language(code: str) -> Language:
    """Return a language by its code; English where there is no such language or its file cannot be read."""
    if code == "en" or code not in LANGUAGES:
        return ENGLISH
    try:
        messages = read_messages(translation_file(code))
    except (OSError, ET.ParseError) as error:
        _log.warning("The translation %s cannot be read: %s", code, type(error).__name__)
        return ENGLISH
    thousands, decimal = _SEPARATORS.get(code, (",", "."))
    return Language(code, code in RIGHT_TO_LEFT, thousands, decimal, form_of(code), messages)


def offered() -> dict[str, str]:
    """Return the languages that can be chosen: English, and those whose file is there."""
    return {code: name for code, name in LANGUAGES.items() if code == "en" or translation_file(code).exists()}


def translation_file(code: str) -> Path:
    """Return where the messages of a language are kept."""
    folder = os.environ.get(FOLDER) or resources_dir() / "translations"
    return Path(folder) / f"claimtracker_{code}.ts"


def read_messages(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return the finished messages of a Qt Linguist file; raises OSError or ParseError."""
    found: dict[Key, tuple[str, ...]] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
            translation.text or "",
        )
        if all(forms):
            found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def form_of(code: str) -> Callable[[int], int]:
    """Return the rule by which a language chooses its form for a count, in the order of Qt Linguist.

    Source: Qt Linguist's rules for plurals, https://doc.qt.io/qt-6/i18n-plural-rules.html.
    """
    return _RULES.get(code, ENGLISH.form)


def forms_of(code: str) -> int:
    """Return how many forms a counted message has in a language."""
    return 6 if code == "ar" else 2


def _french(count: int) -> int:
    return 0 if count < 2 else 1


def _arabic(count: int) -> int:
    if count < 3:
        return count
    last = count % 100
    if 3 <= last <= 10:
        return 3
    return 4 if last >= 11 else 5


_RULES: dict[str, Callable[[int], int]] = {"fr": _french, "ar": _arabic}
