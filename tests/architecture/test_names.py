"""Names say what a thing is, packages hold a docstring, and a few calls are never made."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture import tree

_EMPTY_WORDS = re.compile(
    r"(Manager|Helper|Utils?|Mixin)s?(?=[A-Z_]|$)|(?:^|_)(manager|helper|utils?|mixin)s?(?=_|$)"
)
_PRODUCT = tree.python("claimtracker")
_TESTS = tree.python("tests")
_REASONED = re.compile(r"# noqa: [A-Z]+\d+(, ?[A-Z]+\d+)* - \S+ \S+")

# (where, what must not stand there, why).
NEVER = [
    (
        "claimtracker",
        r"\b(setHtml|insertHtml|appendHtml)\(",
        "imported material could load files and addresses",
    ),
    ("tests", r"\btime\.sleep\(", "a test waits for the thing itself: qtbot.waitUntil, waitSignal, join"),
    ("tests", r"\bqtbot\.wait\(", "a test waits for the thing itself: qtbot.waitUntil, waitSignal"),
    ("tests", r"\bQTest\.qWait\(", "a test waits for the thing itself: qtbot.waitUntil, waitSignal"),
]
_THIS_FILE = Path("tests/architecture/test_names.py")


def _names(path: Path) -> Iterator[str]:
    yield path.stem
    for node in ast.walk(ast.parse(tree.text(path))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def test_no_name_is_an_empty_word() -> None:
    empty = [f"{path}: {name}" for path in _PRODUCT for name in _names(path) if _EMPTY_WORDS.search(name)]
    assert not empty, "\n".join(empty)


def test_a_package_file_holds_its_docstring_alone() -> None:
    for path in _PRODUCT:
        if path.name == "__init__.py" and path.parent != Path("claimtracker"):
            body = ast.parse(tree.text(path)).body
            assert len(body) == 1 and isinstance(body[0], ast.Expr), f"{path} holds more than a docstring"
            assert isinstance(body[0].value, ast.Constant), f"{path} has no docstring"


def test_packages_are_at_most_two_levels_deep() -> None:
    deep = [str(path) for path in _PRODUCT if len(path.parts) > 4 and "migrations" not in path.parts]
    assert not deep, "\n".join(deep)


@pytest.mark.parametrize(("folder", "pattern", "why"), NEVER, ids=[row[1] for row in NEVER])
def test_never(folder: str, pattern: str, why: str) -> None:
    found = [
        str(path)
        for path in tree.python(folder)
        if path != _THIS_FILE and re.search(pattern, tree.text(path))
    ]
    assert not found, f"{why}: {', '.join(found)}"


def test_only_the_window_names_qt() -> None:
    named = [
        path for path in _PRODUCT if re.search(r"^\s*(import|from) PySide6", tree.text(path), re.MULTILINE)
    ]
    outside = [str(path) for path in named if path.parts[1] != "ui"]
    assert not outside, "\n".join(outside)


def test_only_the_store_names_the_database_library() -> None:
    pattern = re.compile(r"^\s*(import|from) (sqlalchemy|alembic|psycopg)", re.MULTILINE)
    outside = [str(path) for path in _PRODUCT if pattern.search(tree.text(path)) and path.parts[1] != "store"]
    assert not outside, "\n".join(outside)


def test_every_silenced_finding_gives_its_reason() -> None:
    silent = [
        f"{path}:{number}"
        for path in _PRODUCT
        for number, line in enumerate(tree.text(path).splitlines(), start=1)
        if "# noqa" in line and not _REASONED.search(line)
    ]
    assert not silent, "say `# noqa: CODE - reason` in " + ", ".join(silent)


def test_every_ignored_type_names_what_it_ignores() -> None:
    blanket = [str(path) for path in _PRODUCT if re.search(r"# type: ignore(?!\[)", tree.text(path))]
    assert not blanket, "say `# type: ignore[code]` in " + ", ".join(blanket)


def test_a_test_module_tests_something() -> None:
    empty = [
        str(path) for path in _TESTS if path.name.startswith("test_") and "def test_" not in tree.text(path)
    ]
    assert not empty, "\n".join(empty)
