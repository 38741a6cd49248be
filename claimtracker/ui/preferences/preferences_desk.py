"""The preferences joined to settings, library and window."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from claimtracker.bootstrap import Settings
from claimtracker.domain.changes import Changes
from claimtracker.domain.wording import say, say_count
from claimtracker.exchange.hand_over.records import Publisher
from claimtracker.services.backup_state import BackupState, backup_state
from claimtracker.services.publisher import publisher, set_publisher, sets_publisher
from claimtracker.ui.day_words import day
from claimtracker.ui.desk import Desk
from claimtracker.ui.key_book import KeyBook
from claimtracker.ui.preferences.preference_effects import apply_one
from claimtracker.ui.preferences.preference_rows import PREFERENCE, PREFERENCES
from claimtracker.ui.preferences.preferences_place import PreferencesPlace
from claimtracker.ui.shell.name_bar import sign_as
from claimtracker.ui.theme import theme_keeper

_NAME, _URL = "publisher name", "publisher url"  # not said: names of settings


class PreferencesDesk(QObject):
    """Keeps each choice at once; ``changed`` carries the name of one that other places care for."""

    changed = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._publisher = Publisher()
        self.place = PreferencesPlace(book, parent)
        self.setParent(self.place)  # and ends with it
        self.place.chosen.connect(self.choose)
        self.place.keys.said.connect(lambda words, undo: self._kept(words, undo))
        self.place.backup_folder_requested.connect(self._open_backups)
        theme_keeper().changed.connect(self.show)
        desk.opened.connect(self.show)
        desk.changed.connect(self._take_in)
        self.show()

    def show(self, _theme: object = None) -> None:
        """Show everything as it is chosen."""
        mine = [one for one in PREFERENCES if not one.of_desk]
        values: dict[str, Any] = {one.id: self._settings.get(one.id, one.usual) for one in mine}
        self.place.show_values(values | self._at_work())
        if not self._desk.is_open:
            self.place.show_library(say("No library is open."), on_server=True, backups="")
            return
        library = self._desk.library
        where = str(library.path or library.name)
        self._desk.ask(publisher, self._show_publisher, owner=self, latest="publisher")
        self._desk.ask(
            backup_state,
            lambda state: self.place.show_library(
                where, on_server=library.on_server, backups=_backup_words(state)
            ),
            owner=self,
            latest="backups",
        )

    def _at_work(self) -> dict[str, Any]:
        keeper = theme_keeper()
        return {"person": self._settings.person, "theme": keeper.choice, "scale": keeper.scale}

    def choose(self, name: str, value: Any) -> None:
        """Keep a choice and let it hold; the status line offers the way back."""
        before = self._value(name)
        if value == before or (name == "person" and not value):
            self.show()
            return
        words = say(
            "{preference}: {choice}.", preference=say(PREFERENCE[name].label), choice=_said(name, value)
        )
        if name in (_NAME, _URL):
            self._put_publisher(name, str(value), words)
            return
        self._put(name, value)

        def undo() -> None:
            self._put(name, before)
            self.show()

        self._kept(words, undo)

    def _value(self, name: str) -> Any:
        if name in (_NAME, _URL):
            return self._publisher.name if name == _NAME else self._publisher.url
        return self._settings.person if name == "person" else self._settings.get(name, PREFERENCE[name].usual)

    def _put(self, name: str, value: Any) -> None:
        self._settings.put(name, value)
        self._save()
        apply_one(name, self._settings)
        if name == "person":
            sign_as(self._desk, value)
        if name == "dates":
            self._desk.refresh()
        self.changed.emit(name)

    def _put_publisher(self, name: str, value: str, words: str) -> None:
        """Keep who publishes in the library: a step like any other there, taken back by Ctrl+Z."""
        if not self._desk.is_open:
            return
        now = self._publisher
        wanted = Publisher(value, now.url) if name == _NAME else Publisher(now.name, value)
        self._publisher = wanted
        self._desk.act(lambda library: set_publisher(library, wanted), lambda _: self._desk.tell_done(words))

    def _take_in(self, changes: Changes) -> None:
        if sets_publisher(changes):
            self._desk.ask(publisher, self._show_publisher, owner=self, latest="publisher")

    def _kept(self, words: str, undo: Any) -> None:
        self._save()
        self._desk.messages.status(words, undo)

    def _save(self) -> None:
        copy = Settings(self._settings.path, dict(self._settings.values))
        self._desk.tasks.run(lambda _task: copy.save(), lane="write", owner=self)

    def _show_publisher(self, found: Publisher) -> None:
        self._publisher = found
        self.place.show_values({_NAME: found.name, _URL: found.url})

    def _open_backups(self) -> None:
        if self._desk.is_open and self._desk.library.path is not None:
            self._desk.ask(backup_state, lambda state: _open(state.folder), owner=self)


def _open(folder: Path | None) -> None:
    if folder is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _said(name: str, value: Any) -> str:
    one = PREFERENCE[name]
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    key = f"{round(value * 100)}" if isinstance(value, float) else str(value)
    words = dict(one.values).get(key)
    return say(words) if words else key or say("none")


def _backup_words(state: BackupState) -> str:
    if state.folder is None:
        return say("A server’s library is backed up by whoever keeps the server.")
    if not state.count:
        return say("There is no backup yet: the first is made half an hour after a change, or at the end.")
    there = say_count(
        state.count, "{count} backup in {folder}.", "{count} backups in {folder}.", folder=state.folder
    )
    if state.latest is None:
        return there
    when = state.latest.astimezone()
    last = say("The latest is of {day}, {time}.", day=day(when.date().isoformat()), time=f"{when:%H:%M}")
    return f"{there} {last}"
