"""Every word that a person sees goes through ``say``, and every language says all of them."""

import ast
import importlib.util
import string
import sys
from collections import Counter
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from claimtracker.domain.wording import Key
from claimtracker.exchange.translations import LANGUAGES, forms_of, read_messages, translation_file
from claimtracker.ui.menus.all_rows import MENUS
from tests.architecture.tree import ROOT

WORDS_IN = ("bootstrap.py", "domain", "exchange", "services", "store", "ui")
TRANSLATED = [code for code in LANGUAGES if code != "en"]


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


@pytest.fixture(scope="module")
def messages(drawn: ModuleType) -> dict[Key, Any]:
    """Every message of the source, by words and sense."""
    found: dict[Key, Any] = drawn.messages()
    return found


@pytest.mark.parametrize("folder", WORDS_IN)
def test_no_words_go_around_say(drawn: ModuleType, folder: str) -> None:
    around = [
        f"{path.relative_to(ROOT)}:{line}: {words!r}"
        for path in drawn.sources()
        if path.is_relative_to(ROOT / "claimtracker" / folder)
        for line, words in drawn.unsaid(path)
    ]
    assert not around, "\n".join(around)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_message_is_left_out_of_a_language(messages: dict[Key, Any], code: str) -> None:
    drawn_now, said = set(messages), set(read_messages(translation_file(code)))
    assert not {words for words, _sense in drawn_now - said}
    assert not {words for words, _sense in said - drawn_now}, "said no longer"


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_have_the_places_and_the_forms_of_their_message(
    messages: dict[Key, Any], code: str
) -> None:
    wrong = []
    for key, forms in read_messages(translation_file(code)).items():
        message = messages.get(key)
        if message is None:
            continue
        if len(forms) != (forms_of(code) if message.counted else 1):
            wrong.append(f"{key[0]!r}: {len(forms)} forms")
        may_lack = Counter(["count"] if message.counted else [])  # “no claims”, “two claims” in one word
        wanted = _places(key[0])
        wrong += [
            f"{key[0]!r}: {form!r}" for form in forms if not wanted - may_lack <= _places(form) <= wanted
        ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_menu_opens_with_a_letter_of_its_own(code: str) -> None:
    said = read_messages(translation_file(code))
    titles = [said[title, ""][0] for title in MENUS.values()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(titles)


def test_nothing_is_said_while_a_module_is_imported(drawn: ModuleType) -> None:
    early = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in drawn.sources()
        for node in _run_at_import(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("say", "say_count")
    ]
    assert not early


def _run_at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run when the module is imported: all but the bodies of functions."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from (node for default in child.args.defaults for node in ast.walk(default))
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from _run_at_import(child)


def _places(words: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)
