"""Going from place to place, and from article to article, in the whole window: from the key to painted.

Each article has 20,000 words and 500 highlights, and the desk has 20,000 claims more. The first look at a
place makes it; later ones only show it. The palette is made anew each time. Beside it a QStackedWidget
turning between two empty pages.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import bench_article
import store_desk
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from claimtracker.domain.text import text_sha256
from claimtracker.store import bulk
from claimtracker.store.article_models import ArticleRow, BlockRow, RevisionRow
from claimtracker.store.claim_models import ClaimTable, HighlightRow
from claimtracker.store.library import Library
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.shell.palette import Palette

WORDS, HIGHLIGHTS, ARTICLES, OTHERS, ROUNDS = 20_000, 500, 3, 20_000, 5
PLACE_AT_MOST, ARTICLE_AT_MOST = 0.100, 0.150


def add_long_article(library: Library, number: int) -> int:
    """Add an article of 20,000 words with 500 highlights; returns its id."""
    chance = random.Random(number)
    vocabulary = bench_article._VOCABULARY
    paragraphs = [
        " ".join(chance.choice(vocabulary) for _ in range(50)) + ".\n\n" for _ in range(WORDS // 50)
    ]
    text = "".join(paragraphs)
    gaps = [at for at, sign in enumerate(text) if sign == " "]
    spans = []
    for _ in range(HIGHLIGHTS):
        first = chance.randrange(len(gaps) - 21)
        spans.append((gaps[first] + 1, gaps[first + chance.randrange(3, 20)]))
    with library.write("Load") as work:
        (article,) = bulk.add_rows(work, ArticleRow, [{"title": f"A long report {number}", "language": "en"}])
        revision = {"article_id": article, "number": 1, "text": text, "text_sha256": text_sha256(text)}
        (revision_id,) = bulk.add_rows(work, RevisionRow, [revision])
        work.get(ArticleRow, article).current_revision_id = revision_id
        place = {"revision_id": revision_id, "article_id": article}
        bulk.add_rows(work, BlockRow, [place | block for block in bench_article._blocks(paragraphs)])
        claims = [
            bench_article._claim(number * HIGHLIGHTS + n, text[a:b], chance) | {"key": f"long{number}-{n}"}
            for n, (a, b) in enumerate(spans)
        ]
        ids = bulk.add_rows(work, ClaimTable, claims)
        bulk.add_rows(
            work,
            HighlightRow,
            [
                place | {"start": a, "end": b, "quote": text[a:b], "claim_id": claim_id}
                for (a, b), claim_id in zip(spans, ids, strict=True)
            ],
        )
        work.touch_everything()
    return article


class Switching(bench_article.Window):
    """The application's window, sent from place to place; ``busy`` is what its thread worked last time."""

    busy = 0.0

    def go(self, action: str) -> float:
        """Trigger an action and wait until the place that it shows is painted."""
        places = self.app.window.places
        before = places.current_name
        began, busy = time.perf_counter(), time.thread_time()
        self.app.window.actions_table[action].trigger()
        while places.current_name == before:
            QApplication.processEvents()
        places.currentWidget().repaint()
        self.busy = time.thread_time() - busy
        return time.perf_counter() - began

    def search(self) -> float:
        """Open the palette, wait until it is painted with what it found, and close it."""
        began, busy = time.perf_counter(), time.thread_time()
        self.app.window.actions_table["search"].trigger()
        palette = QApplication.activePopupWidget()
        assert isinstance(palette, Palette)
        while not palette.rows():
            QApplication.processEvents()
        palette.repaint()
        self.busy = time.thread_time() - busy
        seconds = time.perf_counter() - began
        palette.close()
        self.rest()
        return seconds

    def read(self, article: int) -> float:
        """Open an article and wait until its text and highlights are painted."""
        painted = bench_article.Painted(
            self.paper.viewport(),
            lambda: (
                self.place.article is not None
                and self.place.article.id == article
                and len(self.paper.index) == HIGHLIGHTS
            ),
        )
        busy = time.thread_time()
        seconds = painted.seconds(lambda: self.app.window.handlers.go.open_article(article))
        self.busy = time.thread_time() - busy
        return seconds


def bare_turn() -> float:
    """Return the seconds in which an empty page takes the place of another."""
    stack = QStackedWidget()
    stack.addWidget(QWidget())
    stack.addWidget(QWidget())
    stack.resize(1200, 860)
    stack.show()
    QApplication.processEvents()
    began = time.perf_counter()
    stack.setCurrentIndex(1)
    stack.repaint()
    return time.perf_counter() - began


def told(name: str, seconds: float, most: float, bare: float, busy: float) -> bool:
    """Print one line; returns whether it held."""
    held = seconds <= most
    missed = "" if held else "  MISSED"
    print(
        f"  {name:<34}{seconds * 1e3:>8.1f} ms ({busy * 1e3:5.1f} ms of the window's thread) "
        f"{seconds / bare:>6.0f}x  at most {most * 1e3:.0f} ms{missed}"
    )
    return held


def rounds(act: Callable[[], float]) -> float:
    """Return the median of some runs."""
    return statistics.median(act() for _ in range(ROUNDS))


def palette_told(window: Switching, bare: float) -> list[bool]:
    """Open the palette for the first time and then again and print both; returns whether they held."""
    first = window.search()
    held = [told("palette, first look", first, PLACE_AT_MOST, bare, window.busy)]
    works: list[float] = []

    def again() -> float:
        seconds = window.search()
        works.append(window.busy)
        return seconds

    later = rounds(again)
    return [*held, told("palette, again", later, PLACE_AT_MOST, bare, statistics.median(works))]


def articles_told(window: Switching, articles: list[int], bare: float) -> bool:
    """Go from article to article and print the line; returns whether it held."""
    print(f"\nArticles of {WORDS:,} words with {HIGHLIGHTS} highlights")
    window.read(articles[0])
    window.rest()
    spent, works = [], []
    for number in range(ROUNDS * 2):
        spent.append(window.read(articles[(number + 1) % ARTICLES]))
        works.append(window.busy)
        window.rest()
    middle, busy = statistics.median(spent), statistics.median(works)
    return told("another article, to painted", middle, ARTICLE_AT_MOST, bare, busy)


def main() -> int:
    """Print the table; return 1 when a figure is missed."""
    app = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        library = store_desk.fill(home / "desk.claims", OTHERS)
        articles = [add_long_article(library, number) for number in range(ARTICLES)]
        library.close()
        window = Switching(home)
        bare = rounds(bare_turn)
        table = window.app.window.actions_table
        names = [name for name in PLACES if any(one.objectName() == name for one in table.all())]
        held = []
        print(f"\nPlaces, {OTHERS:,} claims; an empty page takes {bare * 1e3:.1f} ms")
        for name in names:
            first = window.go(name)
            busy = window.busy
            window.rest()
            window.go("articles")
            window.rest()
            held.append(told(f"{name}, first look", first, PLACE_AT_MOST, bare, busy))
            later, works = [], []
            for _ in range(ROUNDS):
                later.append(window.go(name))
                works.append(window.busy)
                window.rest()
                window.go("articles")
                window.rest()
            held.append(
                told(
                    f"{name}, again", statistics.median(later), PLACE_AT_MOST, bare, statistics.median(works)
                )
            )
        held += palette_told(window, bare)
        held.append(articles_told(window, articles, bare))
        window.app.window.close()
    del app
    return 0 if all(held) else 1


PLACES = (
    "claims",
    "sources",
    "calls",
    "duplicates",
    "desk",
    "bin",
    "export",
    "preferences",
    "scales",
    "about",
    "manual",
)

if __name__ == "__main__":
    raise SystemExit(main())
