"""The whole command line, for the manual's tests and for shells that ask what there is."""

from claimtracker.cli.app import command_line

app = command_line()
