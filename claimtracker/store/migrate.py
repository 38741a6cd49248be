"""Schema upgrades through Alembic, each in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from claimtracker.domain.errors import LibraryTooNew
from claimtracker.domain.wording import say
from claimtracker.store.schema_version import APPLICATION_ID, SCHEMA_VERSION

SCRIPTS = Path(__file__).parent / "migrations"


def alembic_config(connection: Connection) -> Config:
    """Return Alembic's settings bound to one connection; there is no ini file."""
    config = Config()
    # The option is read with interpolation: a percent sign in the folder's name must be doubled.
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine) -> None:
    """Bring the schema to this version; a failure leaves it exactly as it was.

    Raises LibraryTooNew when the database knows a revision that this version does not.
    """
    with engine.execution_options(claimtracker_write=True).connect() as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            # Two desks starting together must not both upgrade.
            connection.execute(text("SELECT pg_advisory_xact_lock(1129071956)"))
        _upgrade(connection)
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def _upgrade(connection: Connection) -> None:
    config = alembic_config(connection)
    current = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(config)
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise LibraryTooNew(
            say("This library was written by a later version of ClaimTracker."),
            say("Install the latest version to open it; nothing was changed."),
        )
    if current != scripts.get_current_head():
        command.upgrade(config, "head")
