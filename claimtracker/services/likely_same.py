"""Tell whether a text is the next draft of an article on the desk."""

from claimtracker.domain.revisions import SameAs
from claimtracker.matching.anchoring.pair import Pair
from claimtracker.store import articles, revisions
from claimtracker.store.library import Library

RECENT = 500
SAMPLES, LENGTH = 8, 16
COMPARED = 3
MOST = 0.5


def likely_same(library: Library, text: str) -> SameAs | None:
    """Return the article whose current draft holds most of the text's words; None when none does.

    Some short passages are looked for in the articles touched last; where any stands, both texts are
    laid side by side. About 50 ms for 500 articles of 2,000 words.
    """
    samples = passages(text)
    if not samples:
        return None
    with library.read() as session:
        recent = revisions.recent_texts(session, RECENT)
        hits = [(sum(sample in one.text for sample in samples), one) for one in recent]
        likely = sorted((hit for hit in hits if hit[0]), key=lambda hit: -hit[0])[:COMPARED]
        shares = [(Pair(one.text, text).shared(), one.article_id) for _, one in likely]
        share, article_id = max(shares, default=(0.0, 0))
        if share < MOST:
            return None
        article = articles.article_by_id(session, article_id)
    return SameAs(article, share, article.revision_number + 1)


def as_draft_of(library: Library, article_id: int, text: str) -> SameAs:
    """Return how much of a text is in the current draft of an article; raises NotFound."""
    with library.read() as session:
        article = articles.article_by_id(session, article_id)
        current = articles.revision_by_id(session, article.revision_id)
    return SameAs(article, Pair(current.text, text).shared(), article.revision_number + 1)


def passages(text: str) -> list[str]:
    """Return short passages from all over a text, each within a line, beginning at a word."""
    step = max(1, len(text) // SAMPLES)
    found = []
    for at in range(0, len(text), step):
        space = text.find(" ", at, at + step)
        start = space + 1 if space >= 0 else at
        passage = text[start : start + LENGTH]
        if len(passage) == LENGTH and "\n" not in passage:
            found.append(passage)
    return found
