"""What the clipboard or a drop holds: files, an address, a formatted passage, or plain text."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from claimtracker.domain.doors import ARTICLE_FILES, SAVED_PAGES, Door, door_of
from claimtracker.domain.urls import looks_like_url
from claimtracker.domain.wording import say, say_count, to_say
from claimtracker.ui.importing.import_doors import said_door
from claimtracker.ui.widgets.dropped import local_files

_MOST_IN_FOLDER = 500
_KINDS = to_say(
    {
        "*.docx *.docm *.odt *.rtf *.pdf *.html *.htm *.xhtml *.mhtml *.mht"
        " *.eml *.md *.markdown *.txt *.text *.srt *.vtt *.sbv": "Articles",
        "*.docx *.docm *.odt *.rtf": "Word, OpenDocument, rich text",
        "*.pdf": "PDF",
        "*.html *.htm *.xhtml *.mhtml *.mht": "Web pages",
        "*.eml": "Mail",
        "*.txt *.text *.md *.markdown": "Text",
        "*.srt *.vtt *.sbv": "Subtitles",
        "*": "All files",
    }
)


def filters() -> str:
    """Return what a dialog that asks for files offers to show."""
    return ";;".join(f"{say(kind)} ({endings})" for endings, kind in _KINDS.items())


@dataclass(frozen=True, slots=True)
class Material:
    """One of: local paths, a web address, or a passage as text, with its markup where it has some."""

    paths: tuple[str, ...] = ()
    address: str = ""
    text: str = ""
    html: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.paths or self.address or self.text.strip() or self.html.strip())


def material_in(data: QMimeData | None) -> Material:
    """Tell what was given; nothing of it is opened or asked."""
    if data is None:
        return Material()
    paths = tuple(local_files(data))
    if paths:
        return Material(paths=paths)
    text = data.text() if data.hasText() else ""
    links = [url.toString() for url in data.urls()]
    if len(links) == 1 and (not text.strip() or text.strip() == links[0]):
        text = links[0]
    if _is_address(text):
        return Material(address=text.strip())
    html = data.html() if data.hasHtml() else ""
    return Material(text=text, html=html)


def _is_address(text: str) -> bool:
    line = text.strip()
    starts = line.lower().startswith(("http://", "https://", "www."))
    return starts and "\n" not in line and looks_like_url(line)


@dataclass(frozen=True, slots=True)
class Listed:
    """The files to be read, and for each path that is none of them, why.

    ``other_doors`` when some of them are no articles and come in elsewhere.
    """

    files: tuple[Path, ...]
    left_out: tuple[tuple[str, str], ...] = ()
    other_doors: bool = False


def listed_files(paths: tuple[str, ...]) -> Listed:
    """Return the files that these paths mean; a folder stands for the articles in it. For a worker.

    The folder that a browser saves beside a page holds its pictures and scripts: it is passed over.
    """
    given = [Path(path) for path in paths]
    stems = {path.stem for path in given if path.suffix.lower() in SAVED_PAGES}
    files: list[Path] = []
    left_out: list[tuple[str, str]] = []
    for path in given:
        door = door_of(path.name)
        if not path.is_dir():
            if door is Door.ARTICLES:
                files.append(path)
            else:
                left_out.append((path.name, said_door(door)))
            continue
        inside = sorted(child for child in path.iterdir() if child.suffix.lower() in ARTICLE_FILES)
        page = next((stem for stem in stems if path.name.startswith(stem)), "")
        if page and path.name != page:
            said = say("Pictures and scripts of the page “{page}”; its text is in the page.", page=page)
            left_out.append((path.name, said))
        elif inside:
            files += [child for child in inside[:_MOST_IN_FOLDER] if child.is_file()]
            if len(inside) > _MOST_IN_FOLDER:
                left_out.append((path.name, _not_read(len(inside) - _MOST_IN_FOLDER)))
        else:
            left_out.append((path.name, _no_article(path)))
    other = any(not path.is_dir() and door_of(path.name) is not Door.ARTICLES for path in given)
    return Listed(tuple(files), tuple(left_out), other)


def _no_article(folder: Path) -> str:
    if any(door_of(child.name) is Door.CLAIMS for child in folder.iterdir()):
        return said_door(Door.CLAIMS)
    return say("This folder holds no article. Drop the files themselves.")


def _not_read(count: int) -> str:
    return say_count(
        count,
        "{count} more file in this folder was not read. Drop it on its own.",
        "{count} more files in this folder were not read. Drop them on their own.",
    )
