"""Go back to an earlier state of a record: say what would change, then change it as one undoable step.

Of a claim come back its fields, tags, other wordings, sources with what they do to it, and its verdict, which
is given anew on top: verdicts are never taken away. Progress and second reading stay as they are now, and so
do highlights, which belong to the drafts. Of an article come back its details and the roles of its blocks, of
a source its fields: its files, and whom we asked, stay as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from claimtracker.domain.articles import Role
from claimtracker.domain.changes import Done
from claimtracker.domain.edits import Edit
from claimtracker.domain.errors import BadValue
from claimtracker.domain.past import HistoryPage, Past, PastField, RecordKind
from claimtracker.domain.rating_words import said_rating
from claimtracker.domain.wording import commas, say, semicolons
from claimtracker.services.history_lines import Day, as_lines, linked_sources
from claimtracker.store import (
    articles,
    claims,
    evidence,
    past_roles,
    rating_scales,
    record_history,
    sources,
    verdicts,
)
from claimtracker.store.edits import (
    ARTICLE_FIELDS,
    CLAIM_FIELDS,
    EVIDENCE_FIELDS,
    SOURCE_FIELDS,
    shown,
)
from claimtracker.store.library import Library, Snapshot
from claimtracker.store.work import UnitOfWork

PAGE = 20
FOREVER = 2**31 - 1  # the largest number of a record on either database
KEPT = frozenset({"progress", "second_reader", "second_read_on"})
FIELDS = {
    RecordKind.CLAIM: [name for name in CLAIM_FIELDS if name not in KEPT],
    RecordKind.ARTICLE: list(ARTICLE_FIELDS),
    RecordKind.SOURCE: list(SOURCE_FIELDS),
}
_LISTS: Mapping[str, Callable[[Snapshot, int, int], list[str]]] = {
    "tags": record_history.tags_at,
    "aliases": record_history.aliases_at,
}
_EDIT: Mapping[RecordKind, Callable[[UnitOfWork, int, Sequence[Edit]], object]] = {
    RecordKind.CLAIM: claims.edit_claim,
    RecordKind.ARTICLE: articles.edit_article,
    RecordKind.SOURCE: sources.edit_source,
}


def history(
    library: Library, kind: RecordKind, record_id: int, before: int = 0, limit: int = PAGE, *, day: Day = str
) -> HistoryPage:
    """Return one page of a record's history as sentences, latest first; ``before`` continues a page.

    Dates are named in ISO 8601, or as ``day`` shows them to the person at the desk.
    """
    with library.read() as session:
        record_id = _live(session, kind, record_id)
        changes = record_history.page(session, kind, record_id, before, limit)
        blocks = past_roles.block_words(session, {one.row_id for one in changes if one.table == "block"})
        titles = sources.titles_of(session, linked_sources(changes))
    earlier = changes[-1].id if len(changes) == limit else 0
    return HistoryPage(tuple(as_lines(changes, blocks, titles, day)), earlier)


def preview(library: Library, kind: RecordKind, record_id: int, moment: int) -> Past:
    """Return what going back to the state after a unit of work would change; raises NotFound."""
    with library.read() as session:
        record_id = _live(session, kind, record_id)
        unit = record_history.made(session, moment)
        return Past(moment, unit.made_at, unit.made_by, tuple(_differences(session, kind, record_id, moment)))


def restore(library: Library, kind: RecordKind, record_id: int, moment: int) -> Done[int]:
    """Go back to the state after a unit of work, as one step; returns how many things changed.

    Raises SignedOff for a claim that is signed off, BadValue when nothing would change.
    """
    with library.write("Restore earlier state") as work:
        record_id = _live(work.session, kind, record_id)
        found = _differences(work.session, kind, record_id, moment)
        if not found:
            raise BadValue(say("It is like that already."), say("Nothing was changed."))
        wanted = [one for one in found if one.name in FIELDS[kind]]
        _EDIT[kind](work, record_id, [Edit(one.name, one.now, one.then) for one in wanted])
        if kind is RecordKind.ARTICLE:
            _restore_roles(work, record_id, moment)
        if kind is RecordKind.CLAIM:
            _restore_claim(work, record_id, moment, {one.name for one in found})
    return Done(len(found), work.changes)


def _live(session: Snapshot, kind: RecordKind, record_id: int) -> int:
    if kind is RecordKind.CLAIM:
        return claims.live_id(session, record_id)
    return sources.live_id(session, record_id) if kind is RecordKind.SOURCE else record_id


def _differences(session: Snapshot, kind: RecordKind, record_id: int, moment: int) -> list[PastField]:
    then = record_history.values_at(session, kind, record_id, moment)
    now = record_history.values_at(session, kind, record_id, FOREVER)
    found = [
        PastField(name, shown(now[name]), shown(then[name]))
        for name in FIELDS[kind]
        if now[name] != then[name]
    ]
    if kind is RecordKind.ARTICLE:
        found += _of_article(session, record_id, moment)
    if kind is RecordKind.CLAIM:
        found += _of_claim(session, record_id, moment)
        if then["rating"] and (then["scale"], then["rating"]) != (now["scale"], now["rating"]):
            found.append(PastField("verdict", *(said_rating(at["verdict_label"]) for at in (now, then))))
    return found


def _of_article(session: Snapshot, article_id: int, moment: int) -> list[PastField]:
    then, now = (past_roles.roles_at(session, article_id, at) for at in (moment, FOREVER))
    words = past_roles.block_words(session, [block for block, role in now.items() if then[block] != role])

    def said(roles: Mapping[int, str]) -> str:
        each = (say("{role}: {words}", words=text, role=say(roles[one])) for one, text in words.items())
        return semicolons(each)

    return [PastField("roles", said(now), said(then))] if words else []


def _restore_roles(work: UnitOfWork, article_id: int, moment: int) -> None:
    then, now = (past_roles.roles_at(work.session, article_id, at) for at in (moment, FOREVER))
    back = {block: Role(role) for block, role in then.items() if now[block] != role}
    articles.set_roles(work, articles.article_by_id(work.session, article_id).revision_id, back)


def _of_claim(session: Snapshot, claim_id: int, moment: int) -> list[PastField]:
    found = []
    for name, words_at in _LISTS.items():
        then, now = (words_at(session, claim_id, at) for at in (moment, FOREVER))
        if sorted(then) != sorted(now):
            found.append(PastField(name, commas(now), commas(then)))
    links_then, links_now = (record_history.links_at(session, claim_id, at) for at in (moment, FOREVER))
    if links_then != links_now:
        found.append(PastField("sources", _links(session, links_now), _links(session, links_then)))
    return found


def _links(session: Snapshot, rows: Mapping[int, Mapping[str, Any]]) -> str:
    said = []
    for values in rows.values():
        told = commas(part for part in (say(values["stance"]), values["locator"], values["passage"]) if part)
        title = sources.title_of(session, values["source_id"]) or say("a source")
        said.append(say("{source} ({details})", source=title, details=told))
    return semicolons(said)


def _restore_claim(work: UnitOfWork, claim_id: int, moment: int, names: set[str]) -> None:
    if "tags" in names:
        claims.set_tags(work, claim_id, record_history.tags_at(work.session, claim_id, moment))
    if "aliases" in names:
        claims.set_aliases(work, claim_id, record_history.aliases_at(work.session, claim_id, moment))
    if "sources" in names:
        _restore_links(work, claim_id, moment)
    if "verdict" in names:
        then = record_history.values_at(work.session, RecordKind.CLAIM, claim_id, moment)
        scale = rating_scales.by_code(work.session, then["scale"])
        rating = scale.rating(then["rating"])
        if rating is not None:
            at = record_history.made(work.session, moment).made_at.date().isoformat()
            verdicts.add_verdict(work, claim_id, scale, rating, f"restored from {at}")


def _restore_links(work: UnitOfWork, claim_id: int, moment: int) -> None:
    then = record_history.links_at(work.session, claim_id, moment)
    now = record_history.links_at(work.session, claim_id, FOREVER)
    for row_id in now.keys() - then.keys():
        evidence.unlink(work, row_id)
    for row_id, values in sorted(then.items()):
        if row_id in now:
            edits = [Edit(name, now[row_id][name], values[name]) for name in EVIDENCE_FIELDS]
            evidence.edit(work, row_id, edits)
        else:
            record_history.link_again(work, values)
    claims.count_sources(work, claim_id)
