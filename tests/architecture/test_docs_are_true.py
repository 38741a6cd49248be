"""The manual names every command, option, action and column, and ARCHITECTURE.md no path that is not there."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields
from importlib.util import find_spec

import pytest

from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from tests.architecture.tree import ROOT

_PATH = re.compile(r"`([A-Za-z0-9_.\-]+(?:/[A-Za-z0-9_.\-]*)+|[A-Za-z0-9_\-]+\.(?:py|md|toml|lock|sh|spec))`")


def manual() -> str:
    """All pages of the manual as one text."""
    return "\n".join(page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs/manual").glob("*.md")))


def _commands() -> Iterator[tuple[str, list[str]]]:
    """Each command of the command line with its long options."""
    typer = importlib.import_module("typer")
    for info in pkgutil.iter_modules([str(ROOT / "claimtracker/cli")]):
        module = importlib.import_module(f"claimtracker.cli.{info.name}")
        for app in {
            id(value): value for value in vars(module).values() if isinstance(value, typer.Typer)
        }.values():
            group = typer.main.get_command(app)
            for name, command in [("claimtracker", group), *getattr(group, "commands", {}).items()]:
                options = [
                    option
                    for parameter in command.params
                    for option in parameter.opts
                    if option.startswith("--") and not parameter.hidden
                ]
                if not command.hidden:
                    yield name, options


def test_the_manual_has_every_command_and_option() -> None:
    text = manual()
    missing = {
        word
        for name, options in _commands()
        for word in [name, *options]
        if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)
    }
    assert not missing


@pytest.mark.parametrize("record", [SheetClaim, SheetEvidence])
def test_the_manual_has_every_column(record: type[SheetClaim] | type[SheetEvidence]) -> None:
    text = manual()
    missing = {column.name for column in fields(record) if f"`{column.name}`" not in text}
    assert not missing


def test_the_manual_has_every_action_and_its_key() -> None:
    if find_spec("claimtracker.ui.actions") is None:
        pytest.skip("the window has no table of actions yet")
    text = manual()
    actions = importlib.import_module("claimtracker.ui.actions").ACTIONS
    missing = {
        word
        for action in actions
        for word in (action.text.replace("&", "").removesuffix("…"), action.shortcut)
        if word and str(word) not in text
    }
    assert not missing


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "packaging/README.md"])
def test_every_path_named_in_the_page_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = {match.group(1) for match in _PATH.finditer(text)}
    made = ("out/", "dist/", "build/", ".venv/")
    missing = {
        path
        for path in named
        if not path.startswith(made)
        and not (ROOT / path).exists()
        and not (ROOT / "claimtracker" / path).exists()
    }
    assert not missing


def test_every_link_between_pages_leads_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("packaging/**/*.md")]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not broken
