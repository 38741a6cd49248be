"""The commands, and how they are run."""

import sys
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any

import typer

from claimtracker import __version__
from claimtracker.cli.context import LIBRARY, Chosen, Drawing
from claimtracker.cli.named import named
from claimtracker.cli.output import print_all, tell
from claimtracker.cli.streams import let_go, open_closed, printing
from claimtracker.domain.errors import EnvironmentFault

USAGE_FAULT: type[Exception] = typer.BadParameter.__mro__[1]  # Typer does not export the class itself
NOT_POSSIBLE = 2
STOPPED = 130


def _reading(app: typer.Typer) -> None:
    from claimtracker.cli import reading  # noqa: PLC0415 - a command brings only what it needs

    app.command("read")(reading.read)


def _articles(app: typer.Typer) -> None:
    from claimtracker.cli import articles  # noqa: PLC0415 - a command brings only what it needs

    app.command("import")(articles.import_files)


def _claims(app: typer.Typer) -> None:
    from claimtracker.cli import claims  # noqa: PLC0415 - a command brings only what it needs

    app.command("claims")(claims.show_claims)


def _lint(app: typer.Typer) -> None:
    from claimtracker.cli import lint  # noqa: PLC0415 - a command brings only what it needs

    app.command("lint")(lint.lint)


def _exports(app: typer.Typer) -> None:
    from claimtracker.cli import exports  # noqa: PLC0415 - a command brings only what it needs

    app.command("export")(exports.export)


def _loading(app: typer.Typer) -> None:
    from claimtracker.cli import loading  # noqa: PLC0415 - a command brings only what it needs

    app.command("load")(loading.load)


def _matching(app: typer.Typer) -> None:
    from claimtracker.cli import matching  # noqa: PLC0415 - a command brings only what it needs

    app.command("match")(matching.match)


def _duplicates(app: typer.Typer) -> None:
    from claimtracker.cli import duplicates  # noqa: PLC0415 - a command brings only what it needs

    app.command("duplicates")(duplicates.duplicates)
    app.command("join")(duplicates.join)


def _learning(app: typer.Typer) -> None:
    from claimtracker.cli import learning  # noqa: PLC0415 - a command brings only what it needs

    app.command("refit")(learning.refit)


def _sightings(app: typer.Typer) -> None:
    from claimtracker.cli import sightings  # noqa: PLC0415 - a command brings only what it needs

    app.command("sightings")(sightings.sightings)
    app.command("sight")(sightings.sight)


def _progress(app: typer.Typer) -> None:
    from claimtracker.cli import progress  # noqa: PLC0415 - a command brings only what it needs

    app.command("progress")(progress.progress)


def _library(app: typer.Typer) -> None:
    from claimtracker.cli import library  # noqa: PLC0415 - a command brings only what it needs

    app.command("check")(library.check)
    app.command("backup")(library.backup)
    app.command("import-archive")(library.import_archive)


def _demo(app: typer.Typer) -> None:
    from claimtracker.cli import demo  # noqa: PLC0415 - a command brings only what it needs

    app.command("demo")(demo.demo)


GROUPS: tuple[tuple[tuple[str, ...], Callable[[typer.Typer], None]], ...] = (
    (("read",), _reading),
    (("import",), _articles),
    (("claims",), _claims),
    (("lint",), _lint),
    (("export",), _exports),
    (("load",), _loading),
    (("match",), _matching),
    (("duplicates", "join"), _duplicates),
    (("refit",), _learning),
    (("sightings", "sight"), _sightings),
    (("progress",), _progress),
    (("check", "backup", "import-archive"), _library),
    (("demo",), _demo),
)


def command_line(wanted: str = "", drawing: Drawing | None = None) -> typer.Typer:
    """Return the command line: whole, or, to start fast, with only the command that is wanted."""
    line = typer.Typer(
        name="claimtracker",
        help="The fact-checker's desk. Without a command it opens the desk.",
        no_args_is_help=False,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    @line.callback()
    def choose(
        context: typer.Context,
        library_at: Annotated[
            str | None,
            typer.Option(
                LIBRARY,
                help="The library: a file, or a PostgreSQL URL.",
                metavar="PATH_OR_URL",
                parser=named,
            ),
        ] = None,
        version: Annotated[
            bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
        ] = False,
        sample: Annotated[
            bool, typer.Option("--sample", help="Open the desk with the sample article.")
        ] = False,
    ) -> None:
        """Choose the library that the command works on."""
        del version, sample
        context.obj = Chosen(library_at or "", drawing)

    known = wanted == "--version" or any(wanted in names for names, _ in GROUPS)
    for names, add in GROUPS:
        if not known or wanted in names:
            add(line)
    return line


def run(arguments: list[str], drawing: Drawing | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something to look at, 2 not possible."""
    sys.excepthook = last_words
    open_closed()
    options, rest = library_first(arguments)
    # Not by calling the Typer object: that would put its own hook in the place of ours.
    line = typer.main.get_command(command_line(next(iter(rest), ""), drawing))
    try:
        code = _obey(line, [*options, *rest])
    except BrokenPipeError:
        let_go(1)
        return 0
    except EnvironmentFault as fault:
        tell(str(fault))
        return NOT_POSSIBLE
    except USAGE_FAULT as fault:
        return _usage(fault)
    except typer.Abort:
        tell("Stopped.")
        return STOPPED
    if code == STOPPED:  # what Typer makes of Ctrl+C
        tell("Stopped.")
    return code if isinstance(code, int) else 0


def _obey(line: Any, arguments: list[str]) -> object:
    by_itself = {"--help", "--version"}.intersection(arguments)  # these Typer prints
    with printing() if by_itself else nullcontext():
        code = line.main(args=arguments, prog_name="claimtracker", standalone_mode=False)
    print_all()
    return code


def library_first(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Part the library, wherever it was named, from the other arguments; the last one named counts."""
    options: list[str] = []
    rest: list[str] = []
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            return options, [*rest, word, *left]
        if word == LIBRARY:
            if not left:
                return [word], []
            options = [word, left.pop(0)]
        elif word.startswith(f"{LIBRARY}="):
            options = [word]
        else:
            rest.append(word)
    return options, rest


def last_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say of a fault of ours which kind it was and where; never its message, which may quote the desk."""
    if issubclass(kind, KeyboardInterrupt):
        tell("Stopped.")
        return
    steps = traceback.extract_tb(trace)
    where = f", {Path(steps[-1].filename).name}:{steps[-1].lineno}" if steps else ""
    tell(f"ClaimTracker met a fault of its own ({kind.__name__}{where}). What was saved before stays saved.")
    tell("Try it once more; if it comes back, report this line.")


def _usage(fault: Exception) -> int:
    message = getattr(fault, "format_message", lambda: str(fault))()
    message = message.replace("Value error, ", "")  # what checks the values puts it before its sentences
    message = message if message.endswith((".", "?")) else f"{message}."
    place = getattr(getattr(fault, "ctx", None), "command_path", "claimtracker")
    tell(f"{message} “{place} --help” tells what there is.")
    return NOT_POSSIBLE


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ClaimTracker {__version__}")
        raise typer.Exit
