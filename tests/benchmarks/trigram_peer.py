"""PostgreSQL's trigrams as a peer: the nearest claims by pg_trgm, through a GiST index."""

import os
from collections.abc import Callable, Sequence

import psycopg
from matching_data import Checked

SETTING = "CLAIMTRACKER_TEST_POSTGRES"


def absent() -> str:
    """Return why there is no server to ask; empty where there is one."""
    if os.environ.get(SETTING):
        return ""
    return os.environ.get(
        "CLAIMTRACKER_TEST_POSTGRES_ABSENT", "no server: start through packaging/with_postgres.sh"
    )


def trigram_answer(checks: Sequence[Checked], limit: int = 5) -> Callable[[str], list[int]]:
    """Return a peer that asks for the nearest by ``<->``; its table lives with the session."""
    base = psycopg.connect(
        os.environ[SETTING].replace("postgresql+psycopg", "postgresql", 1), autocommit=True
    )
    base.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    base.execute("DROP TABLE IF EXISTS peers")
    base.execute("CREATE TEMPORARY TABLE peers (place integer, words text)")
    with base.cursor().copy("COPY peers FROM STDIN") as copied:
        for place, check in enumerate(checks):
            copied.write_row((place, check.claim))
    base.execute("CREATE INDEX ON peers USING gist (words gist_trgm_ops(siglen=64))")
    base.execute("ANALYZE peers")

    def answer(text: str) -> list[int]:
        rows = base.execute("SELECT place FROM peers ORDER BY words <-> %s LIMIT %s", (text, limit))
        return [place for (place,) in rows]

    return answer
