"""No file over 300 lines, no function over 50, no class over 200; each exception has its reason beside it."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from tests.architecture import tree

FILE, FUNCTION, CLASS = 300, 50, 200

# (pattern of the path, what it is: "file" or the name of a function or class, its wall, the reason).
HIGHER_WALLS: list[tuple[str, str, int, str]] = [
    (
        "claimtracker/store/migrations/versions/*.py",
        "upgrade",
        600,
        "a migration is a frozen list of tables; cutting it up hides what one step of the schema does",
    ),
    (
        "claimtracker/store/migrations/versions/*.py",
        "file",
        700,
        "a migration is written once and never edited, so nobody has to find their way in it again",
    ),
    (
        "tests/workflows/desk_page.py",
        "DeskPage",
        225,
        "one page object speaks for the whole window; its methods are sentences of a line or two",
    ),
]


def _wall(path: Path, what: str, usual: int) -> int:
    raised = [wall for pattern, name, wall, _ in HIGHER_WALLS if fnmatch(str(path), pattern) and name == what]
    return max([usual, *raised])


def _sizes(path: Path) -> Iterator[tuple[str, int, int]]:
    source = tree.text(path)
    yield "file", len(source.splitlines()), FILE
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            usual = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1, usual


def test_everything_stays_inside_the_walls() -> None:
    too_big = [
        f"{path}: {what} has {lines} lines, the wall stands at {_wall(path, what, usual)}"
        for path in tree.python("claimtracker", "packaging", "tests")
        for what, lines, usual in _sizes(path)
        if lines > _wall(path, what, usual)
    ]
    assert not too_big, "\n".join(too_big)


def test_every_higher_wall_is_needed_and_has_a_reason() -> None:
    python = tree.python("claimtracker", "packaging", "tests")
    for pattern, what, wall, reason in HIGHER_WALLS:
        usual = FILE if what == "file" else FUNCTION if what.islower() else CLASS
        sizes = [
            lines
            for path in python
            if fnmatch(str(path), pattern)
            for name, lines, _ in _sizes(path)
            if name == what
        ]
        assert wall > usual, f"{pattern}: {what} asks for no more than the usual wall"
        assert len(reason.split()) > 5, f"{pattern}: {what} has no reason"
        assert max(sizes, default=0) > usual, f"{pattern}: {what} no longer needs its higher wall"
