"""The whole mapped schema in one place."""

from claimtracker.store.article_models import ArticleRow
from claimtracker.store.base import Base
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.desk_models import ScaleRow
from claimtracker.store.draft_models import WriterNoteRow
from claimtracker.store.file_models import StoredFile
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.source_models import SourceRow
from claimtracker.store.wording_models import AliasRow

metadata = Base.metadata
# A row of each module, by name: a module that waits for the paint runs only when it is asked for one, and
# a table is known only then.
FROM_EACH = (
    *(ArticleRow, WriterNoteRow, StoredFile, ClaimTable, VerdictRow, AliasRow),
    *(SourceRow, ScaleRow, ChangeRow),
)
TABLES: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}

# History names rows by id, so an id must never be given twice.
for _kind in TABLES.values():
    if _kind.tracked:
        metadata.tables[_kind.__tablename__].kwargs["sqlite_autoincrement"] = True
