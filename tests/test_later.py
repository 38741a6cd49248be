"""Modules that are put off run once, when they are first asked for something, on whichever thread asks."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from threading import Event

import pytest

from claimtracker.later import catch_up, put_off, run_all, spare
from claimtracker.services.open_library import open_library
from claimtracker.store.schema import TABLES
from tests.architecture.tree import ROOT
from tests.services.desk import add_article

SLOW = """
import sys
sys.ran.append(__name__)
sum(range(1_000_000))
value = 7
"""


@pytest.fixture
def late_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A package of modules that are put off; gives the names of those that ran."""
    package = tmp_path / "late_shop"
    package.mkdir()
    (package / "__init__.py").write_text('"""A shop."""\n')
    (package / "counter.py").write_text(SLOW)
    (package / "stock.py").write_text(SLOW)
    (package / "broken.py").write_text("import sys\nsys.ran.append(__name__)\nraise OSError('closed')\n")
    ran: list[str] = []
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "ran", ran, raising=False)
    finders = list(sys.meta_path)
    put_off("late_shop")
    yield ran
    sys.meta_path[:] = finders
    for name in [name for name in sys.modules if name.startswith("late_")]:
        del sys.modules[name]


def test_a_module_runs_once_when_it_is_asked_and_not_before(late_shop: list[str]) -> None:
    counter = import_module("late_shop.counter")
    assert late_shop == []

    with ThreadPoolExecutor(8) as threads:
        values = list(threads.map(lambda _: counter.value, range(8)))

    assert values == [7] * 8
    assert late_shop == ["late_shop.counter"]


def test_nobody_sees_a_module_that_another_thread_is_in_the_middle_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, late_shop: list[str]
) -> None:
    begun, asked = Event(), Event()
    monkeypatch.setattr(sys, "begun", begun, raising=False)
    monkeypatch.setattr(sys, "asked", asked, raising=False)
    till = "import sys\nfirst = 1\nsys.begun.set()\nsys.asked.wait(20)\nsum(range(3_000_000))\nlast = 2\n"
    (tmp_path / "late_shop" / "till.py").write_text(till)
    module = import_module("late_shop.till")

    def ask() -> bool:
        asked.set()
        return module.first == 1 and "last" in vars(module)

    with ThreadPoolExecutor(2) as threads:
        running = threads.submit(lambda: module.last)
        assert begun.wait(20)
        assert threads.submit(ask).result()
        assert running.result() == 2
    assert late_shop == []


def test_a_name_that_a_module_lacks_is_an_attribute_error(late_shop: list[str]) -> None:
    counter = import_module("late_shop.counter")

    with pytest.raises(AttributeError, match=r"late_shop\.counter.*nothing"):
        _ = counter.nothing
    with pytest.raises(AttributeError):
        _ = counter.__path__


def test_catching_up_runs_what_was_imported_and_waits(late_shop: list[str]) -> None:
    counter, stock = import_module("late_shop.counter"), import_module("late_shop.stock")
    assert counter.value == 7

    catch_up()

    assert late_shop == ["late_shop.counter", "late_shop.stock"]
    assert vars(stock)["value"] == 7


def test_a_single_module_of_another_package_waits_too(late_shop: list[str]) -> None:
    put_off(modules=("late_shop.counter",))

    counter = import_module("late_shop.counter")

    assert late_shop == []
    assert counter.value == 7


def test_a_spared_module_runs_only_when_it_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late_shop: list[str]
) -> None:
    package = tmp_path / "late_guest"
    package.mkdir()
    (package / "__init__.py").write_text(SLOW + "from late_guest.room import number\n")
    (package / "room.py").write_text(SLOW + "def number():\n    return value\n")
    spare("late_guest", "number")
    monkeypatch.setitem(sys.modules, "late_guest", import_module("late_guest"))
    number = sys.modules["late_guest"].number

    catch_up()
    assert late_shop == []
    assert number() == 7
    assert late_shop == ["late_guest", "late_guest.room"]
    assert sys.modules["late_guest"].number is not number


def test_a_spared_package_runs_before_a_module_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late_shop: list[str]
) -> None:
    package = tmp_path / "late_host"
    package.mkdir()
    (package / "__init__.py").write_text(SLOW)
    (package / "room.py").write_text(SLOW)
    spare("late_host")
    monkeypatch.setitem(sys.modules, "late_host", import_module("late_host"))

    import_module("late_host.room")

    assert late_shop == ["late_host", "late_host.room"]


def test_the_rest_of_a_package_runs_until_it_is_told_to_stop(late_shop: list[str]) -> None:
    package = import_module("late_shop")
    Path(package.__path__[0], "broken.py").unlink()

    run_all(package, lambda: bool(late_shop))
    assert late_shop == ["late_shop.counter"]

    run_all(package)
    assert late_shop == ["late_shop.counter", "late_shop.stock"]


def test_a_module_that_fails_says_so_each_time(late_shop: list[str]) -> None:
    broken = import_module("late_shop.broken")

    for _ in range(2):
        with pytest.raises(OSError, match="closed"):
            _ = broken.value


def test_the_window_is_painted_without_the_database_and_without_what_describes_calls(tmp_path: Path) -> None:
    shown = """
import sys
from claimtracker.__main__ import SIGNATURES, wait_for_the_paint
SIGNED = "shibokensupport.signature."
wait_for_the_paint()
from claimtracker.ui import app
from PySide6.QtWidgets import QApplication
qt = QApplication([])
found = app.folders()
desk = app.Application(qt, found, app.Settings.load(found.settings))
desk.window.show()
qt.processEvents()
desk.window.grab()
late = "sqlalchemy", "alembic", "rapidfuzz", "numpy", "claimtracker.ui.claims.inspector"
early = [name for name in late if name in sys.modules]
describing = [name for name in SIGNATURES if "annotations" in vars(sys.modules[SIGNED + name])]
try:
    desk.window.setWindowTitle(3)
except TypeError as error:
    understood = "Supported signatures" in str(error) and "str" in str(error)
desk.window.close()
print(early, describing, understood)
"""
    home = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", shown], env=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.stdout.strip() == "[] [] True", run.stdout + run.stderr


def test_every_table_is_known_in_a_start_that_puts_the_store_off() -> None:
    listed = """
from claimtracker.__main__ import wait_for_the_paint
wait_for_the_paint()
from claimtracker.store import schema
print(sorted(schema.TABLES))
"""
    home = {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", listed], env=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.stdout.strip() == str(sorted(TABLES)), run.stderr


def test_an_article_is_read_with_the_tables_it_stands_in_and_a_write_knows_every_table(
    tmp_path: Path,
) -> None:
    place = tmp_path / "desk.claims"
    read = """
import sys
from claimtracker.__main__ import wait_for_the_paint
wait_for_the_paint()
from claimtracker.services import browse, link_sources, mark_claims, open_library, seen_before
from claimtracker.domain.edits import SourceDraft
from claimtracker.domain.sources import Stance
from claimtracker.domain.spans import Span
from claimtracker.store import base
library = open_library.open_library(sys.argv[1])
finder = seen_before.ClaimFinder(library)
draft = browse.revision(library, browse.article(library, 1).revision_id)
known = browse.highlights(library, draft.id)
print(sorted(base.Base.metadata.tables), len(known))
claim = mark_claims.mark_claim(library, draft.id, Span(0, 4), seen=draft).value
file = ("a.txt", b"Ten.")
link_sources.link_new_source(library, claim.id, SourceDraft("Report"), Stance.SUPPORTS, file=file)
print(len(base.Base.metadata.tables), len(browse.highlights(library, draft.id)))
"""
    library = open_library(place)
    add_article(library)
    library.close()
    home = {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", read, str(place)],
        env=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    of_an_article = ["article", "block", "claim", "highlight", "revision", "scale", "setting"]
    assert run.stdout.splitlines() == [f"{of_an_article} 0", f"{len(TABLES)} 1"], run.stdout + run.stderr
