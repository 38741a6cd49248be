"""An open library: where units of work and reads begin."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from claimtracker.store.claim_text import Stems
from claimtracker.store.engines import is_url, postgres_engine, sqlite_engine
from claimtracker.store.faults import spoken
from claimtracker.store.library_file import inspect_file, make_private_file, make_private_folder
from claimtracker.store.schema import SCHEMA_VERSION
from claimtracker.store.work import UnitOfWork


class Library:
    """One newsroom's claims, in a file or on a server.

    ``path`` is None on a server. ``actor`` is the person's name that history records.
    """

    def __init__(self, engine: Engine, path: Path | None, stems: Stems, actor: str = "") -> None:
        self.engine = engine
        self.path = path
        self.stems = stems
        self.actor = actor
        self._writing = engine.execution_options(claimtracker_write=True)

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
        with spoken(), Session(self.engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    def write(self, name: str, undoes: int | None = None) -> UnitOfWork:
        """Begin a unit of work; ``name`` is what Undo will call it, such as "Mark claim"."""
        return UnitOfWork(
            Session(self._writing, expire_on_commit=False), self.stems, name, self.actor, undoes
        )

    def data_version(self) -> int:
        """Return a number that changes when another process has written (0 on a server)."""
        if self.on_server:
            return 0
        with spoken(), self.engine.connect() as connection:
            return int(connection.execute(text("PRAGMA data_version")).scalar_one())

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def open_library(location: str | Path, stems: Stems, actor: str = "") -> Library:
    """Open a library file or server, creating the file or upgrading the schema where needed.

    Raises NotALibrary, LibraryTooNew, LibraryDamaged, EnvironmentFault or BadValue. A file is backed
    up and the copy verified before its schema is upgraded.
    """
    if is_url(str(location)):
        return _open_server(str(location), stems, actor)
    path = Path(location).expanduser().absolute()
    header = inspect_file(path)
    fresh = header is None
    if fresh:
        make_private_folder(path.parent)
        make_private_file(path)
    elif header is not None and header.schema_version < SCHEMA_VERSION:
        from claimtracker.store.backups import back_up  # noqa: PLC0415 - only when upgrading

        back_up(path, reason="before-upgrade")
    library = Library(sqlite_engine(path), path, stems, actor)
    try:
        if fresh or (header is not None and header.schema_version < SCHEMA_VERSION):
            _upgrade(library)
        with library.read() as session:
            session.execute(text("SELECT count(*) FROM setting"))
    except Exception:
        library.close()
        if fresh:
            path.unlink(missing_ok=True)
        raise
    return library


def _open_server(url: str, stems: Stems, actor: str) -> Library:
    library = Library(postgres_engine(url), None, stems, actor)
    with spoken():
        _upgrade(library)
    return library


def _upgrade(library: Library) -> None:
    from claimtracker.store.migrate import upgrade  # noqa: PLC0415 - Alembic must not slow the start

    with spoken():
        upgrade(library.engine)
