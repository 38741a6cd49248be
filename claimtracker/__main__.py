"""The one entry: no command opens the desk, a command works in the terminal."""

import sys

READ_WORKER = "--read-worker"


def main() -> int:
    """Run ClaimTracker and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == [READ_WORKER]:
        from claimtracker.exchange.reading_child import run_reading_child  # noqa: PLC0415 - another process

        return run_reading_child()
    desk = desk_arguments(arguments)
    if desk is not None:
        from claimtracker.ui.app import open_desk  # noqa: PLC0415 - Qt only for the window

        library, sample = desk
        return open_desk(library, sample=sample)
    from claimtracker.cli.app import run  # noqa: PLC0415 - Typer and rich must not slow the window

    return run(arguments)


def desk_arguments(arguments: list[str]) -> tuple[str, bool] | None:
    """Return library and sample when the arguments open the desk, None when they name a command."""
    library, sample = "", False
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first == "--sample":
            sample = True
        elif first == "--library" and rest:
            library = rest.pop(0)
        elif first.startswith("--library="):
            library = first.removeprefix("--library=")
        else:
            return None
    return library, sample


if __name__ == "__main__":
    sys.exit(main())
