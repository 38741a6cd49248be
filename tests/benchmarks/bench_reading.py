"""Article reading measured: body F1 beside other programs, metadata, time for a page and for a long PDF.

Body F1 is that of the article extraction benchmark of Scrapinghub: four-word shingles with counts,
precision and recall of each page averaged, F1 of the averages. The standfirst is counted apart, as the
people who marked those pages mostly left it out.
"""

import gzip
import io
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import trafilatura
from pypdfium2 import PdfDocument

from claimtracker.domain.articles import Found, Original, ReadArticle, Role
from claimtracker.domain.errors import Cancelled
from claimtracker.exchange.reading import read_bytes
from claimtracker.exchange.reading_process import ReadingProcess

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.benchmarks.reading_peers import PACKAGES, peer_texts

PAGES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "pages"
COLUMNS = Path(__file__).resolve().parents[1] / "data" / "articles" / "documents" / "columns.pdf"
BODY = frozenset({Role.BODY, Role.SUBHEAD, Role.QUOTE, Role.LIST})
SIGNED = re.compile(r"^\s*(?:written )?by\s+|\s*\n.*", re.IGNORECASE | re.DOTALL)
TOKEN = re.compile(r"\w+")

Counts = tuple[int, int, int]


def shingles(text: str, size: int = 4) -> "Counter[tuple[str, ...]]":
    tokens = TOKEN.findall(text)
    runs = (tuple(tokens[start : start + size]) for start in range(max(1, len(tokens) - size + 1)))
    return Counter(run for run in runs if run)


def compare(truth: str, found: str) -> Counts:
    """Return shingles right, too many, missing."""
    true, mine = shingles(truth), shingles(found)
    return (true & mine).total(), (mine - true).total(), (true - mine).total()


def averaged(rows: list[Counts]) -> tuple[float, float, float]:
    """Return precision, recall and F1 over pages."""
    precision = statistics.mean(right / (right + extra) if right + extra else 0.0 for right, extra, _ in rows)
    recall = statistics.mean(right / (right + gone) if right + gone else 0.0 for right, _, gone in rows)
    return precision, recall, 2 * precision * recall / (precision + recall)


def ours(content: bytes, roles: frozenset[Role]) -> str:
    article = read_bytes(Original("page.html", "text/html", content))
    assert "".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    return "\n".join(article.text[block.start : block.end] for block in article.blocks if block.role in roles)


def body_table() -> None:
    truths = json.loads(gzip.decompress((PAGES / "ground_truth.json.gz").read_bytes()))
    pages = {key: gzip.decompress((PAGES / "html" / f"{key}.html.gz").read_bytes()) for key in truths}
    readers: dict[str, Callable[[bytes], str]] = {
        "ClaimTracker, body": lambda page: ours(page, BODY),
        "ClaimTracker, body and standfirst": lambda page: ours(page, BODY | {Role.STANDFIRST}),
        f"trafilatura {trafilatura.__version__}": lambda page: (
            trafilatura.extract(page, include_comments=False) or ""
        ),
        "trafilatura, favor_recall": lambda page: (
            trafilatura.extract(page, include_comments=False, favor_recall=True) or ""
        ),
        "trafilatura, favor_precision": lambda page: (
            trafilatura.extract(page, include_comments=False, favor_precision=True) or ""
        ),
    }
    print(f"\nBody text, {len(pages)} pages\n{'':36}precision  recall     F1   s/page")
    for name, reader in readers.items():
        start = time.perf_counter()
        rows = [compare(truths[key]["articleBody"], reader(page)) for key, page in pages.items()]
        seconds = (time.perf_counter() - start) / len(pages)
        precision, recall, f1 = averaged(rows)
        print(f"{name:36}{precision:9.3f}{recall:8.3f}{f1:7.3f}{seconds:9.3f}")
    peers = peer_texts(pages.values())
    for name, found in peers.items():
        rows = [
            compare(truths[key]["articleBody"], text) for key, text in zip(pages, found["texts"], strict=True)
        ]
        precision, recall, f1 = averaged(rows)
        label, seconds = f"{name} {found['version']}", found["seconds"] / len(pages)
        print(f"{label:36}{precision:9.3f}{recall:8.3f}{f1:7.3f}{seconds:9.3f}")
    for name in PACKAGES.keys() - peers.keys():
        print(f"{name:36}absent: see tests/benchmarks/reading_peers.txt")


def same(expected: str | None, found: Found | str | None) -> bool:
    value = found.value if isinstance(found, Found) else found or ""
    return " ".join((expected or "").split()).casefold() == " ".join(value.split()).casefold()


def checks(expected: dict[str, str | None], article: ReadArticle) -> Iterator[tuple[str, bool]]:
    yield "title", same(expected["title"], article.title)
    yield "byline", same(expected.get("byline"), article.byline)
    # What was marked keeps the page's “By” and line breaks; a field for names does not want them.
    yield "byline, but for “By”", same(SIGNED.sub("", expected.get("byline") or ""), article.byline)
    yield "direction", (expected.get("dir") or "ltr") == article.direction
    if expected.get("lang"):
        yield "language", same(expected["lang"], article.language)
    if expected.get("siteName"):
        yield "outlet", same(expected["siteName"], article.outlet)
    if expected.get("publishedTime"):
        first = article.dates[0].value[:10] if article.dates else ""
        yield "published, first offered", (expected["publishedTime"] or "")[:10] == first


def metadata_table() -> None:
    expected = json.loads((PAGES / "metadata" / "expected.json").read_text("utf-8"))
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for key, values in expected.items():
        content = gzip.decompress((PAGES / "metadata" / f"{key}.html.gz").read_bytes())
        for name, is_right in checks(values, read_bytes(Original(f"{key}.html", "text/html", content))):
            asked[name] += 1
            right[name] += is_right
    print(f"\nMetadata, {len(expected)} pages")
    for name, count in asked.items():
        print(f"{name:26}{right[name]:4} of {count:3}  {right[name] / count:6.1%}")


def speed_table() -> None:
    words = "The council voted on Monday to spend 31 million euros on bike lanes over the next two years. "
    paragraphs = "".join(f"<p>{words * 5}</p>" for _ in range(17))
    page = f"<html><body><nav>Home</nav><article><h1>Bike lanes</h1>{paragraphs}</article></body></html>"
    original = Original("page.html", "text/html", page.encode())
    with ReadingProcess() as reading:
        timings = []
        for _ in range(6):
            start = time.perf_counter()
            reading.read(original)
            timings.append(time.perf_counter() - start)
    print(f"\nPage of {len(words.split()) * 85:,} words through the reading process")
    print(f"first {timings[0] * 1000:6.0f} ms, with its start")
    print(f"warm  {statistics.median(timings[1:]) * 1000:6.0f} ms")


def pdf_table(pages: int = 300) -> None:
    """A long document made of our own two-column page, read through the process and stopped half way."""
    document = PdfDocument.new()
    with PdfDocument(COLUMNS.read_bytes()) as source:
        for number in range(pages):
            document.import_pages(source, [number % len(source)])
    stream = io.BytesIO()
    document.save(stream)
    original = Original("long.pdf", "application/pdf", stream.getvalue())
    shares: list[float] = []
    with ReadingProcess() as reading:
        reading.warm_up()
        start = time.perf_counter()
        article = reading.read(original, progress=shares.append)
        seconds = time.perf_counter() - start
        start = time.perf_counter()
        try:
            reading.read(original, lambda: time.perf_counter() - start > 0.5)
        except Cancelled:
            stopped = time.perf_counter() - start - 0.5
    print(f"\nPDF of {pages} pages, {len(article.text.split()):,} words")
    print(f"read  {seconds:6.2f} s, {len(shares)} times told how far it is")
    print(f"stop  {stopped * 1000:6.0f} ms after it was asked to")


def main() -> int:
    speed_table()
    pdf_table()
    if not PAGES.is_dir():
        print(f"Not measured: the pages of the extraction benchmark are not at {PAGES.parent.name}/pages.")
        return 0
    body_table()
    metadata_table()
    return 0


if __name__ == "__main__":
    sys.exit(main())
