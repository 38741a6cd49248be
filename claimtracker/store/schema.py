"""The whole mapped schema in one place, and its number."""

from claimtracker.store import article_models, claim_models, desk_models, source_models
from claimtracker.store.base import Base

SCHEMA_VERSION = 6
APPLICATION_ID = 0x434C4D54  # "CLMT"

metadata = Base.metadata
MODULES = (article_models, claim_models, desk_models, source_models)
TABLES: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}

# History names rows by id, so an id must never be given twice.
for _kind in TABLES.values():
    if _kind.tracked:
        metadata.tables[_kind.__tablename__].kwargs["sqlite_autoincrement"] = True
