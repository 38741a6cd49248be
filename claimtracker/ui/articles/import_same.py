"""Whether what was read is an article of the desk, or the next draft of one."""

from claimtracker.domain.articles import Article
from claimtracker.domain.revisions import SameAs
from claimtracker.services.import_article import same_article
from claimtracker.services.likely_same import likely_same
from claimtracker.store.library import Library
from claimtracker.ui.articles.import_draft import SameArticle
from claimtracker.ui.articles.revision_words import same_words


def find_same(library: Library, text: str) -> SameArticle | None:
    """Return what to ask about a text; None when nothing on the desk is like it. For a worker."""
    same = same_article(library, text)
    if same is not None:
        return every_word(same)
    likely = likely_same(library, text)
    return draft_of(likely) if likely else None


def every_word(article: Article) -> SameArticle:
    """Return what is asked when the very text is there."""
    return SameArticle(article.id, article.title, "Every word of this is on the desk already.")


def draft_of(same: SameAs) -> SameArticle:
    """Return what is asked when most of the words are there."""
    return SameArticle(same.article.id, same.article.title, same_words(same), same.next_number)
