"""Whether the rows that search reads are all there, how they are written again, and their index merged."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import TextClause, func, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from claimtracker.store.claim_models import ClaimTable
from claimtracker.store.claim_text import refresh_claim_texts
from claimtracker.store.wording_models import ClaimText
from claimtracker.store.work import UnitOfWork

# Full-text table and the column of the rows that a word to ask it for is taken from.
_INDEXES = {"claim_words": ClaimText.words, "claim_search": ClaimText.terms}
# The parts of a full-text table that SQLite keeps in tables of their own.
_PARTS = ("data", "idx", "docsize", "config")
# Pages that one step of merging may write: some 10 ms, which a save that comes just then has to wait.
_STEP_PAGES = 64
_WRITTEN = text("SELECT total_changes()")
# Source: sqlite.org/fts5.html, "The 'merge' command": with fewer than two changes there was nothing to merge.
_MERGED = 2


@dataclass(frozen=True, slots=True)
class Amiss:
    """Claims whose search row is missing, whether the full-text index is damaged, and its rows."""

    claims: tuple[int, ...]
    index: bool
    rows: int


def amiss(session: Session) -> Amiss:
    """Compare the rows with the claims and, in a file, the full-text index with the rows."""
    missing = (
        select(ClaimTable.id)
        .outerjoin(ClaimText, ClaimText.id == ClaimTable.id)
        .where(ClaimText.id.is_(None), ClaimTable.deleted_at.is_(None))
        .order_by(ClaimTable.id)
    )
    rows = session.scalar(select(func.count()).select_from(ClaimText)) or 0
    lost = False
    if session.get_bind().dialect.name == "sqlite":
        lost = not all(_is_sound(session, name, rows) for name in _INDEXES)
    return Amiss(tuple(session.scalars(missing)), lost, rows)


def _is_sound(session: Session, name: str, rows: int) -> bool:
    """Tell whether a full-text index counts all rows and answers for a word of one of them."""
    column = _INDEXES[name]
    written = session.scalar(select(column).where(column != "").limit(1)) or "a"
    asked = {"word": f'"{written.split()[0]}"'}
    try:
        found = session.execute(
            _of(name, "SELECT rowid FROM THIS WHERE THIS MATCH :word LIMIT 1"), asked
        ).all()
        return session.scalar(_of(name, "SELECT count(*) FROM THIS_docsize")) == rows and bool(
            found or not rows
        )
    except DatabaseError:
        return False


def rebuild_index(session: Session) -> None:
    """Make the full-text index of a file anew from its rows, whatever became of it."""
    for name in _INDEXES:
        rebuild = _of(name, "INSERT INTO THIS(THIS) VALUES ('rebuild')")
        try:
            session.execute(rebuild)
        except DatabaseError:
            _begin_anew(session, name)
            session.execute(rebuild)


def _begin_anew(session: Session, name: str) -> None:
    """Give an index that SQLite cannot even open the insides of an empty one."""
    session.execute(text("CREATE VIRTUAL TABLE temp.empty_index USING fts5(words)"))
    for part in _PARTS:
        session.execute(_of(f"{name}_{part}", "DELETE FROM THIS"))
        session.execute(
            _of(part, "INSERT INTO main.NAME_THIS SELECT * FROM temp.empty_index_THIS".replace("NAME", name))
        )
    session.execute(text("DROP TABLE temp.empty_index"))


def forget_deleted(session: Session) -> None:
    """Write the index of a file whole, without the words of rows that are gone, which it keeps until then."""
    for name in _INDEXES:
        session.execute(_of(name, "INSERT INTO THIS(THIS) VALUES ('optimize')"))


def merge_step(session: Session) -> bool:
    """Merge a little of what saves added to the index of a file; returns whether more is left.

    From the first time on SQLite leaves merging to this, except for what cannot wait: by itself it merges
    while a claim is saved, which makes one save in twenty take three times as long.
    """
    return sum(_merge(session, name) for name in _INDEXES) > 0


def _merge(session: Session, name: str) -> bool:
    ask = _of(name, "INSERT INTO THIS(THIS, rank) VALUES (:word, :number)")
    if session.scalar(_of(name, "SELECT v FROM THIS_config WHERE k = 'automerge'")) != 0:
        session.execute(ask, {"word": "automerge", "number": 0})
    before = session.execute(_WRITTEN).scalar_one()
    session.execute(ask, {"word": "merge", "number": _STEP_PAGES})
    return int(session.execute(_WRITTEN).scalar_one()) - int(before) >= _MERGED


def _of(name: str, statement: str) -> TextClause:
    """Return a statement about one of our own full-text tables."""
    return text(statement.replace("THIS", name))


def rewrite(work: UnitOfWork, claim_ids: Sequence[int]) -> None:
    """Write the search rows and signatures of these claims again."""
    refresh_claim_texts(work.session, claim_ids, work.stems, work.signing)
