"""A desk of many claims for measuring the store: real statements, articles, sources, verdicts, evidence."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

import matching_data

from claimtracker.domain.text import fold, text_sha256
from claimtracker.matching.normal_form import terms
from claimtracker.services.open_library import open_library
from claimtracker.store import bulk
from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.check_models import VerdictRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.claims import sort_key
from claimtracker.store.library import Library
from claimtracker.store.source_models import EvidenceRow, SourceRow
from claimtracker.store.work import UnitOfWork

CHUNK = 10_000
PER_ARTICLE = 100
SETS = (("verified_claims", "vclaim"), ("liar_statements", "statement"), ("multifc_claims", "claim"))
RATINGS = [
    ("", "open"),
    ("False", "false"),
    ("Mostly false", "false"),
    ("Partly true", "mixed"),
    ("True", "true"),
]
PROGRESS = ["to check", "in progress", "waiting", "checked", "checked", "checked", "signed off"]


def statements() -> Iterator[str]:
    """Yield statements without end: published ones first, then the same with other numbers."""
    if matching_data.DATA.exists():
        known = [row[column] for name, column in SETS for row in matching_data.rows(name)]
    else:
        print(f"{matching_data.DATA} is not here: the statements are made up")
        known = [f"The {thing} of {place} cost {n} million euros" for thing, place, n in _made_up()]
    for turn in count():
        yield from (f"{statement} ({turn})" if turn else statement for statement in known)


def _made_up() -> Iterator[tuple[str, str, int]]:
    chance = random.Random(3)
    things = ["bridge", "school", "hospital", "tax", "vote", "budget", "border", "river", "climate plan"]
    for number in range(20_000):
        yield chance.choice(things), f"town {chance.randrange(900)}", number


def fill(path: Path, claims: int) -> Library:
    """Return a library with so many claims, made past the history."""
    library, chance, told = open_library(path, "Ana Checker"), random.Random(7), statements()
    with library.write("Load") as work:
        _sources(work, claims // 20)
    for start in range(0, claims, CHUNK):
        with library.write("Load") as work:
            rows = [_claim(chance, number, next(told)) for number in range(start, start + CHUNK)]
            ids = bulk.add_rows(work, ClaimTable, rows)
            _belongings(work, chance, ids, rows, claims // 20)
            bulk.add_claim_texts(work, [(i, row, [], []) for i, row in zip(ids, rows, strict=True)])
            work.touch_everything()
    return library


def _sources(work: UnitOfWork, number: int) -> None:
    titles = [f"Report {n} of the {kind} office" for n, kind in zip(range(number), _kinds(), strict=False)]
    keys = [{"key": f"s{n}", "title": title, "title_key": fold(title)} for n, title in enumerate(titles)]
    bulk.add_rows(work, SourceRow, keys)


def _kinds() -> Iterator[str]:
    while True:
        yield from ("audit", "press", "statistics", "budget", "health")


def _claim(chance: random.Random, number: int, statement: str) -> dict[str, Any]:
    label, look = chance.choice(RATINGS)
    return {
        "key": f"k{number}",
        "statement": statement,
        "statement_key": sort_key(statement),
        "speaker": f"Speaker {min(chance.randrange(3_000), chance.randrange(3_000))}",
        "checker": chance.choice(["", "Ana", "Ben", "Cem", "Dora"]),
        "progress": chance.choice(PROGRESS),
        "due": chance.choice(["", "", f"2026-{chance.randrange(1, 13):02}-11"]),
        "verdict_label": label,
        "look": look,
        "source_count": chance.randrange(5),
        "language": "en",
        "updated_at": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(20_000_000)),
    }


def _belongings(
    work: UnitOfWork, chance: random.Random, ids: list[int], rows: list[dict[str, Any]], sources: int
) -> None:
    for start in range(0, len(ids), PER_ARTICLE):
        chosen = range(start, start + PER_ARTICLE)
        _article(work, [(ids[n], rows[n]["statement"]) for n in chosen])
    bulk.add_rows(
        work,
        EvidenceRow,
        [{"claim_id": i, "source_id": chance.randrange(sources) + 1} for i in ids for _ in range(2)],
    )
    given = [
        {
            "claim_id": i,
            "scale": "neutral/1",
            "rating": "x",
            "label": row["verdict_label"],
            "look": row["look"],
        }
        for i, row in zip(ids, rows, strict=True)
        if row["verdict_label"]
    ]
    bulk.add_rows(work, VerdictRow, given)


def _article(work: UnitOfWork, claims: list[tuple[int, str]]) -> None:
    text = "\n".join(statement for _, statement in claims)
    (article,) = bulk.add_rows(work, ArticleRow, [{"title": f"Article of {claims[0][1][:60]}"}])
    revision = {"article_id": article, "number": 1, "text": text, "text_sha256": text_sha256(text)}
    (revision_id,) = bulk.add_rows(work, RevisionRow, [revision])
    work.get(ArticleRow, article).current_revision_id = revision_id
    highlights, position = [], 0
    for claim_id, statement in claims:
        where = {"start": position, "end": position + len(statement), "quote": statement}
        highlights.append({"claim_id": claim_id, "revision_id": revision_id, "article_id": article} | where)
        position += len(statement) + 1
    bulk.add_rows(work, HighlightRow, highlights)
    block = {"revision_id": revision_id, "article_id": article, "role": "body"}
    ends = [place["end"] + 1 for place in highlights[:-1]] + [len(text)]
    starts = [0, *ends[:-1]]
    bulk.add_rows(
        work,
        BlockRow,
        [
            block | {"ordinal": number, "start": start, "end": end}
            for number, (start, end) in enumerate(zip(starts, ends, strict=True))
        ],
    )


def stems_of(statement: str) -> tuple[str, ...]:
    """Return the stems that matching asks for."""
    return tuple(islice(terms(statement, "en"), 40))
