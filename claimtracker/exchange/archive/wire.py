"""How an archive crosses from the reading process: as JSON, checked on arrival as if a stranger sent it."""

import json
from dataclasses import asdict, fields
from typing import Any

from claimtracker.domain.errors import ClaimTrackerError, UnreadableFile
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.exchange.archive.records import (
    ArchiveClaim,
    ArchiveColumn,
    ArchiveKind,
    ArchiveSighting,
    Batch,
    FileFault,
    FileHead,
    LeftOut,
    Told,
)

LONGEST_REPLY = 400_000_000
_MOST_TEXT = 5_000_000
_TEXTS = tuple(f.name for f in fields(ArchiveClaim) if f.type in (str, "str"))


def packed(told: Told) -> bytes:
    """Pack what was read for the way."""
    if isinstance(told, Batch):
        body: dict[str, Any] = {
            "claims": [_claim_cells(claim) for claim in told.claims],
            "left": [[left.where, left.sentence] for left in told.left_out],
            "share": told.share,
        }
        return json.dumps({"batch": body}).encode()
    return json.dumps({"head" if isinstance(told, FileHead) else "fault": asdict(told)}).encode()


def packed_error(name: str, error: ClaimTrackerError) -> bytes:
    """Pack the refusal of a file."""
    return packed(FileFault(name, error.sentence, error.next_step))


def unpacked(reply: bytes, name: str) -> Told:
    """Unpack and check; raises UnreadableFile when the reply is not sound."""
    try:
        message = json.loads(reply)
        if "batch" in message:
            body = message["batch"]
            left = tuple(LeftOut(_text(where), _text(sentence)) for where, sentence in body["left"])
            return Batch(tuple(_claim(cells) for cells in body["claims"]), left, float(body["share"]))
        if "head" in message:
            return _head(message["head"])
        fault = message["fault"]
        return FileFault(_text(fault["name"]), _text(fault["sentence"]), _text(fault["next_step"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableFile(
            say("“{name}” was read, but what came back was damaged.", name=name), say("Try again.")
        ) from error


def _claim_cells(claim: ArchiveClaim) -> list[Any]:
    texts = [getattr(claim, name) for name in _TEXTS]
    seen = [[one.url, one.outlet, one.seen_on] for one in claim.sightings]
    return [texts, claim.number, claim.tags, seen, claim.emptied]


def _claim(cells: list[Any]) -> ArchiveClaim:
    texts, number, tags, seen, emptied = cells
    named = dict(zip(_TEXTS, map(_text, texts), strict=True))
    if not named["statement"] or not (number is None or isinstance(number, int)):
        raise ValueError("a claim without a statement, or with a number that is none")
    return ArchiveClaim(
        **named,
        number=number,
        tags=tuple(map(_text, tags)),
        sightings=tuple(ArchiveSighting(_text(url), _text(outlet), _text(day)) for url, outlet, day in seen),
        emptied=tuple((_text(field), _text(sentence)) for field, sentence in emptied),
    )


def _head(body: dict[str, Any]) -> FileHead:
    columns = tuple(
        ArchiveColumn(_text(one["name"]), _text(one["field"]), tuple(map(_text, one["samples"])))
        for one in body["columns"]
    )
    return FileHead(_text(body["name"]), ArchiveKind(body["kind"]), columns, tuple(map(_text, body["notes"])))


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MOST_TEXT:
        raise ValueError("a value is not a text")
    return canonical_text(value)
