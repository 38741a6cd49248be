"""The whole mapped schema in one place, and its number."""

from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import Base
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.desk_models import ChangeRow
from claimtracker.store.source_models import SourceRow

SCHEMA_VERSION = 6
APPLICATION_ID = 0x434C4D54  # "CLMT"

metadata = Base.metadata
# A row of each module, by name: a module that waits for the paint runs only when it is asked for one, and
# a table is known only then.
FROM_EACH = (ArticleRow, ClaimTable, ChangeRow, SourceRow)
TABLES: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}

# History names rows by id, so an id must never be given twice.
for _kind in TABLES.values():
    if _kind.tracked:
        metadata.tables[_kind.__tablename__].kwargs["sqlite_autoincrement"] = True
