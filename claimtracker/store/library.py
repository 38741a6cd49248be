"""An open library: where units of work and reads begin."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from claimtracker.domain.locations import is_server
from claimtracker.store import work
from claimtracker.store.engines import postgres_engine, sqlite_engine
from claimtracker.store.faults import spoken, spoken_at_the_door
from claimtracker.store.from_matching import Signing, Stems
from claimtracker.store.library_file import inspect_file, require_writable
from claimtracker.store.library_place import appearing, make_private_folder
from claimtracker.store.schema_version import SCHEMA_VERSION

Snapshot = Session
"""One consistent state of a library, for reading; what ``Library.read`` gives."""


class Library:
    """One newsroom's claims, in a file or on a server.

    ``path`` is None on a server. ``actor`` is the person's name that history records.
    """

    def __init__(self, engine: Engine, path: Path | None, stems: Stems, actor: str = "") -> None:
        # How claims are signed; whoever opens the library brings it.
        self.signing: Signing | None = None
        # The verified copy that was taken before this opening upgraded the schema.
        self.before_upgrade: Path | None = None
        self.engine = engine
        self.path = path
        self.stems = stems
        self.actor = actor
        self._writing = engine.execution_options(claimtracker_write=True)
        # On a server a snapshot has to be asked for; a file gives each transaction one.
        self._reading = (
            engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            if path is None
            else engine
        )

    @property
    def name(self) -> str:
        """The library's short name for the status line; never holds a password."""
        return self.path.name if self.path else f"{self.engine.url.database} on {self.engine.url.host}"

    @property
    def on_server(self) -> bool:
        """Whether the library is a PostgreSQL database."""
        return self.path is None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session for reading one consistent state; nothing in it is written."""
        asks = {"actor": self.actor}
        with (
            spoken(self.name),
            Session(self._reading, expire_on_commit=False, autoflush=False, info=asks) as session,
        ):
            yield session

    def write(self, name: str, undoes: int | None = None) -> "work.UnitOfWork":
        """Begin a unit of work; ``name`` is what Undo will call it, such as "Mark claim"."""
        session = Session(self._writing, expire_on_commit=False)
        return work.UnitOfWork(
            session,
            self.stems,
            name,
            actor=self.actor,
            undoes=undoes,
            library=self.name,
            signing=self.signing,
        )

    def write_back(self) -> None:
        """Copy a file's log into the file, as far as nobody reads it; no save has to wait for that."""
        # Past SQLAlchemy, which would begin a transaction: SQLite refuses this inside of one.
        with spoken(self.name), closing(self.engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").close()

    def rewrite_file(self) -> bool:
        """Write a file anew with only what is in the library; tells whether its log could be emptied, too.

        It cannot while somebody reads what the library held before.
        """
        # The copy that SQLite makes may be larger than the memory; a reader is not waited for long.
        rewrite = ("PRAGMA temp_store=FILE", "VACUUM", "PRAGMA busy_timeout=1000")
        with spoken(self.name), closing(self.engine.raw_connection()) as raw:
            cursor = raw.cursor()
            try:
                for statement in (*rewrite, "PRAGMA wal_checkpoint(TRUNCATE)"):
                    cursor.execute(statement)
                ((busy, _, _),) = cursor.fetchall()
                return not busy
            finally:
                raw.invalidate()  # its settings are for this alone

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_library(location: str | Path, stems: Stems, actor: str = "") -> Library:
    """Open a library file or server, creating the file or upgrading the schema where needed.

    Raises NotALibrary, LibraryTooNew, LibraryDamaged, EnvironmentFault or BadValue. A file is backed
    up and the copy verified before its schema is upgraded.
    """
    if is_server(str(location)):
        return _open_server(str(location), stems, actor)
    path = Path(location).expanduser().absolute()
    header = inspect_file(path)
    if header is None:
        _create(path)
    else:
        require_writable(path)
    library = Library(sqlite_engine(path), path, stems, actor)
    with _closed_on_failure(library):
        if header is not None and header.schema_version < SCHEMA_VERSION:
            from claimtracker.store.backups import back_up  # noqa: PLC0415 - only when upgrading

            library.before_upgrade = back_up(path, reason="before-upgrade")
            _upgrade(library.engine, library.name)
        with library.read() as session:
            session.execute(text("SELECT count(*) FROM setting"))
    return library


def _create(path: Path) -> None:
    make_private_folder(path.parent)
    with appearing(path) as part:
        engine = sqlite_engine(part)
        try:
            _upgrade(engine, path.name)
        finally:
            engine.dispose()


def _open_server(url: str, stems: Stems, actor: str) -> Library:
    library = Library(postgres_engine(url), None, stems, actor)
    with _closed_on_failure(library):
        with spoken_at_the_door():
            library.engine.connect().close()
        _upgrade(library.engine, library.name)
    return library


@contextmanager
def _closed_on_failure(library: Library) -> Iterator[None]:
    try:
        yield
    except BaseException:
        library.close()
        raise


def _upgrade(engine: Engine, name: str) -> None:
    from claimtracker.store.migrate import upgrade  # noqa: PLC0415 - Alembic must not slow the start

    with spoken(name):
        upgrade(engine)
