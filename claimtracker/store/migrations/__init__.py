"""Alembic's environment and one module per schema version."""
