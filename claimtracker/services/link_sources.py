"""Link sources to claims: known ones found while typing, new ones, and their files."""

import atexit
import mimetypes
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from claimtracker.domain.changes import Done
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadInput, NotFound
from claimtracker.domain.sources import Attachment, Evidence, Source, Stance
from claimtracker.domain.text import fold
from claimtracker.domain.urls import looks_like_url
from claimtracker.domain.wording import say
from claimtracker.exchange.files import whole_file
from claimtracker.store import bin as bins
from claimtracker.store import evidence, sources
from claimtracker.store.library import Library
from claimtracker.store.work import UnitOfWork

MAX_FILE_BYTES = 200 * 1024 * 1024
ENOUGH_LIKE = 60


def find_sources(library: Library, text: str, limit: int = 8) -> list[Source]:
    """Return known sources like what was typed, best first: the same page by URL, else fuzzy titles."""
    typed = text.strip()
    if not typed:
        return []
    with library.read() as session:
        if looks_like_url(typed):
            return sources.sources_by_id(session, sources.with_url(session, typed)[:limit])
        titles = dict(sources.titles(session))
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - not for the start of the desk

        found = process.extract(
            fold(typed), titles, scorer=fuzz.WRatio, limit=limit, score_cutoff=ENOUGH_LIKE
        )
        return sources.sources_by_id(session, [source_id for _, _, source_id in found])


def new_source(library: Library, draft: SourceDraft) -> Done[Source]:
    """Add a source that nothing rests on yet; raises BadValue without title and URL."""
    with library.write("Add source") as work:
        record = sources.source_by_id(work.session, sources.add_source(work, draft))
    return Done(record, work.changes)


def link_source(
    library: Library,
    claim_id: int,
    source_id: int,
    stance: Stance,
    *,
    locator: str = "",
    passage: str = "",
    note: str = "",
    file: tuple[str, bytes] | None = None,
) -> Done[Evidence]:
    """Link a known source to a claim, and keep a file with it: its name and content."""
    with library.write("Link source") as work:
        record = _link(work, claim_id, source_id, stance, locator, passage, note, file)
    return Done(record, work.changes)


def link_new_source(
    library: Library,
    claim_id: int,
    draft: SourceDraft,
    stance: Stance,
    *,
    locator: str = "",
    passage: str = "",
    note: str = "",
    file: tuple[str, bytes] | None = None,
) -> Done[Evidence]:
    """Link a source to a claim as ``link_source``, making it unless the library has one at the same page."""
    with library.write("Link source") as work:
        known = sources.with_url(work.session, draft.url)
        source_id = known[0] if known else sources.add_source(work, draft)
        record = _link(work, claim_id, source_id, stance, locator, passage, note, file)
    return Done(record, work.changes)


def edit_evidence(library: Library, evidence_id: int, edits: Sequence[Edit]) -> Done[None]:
    """Write fields of a link; raises Conflict, BadValue or NotFound."""
    with library.write("Edit evidence") as work:
        evidence.edit(work, evidence_id, edits)
    return Done(None, work.changes)


def edit_source(library: Library, source_id: int, edits: Sequence[Edit]) -> Done[Source]:
    """Write fields of a source; raises Conflict, BadValue or NotFound."""
    with library.write("Edit source") as work:
        sources.edit_source(work, source_id, edits)
        record = sources.source_by_id(work.session, source_id)
    return Done(record, work.changes)


def unlink(library: Library, evidence_id: int) -> Done[None]:
    """Remove the link between a claim and a source; both stay."""
    with library.write("Unlink source") as work:
        evidence.unlink(work, evidence_id)
    return Done(None, work.changes)


def check_size(name: str, size: int) -> None:
    """Refuse what is too large to be kept in the library, before it is read; raises BadInput."""
    if size > MAX_FILE_BYTES:
        raise BadInput(
            say("{name} is larger than 200 MB.", name=name),
            say("Keep it elsewhere and write where in the notes."),
        )


def attach_file(library: Library, source_id: int, name: str, content: bytes) -> Done[Attachment]:
    """Keep a file in the library with its SHA-256; raises BadInput above 200 MB."""
    with library.write("Attach file") as work:
        record = _keep(work, source_id, name, content)
    return Done(record, work.changes)


def remove_attachment(library: Library, attachment_id: int) -> Done[None]:
    """Take a file from its source; undo brings it back. Raises NotFound."""
    with library.write("Remove file") as work:
        sources.detach(work, attachment_id)
    return Done(None, work.changes)


@dataclass(frozen=True, slots=True)
class Opened:
    """An attached file's name, media type and bytes."""

    name: str
    content: bytes
    media_type: str = ""


def attachment(library: Library, attachment_id: int) -> Opened:
    """Return an attached file; raises NotFound when only its hash is known."""
    with library.read() as session:
        kept = sources.attached(session, attachment_id)
    if kept is None:
        raise NotFound(
            say("The file itself is not in this library: a claim sheet brought only its name and hash."),
            say("Attach it again from where it is kept."),
        )
    name, media_type, content = kept
    return Opened(name, content, media_type)


def save_copy(held: Opened, target: Path) -> None:
    """Write an attached file out, byte for byte and whole; raises EnvironmentFault naming the file."""
    with whole_file(target) as file:
        file.write(held.content)


def copy_to_open(held: Opened) -> Path:
    """Return a private copy of an attached file for another program, to be read only; it goes at the exit.

    Raises EnvironmentFault naming the file.
    """
    folder = Path(tempfile.mkdtemp(prefix="claimtracker-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    copy = folder / Path(held.name).name
    save_copy(held, copy)
    copy.chmod(0o400)  # whoever changes it there is told to save it elsewhere
    return copy


def delete_sources(library: Library, source_ids: Sequence[int]) -> Done[int]:
    """Put sources into the bin and recount the claims that rested on them."""
    with library.write("Delete source" if len(source_ids) == 1 else "Delete sources") as work:
        count = bins.put_away(work, "source", source_ids)
        evidence.recount_resting_on(work, source_ids)
    return Done(count, work.changes)


def _keep(work: UnitOfWork, source_id: int, name: str, content: bytes) -> Attachment:
    check_size(name, len(content))
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return sources.attach(work, source_id, name, media_type, content)


def _link(
    work: UnitOfWork,
    claim_id: int,
    source_id: int,
    stance: Stance,
    locator: str,
    passage: str,
    note: str,
    file: tuple[str, bytes] | None,
) -> Evidence:
    if file is not None:
        _keep(work, source_id, *file)
    link_id = evidence.link(
        work, claim_id, source_id, stance=stance.value, locator=locator, passage=passage, note=note
    )
    return evidence.by_id(work, link_id)
