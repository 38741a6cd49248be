"""The window in the language of the person at it: our words, Qt's own, and the direction of the layout."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from claimtracker.domain import wording
from claimtracker.exchange.translations import LANGUAGES, read_language

SYSTEM = "system"
_QT_NAMES = {"pt": "pt_BR"}
_TRANSLATOR = "words of Qt"  # not said: a name


def system_language() -> str:
    """Return the first language of the system that the interface has, or English."""
    asked = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), "en")


def speak(app: QApplication, choice: str) -> None:
    """Say everything in the language chosen ("system" or a code); call it before any widget is made."""
    code = system_language() if choice == SYSTEM else choice
    language = read_language(code)
    wording.speak(language)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.deleteLater()
    if language.code != "en":
        _load_qt_words(app, language.code)


def _load_qt_words(app: QApplication, code: str) -> None:
    """Let Qt's own dialogs and menus speak too; where Qt lacks a language they stay English."""
    words = QTranslator(app)
    words.setObjectName(_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{_QT_NAMES.get(code, code)}", folder):
        app.installTranslator(words)
