"""The files of the checkout, as the tests of its shape see them."""

import os
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", "build", "dist", "out", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that is or could be committed, relative to the root; without git, all that is ours."""
    asked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = asked.stdout.split("\0") if asked.returncode == 0 else _walk()
    return tuple(sorted({Path(name) for name in names if name and (ROOT / name).is_file()}))


def _walk() -> Iterator[str]:
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if name not in _NOT_OURS and not name.endswith("_cache")]
        for name in names:
            yield str((Path(folder) / name).relative_to(ROOT))


def python(*folders: str) -> list[Path]:
    """The Python files under the folders, relative to the root."""
    return [path for path in files() if path.suffix == ".py" and path.parts[0] in folders]


def text(path: Path) -> str:
    """What a file of the checkout says; bytes that are no UTF-8 are replaced."""
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")
