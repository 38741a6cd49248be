"""The migrated schema is the mapped one, on both databases, and every past schema opens."""

import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from claimtracker.domain.claims import ClaimQuery
from claimtracker.domain.errors import LibraryTooNew
from claimtracker.services import browse
from claimtracker.services.open_library import open_library
from claimtracker.store import schema
from claimtracker.store.engines import sqlite_engine
from claimtracker.store.library import Library
from claimtracker.store.migrate import alembic_config
from claimtracker.store.schema import LAST_OF_EACH, TABLES, metadata
from claimtracker.store.schema_version import APPLICATION_ID, SCHEMA_VERSION
from tests.store import past_schemas
from tests.store.libraries import server_database

# What no mapping can say: full-text indexes, made by hand for each database.
BY_HAND = ("claim_search", "claim_words", "ix_claim_text_words", "ix_claim_text_terms")


def ours(_thing: Any, name: str | None, _kind: str, _reflected: bool, _other: Any) -> bool:
    return not (name or "").startswith(BY_HAND)


def test_the_migrated_schema_is_the_mapped_one(library: Library) -> None:
    with library.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": ours, "target_metadata": metadata}
        )
        assert compare_metadata(context, metadata) == []


def test_indexes_and_rules_of_deletion_are_the_mapped_ones(library: Library) -> None:
    found = inspect(library.engine)
    for table in metadata.tables.values():
        mapped = {(index.name, tuple(c.name for c in index.columns)) for index in table.indexes}
        made = {
            (index["name"], tuple(index["column_names"]))
            for index in found.get_indexes(table.name)
            if not index["unique"] and ours(None, index["name"], "", True, None)
        }
        assert made == mapped, table.name
        rules = {key.name: key.ondelete for key in table.foreign_key_constraints}
        made_rules = {k["name"]: k["options"].get("ondelete") for k in found.get_foreign_keys(table.name)}
        assert made_rules == rules, table.name


def test_no_id_of_a_tracked_table_is_given_twice(file_library: Library) -> None:
    with file_library.engine.connect() as connection:
        query = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
        statements = dict(connection.exec_driver_sql(query).all())
    for name, table in TABLES.items():
        assert ("AUTOINCREMENT" in statements[name]) == table.tracked, name


def test_every_schema_has_a_library_that_is_kept() -> None:
    assert list(past_schemas.ALL) == list(range(1, SCHEMA_VERSION + 1))


@pytest.mark.parametrize("version", past_schemas.ALL)
def test_a_library_of_a_past_schema_opens_with_all_it_holds(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.claims"
    past_schemas.write(path, version)
    with closing(open_library(path)) as library:
        (row,) = browse.claim_rows(library, ClaimQuery(text="bridge"), 0, 10)
        assert row.statement == past_schemas.STATEMENT
        card = browse.claim_card(library, row.id)
        assert [verdict.label for verdict in card.verdicts] == ["Mostly false"]
        assert [link.source.title for link in card.evidence] == ["Annual report"]
        assert [highlight.quote for highlight in card.highlights] == [past_schemas.QUOTE]
        assert [sign.by for sign in card.sign_offs] == (["Noor"] if version >= 3 else [])
    with closing(sqlite3.connect(path)) as connection:
        for table, values in past_schemas.rows_of(version):
            held = connection.execute(f"SELECT {', '.join(values)} FROM {table}").fetchall()
            assert held == [tuple(values.values())], table
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (f"{SCHEMA_VERSION:04}",)
        ]


@pytest.mark.parametrize("version", past_schemas.ALL)
def test_the_stored_schema_is_what_the_migrations_make(tmp_path: Path, version: int) -> None:
    path = tmp_path / "first.claims"
    engine = sqlite_engine(path)
    with engine.connect() as connection, connection.begin():
        command.upgrade(alembic_config(connection), f"{version:04}")
    engine.dispose()
    stored = (past_schemas.SCHEMAS / f"{version:04}.sql").read_text(encoding="utf-8")
    assert f"PRAGMA user_version={version};\n" in stored
    assert sorted(stored.split(";\n")[2:-1]) == sorted(list(past_schemas.statements(path))[2:])


@pytest.mark.postgres
def test_a_server_of_a_later_version_is_refused() -> None:
    with server_database() as url:
        with closing(open_library(url)) as library, library.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(LibraryTooNew):
            open_library(url)


@pytest.mark.postgres
def test_desks_that_open_an_empty_database_at_once_share_one_library() -> None:
    with server_database() as url, ThreadPoolExecutor(3) as desks:
        libraries = list(desks.map(open_library, [url] * 3))
        assert [browse.counts(library).claims for library in libraries] == [0, 0, 0]
        for library in libraries:
            library.close()


def test_the_application_id_is_four_letters() -> None:
    assert APPLICATION_ID.to_bytes(4, "big") == b"CLMT"


def test_the_schema_asks_each_module_of_tables_for_its_last_row() -> None:
    # A worker that maps a module has bound its last name only when all of its tables are known.
    modules = {path.stem for path in Path(schema.__file__).parent.glob("*_models.py")}
    last = set()
    for name in modules:
        made = vars(sys.modules[f"claimtracker.store.{name}"]).values()
        last.add([one for one in made if one in TABLES.values() and one.__module__.endswith(name)][-1])
    assert set(LAST_OF_EACH) == last
