"""A disk, file or server that refuses: a plain sentence naming it, nothing half written, no content told."""

import logging
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, text

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue, ClaimTrackerError, Conflict, EnvironmentFault
from claimtracker.services import browse
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import check_whole, open_library
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.library import Library
from tests.architecture.tree import ROOT
from tests.services.desk import mark
from tests.store.libraries import server_url
from tests.store.permissions import mode

MARKER = "zebrafish secret"


@contextmanager
def every_connection(library: Library, pragma: str) -> Iterator[None]:
    """Set a pragma on connections made from now on; afterwards they are as they were."""

    def set_pragma(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(pragma).fetchall()

    library.engine.dispose()
    event.listen(library.engine, "connect", set_pragma)
    try:
        yield
    finally:
        event.remove(library.engine, "connect", set_pragma)
        library.engine.dispose()


def refused(act: Callable[[], object], kind: type[ClaimTrackerError] = EnvironmentFault) -> ClaimTrackerError:
    with pytest.raises(kind) as caught:
        act()
    assert caught.value.next_step
    assert MARKER not in "".join(traceback.format_exception(caught.value))
    return caught.value


def test_a_full_disk_is_named_and_the_save_works_once_there_is_room(file_library: Library) -> None:
    claim = mark(file_library, "Nobody asked why")
    long_text = f"{MARKER} " * 40_000
    with file_library.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    edits = [Edit("explanation", "", long_text)]
    with every_connection(file_library, f"PRAGMA max_page_count={pages + 2}"):
        error = refused(lambda: edit_claim(file_library, claim.id, edits))
        assert browse.claim(file_library, claim.id) == claim
    assert error.sentence == "desk.claims was not saved: its disk is full."
    assert edit_claim(file_library, claim.id, edits).value.explanation == long_text
    check_whole(file_library)


FULL = """
import resource, signal, sys
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import EnvironmentFault
from claimtracker.services.edit_claims import edit_claim
from claimtracker.services.open_library import open_library
library = open_library(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    edit_claim(library, 1, [Edit("explanation", "", "x" * 1_000_000)])
except EnvironmentFault as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
def test_a_disk_that_fails_in_the_middle_of_a_write_leaves_the_library_whole(file_library: Library) -> None:
    claim = mark(file_library, "Nobody asked why")
    command = [sys.executable, "-c", FULL, str(file_library.path)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.startswith("desk.claims could not be read or written: its disk failed.")
    assert browse.claim(file_library, claim.id) == claim
    check_whole(file_library)


def test_a_library_that_becomes_read_only_is_named(file_library: Library) -> None:
    claim = mark(file_library, "Nobody asked why")
    assert file_library.path is not None
    with every_connection(file_library, "PRAGMA query_only=ON"):
        error = refused(lambda: edit_claim(file_library, claim.id, [Edit("notes", "", MARKER)]))
    assert error.sentence == "desk.claims is read-only."
    file_library.close()
    with mode(file_library.path, 0o400):
        refused(lambda: edit_claim(file_library, claim.id, [Edit("notes", "", MARKER)]))
    assert edit_claim(file_library, claim.id, [Edit("notes", "", "again")]).value.notes == "again"


def test_a_writer_that_does_not_let_go_is_named(file_library: Library) -> None:
    claim = mark(file_library, "Nobody asked why")
    assert file_library.path is not None
    with closing(sqlite3.connect(file_library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with every_connection(file_library, "PRAGMA busy_timeout=0"):
            error = refused(lambda: edit_claim(file_library, claim.id, [Edit("notes", "", MARKER)]))
            assert browse.claim(file_library, claim.id) == claim
        other.execute("ROLLBACK")
    assert error.sentence == "Another program is writing to desk.claims."


def test_a_library_whose_folder_is_gone_is_named(file_library: Library, tmp_path: Path) -> None:
    assert file_library.path is not None
    file_library.close()
    file_library.path.parent.rename(tmp_path / "elsewhere")
    error = refused(lambda: browse.claim_count(file_library, ClaimQuery()))
    assert error.sentence == "desk.claims cannot be opened."


@pytest.mark.postgres
def test_a_server_that_keeps_a_record_locked_is_not_waited_for_for_ever(server_library: Library) -> None:
    claim = mark(server_library, "Nobody asked why")

    def hurry(connection: object, *_: object) -> None:
        connection.execute("SET lock_timeout = 50")  # type: ignore[attr-defined]

    server_library.engine.dispose()
    event.listen(server_library.engine, "connect", hurry)
    with server_library.write("Held") as held:
        held.get(ClaimTable, claim.id)
        error = refused(lambda: edit_claim(server_library, claim.id, [Edit("notes", "", MARKER)]))
    assert error.sentence == "Somebody else is writing to the same record."


@pytest.mark.postgres
def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    url = server_url()
    for wrong in (
        url.set(database="no_such_library"),
        url.set(host="127.0.0.1", port=1, query={}, password="hunter2"),
    ):
        with pytest.raises(EnvironmentFault) as caught:
            open_library(wrong.render_as_string(hide_password=False))
        assert "server" in caught.value.sentence
        assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.postgres
def test_a_connection_that_was_cut_is_replaced(server_library: Library) -> None:
    claim = mark(server_library, "Nobody asked why")
    cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    with server_library.engine.connect() as connection:
        connection.execute(text(f"{cut} AND datname = current_database()"))
    assert edit_claim(server_library, claim.id, [Edit("notes", "", "again")]).value.notes == "again"
    with pytest.raises(EnvironmentFault, match="does not answer"), server_library.write("Cut off") as work:
        row = work.get(ClaimTable, claim.id)
        with server_library.engine.connect() as connection:
            connection.execute(text(f"{cut} AND datname = current_database()"))
        row.notes = "lost in the middle"
        work.session.flush()
    assert browse.claim(server_library, claim.id).notes == "again"


@pytest.mark.parametrize(
    "location",
    [
        "mysql://desk",
        "postgresql+asyncpg://desk/claims",
        "://desk",
        "sqlite:///desk.claims",
        "postgresql:/a@b/c",
    ],
)
def test_other_urls_are_refused(location: str) -> None:
    with pytest.raises(BadValue) as caught:
        open_library(location)
    assert caught.value.next_step


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://", "names no database"),
        ("postgresql://u:{}@desk", "names no database"),
        ("postgresql://u:{}@desk:port/db", "port in this database URL"),
        ("postgresql://u:{}@desk:99999/db", "port in this database URL"),
        ("://u:{}@desk/db", "not a database URL"),
        ("postgresql://u:x@{}@127.0.0.1:1/db", "holds an “@”"),
        ("oracle://u:{}@desk/db", "cannot use oracle databases"),
        ("postgresql://u:{}@127.0.0.1:1/db", "cannot be reached"),
        ("postgres://u:{}@127.0.0.1:1/db", "cannot be reached"),
        ("postgresql://u:{0}@127.0.0.1:1/db?sslmode={0}", "setting in this database URL"),
        ("postgresql://u:{0}@127.0.0.1:1/db?colour={0}", "setting in this database URL"),
    ],
)
def test_a_url_that_leads_nowhere_says_why_and_never_the_password(url: str, told: str) -> None:
    said = refused(lambda: open_library(url.format(MARKER.replace(" ", ""))), ClaimTrackerError)
    assert told in said.sentence
    assert "zebrafish" not in "".join(traceback.format_exception(said))


@pytest.mark.postgres
def test_a_server_without_this_database_says_so(server_library: Library) -> None:
    url = server_library.engine.url.set(database="zebrafish").render_as_string(hide_password=False)
    assert "no database of that name" in refused(lambda: open_library(url)).sentence
    nobody = server_library.engine.url.set(username="nobody-here").render_as_string(hide_password=False)
    assert "refuses this name" in refused(lambda: open_library(nobody)).sentence


def test_neither_errors_nor_logs_carry_content(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    claim = mark(library, "Nobody asked why")
    caplog.set_level(logging.DEBUG)
    edit_claim(library, claim.id, [Edit("statement", claim.statement, MARKER), Edit("notes", "", MARKER)])
    assert browse.claim_count(library, ClaimQuery(text=MARKER)) == 1

    def twice() -> None:
        with library.write("Twice") as work:
            for _ in range(2):
                work.add(ClaimTable(key=MARKER, statement=MARKER))

    def missing() -> None:
        with library.write("Missing") as work:
            work.add(ClaimTable(key=MARKER, statement=None))

    for act in (twice, missing):
        assert "does not fit" in refused(act, Conflict).sentence
    assert MARKER not in caplog.text
    assert browse.counts(library).claims == 1
