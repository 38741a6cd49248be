"""The command that reads an article without storing it: it needs no library and starts fast."""

from typing import Annotated, Any

import typer

from claimtracker.cli.named import named
from claimtracker.cli.output import plainly, print_json, print_text, tell
from claimtracker.domain.articles import ReadArticle
from claimtracker.domain.noted_sources import sources_in
from claimtracker.domain.writer_notes import ReadNote
from claimtracker.exchange.reading_process import ReadingProcess
from claimtracker.services.read_named import read_named


def read(
    file: Annotated[
        str, typer.Argument(help="The file to read, or a web address.", metavar="FILE", parser=named)
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object to stdout.")] = False,
) -> None:
    """Read a file or a page and print its blocks and metadata; nothing is stored."""
    with plainly(), ReadingProcess() as process:
        original, article = read_named(process, file)
        if as_json:
            print_json(as_data(article))
        else:
            _show(article, original.name)


def as_data(article: ReadArticle) -> dict[str, Any]:
    """Return a read article in the shape of ``read --json``; annotations only where the file holds some."""
    data: dict[str, Any] = {
        "title": article.title.value if article.title else "",
        "byline": article.byline.value if article.byline else "",
        "outlet": article.outlet.value if article.outlet else "",
        "language": article.language,
        "direction": article.direction.value,
        "dates": [{"value": found.value, "where": found.where} for found in article.dates],
        "warnings": list(article.warnings),
        "blocks": [
            {"role": block.role.value, "text": article.text[block.start : block.end]}
            for block in article.blocks
        ],
    }
    if article.notes:
        data["annotations"] = [_note_data(article.text, note) for note in article.notes]
    return data


def _note_data(text: str, note: ReadNote) -> dict[str, Any]:
    return {
        "kind": note.kind.value,
        "quote": text[note.span.start : note.span.end],
        "start": note.span.start,
        "end": note.span.end,
        "words": note.words,
        "author": note.author,
        "written_on": note.written_on,
        "sources": [noted.draft.url or noted.draft.title for noted in sources_in(note)],
    }


def _show(article: ReadArticle, name: str) -> None:
    print_text(article.title.value if article.title else name)
    for label, found in (("byline", article.byline), ("outlet", article.outlet)):
        if found:
            print_text(f"{label:>10}  {found.value}")
    for date in article.dates:
        print_text(f"{'date':>10}  {date.value} ({date.where})")
    for block in article.blocks:
        print_text(f"{block.role.value:>10}  {article.text[block.start : block.end].rstrip()}")
    for note in article.notes:
        quote = " ".join(article.text[note.span.start : note.span.end].split())
        print_text(f"{note.kind.value:>10}  “{quote}”: {note.words}")
    for warning in article.warnings:
        tell(f"Worth a look: {warning}")
