"""A 20,000-word article: cutting it into sentences, settling one, suggestions, the same claim elsewhere."""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from claimtracker.domain.articles import Block, ReadArticle, Role
from claimtracker.domain.coverage import MarkKind
from claimtracker.domain.edits import ArticleDetails
from claimtracker.domain.spans import Span
from claimtracker.exchange.sentences import sentence_spans
from claimtracker.services.account_sentences import coverage, mark_sentence, tallies
from claimtracker.services.find_occurrences import find_occurrences
from claimtracker.services.import_article import import_article
from claimtracker.services.mark_claims import mark_claim
from claimtracker.services.open_library import open_library
from claimtracker.services.suggest_claims import suggestions
from claimtracker.store.library import Library

WORDS = 20_000
ANSWER_AT_MOST = 0.100
_PLACES = ("Oslo", "Bergen", "Quay Street", "Mill Road", "the harbour", "the old town")
_DEEDS = ("rose by {} percent", "cost {} million euros", "were counted {} times", "fell to {} a day")


def sample() -> str:
    """Return paragraphs of three sentences, each with other figures."""
    chance = random.Random(11)
    parts: list[str] = []
    while sum(map(len, parts)) < WORDS * 5.2:
        deed = chance.choice(_DEEDS).format(chance.randrange(2, 900))
        place = chance.choice(_PLACES)
        parts.append(
            f"Journeys by bike in {place} {deed} in {chance.randrange(1990, 2026)}, according to Dr. Berg. "
            f"“We are proud of {place}. Nobody else did it,” the mayor said. Who would have thought so?\n\n"
        )
    return "".join(parts)


def add(library: Library, text: str) -> int:
    """Import the text, a block for each paragraph; returns the revision's id."""
    blocks, at = [], 0
    for part in text.split("\n\n")[:-1]:
        blocks.append(Block(Role.BODY, at, at + len(part) + 2))
        at += len(part) + 2
    read = ReadArticle(text=text, blocks=tuple(blocks), format="text", language="en")
    return import_article(library, read, None, ArticleDetails("Long", language="en")).value.revision_id


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds the work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def typical(work: Callable[[], object], runs: int = 9) -> float:
    """Return the median of several runs."""
    return statistics.median(timed(work) for _ in range(runs))


def main() -> int:
    """Print the table; return 1 when what is asked after each key takes more than its share."""
    text = sample()
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "bench.claims")
        revision = add(library, text)
        sentence_spans("Warm.", "en")
        cut = typical(lambda: sentence_spans(text, "en"), 3)
        first = timed(lambda: coverage(library, revision))
        again = typical(lambda: coverage(library, revision))
        places = iter(coverage(library, revision).sentences)
        mark = typical(lambda: mark_sentence(library, revision, next(places).span, MarkKind.OPINION))
        counted = typical(lambda: tallies(library))
        suggested = timed(lambda: suggestions(library, revision))
        start = text.index("Journeys", len(text) // 2)
        claim = mark_claim(library, revision, Span(start, text.index(",", start))).value
        found = timed(lambda: find_occurrences(library, claim.id, revision))
        found_again = typical(lambda: find_occurrences(library, claim.id, revision))
        total = coverage(library, revision).tally.total
        library.close()
    print(f"{len(text.split()):,} words, {total:,} sentences")
    rows = (
        ("cut into sentences", cut, None),
        ("coverage, the text not seen before", first, None),
        ("coverage, asked again", again, ANSWER_AT_MOST),
        ("say opinion, committed", mark, ANSWER_AT_MOST),
        ("count for the list of articles", counted, ANSWER_AT_MOST),
        ("suggestions", suggested, None),
        ("the same claim elsewhere, first time", found, None),
        ("the same claim elsewhere, asked again", found_again, None),
    )
    for title, seconds, most in rows:
        print(
            f"  {title:<42}{seconds * 1000:>9.1f} ms" + (f"   (at most {most * 1000:.0f} ms)" if most else "")
        )
    return int(any(most is not None and seconds > most for _, seconds, most in rows))


if __name__ == "__main__":
    sys.exit(main())
