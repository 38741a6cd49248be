"""Draw the manual's pictures from the real window: ``make pictures``, or with this script some, by name.

A desk of its own is filled by the same services that the window uses, the window is led to each place by its
keys, and docs/manual/pictures/NAME.png is written. Without names all of them are drawn anew. With --theme,
--language and --out the same scenes are drawn elsewhere, to be looked at: dark, high contrast, right to left.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QThread
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.changes import Done
from claimtracker.domain.resources import resources_dir
from claimtracker.domain.spans import Span
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.demo import fill_desk, sample_article
from claimtracker.services.demo_desk import ACTOR
from claimtracker.services.open_library import open_library
from claimtracker.store import claims
from claimtracker.store.library import Library
from claimtracker.ui.app import Application
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.hand_over.export_place import ExportPlace
from claimtracker.ui.importing.import_place import ImportPlace
from claimtracker.ui.language import speak

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "manual" / "pictures"
SIZE = (1280, 800)
MOST_MS = 20_000
NO_DITHER = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
QUIET_MS, QUIET_ROUNDS = 60, 6
COMMONEST = 160
EARLIER = (
    "Serious injuries to people on bikes fell by 5 percent after the lanes opened",
    "The council approved 31 million for the bike lane programme in 2023",
    "In 2019 the city's buses carried 9.2 million passengers",
    "Bus journeys fell from 9.2 million in 2019 to 7.1 million",
)
"""Claims of earlier days, so that the desk has something to recognise."""


class Stage:
    """The window of one desk; what is done to it is done by keys."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.window = application.window

    def rest(self) -> None:
        """Let the window work until nothing is asked of the library for a while."""
        deadline, quiet = QDeadlineTimer(MOST_MS), 0
        while quiet < QUIET_ROUNDS and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QUIET_MS)
            QThread.msleep(QUIET_MS)
            quiet = 0 if self.application.tasks.busy else quiet + 1

    def press(self, *strokes: str) -> None:
        """Press keys, named as Qt names them, on whatever has the keyboard."""
        for stroke in strokes:
            held = self._held()
            combination = QKeySequence(stroke)[0]
            QTest.keyClick(held, combination.key(), combination.keyboardModifiers())
            self.rest()

    def write(self, text: str) -> None:
        """Type a text into whatever has the keyboard."""
        QTest.keyClicks(self._held(), text)
        self.rest()

    def _held(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def read(self, words: str = "") -> None:
        """Put the keyboard into the article, with these words selected."""
        self.window.handlers.go.open_article(1)
        self.rest()
        place = self.window.article_place
        place.reader.page.paper.setFocus()
        if words and place.revision is not None:
            start = place.revision.text.index(words)
            place.reader.select_span(Span(start, start + len(words)))
        self.rest()

    def go(self, keys: str) -> None:
        """Press a key of the window, wherever the caret was."""
        self.window.setFocus()
        self.press(keys)

    def picture(self) -> QImage:
        """Return the window with what floats above it, in 256 colours, which makes small files."""
        grabbed = self.window.grab()
        painter = QPainter(grabbed)
        for widget in self._floating():
            painter.drawPixmap(self.window.mapFromGlobal(widget.pos()), widget.grab())
        painter.end()
        image = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
        return image.convertToFormat(QImage.Format.Format_Indexed8, _colours(image), NO_DITHER)

    def clear(self) -> None:
        """Close what floats above the window."""
        for widget in self._floating():
            widget.close()
        self.window.activateWindow()
        self.rest()

    def _floating(self) -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]

    def paste(self, text: str) -> None:
        """Import what stands on the clipboard, up to the preview."""
        QGuiApplication.clipboard().setText(text)
        self.go("Ctrl+Shift+V")


def _colours(image: QImage) -> list[int]:
    """Return 256 colours: the commonest, and of the rarer ones those that are most unlike all before them."""
    pixels = np.frombuffer(image.constBits(), np.uint32)
    found, times = np.unique(pixels, return_counts=True)
    found = found[np.argsort(-times, kind="stable")]
    parts = np.stack([(found >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.int32)
    chosen = list(range(min(COMMONEST, len(found))))
    apart = np.min([np.abs(parts - parts[one]).sum(axis=1) for one in chosen], axis=0)
    while len(chosen) < min(256, len(found)):
        chosen.append(int(np.argmax(apart)))
        apart = np.minimum(apart, np.abs(parts - parts[chosen[-1]]).sum(axis=1))
    return [int(colour) for colour in found[chosen]]


def _sample() -> str:
    return (resources_dir() / "samples" / "bike-lanes.txt").read_text("utf-8")


def _desk(stage: Stage) -> None:
    stage.read()
    stage.press("N", "N")


def _sentences(stage: Stage) -> None:
    stage.read()
    stage.press("G", "J")


def _seen_before(stage: Stage) -> None:
    stage.read()
    stage.press(*["P"] * 3)
    stage.window.handlers.go.open_claim(8)
    stage.rest()


def _import(stage: Stage) -> None:
    stage.paste(f"The Harbour Courier\n\nSubscribe\n\n{_sample()}\n\nRead more: ten rides for the autumn")


def _drafts(stage: Stage) -> None:
    before = stage.window.places.currentWidget()
    if isinstance(before, ImportPlace):  # what the scene before left there would come in first
        before.cancel_button.click()
        stage.rest()
    stage.paste(_sample().replace("46 kilometres", "47 kilometres"))
    place = stage.window.places.currentWidget()
    assert isinstance(place, ImportPlace)
    place.read.same.revision_button.click()
    stage.rest()
    stage.press("Ctrl+R")


def _hand_over(stage: Stage) -> None:
    stage.go("Ctrl+E")
    place = stage.window.places.currentWidget()
    assert isinstance(place, ExportPlace)
    place.set_folder("Documents/Claim sheets")
    stage.rest()


def _scales(stage: Stage) -> None:
    stage.window.actions_table["scales"].trigger()
    stage.rest()


def _palette(stage: Stage) -> None:
    stage.read()
    stage.press("Ctrl+K")
    stage.write("bus")


SCENES: dict[str, Callable[[Stage], None]] = {
    "desk": _desk,
    "sentences": _sentences,
    "seen-before": _seen_before,
    "claims": lambda stage: stage.go("Alt+2"),
    "sources": lambda stage: stage.go("Alt+3"),
    "duplicates": lambda stage: stage.go("Alt+4"),
    "numbers": lambda stage: stage.go("Alt+5"),
    "call-sheet": lambda stage: stage.go("Alt+7"),
    "scales": _scales,
    "preferences": lambda stage: stage.go("Ctrl+,"),
    "bin": lambda stage: stage.go("Alt+6"),
    "hand-over": _hand_over,
    "archive": lambda stage: stage.go("Ctrl+Shift+L"),
    "keys": lambda stage: stage.go("F1"),
    "palette": _palette,
    "import": _import,
    "drafts": _drafts,
}
"""What is drawn, in this order: the later scenes change the desk."""


def earlier_checks(library: Library) -> Done[None]:
    """Add the claims of earlier days."""
    with library.write("Add claims") as work:
        for words in EARLIER:
            claims.add_claim(work, words)
    return Done(None, work.changes)


def fill(path: Path) -> None:
    """Fill a desk as the demo does, beside claims of earlier days."""
    with ReadingProcess() as process:
        read = process.read(sample_article())
    library = open_library(path, ACTOR)
    try:
        fill_desk(library, read, sample_article())
        earlier_checks(library)
    finally:
        library.close()


def draw(names: set[str], target: Path, theme: str, language: str) -> None:
    """Lead a window through the scenes and write the pictures that are named."""
    app = QApplication(["claimtracker"])
    load_fonts()
    speak(app, language)
    with tempfile.TemporaryDirectory(prefix="claimtracker-pictures-") as home:
        path = Path(home) / "desk.claims"
        fill(path)
        folders = Folders(Path(home), Path(home), Path(home))
        settings = Settings.load(folders.settings)
        settings.put("theme", theme)
        settings.put("person", ACTOR)
        stage = Stage(Application(app, folders, settings))
        stage.window.resize(*SIZE)
        stage.window.show()
        stage.window.activateWindow()
        stage.application.open(str(path), sample=False)
        stage.rest()
        for name, lead in SCENES.items():
            lead(stage)
            if name in names:
                stage.picture().save(str(target / f"{name}.png"), "PNG", 0)
                print(f"drawn: {name}")
            stage.clear()
        stage.window.close()
        stage.rest()


def main() -> int:
    """Draw what was asked for."""
    asked = argparse.ArgumentParser(description="Draw pictures from the real window.")
    asked.add_argument("names", nargs="*", help=f"some of: {', '.join(SCENES)}")
    asked.add_argument("--theme", default="light", help="light, dark or high-contrast")
    asked.add_argument("--language", default="en", help="code of a language of the interface")
    asked.add_argument("--out", type=Path, default=FOLDER, help="folder for the pictures")
    chosen = asked.parse_args()
    if unknown := set(chosen.names) - set(SCENES):
        asked.error(f"no such picture: {', '.join(sorted(unknown))}; there are: {', '.join(SCENES)}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    chosen.out.mkdir(parents=True, exist_ok=True)
    draw(set(chosen.names) or set(SCENES), chosen.out, chosen.theme, chosen.language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
