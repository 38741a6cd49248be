"""A window in a process of its own, to be killed: it marks a claim, types, says so, and types on."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from claimtracker.bootstrap import Folders, Settings
from claimtracker.domain.spans import Span
from claimtracker.ui.app import Application
from claimtracker.ui.claims.inspector import Inspector
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.sources.call_place import CallPlace
from claimtracker.ui.widgets.field_line import FieldLine
from claimtracker.ui.widgets.growing_text import GrowingText

LOOK_MS = 50


class Typist:
    """Waits for each step of the desk, then does the next."""

    def __init__(self, desk: Application, words: str, text: str, part: str) -> None:
        self._desk, self._words, self._text, self._part = desk, words, text, part
        self._steps = [self._open, self._mark, self._go, self._type, self._say]
        self._timer = QTimer(desk)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(LOOK_MS)

    def _go_on(self) -> None:
        if self._desk.tasks.busy == 0 and self._steps and self._steps[0]():
            self._steps.pop(0)

    def _open(self) -> bool:
        if self._desk.desk.is_open and self._desk.window.article_place.article is None:
            self._desk.window.handlers.go.open_article(1)
        return self._desk.window.article_place.revision is not None

    def _mark(self) -> bool:
        place = self._desk.window.article_place
        assert place.revision is not None
        start = place.revision.text.index(self._words)
        place.reader.select_span(Span(start, start + len(self._words)))
        self._desk.window.actions_table["mark_claim"].trigger()
        return True

    def _go(self) -> bool:
        if "call" in self._part:
            self._desk.window.actions_table["calls"].trigger()
        return True

    def _type(self) -> bool:
        if not self._inspector.claim_id:
            return False
        for part in self._part.split():
            field = self._field(part)
            field.setFocus()
            # The field does not save by itself: only the journal has these words.
            for timer in (field._pace._pause, field._pace._untold):
                timer.setInterval(3_600_000)
            field.selectAll()
            QTest.keyClicks(field, self._text)
        return True

    def _say(self) -> bool:
        journal = self._desk.folders.journal(self._desk._where)
        kept = journal.read_text("utf-8") if journal.exists() else ""
        if kept.count(self._text) < len(self._part.split()):
            return False
        sys.stdout.write("typed\n")
        sys.stdout.flush()
        return True

    @property
    def _inspector(self) -> Inspector:
        return self._desk.window.article_place.side.inspector

    def _field(self, part: str) -> GrowingText | FieldLine:
        if part == "link":
            self._inspector.open_link_source()
            return self._inspector.sources.form.passage
        if part == "sighting":
            self._inspector.open_sighting()
            return self._inspector.sightings.form.quote
        if part == "call":
            return self._desk.window.findChildren(CallPlace)[0].cards[0].note
        if part == "conclusion":
            return self._inspector.verdict.conclusion
        return self._inspector.fields.statement if part == "statement" else self._inspector.notes.notes


def main(folder: Path, words: str, text: str, part: str) -> int:
    app = QApplication(sys.argv[:1])
    load_fonts()
    folders = Folders(folder / "data", folder / "settings", folder / "log")
    desk = Application(app, folders, Settings.load(folders.settings))
    desk.window.show()
    desk.window.activateWindow()
    desk.open(str(folders.library), sample=False)
    typist = Typist(desk, words, text, part)
    code = app.exec()
    del typist
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:5]))
