"""A terminal with a library of its own for every test of a command."""

from tests.cli.terminal import terminal

__all__ = ["terminal"]
