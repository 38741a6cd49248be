"""Hostile and broken files for every format that is read, made here: bombs, lies, depth, cuts, traps."""

import random
from collections.abc import Iterator
from pathlib import Path

from tests.safety.hostile_documents import hostile_pdfs, hostile_zips, open_document, word
from tests.safety.hostile_texts import (
    Hostile,
    hostile_mails,
    hostile_markdown,
    hostile_pages,
    hostile_rich_texts,
    hostile_texts,
)

DOCUMENTS = Path(__file__).parents[1] / "data" / "articles" / "documents"
NAMES = ("harbour.docx", "harbour.odt", "harbour-writer.rtf", "harbour.md", "harbour.pdf")
WHOLE = [*(DOCUMENTS / name for name in NAMES), DOCUMENTS.parent / "bike-lanes.html"]


def hostile_files() -> Iterator[Hostile]:
    """Yield kind, file name and bytes; the same files in the same order every time."""
    yield from hostile_zips("docx", "word/document.xml", word)
    yield from hostile_zips("odt", "content.xml", open_document)
    yield from hostile_pages()
    yield from hostile_texts()
    yield from hostile_rich_texts()
    yield from hostile_markdown()
    yield from hostile_mails()
    yield from hostile_pdfs()
    yield from _cut_and_flipped()
    yield from _wrong_names()


def _cut_and_flipped() -> Iterator[Hostile]:
    chance = random.Random(7)
    for path in WHOLE:
        content = path.read_bytes()
        for share in (0.02, 0.3, 0.6, 0.9, 0.99):
            yield f"{path.name} cut at {share:.0%}", path.name, content[: int(share * len(content))]
        for number in range(5):
            flipped = bytearray(content)
            for _ in range(1 + 20 * number):
                flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
            yield f"{path.name} flipped {number}", path.name, bytes(flipped)


def _wrong_names() -> Iterator[Hostile]:
    for path in WHOLE:
        for suffix in ("txt", "html", "docx", "odt", "pdf", "rtf", "eml", "mhtml", "md", "doc"):
            if not path.name.endswith(suffix):
                yield f"{path.name} as {suffix}", f"a.{suffix}", path.read_bytes()
