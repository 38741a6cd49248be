"""What waits to be read for the import place, and what became of what was read before it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from claimtracker.domain.articles import Original, ReadArticle
from claimtracker.domain.errors import UnreadableFile
from claimtracker.domain.wording import say, to_say
from claimtracker.exchange import reading_process
from claimtracker.exchange.web_address import FetchedPage
from claimtracker.services.read_named import with_access
from claimtracker.ui.importing.import_results import FileResult

if TYPE_CHECKING:
    from claimtracker.exchange.reading_process import ReadingProcess

Stop = Callable[[], bool]
Share = Callable[[float], None]
Load = Callable[[Stop, Share], FetchedPage]
PASTED = to_say("pasted text")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to be read: its name, how its bytes come; ``plain`` is a passage without its markup."""

    name: str
    load: Load
    plain: str = ""
    fetching: bool = False


class Reading:
    """The process that reads, made and loaded when something is first to be read."""

    @cached_property
    def process(self) -> "ReadingProcess":
        """The process; asked for on the window's thread only."""
        return reading_process.ReadingProcess()

    def use(self, process: "ReadingProcess") -> None:
        """Read with another process from now on; whoever made it ends it."""
        self.close()
        self.process = process

    def close(self) -> None:
        """End the process, if there is one."""
        if "process" in vars(self):
            self.process.close()


def given(original: Callable[[], Original]) -> Load:
    """Return the load of a file or passage that has no address."""
    return lambda _stop, _share: FetchedPage(original(), "")


def plain_passage(text: str) -> Original:
    """Return pasted text as the file that is kept of it."""
    content = text.encode("utf-8", "surrogatepass")
    return Original(f"{say(PASTED)}.txt", "text/plain; charset=utf-8", content)  # not said: a type


def rich_passage(html: str) -> Original:
    """Return a passage pasted with its markup as the file that is kept of it."""
    name, content = f"{say(PASTED)}.html", html.encode("utf-8", "replace")
    return Original(name, "text/html; charset=utf-8", content)  # not said: a type


def read_waiting(
    process: "ReadingProcess", waiting: Waiting, stop: Stop, share: Share
) -> tuple[Original, ReadArticle, bool]:
    """Read what waits; tells whether it was read with its markup and could be without. For a worker.

    A passage whose markup shows no words is read as plain text. Raises UnreadableFile or Cancelled.
    """
    page = waiting.load(stop, share)
    original, rich = page.original, bool(waiting.plain)
    try:
        read = process.read(original, stop, share)
    except UnreadableFile:
        if not waiting.plain:
            raise
        original, rich = plain_passage(waiting.plain), False
        read = process.read(original, stop, share)
    return original, with_access(read, page), rich


@dataclass(slots=True)
class ImportQueue:
    """Things to be read one after another; ``position`` is that of the one on show, from 1."""

    waiting: list[Waiting] = field(default_factory=list)
    current: Waiting | None = None
    total: int = 0
    position: int = 0
    results: list[FileResult] = field(default_factory=list)
    # Paths among the files that were none.
    aside: bool = False
    # Import what follows as it is read, until something has to be asked.
    unseen: bool = False
    # The article that what is read next is a draft of, when the person said so.
    draft_of: int = 0

    @property
    def several(self) -> bool:
        return self.total > 1

    def leave_out(self, named: Sequence[tuple[str, str]]) -> None:
        """Note paths that are not read, each with the reason, so that the results name them."""
        self.results += [FileResult(name, said) for name, said in named]
        self.aside = True

    def add(self, more: list[Waiting]) -> bool:
        """Add things to be read; tells whether nothing was on show before."""
        self.waiting += more
        self.total += len(more)
        return self.position == 0

    def next(self) -> Waiting | None:
        """Go on to the next one, or to None after the last."""
        self.current = self.waiting.pop(0) if self.waiting else None
        self.position += self.current is not None
        return self.current

    def settle(self, said: str, article_id: int = 0, *, failed: bool = False) -> None:
        """Write down what became of the one on show."""
        if self.current is not None:
            self.results.append(FileResult(self.current.name, said, article_id, failed))
            self.current = None
