"""Highlights carried into edited drafts, measured beside a quote search as Hypothesis does it.

Articles are edited at random; the edits remember where every word went. For each highlight: right (the very
same words, or reported lost when it is), asked (not settled, a person decides), missed (reported lost though
it stands), ends (settled on the right passage, a word more or less at its ends), wrong (settled elsewhere).
"""

import gzip
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import draft_edits as edits  # noqa: E402 - the path comes first
from draft_acts import ACTS  # noqa: E402
from quote_baseline import quote_search  # noqa: E402

from claimtracker.domain.articles import Original, Role  # noqa: E402
from claimtracker.domain.revisions import Carried, CarryState  # noqa: E402
from claimtracker.domain.spans import QuotedSpan, Span  # noqa: E402
from claimtracker.exchange.reading import read_bytes  # noqa: E402
from claimtracker.matching.anchoring.carry import carry  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
SAMPLES = Path(__file__).resolve().parents[1] / "data" / "articles"
SHARES = (0.02, 0.10, 0.20)
SETTLED = frozenset({CarryState.UNCHANGED, CarryState.MOVED, CarryState.REWORDED})
Carrier = Callable[[str, str, Sequence[QuotedSpan]], list[Carried]]
Act = Callable[[edits.Draft, int, random.Random], None]
Case = tuple[edits.Draft, edits.Draft, list[edits.Passage]]
CARRIERS: dict[str, Carrier] = {"ClaimTracker": carry, "quote search": quote_search}
COLUMNS = ("right", "asked", "missed", "ends", "wrong")


def articles() -> list[list[str]]:
    """Return the articles as paragraphs, furniture left out; own samples where the shared data is absent."""
    folder = DATA / "pages" / "html"
    if not folder.is_dir():
        print(f"Not measured on real pages: nothing is at {DATA.name}/pages; own samples instead.")
    files = [*sorted(folder.glob("*.html.gz")), *sorted((DATA / "articles").glob("*.txt"))]
    files = files or [*SAMPLES.glob("*.html"), *SAMPLES.glob("*.txt"), *SAMPLES.glob("plain/*.page")]
    found = []
    for file in files:
        content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        kind = "text/html" if ".html" in file.name else "text/plain"
        read = read_bytes(Original(file.name.removesuffix(".gz"), kind, content))
        lines = [read.text[b.start : b.end].strip() for b in read.blocks if b.role is not Role.FURNITURE]
        if sum(len(line.split()) for line in lines) >= 120:
            found.append([line for line in lines if line])
    return found


def judge(passage: edits.Passage, new: edits.Draft, carried: Carried) -> str:
    """Return the column that an outcome counts in."""
    truth = new.span(passage.first, passage.last, passage.bare)
    if carried.state is CarryState.LOST:
        gone = truth is None or new.untouched(passage.first, passage.last) < 0.25
        return "right" if gone else "missed"
    if carried.state not in SETTLED or carried.span is None:
        return "asked"
    if truth is None:
        return "wrong"
    if carried.span == truth:
        return "right"
    return "ends" if shared(carried.span, truth) >= 0.5 else "wrong"


def shared(one: Span, other: Span) -> float:
    """Return what two spans share of what they cover together."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))


def table(title: str, cases: list[Case]) -> None:
    """Print one line for each carrier."""
    for name, carrier in CARRIERS.items():
        count: Counter[str] = Counter()
        begun = time.perf_counter()
        for old, new, marked in cases:
            results = carrier(old.text, new.text, [passage.quoted for passage in marked])
            pairs = zip(marked, results, strict=True)
            count.update(judge(passage, new, carried) for passage, carried in pairs)
        seconds = time.perf_counter() - begun
        total = max(1, count.total())
        figures = "".join(f"{count[column] / total:9.2%}" for column in COLUMNS)
        print(f"{title:40}{name:14}{figures}{total:8,}{seconds:8.1f} s")


def changed_words(texts: list[list[str]], vocabulary: list[str], share: float) -> Iterator[Case]:
    for number, lines in enumerate(texts):
        dice = random.Random(number)
        old = edits.old_draft(lines)
        marked = edits.passages(old, 60, dice)
        new = edits.copy(old)
        edits.change_words(new, share, vocabulary, dice)
        new.write()
        yield old, new, marked


def structural(texts: list[list[str]], vocabulary: list[str], share: float, act: Act) -> Iterator[Case]:
    """Do one act to each of six paragraphs of every article; highlights stand in those."""
    for number, lines in enumerate(texts):
        dice = random.Random(1000 + number)
        old = edits.old_draft(lines)
        marked = edits.passages(old, 40, dice)
        alone = {p.paragraph for p in marked if is_alone(lines, p.paragraph)}
        for paragraph in sorted(alone)[:6]:
            new = edits.copy(old)
            act(new, paragraph, dice)
            edits.change_words(new, share, vocabulary, dice)
            new.write()
            yield old, new, [passage for passage in marked if passage.paragraph == paragraph]


def rearranged(texts: list[list[str]], vocabulary: list[str], share: float, name: str) -> Iterator[Case]:
    """Do one of the acts to each article as a whole; highlights stand anywhere."""
    for number, lines in enumerate(texts):
        dice = random.Random(3000 + number)
        old = edits.old_draft(lines)
        if len(old.paragraphs) < 4:
            continue
        marked = edits.passages(old, 40, dice)
        new = edits.copy(old)
        ACTS[name](new, [other for other in texts if other is not lines], dice)
        edits.change_words(new, share, vocabulary, dice)
        new.write()
        yield old, new, [passage for passage in marked if not new.is_torn(passage)]


def is_alone(lines: list[str], number: int) -> bool:
    """Tell whether a paragraph has no like in its article: one that has is a tie by itself."""
    others = [line for place, line in enumerate(lines) if place != number]
    return process.extractOne(lines[number], others, scorer=fuzz.ratio, score_cutoff=60) is None


def twin_added(draft: edits.Draft, number: int, dice: random.Random) -> None:
    edits.repeat_paragraph(draft, number, dice.randrange(len(draft.paragraphs) + 1))


def twin_before(draft: edits.Draft, number: int, dice: random.Random) -> None:
    edits.repeat_paragraph(draft, number, dice.randrange(max(1, number)))


def twins(texts: list[list[str]], vocabulary: list[str], share: float, *, cut_one: bool) -> Iterator[Case]:
    """Double a paragraph in the old draft; in the new one the highlighted copy stays, or is cut."""
    for number, lines in enumerate(texts):
        dice = random.Random(2000 + number)
        long = [n for n, line in enumerate(lines) if len(line.split()) >= 8]
        for _ in range(4 if len(long) > 1 and len(lines) > 4 else 0):
            at = dice.choice(long)
            place = dice.choice([n for n in range(len(lines) + 1) if abs(n - at) > 1 and n != at + 1])
            doubled = [*lines[:place], lines[at], *lines[place:]]
            old = edits.old_draft(doubled)
            target = dice.choice([place, at + (place <= at)])
            marked = [p for p in edits.passages(old, 200, dice) if p.paragraph == target][:10]
            new = edits.copy(old)
            if cut_one:
                edits.delete_paragraph(new, target)
            edits.change_words(new, share, vocabulary, dice)
            new.write()
            yield old, new, marked


def speed(texts: list[list[str]], vocabulary: list[str]) -> None:
    dice = random.Random(7)
    for share in (0.0, *SHARES):
        lines: list[str] = []
        while sum(len(line.split()) for line in lines) < 200_000:
            lines += [" ".join(dice.sample(line.split(), len(line.split()))) for line in dice.choice(texts)]
        old = edits.old_draft(lines)
        marked = edits.passages(old, 10_000, dice)
        new = edits.copy(old)
        edits.repeat_paragraph(new, 5, 2)
        edits.change_words(new, share, vocabulary, dice)
        new.write()
        old_text, new_text, quoted = old.text, new.text, [passage.quoted for passage in marked]
        del old, new, marked
        begun, worked = time.perf_counter(), time.process_time()
        results = carry(old_text, new_text, quoted)
        seconds, worked = time.perf_counter() - begun, time.process_time() - worked
        lost = sum(carried.state is CarryState.LOST for carried in results)
        print(
            f"200,000 words, {len(quoted):,} highlights, {share:4.0%} changed: {seconds:5.2f} s "
            f"({worked:.2f} s of the processor), {lost} lost"
        )


def main() -> int:
    texts = articles()
    vocabulary = sorted({w for lines in texts for line in lines for w in re.findall(r"\w+", line)})
    words = sum(len(line.split()) for lines in texts for line in lines)
    print(f"{len(texts)} articles, {words:,} words\n")
    print(f"{'':54}{''.join(f'{column:>9}' for column in COLUMNS)}{'of':>8}")
    for share in SHARES:
        table(f"{share:.0%} of the words changed", list(changed_words(texts, vocabulary, share)))
    for share in (0.0, *SHARES):
        also = f", {share:.0%} changed" if share else ""
        acts = {
            "paragraph deleted": lambda d, n, _dice: edits.delete_paragraph(d, n),
            "paragraph moved": edits.move_paragraph,
            "twin added anywhere": twin_added,
            "twin added before": twin_before,
        }
        for name, act in acts.items():
            table(name + also, list(structural(texts, vocabulary, share, act)))
        table("twin of the old draft, kept" + also, list(twins(texts, vocabulary, share, cut_one=False)))
        table("twin of the old draft, cut" + also, list(twins(texts, vocabulary, share, cut_one=True)))
    for share in (0.0, 0.10):
        also = f", {share:.0%} changed" if share else ""
        for name in ACTS:
            table(name + also, list(rearranged(texts, vocabulary, share, name)))
    speed(texts, vocabulary)
    return 0


if __name__ == "__main__":
    sys.exit(main())
