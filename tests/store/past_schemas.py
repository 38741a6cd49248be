"""Libraries as earlier versions wrote them: the frozen statements of each schema, and a few rows.

A released file in ``schemas/`` never changes again. The one of a schema that is not released yet is
written by ``python -m tests.store.past_schemas FILE``, which prints the statements of a library file.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).parent / "schemas"
QUOTE = "The bridge cost 4.2 million euros"
STATEMENT = "The bridge cost 4.2 million euros in 2023."
NOW = "2026-03-04 10:20:30.000000"
ROWS: list[tuple[str, dict[str, Any]]] = [
    ("article", {"id": 1, "title": "Council approves", "mode": "after", "direction": "ltr"}),
    (
        "revision",
        {"id": 1, "article_id": 1, "number": 1, "text": f"{QUOTE}.", "warnings": "[]", "dates": "[]"},
    ),
    ("block", {"revision_id": 1, "article_id": 1, "role": "body", "end_at": len(QUOTE) + 1}),
    ("claim", {"id": 1, "key": "k1", "statement": STATEMENT, "type": "number", "calculation": "{}"}),
    ("highlight", {"claim_id": 1, "revision_id": 1, "article_id": 1, "end_at": len(QUOTE), "quote": QUOTE}),
    ("verdict", {"claim_id": 1, "scale": "neutral/1", "rating": "mostly-false", "label": "Mostly false"}),
    ("source", {"id": 1, "key": "s1", "kind": "document", "title": "Annual report"}),
    ("evidence", {"claim_id": 1, "source_id": 1, "stance": "refutes"}),
    ("claim_text", {"id": 1, "words": "the bridge cost 4 2 million euros", "terms": "bridg cost"}),
    ("claim_words", {"rowid": 1, "words": "the bridge cost 4 2 million euros"}),
    ("claim_search", {"rowid": 1, "terms": "bridg cost"}),
]
SIGNED = '{"form":1}'
LATER: dict[int, list[tuple[str, dict[str, Any]]]] = {
    2: [("writer_note", {"revision_id": 1, "article_id": 1, "kind": "comment", "words": "Who says so?"})],
    3: [
        (
            "sign_off",
            {
                "claim_id": 1,
                "kind": "signed off",
                "signed_by": "Noor",
                "content": SIGNED,
                "content_sha256": sha256(SIGNED.encode()).hexdigest(),
            },
        )
    ],
    4: [
        ("lint_aside", {"claim_id": 1, "rule": "no source", "reason": "It is a date."}),
        ("contact", {"source_id": 1, "status": "asked", "answer_by": "2026-12-01"}),
    ],
}
"""What a library of each later schema holds besides, in its own tables and columns."""
NOT_EMPTY = {
    "article": {"current_revision_id": 1},
    "claim": {"progress": "checked", "priority": "normal", "look": "false", "verdict_label": "Mostly false"},
    "highlight": {"state": "exact"},
    "verdict": {"look": "false"},
}


def rows_of(version: int) -> list[tuple[str, dict[str, Any]]]:
    """Return the rows of the library of a schema, beside the number of the schema itself."""
    later = [row for since, rows in LATER.items() if since <= version for row in rows]
    return [*ROWS, *later]


def write(path: Path, version: int) -> None:
    """Write a library as the version with this schema did."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SCHEMAS / f"{version:04}.sql").read_text(encoding="utf-8"))
        _insert(connection, "alembic_version", {"version_num": f"{version:04}"})
        for table, values in rows_of(version):
            _insert(connection, table, values | NOT_EMPTY.get(table, {}))
        connection.commit()


ALL = range(1, 7)


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, Any]) -> None:
    filler = {"TEXT": "", "INTEGER": 0, "DATETIME": NOW, "BOOLEAN": 0}
    for _, name, kind, required, _, key in connection.execute(f"PRAGMA table_info({table})"):
        if required and not key:
            values = {name: filler.get(kind, "")} | values
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def statements(path: Path) -> Iterator[str]:
    """Yield what makes an empty library like this one: its numbers, tables and indexes."""
    with closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma}={connection.execute(f'PRAGMA {pragma}').fetchone()[0]}"
        query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rootpage = 0, rowid"
        for name, sql in connection.execute(query):
            if not name.startswith(("sqlite_", "claim_search_", "claim_words_")):
                yield "\n".join(line.rstrip() for line in sql.splitlines())


if __name__ == "__main__":
    sys.stdout.write("".join(f"{statement};\n" for statement in statements(Path(sys.argv[1]))))
