"""Libraries for tests: a file and a server's database, each made once and copied for every test."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text, true
from sqlalchemy.engine import URL, make_url

from claimtracker.domain.resources import resources_dir
from claimtracker.exchange.scales import read_scales
from claimtracker.services.open_library import open_library
from claimtracker.store.library import Library
from claimtracker.store.schema import metadata

ACTOR = "Ana Checker"
OUR_SCALES = read_scales(resources_dir() / "scales")
"""What every library begins with, and has the first ids."""
SERVER = "CLAIMTRACKER_TEST_POSTGRES"
ABSENT = "CLAIMTRACKER_TEST_POSTGRES_ABSENT"
BOTH = [
    pytest.param("file", id="sqlite"),
    pytest.param("server", id="postgres", marks=pytest.mark.postgres),
]


def server_url() -> URL:
    """Return the test server's URL; skips the test, with the reason, where there is none."""
    url = os.environ.get(SERVER)
    if not url:
        pytest.skip(os.environ.get(ABSENT) or f"no PostgreSQL server is named in {SERVER}")
    return make_url(url)


def on_server(statement: str) -> None:
    """Run one statement of administration on the test server."""
    engine = create_engine(server_url(), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@contextmanager
def server_database() -> Iterator[str]:
    """Give the URL of a new database without any table."""
    name = f"claims_{uuid4().hex[:12]}"
    on_server(f"CREATE DATABASE {name}")
    try:
        yield server_url().set(database=name).render_as_string(hide_password=False)
    finally:
        on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library file, closed, for copying."""
    path = tmp_path_factory.mktemp("empty") / "desk.claims"
    open_library(path, ACTOR).close()
    return path


@pytest.fixture(scope="session")
def empty_database() -> Iterator[str]:
    """The URL of a library on the test server that each test finds empty."""
    with server_database() as url:
        open_library(url, ACTOR).close()
        yield url


def empty(url: str) -> None:
    """Remove every row but our rating scales, and count ids from 1 again: faster than a new database."""
    engine = create_engine(url)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            added = table.c.id > len(OUR_SCALES) if table.name == "scale" else true()
            connection.execute(table.delete().where(added))
        anew = "SELECT setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences"
        connection.execute(text(f"{anew} WHERE sequencename <> 'scale_id_seq'"))
    engine.dispose()


@pytest.fixture
def file_library(tmp_path: Path, empty_file: Path) -> Iterator[Library]:
    """An empty library in a file of its own."""
    path = tmp_path / "desk" / "desk.claims"
    path.parent.mkdir(mode=0o700)
    shutil.copy(empty_file, path)
    with closing(open_library(path, ACTOR)) as library:
        yield library


@pytest.fixture
def server_library(request: pytest.FixtureRequest) -> Iterator[Library]:
    """An empty library in a database of its own."""
    server_url()
    url = request.getfixturevalue("empty_database")
    empty(url)
    with closing(open_library(url, ACTOR)) as opened:
        yield opened


@pytest.fixture(params=BOTH)
def library(request: pytest.FixtureRequest) -> Library:
    """An empty library with the rating scales in it: once in a file, once on a server."""
    opened: Library = request.getfixturevalue(f"{request.param}_library")
    return opened


def location(library: Library) -> str:
    """Return where the library can be opened a second time."""
    return str(library.path) if library.path else library.engine.url.render_as_string(hide_password=False)
