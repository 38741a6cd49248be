"""The reader with 200,000 words and 10,000 highlights, beside a plain text edit with the same text."""

import copy
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QTextEdit

from claimtracker.domain.articles import Article, Block, Revision, Role
from claimtracker.domain.claims import Highlight, Progress
from claimtracker.domain.spans import Span
from claimtracker.domain.verdicts import VerdictClass
from claimtracker.domain.views import ReaderHighlight
from claimtracker.ui.fonts import load_fonts
from claimtracker.ui.reader.reader import Reader
from claimtracker.ui.theme import theme_keeper

WORDS, HIGHLIGHTS = 200_000, 10_000
OPEN_AT_MOST, CHANGE_AT_MOST, REREAD_AT_MOST = 1.0, 0.030, 0.050
_WORDS = (
    "the city council said that nearly two thirds of its residents live within five minutes a new lane "
    "costs rose by 15 percent in 2023 according to “the audit office” and mayor denied it"
)


def sample() -> tuple[Article, Revision, list[ReaderHighlight]]:
    """Return an article of 4,000 paragraphs with highlights of 3 to 20 words, a fifth of them overlapping."""
    chance = random.Random(7)
    vocabulary = _WORDS.split()
    blocks, words = [], []
    parts: list[str] = []
    at = 0
    for number in range(WORDS // 50):
        paragraph = " ".join(chance.choice(vocabulary) for _ in range(50)) + ".\n\n"
        blocks.append(Block(Role.BODY, at, at + len(paragraph), id=number + 1))
        words += [at + index for index, sign in enumerate(paragraph) if sign == " "]
        parts.append(paragraph)
        at += len(paragraph)
    text = "".join(parts)
    revision = Revision(1, 1, 1, text, "", tuple(blocks), "text", datetime.now(UTC))
    highlights = []
    for number in range(1, HIGHLIGHTS + 2):
        first = chance.randrange(len(words) - 21)
        span = Span(words[first] + 1, words[first + chance.randrange(3, 20)])
        highlight = Highlight(number, number, 1, span, text[span.start : span.end], "", "")
        look = chance.choice(list(VerdictClass))
        highlights.append(ReaderHighlight(highlight, number, highlight.quote, "", look, Progress.TO_CHECK))
    return Article(1, "A long report", revision_id=1), revision, highlights


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that the work and the painting after it take."""
    start = time.perf_counter()
    work()
    QApplication.processEvents()
    return time.perf_counter() - start


def typical(work: Callable[[], object], runs: int = 15) -> float:
    """Return the median of several runs."""
    return statistics.median(timed(work) for _ in range(runs))


def plain_seconds(text: str) -> float:
    """Return how long a QTextEdit takes to show the text alone."""
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.resize(800, 800)
    edit.show()
    QApplication.processEvents()
    return timed(lambda: edit.setPlainText(text))


def main() -> int:
    """Print the table; return 1 when opening or changing takes more than its share."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    theme_keeper()
    article, revision, highlights = sample()
    plain = min(plain_seconds(revision.text) for _ in range(3))
    reader = Reader()
    reader.resize(800, 800)
    reader.show()
    app.processEvents()
    highlights.sort(key=lambda shown: shown.highlight.span)
    extra = highlights.pop(HIGHLIGHTS // 2)
    base = highlights
    opened = timed(lambda: reader.show_article(article, revision, base))
    settled = timed(lambda: reader.page.paper.scroll_to(10**7))
    middle = base[HIGHLIGHTS // 2].highlight
    ring = timed(lambda: reader.ring_claim(middle.claim_id))
    shown = [*base, extra]
    fresh = copy.deepcopy(shown)
    states = iter([shown, base] * 40)
    change = typical(lambda: reader.set_highlights(next(states)), runs=30)
    reread = iter([fresh, base] * 40)
    change_reread = typical(lambda: reader.set_highlights(next(reread)), runs=30)
    view = reader.page.paper.viewport()
    hit = typical(lambda: reader.page.paper.highlights_at(QPoint(view.width() // 2, view.height() // 3)))
    paint = typical(view.repaint)
    claims = iter(range(1, HIGHLIGHTS))
    step = typical(lambda: (next(claims), reader.go_next()))
    reader.open_find()
    find = timed(lambda: reader.search.bar.field.setText("audit office"))
    rows = [
        ("plain QTextEdit, the same text", plain, None),
        ("open, to painted", opened, OPEN_AT_MOST),
        ("scroll to the end at once (all laid out)", settled, None),
        ("ring a claim in the middle", ring, None),
        ("add or remove one highlight, to painted", change, CHANGE_AT_MOST),
        ("the same, all records read anew", change_reread, REREAD_AT_MOST),
        ("highlights under the pointer", hit, None),
        ("paint the whole view", paint, None),
        ("next claim (N), to painted", step, None),
        ("find two words, to painted", find, None),
    ]
    print(f"reader, {WORDS:,} words, {HIGHLIGHTS:,} highlights")
    for name, seconds, most in rows:
        limit = f"   (at most {most * 1000:,.0f} ms)" if most else ""
        print(f"  {name:42}{seconds * 1000:9.1f} ms   {seconds / plain:6.2f}x{limit}")
    return 0 if all(most is None or seconds <= most for _, seconds, most in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
