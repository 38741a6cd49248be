"""Hand articles over: annotated, as a page or as a PDF, or with a memo of what has to change."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from claimtracker.domain.errors import BadInput, EnvironmentFault
from claimtracker.domain.hand_over import Count, Preview, WrittenFile
from claimtracker.domain.wording import say, semicolons, to_say
from claimtracker.exchange.files import whole_file, whole_path
from claimtracker.exchange.hand_over.annotated import annotated_page
from claimtracker.exchange.hand_over.change_memo import change_memo, memo_page
from claimtracker.exchange.hand_over.memo_document import write_memo
from claimtracker.exchange.hand_over.records import CheckedArticle
from claimtracker.services.checked_claims import checked_article
from claimtracker.services.outgoing import Outgoing
from claimtracker.store import highlights

DrawPdf = Callable[[CheckedArticle, Path], int]
"""Draws an annotated article into a PDF at this path and returns how many pages it has."""

LONGEST_NAME = 40
MEMO_COLUMNS = to_say(
    (
        "#",
        "weight",
        "Where",
        "as written",
        "problem",
        "proposed wording",
        "sources",
        "decision",
    )
)
COLUMNS = to_say(("#", "as written", "statement", "verdict", "finding", "sources"))


def write_pages(out: Outgoing, parts: Path) -> list[WrittenFile]:
    """Write each article as an annotated page; raises BadInput when there is none."""
    files = []
    for article, name in articles_of(out, "annotated"):
        with whole_file(parts / f"{name}.html") as file:
            file.write(annotated_page(article).encode())
        files.append(
            WrittenFile(
                f"{name}.html",
                (Count(len(article.claims), "{count} claim", "{count} claims"),),
                article.of,
            )
        )
    return files


def write_pdfs(out: Outgoing, parts: Path, draw: DrawPdf | None) -> list[WrittenFile]:
    """Write each article as an annotated PDF; raises EnvironmentFault where nothing can draw."""
    if draw is None:
        raise EnvironmentFault(
            say("A PDF cannot be drawn here: a library that draws is missing."), say("Run “make run” once.")
        )
    files = []
    for article, name in articles_of(out, "annotated"):
        with whole_path(parts / f"{name}.pdf") as path:
            pages = draw(article, path)
        counts = (
            Count(len(article.claims), "{count} claim", "{count} claims"),
            Count(pages, "{count} page", "{count} pages"),
        )
        files.append(WrittenFile(f"{name}.pdf", counts, article.of))
    return files


def preview_article(out: Outgoing) -> Preview:
    """Return what is noted beside the first article."""
    article, _ = next(articles_of(out, "annotated"))
    quotes: dict[int, str] = {}
    for mark in article.marks:
        quotes.setdefault(mark.claim.number, article.text[mark.span.start : mark.span.end])
    rows = tuple(
        (
            str(claim.number),
            quotes.get(claim.number, ""),
            claim.statement,
            claim.state,
            claim.finding,
            semicolons(cited.source.title for cited in claim.evidence),
        )
        for claim in article.claims
    )
    return Preview(len(out.ids), tuple(map(say, COLUMNS)), rows, without_claims=True)


def write_memos(out: Outgoing, parts: Path) -> list[WrittenFile]:
    """Write the change memo of each article as a document and as a page; raises BadInput."""
    files = []
    for article, name in articles_of(out, "memo"):
        memo = change_memo(article)
        with whole_file(parts / f"{name}.docx") as file:
            write_memo(memo, file)
        with whole_file(parts / f"{name}.html") as file:
            file.write(memo_page(memo).encode())
        count = Count(len(memo.entries), "{count} entry", "{count} entries")
        files += [WrittenFile(f"{name}.{kind}", (count,), article.of) for kind in ("docx", "html")]
    return files


def preview_memo(out: Outgoing) -> Preview:
    """Return the entries of the first article's memo."""
    article, _ = next(articles_of(out, "memo"))
    memo = change_memo(article)
    rows = tuple(
        (
            str(entry.number),
            say(entry.weight.value),
            entry.place,
            entry.written,
            entry.problem,
            entry.proposed,
            semicolons(entry.sources),
            entry.decision,
        )
        for entry in memo.entries
    )
    return Preview(
        len(out.ids), tuple(map(say, MEMO_COLUMNS)), rows, notes=(memo.summary,), without_claims=True
    )


def articles_of(out: Outgoing, stem: str) -> Iterator[tuple[CheckedArticle, str]]:
    """Yield each article that the chosen claims stand in, and a name for its file without its ending.

    Raises BadInput when there is none.
    """
    ids = [out.scope.article_id] if out.scope.article_id else highlights.articles_of(out.session, out.ids)
    if not ids:
        raise BadInput(
            say("There is nothing to write: the claims stand in no article on the desk."),
            say("Choose an article, or claims that are highlighted in one."),
        )
    for number, article_id in enumerate(ids, 1):
        out.ask()
        article = checked_article(out, article_id)
        yield article, stem if len(ids) == 1 else f"{stem}-{number}-{_slug(article.title)}"
        out.progress(number, len(ids))


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).casefold()
    words = re.findall(r"\w+", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    return "-".join(words)[:LONGEST_NAME].strip("-") or "article"
