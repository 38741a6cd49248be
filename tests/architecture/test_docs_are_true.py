"""The manual names every command, option, action and column; no page names a path that is not there."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from importlib.util import find_spec
from typing import Any

import pytest

from claimtracker.exchange.sheets.records import SheetClaim, SheetEvidence
from tests.architecture.tree import ROOT

PACKAGE = ROOT / "claimtracker"
_CLI = [str(PACKAGE / "cli")]
_MADE = ("out/", "dist/", "build/", ".venv/")
_PATH = re.compile(r"`([A-Za-z0-9_.\-]+(?:/[A-Za-z0-9_.\-]*)+|[A-Za-z0-9_\-]+\.(?:py|md|toml|lock|sh|spec))`")
_TYPERS_OWN = {"--help", "--install-completion", "--show-completion"}


def manual() -> str:
    """All pages of the manual as one text."""
    return "\n".join(page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs/manual").glob("*.md")))


def _applications() -> Iterator[Any]:
    """Each Typer application of the command line, as a command with its subcommands."""
    typer = importlib.import_module("typer")
    modules = [
        importlib.import_module(f"claimtracker.cli.{info.name}") for info in pkgutil.iter_modules(_CLI)
    ]
    values = [value for module in modules for value in vars(module).values()]
    for application in {id(value): value for value in values if isinstance(value, typer.Typer)}.values():
        yield typer.main.get_command(application)


def _words() -> Iterator[str]:
    """The name of each command and of each of its long options."""
    for application in _applications():
        commands = getattr(application, "commands", {})
        yield from commands
        for command in (application, *commands.values()):
            for parameter in command.params:
                yield from (option for option in parameter.opts if option.startswith("--"))


def test_the_manual_has_every_command_and_option() -> None:
    text = manual()
    words = set(_words()) - _TYPERS_OWN
    missing = {word for word in words if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)}
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
    said = {word for action in actions for word in (action.text, str(action.shortcut or "")) if word}
    missing = {word for word in said if word.replace("&", "").removesuffix("…") not in text}
    assert not missing


def test_the_manual_has_every_preference() -> None:
    rows = importlib.import_module("claimtracker.ui.preferences.preference_rows").PREFERENCES
    text = (ROOT / "docs/manual/preferences.md").read_text(encoding="utf-8")
    assert not {row.label for row in rows if f"| {row.label} |" not in text}


def test_every_library_that_is_needed_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    names = {re.split(r"[<>=\[!~; ]", one)[0] for one in wanted}
    named = {
        line.split("\t")[0] for line in (ROOT / "resources/libraries.tsv").read_text("utf-8").splitlines()
    }
    assert not names - named


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "packaging/README.md"])
def test_every_path_named_in_the_page_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = {match.group(1) for match in _PATH.finditer(text)}
    standing = {path for path in named if not path.startswith(_MADE)}
    missing = {path for path in standing if not (ROOT / path).exists() and not (PACKAGE / path).exists()}
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


def test_every_picture_of_the_manual_is_drawn_by_the_script_and_shown_on_a_page() -> None:
    script = (ROOT / "packaging/manual_pictures.py").read_text(encoding="utf-8")
    scenes = set(re.findall(r'^    "([a-z-]+)": ', script, re.MULTILINE))
    standing = {path.stem for path in (ROOT / "docs/manual/pictures").glob("*.png")}
    shown = set(re.findall(r"\]\(pictures/([a-z-]+)\.png\)", manual()))
    assert scenes
    assert scenes == standing == shown


def test_the_list_of_decisions_names_each_by_its_title() -> None:
    listed = (ROOT / "docs/adr/README.md").read_text(encoding="utf-8")
    pages = sorted((ROOT / "docs/adr").glob("[0-9]*.md"))
    titles = {page: page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ") for page in pages}
    assert not {page.name for page in pages if f"- [{titles[page]}]({page.name})" not in listed}
