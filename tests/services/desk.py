"""A small desk for tests: articles, claims and sources made through the services."""

import random
from datetime import UTC, datetime

from claimtracker.domain.articles import Block, ReadArticle, Role
from claimtracker.domain.claims import Claim, Progress
from claimtracker.domain.edits import ArticleDetails, SourceDraft
from claimtracker.domain.sources import Evidence, Stance
from claimtracker.domain.spans import Span
from claimtracker.services.import_article import import_article
from claimtracker.services.link_sources import link_new_source
from claimtracker.services.mark_claims import mark_claim
from claimtracker.store import claims
from claimtracker.store.library import Library

PARAGRAPHS = (
    "Council approves the bridge\n",
    "The bridge cost 4.2 million euros in 2023, the minister said. Nobody asked why.\n",
    "Ridership rose by 40 percent, according to the operator’s annual report.\n",
    "“We were never told,” said the mayor of Bremen 👩‍👩‍👧, who resigned in May.\n",
    "الوزير قال إن الجسر كلّف أربعة ملايين يورو في عام ٢٠٢٣.\n",
)


WORDS = "bridge budget school river tax vote border water climate hospital 4.2 million 2023"


def read_article(paragraphs: tuple[str, ...] = PARAGRAPHS) -> ReadArticle:
    """Return an article as a reader would: a headline, then body."""
    blocks, position = [], 0
    for number, paragraph in enumerate(paragraphs):
        role = Role.BODY if number else Role.HEADLINE
        blocks.append(Block(role, position, position + len(paragraph)))
        position += len(paragraph)
    return ReadArticle(text="".join(paragraphs), blocks=tuple(blocks), format="text", language="en")


def add_article(library: Library, title: str = "Bridge", paragraphs: tuple[str, ...] = PARAGRAPHS) -> int:
    """Import an article; returns the id of its revision."""
    details = ArticleDetails(title, language="en")
    return import_article(library, read_article(paragraphs), None, details).value.revision_id


def mark(
    library: Library, words: str, revision_id: int = 0, paragraphs: tuple[str, ...] = PARAGRAPHS
) -> Claim:
    """Mark these words as a claim, in a new article unless a revision is given."""
    revision_id = revision_id or add_article(library, paragraphs=paragraphs)
    start = "".join(paragraphs).index(words)
    return mark_claim(library, revision_id, Span(start, start + len(words))).value


def link(library: Library, claim_id: int, title: str = "Annual report", url: str = "") -> Evidence:
    """Link a new source to a claim."""
    return link_new_source(
        library, claim_id, SourceDraft(title, url=url), Stance.REFUTES, locator="p. 3"
    ).value


def fill(library: Library, count: int, seed: int = 1) -> list[int]:
    """Add claims with few speakers, checkers and dates, so that every sort has ties; returns their ids."""
    chosen = random.Random(seed)
    words = WORDS.split()
    ids = []
    with library.write("Fill") as work:
        for number in range(count):
            label = chosen.choice(["", "False", "True", "Mixed"])
            row = claims.add_claim(
                work,
                f"{chosen.choice(words).capitalize()} {' '.join(chosen.choices(words, k=4))} {number % 7}",
                key=f"key{number}",
                speaker=chosen.choice(["", "Ana", "Bo", "Zoë"]),
                checker=chosen.choice(["", "Jo"]),
                progress=chosen.choice(list(Progress)).value,
                due=chosen.choice(["", "2026-01-01", "2026-02-01"]),
                source_count=chosen.randrange(3),
                verdict_label=label,
                look=label.lower() or "open",
                updated_at=datetime(2026, 1, 1 + chosen.randrange(3), tzinfo=UTC),
            )
            ids.append(row.id)
    return ids
