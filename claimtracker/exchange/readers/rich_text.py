"""RTF: words by striprtf, metadata from the file's own information group."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimtracker.domain.articles import Found, ReadArticle, Role
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.domain.writer_notes import NoteKind
from claimtracker.exchange.readers.documents import (
    Beside,
    DocumentNote,
    Paragraph,
    article_from_paragraphs,
    deleted_warning,
    hidden_warning,
)
from claimtracker.exchange.readers.rich_hidden import DELETED, HIDDEN, parted, with_signs

_FAULTS = (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError)
_AUTHOR = re.compile(rb"\{\\author ([^{}\\]{1,200})\}")
_CREATED = re.compile(rb"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_KINDS = ("footnote", "annotation", "header", "footer")
_CALLED = ("footnote", "annotation")
# A private character in the place of a note, while the words go through the parser.
_CALL = "\ue1ac"
_COMMENTER = re.compile(r"\{\\\*\\atnauthor ([^{}]{1,200})\}\s*(?:\\chatn)?\s*$")
_ASIDE = re.compile(r"\{\s*(?:\\\*\s*)?\\(footnote|annotation|header[lrf]?|footer[lrf]?)\b ?")
_BRACES = re.compile(r"\\[{}\\]|[{}]")
_CHARSET = re.compile(r"\\ansicpg\d+")
_HIDDEN, _STRUCK = "[hidden] ", "[deleted] "
_CELLS = re.compile(r"\s*\|\s*")


class RichTextReader:
    """Reads rich text files."""

    format = to_say("rich text file")

    def accepts(self, name: str, head: bytes) -> bool:
        """Take files that begin as rich text, whatever their name."""
        return head.lstrip().startswith(b"{\\rtf")

    def read(self, content: bytes, name: str) -> ReadArticle:
        """Read the file; raises UnreadableFile when it is damaged or holds no words."""
        source, groups = _set_aside(content.decode("latin-1"))
        try:
            text = _plain(with_signs(with_signs(source, HIDDEN), DELETED))
            aside = [replace(group, words=_plain(group.words)) for group in groups]
        except _FAULTS:
            raise UnreadableFile(
                say(
                    "“{name}” is not a sound {format}: it is damaged or was cut off.",
                    name=name,
                    format=say(self.format),
                ),
                say("Open it in a word processor and save it again, or paste the text here."),
            ) from None
        margins = dict.fromkeys(group.words.strip() for group in aside if group.kind in ("header", "footer"))
        warnings = []
        created = _CREATED.search(content[:20_000])
        date = "-".join(part.decode().zfill(2) for part in created.groups()) if created else ""
        author = _AUTHOR.search(content[:20_000])
        shown = list(_paragraphs(text.replace("\x00", "")))
        if struck := _count(shown, _STRUCK):
            warnings.append(deleted_warning(struck))
        if hidden := _count(shown, _HIDDEN):
            warnings.append(hidden_warning(hidden))
        calls = [group for group in aside if group.kind in _CALLED]
        below = [group for group in calls if group.mark and group.words.strip()]
        return article_from_paragraphs(
            [
                *(Paragraph(words, Role.FURNITURE) for words in margins),
                *shown,
                *(Paragraph(f"{group.mark} {group.words.strip()}", Role.LIST) for group in below),
            ],
            name,
            self.format,
            Beside(
                warnings,
                (Found(date, to_say("document properties, file made")),) if date else (),
                Found(author[1].decode("latin-1").strip(), to_say("document properties")) if author else None,
                [_note(group, number) for number, group in enumerate(calls)],
            ),
        )


@dataclass(frozen=True, slots=True)
class _Group:
    """What was cut out of the text: kind, words (source, then plain), mark in the text, and author."""

    kind: str
    words: str
    mark: str = ""
    author: str = ""


def _note(group: _Group, number: int) -> DocumentNote:
    kind = NoteKind.FOOTNOTE if group.kind == "footnote" else NoteKind.COMMENT
    return DocumentNote(kind, group.words.strip(), str(number), mark=group.mark, author=group.author)


def _count(paragraphs: Iterable[Paragraph], mark: str) -> int:
    return sum(
        paragraph.role is Role.FURNITURE and paragraph.text.startswith(mark) for paragraph in paragraphs
    )


def _paragraphs(text: str) -> Iterator[Paragraph]:
    """Turn lines into paragraphs, and the signs that stand for notes into points in them."""
    number = 0
    struck: list[str] = []
    lines = parted((_kept(pair, struck) for pair in parted(_rows(text), DELETED)), HIDDEN)
    for line, unseen in lines:
        words, role = _row(line)
        parts = words.split(_CALL)
        points: dict[str, int] = {}
        length = 0
        for part in parts[:-1]:
            length += len(part)
            points[str(number)] = length
            number += 1
        yield Paragraph("".join(parts), role, points=points)
        for mark, aside in ((_HIDDEN, unseen), (_STRUCK, struck.pop())):
            number += aside.count(_CALL)
            if aside.strip():
                yield Paragraph(f"{mark}{aside.replace(_CALL, '').strip()}", Role.FURNITURE)


def _kept(pair: tuple[str, str], struck: list[str]) -> str:
    """Return what a line keeps; what was deleted from it waits until the line has been read."""
    struck.append(pair[1])
    return pair[0]


def _plain(source: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only rich text needs it

    text = str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
    # Signs such as emoji are written as two halves, which come through one by one.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _set_aside(source: str) -> tuple[str, list[_Group]]:
    """Cut notes, comments, running heads and feet out of the text, as striprtf drops them.

    Returns the rest, with a sign in the place of each note and the mark of each footnote, and the groups.
    """
    head = _CHARSET.search(source)
    groups: list[_Group] = []
    rest: list[str] = []
    position = notes = 0
    for match in _ASIDE.finditer(source):
        if match.start() < position:
            continue
        end = _group_end(source, match.start())
        before = source[position : match.start()]
        kind = next(known for known in _KINDS if match[1].startswith(known))
        notes += kind == "footnote"
        mark = f"[{notes}]" if kind == "footnote" else ""
        words = f"{{\\rtf1{head[0] if head else ''} {source[match.end() : end - 1]}}}"
        author = _COMMENTER.search(before[-400:]) if kind == "annotation" else None
        groups.append(_Group(kind, words, mark, _plain(f"{{\\rtf1 {author[1]}}}") if author else ""))
        sign = f"\\u{ord(_CALL)}?{mark}" if kind in _CALLED else ""
        rest += (before, f" {sign}" if mark else sign)
        position = end
    return "".join([*rest, source[position:]]), groups


def _group_end(source: str, start: int) -> int:
    """Position after the brace that closes the group at ``start``, or the end of a file that was cut off."""
    depth = 0
    for match in _BRACES.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(source)


def _rows(text: str) -> Iterator[str]:
    """Yield lines; cells that hold paragraphs come one to a line, each after a bar, and are joined again."""
    waiting = ""
    for line in text.split("\n"):
        if line.startswith("|"):
            waiting = f"{waiting}{line}"
            continue
        if waiting:
            yield waiting
        waiting = line
    yield waiting


def _row(line: str) -> tuple[str, Role | None]:
    """A row of a table ends with a bar after each cell; tabs say the same everywhere else."""
    if line.count("|") >= 2 and line.rstrip().endswith("|"):
        return "\t".join(_CELLS.split(line.strip().strip("|"))), Role.BODY
    return line, None
