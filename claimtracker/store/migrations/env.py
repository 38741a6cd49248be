"""Run migrations on the connection and in the transaction that the caller holds."""

from alembic import context

from claimtracker.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, compare_type=True)
context.run_migrations()
