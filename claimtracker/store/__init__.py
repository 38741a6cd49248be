"""The only place that knows SQLAlchemy: models, units of work, queries, migrations, backups."""
