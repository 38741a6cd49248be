"""Every word that a person sees goes through ``say``, and every language says all of them."""

import importlib.util
import string
import sys
from types import ModuleType

import pytest

from tests.architecture.tree import ROOT

SWEPT = (
    "bootstrap.py",
    "domain",
    "exchange",
    "services",
    "store",
    "ui/action_rows.py",
    "ui/actions.py",
    "ui/app.py",
    "ui/articles",
    "ui/charts",
    "ui/claims",
    "ui/desk.py",
    "ui/duplicates",
    "ui/faults.py",
    "ui/fonts.py",
    "ui/icons.py",
    "ui/key_book.py",
    "ui/language.py",
    "ui/library_watch.py",
    "ui/loading",
    "ui/memory.py",
    "ui/menus",
    "ui/messages.py",
    "ui/paper",
    "ui/picture.py",
    "ui/preferences",
    "ui/shell",
    "ui/sources",
    "ui/steps.py",
    "ui/tasks.py",
    "ui/text_offsets.py",
    "ui/theme.py",
    "ui/widgets",
    "ui/writes.py",
)
"""Folders and files whose words are all said; the others follow."""


@pytest.fixture(scope="module")
def drawn() -> ModuleType:
    """The script that draws the messages from the source."""
    spec = importlib.util.spec_from_file_location(
        "translations_script", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("folder", SWEPT)
def test_no_words_go_around_say(drawn: ModuleType, folder: str) -> None:
    around = [
        f"{path.relative_to(ROOT)}:{line}: {words!r}"
        for path in drawn.sources()
        if path.is_relative_to(ROOT / "claimtracker" / folder)
        for line, words in drawn.unsaid(path)
    ]
    assert not around, "\n".join(around)


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}
