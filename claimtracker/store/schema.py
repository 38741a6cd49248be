"""The whole mapped schema in one place."""

from claimtracker.store.article_models import BlockRow
from claimtracker.store.base import Base
from claimtracker.store.check_models import LintAsideRow
from claimtracker.store.claim_models import HighlightRow
from claimtracker.store.desk_models import SettingRow
from claimtracker.store.draft_models import WriterNoteRow
from claimtracker.store.file_models import AttachmentRow
from claimtracker.store.history_models import ChangeRow
from claimtracker.store.source_models import EvidenceRow
from claimtracker.store.wording_models import ClaimSignature

metadata = Base.metadata
# The last row of each module, by name: a module that waits for the paint runs only when it is asked for
# one, and with its last row all of its tables are known.
LAST_OF_EACH = (
    *(BlockRow, WriterNoteRow, AttachmentRow, HighlightRow, LintAsideRow, ClaimSignature),
    *(EvidenceRow, SettingRow, ChangeRow),
)
TABLES: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
}

# History names rows by id, so an id must never be given twice.
for _kind in TABLES.values():
    if _kind.tracked:
        metadata.tables[_kind.__tablename__].kwargs["sqlite_autoincrement"] = True
