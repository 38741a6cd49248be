"""Types, lint, formatting and the direction of imports hold, judged by the tools themselves."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

_LINT_IMPORTS = str(Path(sys.executable).with_name("lint-imports"))
# A fresh clone has no cache to begin from and never asks for the one it would write.
_CACHE = ["--cache-dir", os.devnull] if os.environ.get("CI") else []
_CHECKS = {
    "imports run one way": [_LINT_IMPORTS, "--no-cache"],
    "ruff finds nothing": [sys.executable, "-m", "ruff", "check", "."],
    "the code is formatted": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "every type holds": [sys.executable, "-m", "mypy", *_CACHE],
}


@pytest.mark.parametrize("command", _CHECKS.values(), ids=_CHECKS.keys())
def test_contract(command: list[str]) -> None:
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
