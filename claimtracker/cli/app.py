"""The commands, and how they are run."""

import sys
from typing import Annotated

import typer

from claimtracker import __version__
from claimtracker.cli import articles, claims, demo, library, matching
from claimtracker.cli.context import Chosen

app = typer.Typer(
    name="claimtracker",
    help="The fact-checker's desk. Without a command it opens the desk.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("read")(articles.read)
app.command("import")(articles.import_files)
app.command("claims")(claims.show_claims)
app.command("load")(claims.load)
app.command("export")(claims.export)
app.command("match")(matching.match)
app.command("check")(library.check)
app.command("backup")(library.backup)
app.command("demo")(demo.demo)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ClaimTracker {__version__}")
        raise typer.Exit


@app.callback()
def choose(
    context: typer.Context,
    library_at: Annotated[
        str,
        typer.Option("--library", help="The library: a file, or a PostgreSQL URL.", metavar="PATH_OR_URL"),
    ] = "",
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Choose the library that the command works on."""
    del version
    context.obj = Chosen(library_at)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 something to look at, 2 not possible."""
    try:
        app(args=arguments, prog_name="claimtracker", standalone_mode=True)
    except SystemExit as end:
        sys.stdout.flush()
        return end.code if isinstance(end.code, int) else 2
    return 0
