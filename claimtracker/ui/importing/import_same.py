"""Whether what was read is an article of the desk, or the next draft of one."""

from dataclasses import replace

from claimtracker.domain.articles import Article
from claimtracker.domain.revisions import SameAs
from claimtracker.domain.wording import say
from claimtracker.services.import_article import same_article
from claimtracker.services.likely_same import as_draft_of, likely_same
from claimtracker.store.library import Library
from claimtracker.ui.articles.revision_words import same_words
from claimtracker.ui.importing.import_draft import SameArticle

LIKELY = 0.8
"""Share of the words from which a text is the article's next draft unless the person says otherwise."""
PASTED_OVER = 0.2
"""Share of the words that a text must have of an article to be pasted over it without a question."""


def find_same(library: Library, text: str, draft_of: int = 0) -> SameArticle | None:
    """Return what to ask about a text; None when nothing on the desk is like it. For a worker.

    ``draft_of`` is the article that the person means, 0 when they did not say.
    """
    if draft_of:
        found = as_draft_of(library, draft_of, text)
        return replace(draft_of_article(found), sure=found.share >= PASTED_OVER)
    same = same_article(library, text)
    if same is not None:
        return every_word(same)
    likely = likely_same(library, text)
    return draft_of_article(likely) if likely else None


def every_word(article: Article) -> SameArticle:
    """Return what is asked when the very text is there."""
    return SameArticle(
        article.id, article.title, say("Every word of this is on the desk already."), likely=True
    )


def draft_of_article(same: SameAs) -> SameArticle:
    """Return what is asked when most of the words are there."""
    words, likely = same_words(same), same.share >= LIKELY
    return SameArticle(same.article.id, same.article.title, words, same.next_number, likely=likely)
