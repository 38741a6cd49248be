"""Import an article: freeze its text, keep its file, change roles and metadata afterwards."""

from collections.abc import Mapping, Sequence

from claimtracker.domain.articles import Article, Original, ReadArticle, Role
from claimtracker.domain.changes import Done
from claimtracker.domain.edits import ArticleDetails, Edit
from claimtracker.domain.errors import BadInput
from claimtracker.domain.text import canonical_text
from claimtracker.domain.wording import say
from claimtracker.domain.writer_notes import NoteState
from claimtracker.store import articles, writer_notes
from claimtracker.store import bin as bins
from claimtracker.store.library import Library


def suggested_details(read: ReadArticle, name: str = "") -> ArticleDetails:
    """Return the metadata to offer: what was read, and a date only when all candidates agree."""
    dates = {found.value for found in read.dates}
    return ArticleDetails(
        title=read.title.value if read.title else name,
        byline=read.byline.value if read.byline else "",
        outlet=read.outlet.value if read.outlet else "",
        published_on=dates.pop()[:10] if len(dates) == 1 else "",
        url=read.url.value if read.url else "",
        language=read.language,
        direction=read.direction.value,
        notes=read.fetched,
    )


def import_article(
    library: Library, read: ReadArticle, original: Original | None, details: ArticleDetails
) -> Done[Article]:
    """Add an article with its first revision, original file included, in one unit of work.

    Raises BadInput when the blocks do not add up to the text: then something was lost in reading.
    """
    check_lossless(read)
    if not read.text.strip():
        raise BadInput(say("There are no words in this article."), say("Paste its text instead."))
    with library.write("Import article") as work:
        article_id = articles.add_article(work, details)
        revision = articles.add_revision(work, article_id, read, original)
        writer_notes.add_notes(work, revision, [(note, NoteState.WAITING, 0) for note in read.notes])
        record = articles.article_by_id(work.session, article_id)
    return Done(record, work.changes)


def check_lossless(read: ReadArticle) -> None:
    """Make sure that text is canonical and every character of it is in exactly one block."""
    position = 0
    for block in read.blocks:
        if block.start != position or block.end <= block.start:
            break
        position = block.end
    if position != len(read.text) or canonical_text(read.text) != read.text:
        raise BadInput(say("Some of the text would be lost."), say("Paste the text of the article instead."))


def same_article(library: Library, text: str) -> Article | None:
    """Return an article on the desk with exactly this text, if there is one."""
    with library.read() as session:
        found = articles.same_text(session, text)
        return articles.article_by_id(session, found) if found else None


def change_roles(library: Library, revision_id: int, roles: Mapping[int, Role]) -> Done[None]:
    """Change what blocks are, given by block id; the text stays."""
    with library.write("Change role" if len(roles) == 1 else "Change roles") as work:
        articles.set_roles(work, revision_id, roles)
    return Done(None, work.changes)


def edit_article(library: Library, article_id: int, edits: Sequence[Edit]) -> Done[Article]:
    """Write metadata of an article; raises Conflict, BadValue or NotFound."""
    with library.write("Edit article") as work:
        articles.edit_article(work, article_id, edits)
        record = articles.article_by_id(work.session, article_id)
    return Done(record, work.changes)


def delete_articles(library: Library, article_ids: Sequence[int]) -> Done[int]:
    """Put articles into the bin; their claims stay on the desk."""
    with library.write("Delete article" if len(article_ids) == 1 else "Delete articles") as work:
        count = bins.put_away(work, "article", article_ids)
    return Done(count, work.changes)
