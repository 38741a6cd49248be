"""What was stored, against the hashes it was stored with."""

import hashlib

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from claimtracker.domain.claims import AnchorState
from claimtracker.domain.text import text_sha256
from claimtracker.domain.wording import say
from claimtracker.store.article_models import RevisionRow, StoredFile
from claimtracker.store.claim_models import HighlightRow


def content(session: Session) -> tuple[int, list[str]]:
    """Return how many texts, files and quotes were read, and a name for each that is not as it was."""
    checked, wrong = 0, []
    texts: dict[int, str] = {}
    for row_id, stored, digest in session.execute(
        select(RevisionRow.id, RevisionRow.text, RevisionRow.text_sha256)
    ):
        checked += 1
        texts[row_id] = stored
        if text_sha256(stored) != digest:
            wrong.append(say("The text of draft {number}", number=str(row_id)))
    for row_id, data, digest in session.execute(
        select(StoredFile.id, StoredFile.content, StoredFile.sha256).execution_options(yield_per=1)
    ):
        checked += 1
        if hashlib.sha256(data).hexdigest() != digest:
            wrong.append(say("Stored file {number}", number=str(row_id)))
    for row_id, revision_id, start, end, quote in session.execute(
        select(
            HighlightRow.id,
            HighlightRow.revision_id,
            HighlightRow.start,
            HighlightRow.end,
            HighlightRow.quote,
        ).where(HighlightRow.state != AnchorState.LOST.value)
    ):
        checked += 1
        if texts.get(revision_id, "")[start:end] != quote:
            wrong.append(say("The quote of highlight {number}", number=str(row_id)))
    return checked, wrong


def references(session: Session) -> dict[str, int]:
    """Return how many rows of each table point nowhere; a server refuses such rows by itself."""
    if session.get_bind().dialect.name != "sqlite":
        return {}
    found: dict[str, int] = {}
    for row in session.execute(text("PRAGMA foreign_key_check")):
        found[row[0]] = found.get(row[0], 0) + 1
    return found
