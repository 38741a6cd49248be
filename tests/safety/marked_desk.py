"""Records with a nonsense word in all that can be written of them, and where a library may still hold it."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.articles import Original
from claimtracker.domain.edits import ArticleDetails, Edit, SourceDraft
from claimtracker.domain.errors import Conflict, NotFound
from claimtracker.domain.lint import LintRule
from claimtracker.domain.past import RecordKind
from claimtracker.domain.sources import ContactStatus, Stance
from claimtracker.domain.spans import Span
from claimtracker.domain.writer_notes import NoteKind, ReadNote
from claimtracker.services import browse, link_sources, purge_bin, restore_past
from claimtracker.services.check_library import check_library
from claimtracker.services.contact_log import log_contact
from claimtracker.services.edit_claims import edit_claim, set_aliases, set_tags
from claimtracker.services.give_verdicts import give_verdict
from claimtracker.services.import_article import edit_article, import_article
from claimtracker.services.keep_sightings import add_sighting
from claimtracker.services.lint_claims import put_aside
from claimtracker.services.new_revision import import_revision
from claimtracker.services.undo import undo
from claimtracker.services.watch_library import latest_change_set
from claimtracker.store.library import Library
from claimtracker.store.schema import TABLES
from tests.services.desk import mark, read_article
from tests.services.rows import check_full_text

MARK = "zqxquagga"
SAID = f"The {MARK} cost 4.2 million euros"
LIVING = "Ridership rose by 40 percent"


def marked_claim(library: Library, revision_id: int = 0) -> int:
    """Return a claim with the mark in all that can be written of it, and in what it held before."""
    claim = mark(library, "The bridge cost 4.2 million euros", revision_id)
    edit_claim(library, claim.id, [Edit("statement", claim.statement, f"{SAID} then")])
    edit_claim(library, claim.id, [Edit("statement", f"{SAID} then", "The bridge cost 4 million")])
    texts = ("finding", "explanation", "notes", "speaker", "place", "review_title", "open_questions")
    edit_claim(library, claim.id, [Edit(name, "", f"{MARK} {name}") for name in texts])
    set_aliases(library, claim.id, [f"{MARK} again", "The bridge was cheap"])
    set_aliases(library, claim.id, [f"{MARK} once more"])
    set_tags(library, claim.id, [MARK])
    add_sighting(library, claim.id, SightingDraft(outlet=MARK, url=f"https://x.example/{MARK}", quote=SAID))
    put_aside(library, claim.id, LintRule.NO_SOURCE, "", f"{MARK} is enough")
    give_verdict(library, claim.id, "neutral/1", "false")
    return claim.id


def marked_article(library: Library) -> tuple[int, int]:
    """Return an article with the mark wherever something can be written, and its first draft."""
    read = read_article((f"{MARK} on the bridge\n", f"{LIVING}, said {MARK}.\n", f"{SAID}.\n"))
    note = ReadNote(NoteKind.COMMENT, Span(0, 4), f"{MARK} asks", "[a]", MARK, "")
    details = ArticleDetails(MARK, MARK, MARK, url=f"https://x.example/{MARK}", language="en", notes=MARK)
    original = Original(f"{MARK}.txt", "text/plain", f"bytes of {MARK}".encode())
    done = import_article(library, replace(read, notes=(note,)), original, details)
    article_id, revision_id = done.value.id, done.value.revision_id
    edit_article(library, article_id, [Edit("title", MARK, f"{MARK} before"), Edit("notes", MARK, "")])
    again = read_article((f"{MARK} on the bridge\n", f"{LIVING}, said {MARK} later.\n", f"{SAID}.\n"))
    import_revision(library, article_id, again, Original("b.txt", "text/plain", f"more {MARK}".encode()))
    return article_id, revision_id


def marked_source(library: Library, claim_id: int) -> int:
    """Return a source of this claim with the mark wherever something can be written."""
    draft = SourceDraft(
        MARK, author=MARK, publisher=MARK, url=f"https://x.example/{MARK}", contact=MARK, notes=MARK
    )
    told = link_sources.link_new_source(
        library, claim_id, draft, Stance.SUPPORTS, locator=MARK, passage=MARK, note=MARK
    ).value
    source_id = told.source.id
    link_sources.attach_file(library, source_id, f"{MARK}.txt", f"file of {MARK}".encode())
    gone = link_sources.attach_file(library, source_id, "gone.txt", f"removed file of {MARK}".encode())
    link_sources.remove_attachment(library, gone.value.id)
    log_contact(library, source_id, ContactStatus.ASKED, "2026-11-21", note=MARK, claim_id=claim_id)
    return source_id


def purge(library: Library, kind: str = "") -> purge_bin.Purged:
    """Delete for good what lies in the bin, of one kind or all of it."""
    items = [item for item in browse.bin_items(library) if kind in ("", item.kind)]
    return purge_bin.purge_items(library, items).value


def holding(library: Library, what: str = MARK) -> list[str]:
    """Return the tables in which a row holds the mark."""
    found = []
    with library.read() as session:
        for name, kind in sorted(TABLES.items()):
            columns: Any = kind.__table__
            rows = session.execute(select(columns)).all()
            if any(what.casefold() in _spelt(value).casefold() for row in rows for value in row):
                found.append(name)
    return found


def _spelt(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def assert_gone(library: Library) -> None:
    """Assert that no table holds the mark, nor a file of a library's folder, nor the index of search."""
    assert holding(library) == []
    assert check_library(library).faults == ()
    if library.path is None:
        return
    here = list(library.path.parent.iterdir())  # where no backup was made yet
    assert library.path in here
    for path in here:
        assert path.is_file()
        assert MARK.encode() not in path.read_bytes().lower(), path.name
    with library.read() as session:
        check_full_text(session)
    with closing(sqlite3.connect(library.path)) as base:
        for index in ("claim_words", "claim_search"):
            base.execute(f"CREATE VIRTUAL TABLE temp.words_{index} USING fts5vocab(main, {index}, row)")
            terms = [term for (term,) in base.execute(f"SELECT term FROM temp.words_{index}")]
            assert [term for term in terms if MARK[:6] in term] == []


def each_step_ends_in_words(library: Library) -> None:
    """Take every step back that was ever made, the latest first: what cannot be is said, never a fault."""
    for change_set_id in range(latest_change_set(library), 0, -1):
        try:
            undo(library, change_set_id, "Undo")
        except (Conflict, NotFound) as error:
            assert error.sentence and error.next_step
    assert check_library(library).faults == ()


def history(library: Library, kind: RecordKind, record_id: int) -> Sequence[str]:
    """Return what a record's history says."""
    return [line.sentence for line in restore_past.history(library, kind, record_id).lines]
