"""Records, not rows, cross the store's border: nobody outside is handed one, or works a session."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import tree

_STORE = [path for path in tree.python("claimtracker") if path.parts[1] == "store" and len(path.parts) == 3]
_MODELS = [path for path in _STORE if path.stem.endswith("_models")]
_OUTSIDE = [path for path in tree.python("claimtracker") if path.parts[1] != "store"]
_WORKED = re.compile(r"\bsession\.\w+|\bwork\.(get|find|find_all|add|session\.\w+)\b")


def _parsed(path: Path) -> ast.Module:
    return ast.parse(tree.text(path))


def _mapped() -> set[str]:
    classes = [node for path in _MODELS for node in _parsed(path).body if isinstance(node, ast.ClassDef)]
    return {one.name for one in classes if any(ast.unparse(base) == "Base" for base in one.bases)}


def _with_rows() -> set[tuple[str, str]]:
    """The public functions of the store, with their modules, whose signatures name a mapped class."""
    rows = re.compile(rf"\b({'|'.join(sorted(_mapped()))})\b")
    return {
        (path.stem, node.name)
        for path in _STORE
        for node in _parsed(path).body
        if isinstance(node, ast.FunctionDef) and rows.search(_signature(node))
    }


def _signature(node: ast.FunctionDef) -> str:
    annotations = [node.returns, *(one.annotation for one in (*node.args.args, *node.args.kwonlyargs))]
    return " ".join(ast.unparse(one) for one in annotations if one is not None)


def _asked_of_the_store(path: Path) -> Iterator[tuple[str, str]]:
    """The names that a module takes from modules of the store, each with its module."""
    parsed, modules = _parsed(path), dict[str, str]()
    for node in ast.walk(parsed):
        if isinstance(node, ast.ImportFrom) and node.module == "claimtracker.store":
            modules |= {alias.asname or alias.name: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("claimtracker.store."):
            yield from ((str(node.module).rpartition(".")[2], alias.name) for alias in node.names)
    for node in ast.walk(parsed):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield modules[node.value.id], node.attr


def test_the_store_maps_its_tables_in_the_modules_that_nobody_outside_may_import() -> None:
    contracts = tomllib.loads(tree.text(Path("pyproject.toml")))["tool"]["importlinter"]["contracts"]
    held = next(one for one in contracts if one["name"] == "Rows stay in the store")["forbidden_modules"]
    assert len(_mapped()) > 20
    assert {f"claimtracker.store.{path.stem}" for path in _MODELS} <= set(held)
    elsewhere = [
        f"{path}: {node.name}"
        for path in _STORE
        if path not in _MODELS
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Base" for base in node.bases)
    ]
    assert not elsewhere, f"tables belong into store/*_models.py: {', '.join(elsewhere)}"


def test_no_function_that_is_called_outside_the_store_takes_or_gives_a_row() -> None:
    rows = _with_rows()
    assert ("claims", "live_row") in rows
    found = [
        f"{path}: {'.'.join(one)}" for path in _OUTSIDE for one in _asked_of_the_store(path) if one in rows
    ]
    assert not found, "a record or plain values instead of rows: " + "; ".join(found)


def test_nobody_outside_the_store_works_a_session() -> None:
    found = [
        f"{path}:{number}"
        for path in _OUTSIDE
        for number, line in enumerate(tree.text(path).splitlines(), start=1)
        if _WORKED.search(line)
    ]
    assert not found, f"a function of the store does this: {', '.join(found)}"
