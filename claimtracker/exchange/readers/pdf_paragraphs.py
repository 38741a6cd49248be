"""Lines of PDF pages joined to paragraphs: by gaps, indents, sizes and sentence ends; hyphens closed."""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimtracker.domain.articles import Role
from claimtracker.exchange.readers import signals
from claimtracker.exchange.readers.bylines import byline_names
from claimtracker.exchange.readers.documents import DocumentNote, Paragraph
from claimtracker.exchange.readers.pdf_footnotes import set_apart
from claimtracker.exchange.readers.pdf_layout import PdfLine

_HEADLINE_SIZE, _NEARLY_LARGEST, _MOST_TITLED = 1.35, 0.95, 40
_SUBHEAD_SIZE = 1.12
_SUBHEAD_WORDS = 14
_SHORT = 0.7
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBERS = re.compile(r"^[\d.,%+\s–−-]+$")
# A footnote, which may end without a stop.
_NOTE = re.compile(r"(\d{1,3})\s+\S")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad]$")


def paragraphs_of(
    pages: Sequence[Sequence[PdfLine]], aside: set[PdfLine]
) -> tuple[list[Paragraph], list[DocumentNote]]:
    """Join ordered lines; each paragraph's locator is the page it begins on, “page 3”.

    Printed notes that the text calls stand at the end, and are returned as notes too.
    """
    words = Counter(
        word.casefold()
        for lines in pages
        for line in lines
        if line not in aside
        for word in _WORD.findall(line.text)
    )
    pages, below, notes = set_apart(pages, aside, lambda lines: _joined(lines, words))
    return _paragraphs(pages, aside, words) + below, notes


def _paragraphs(
    pages: Sequence[Sequence[PdfLine]], aside: set[PdfLine], words: "Counter[str]"
) -> list[Paragraph]:
    text = [line for lines in pages for line in lines if line not in aside]
    usual = statistics.median(line.size for line in text) if text else 10.0
    leading = _leading(text)
    found: list[Paragraph] = []
    waiting: list[Paragraph] = []
    groups = list(_groups(pages, aside, leading))
    least = max(_HEADLINE_SIZE * usual, _NEARLY_LARGEST * _largest(groups, aside))
    last: PdfLine | None = None
    for group in groups:
        text_of, points = _joined(group, words)
        joined = Paragraph(text_of, _role(group, usual, least, found), f"page {group[0].page + 1}", points)
        if group[0] in aside:
            joined.role = Role.FURNITURE
            waiting.append(joined)
        elif found and (waiting or _is_beyond(last, group[0])) and _runs_on(found[-1], joined):
            # A sentence that goes on over the page turns past the running heads between.
            found[-1] = _run_together(found[-1], joined, words)
        else:
            found += [*waiting, joined]
            waiting = []
        last = last if group[0] in aside else group[-1]
    return found + waiting


def _largest(groups: Sequence[Sequence[PdfLine]], aside: set[PdfLine]) -> float:
    """The size of the largest lines of the first page that may be a headline."""
    opening = (group for group in groups if group[0].page == 0 and group[0] not in aside)
    return max((group[0].size for group in opening if _MOST_TITLED >= _words(group) > 1), default=0.0)


def _words(group: Sequence[PdfLine]) -> int:
    return sum(signals.word_count(line.text) for line in group)


def _is_beyond(last: PdfLine | None, line: PdfLine) -> bool:
    """Whether a line stands in the next column or on the next page."""
    return last is not None and (line.page != last.page or line.bottom > last.top)


def _groups(
    pages: Sequence[Sequence[PdfLine]], aside: set[PdfLine], leading: float
) -> Iterator[list[PdfLine]]:
    for lines in pages:
        group: list[PdfLine] = []
        widths = sorted(line.right - line.left for line in lines)
        wide = widths[int(0.8 * len(widths))] if widths else 0.0
        for line in lines:
            if group and (line in aside or group[-1] in aside or _parts(group, line, leading, wide)):
                yield group
                group = []
            group.append(line)
        if group:
            yield group


def _parts(group: list[PdfLine], line: PdfLine, leading: float, wide: float) -> bool:
    """Tell whether ``line`` begins a paragraph: after a gap or short line, indented, in another size."""
    last = group[-1]
    if abs(line.size - last.size) > 0.08 * last.size:
        return True
    step = last.bottom - line.bottom
    if step <= 0:
        # The top of the next column: a sentence may run on.
        finished = signals.ends_sentence(last.text) and not line.text[:1].islower()
        return finished or _NOTE.match(group[0].text) is not None
    if (note := _NOTE.match(group[0].text)) and (following := _NOTE.match(line.text)):
        return int(following[1]) == int(note[1]) + 1
    if step > 1.35 * leading and step > 1.5 * last.size:
        return True
    column = [other for other in group if other.right > last.left and other.left < last.right]
    start = min(other.left for other in column[1:]) if len(column) > 1 else last.left
    if line.left > start + 0.8 * line.size and not _centred(last, line):
        return True
    width = last.right - last.left
    if width < _SHORT * wide and not line.text[:1].islower() and not _centred(last, line):
        return True
    if signals.is_list_item(line.text):
        return True
    if len(group) == 1 and not line.text[:1].islower() and signals.is_dated_line(last.text):
        return True
    return width < 0.9 * wide and signals.ends_sentence(last.text) and _had_room(last, line, wide)


def _had_room(last: PdfLine, line: PdfLine, wide: float) -> bool:
    """Whether a line's first word would have fitted at the end of the last: then it begins a paragraph."""
    a_letter = (last.right - last.left) / max(1, len(last.text))
    first = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    return last.right - last.left + a_letter * (len(first) + 1) < wide


def _centred(last: PdfLine, line: PdfLine) -> bool:
    """Whether both lines are centred on one axis, neither beginning where the other does, and large."""
    off_axis = abs((last.left + last.right) - (line.left + line.right)) / 2
    return off_axis < line.size and abs(last.left - line.left) > line.size


def _leading(lines: Sequence[PdfLine]) -> float:
    """The usual distance of two lines of one page."""
    steps = [a.bottom - b.bottom for a, b in itertools.pairwise(lines) if a.page == b.page]
    near = [step for step in steps if 4 < step < 40]
    return sorted(near)[len(near) // 4] if near else 14.0


def _role(group: list[PdfLine], usual: float, least: float, found: list[Paragraph]) -> Role | None:
    """Role of lines by their size; ``least`` is that of a headline."""
    size, words = group[0].size, _words(group)
    if _NUMBERS.match(group[0].text) and len(group[0].text.split()) > 1:
        return Role.BODY
    titled = any(paragraph.role is Role.HEADLINE for paragraph in found)
    if not titled and group[0].page == 0 and size > least and 1 < words <= _MOST_TITLED:
        return Role.HEADLINE
    if titled and size > _SUBHEAD_SIZE * usual and words <= _SUBHEAD_WORDS:
        signed = byline_names(group[0].text) or signals.is_dated_line(group[0].text)
        return None if signed else Role.SUBHEAD
    return None


def _runs_on(before: Paragraph, after: Paragraph) -> bool:
    plain = before.role is None and after.role is None
    return plain and not signals.ends_sentence(before.text) and after.text[:1].islower()


def _run_together(before: Paragraph, after: Paragraph, words: "Counter[str]") -> Paragraph:
    text = _join(before.text, after.text, words)
    moved = {name: at + len(text) - len(after.text) for name, at in after.points.items()}
    return replace(before, text=text, points={**before.points, **moved})


def _joined(group: Sequence[PdfLine], words: "Counter[str]") -> tuple[str, dict[str, int]]:
    text, points = group[0].text, dict(group[0].points)
    for line in group[1:]:
        text = _join(text, line.text, words)
        points |= {name: at + len(text) - len(line.text) for name, at in line.points.items()}
    return text, points


def _join(text: str, line: str, words: "Counter[str]") -> str:
    """Close a hyphen at the end of a line, unless the file elsewhere writes the word with it."""
    broken = _BROKEN.search(text)
    if broken is None or not line[:1].islower():
        return f"{text} {line}"
    rest = _WORD.match(line)
    second = rest[0].casefold() if rest else ""
    first = broken[1].casefold()
    if words[f"{first}-{second}"] > words[f"{first}{second}"]:
        return text + line
    return text[: broken.end() - 1] + line
