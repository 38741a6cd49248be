"""PySide reads the source of what is imported after it, until the import is given back to Python."""

import subprocess
import sys

from tests.architecture.tree import ROOT

READ = """
import linecache
from claimtracker.ui.plain_imports import import_plainly
from claimtracker.domain.urls import canonical_url
import_plainly()
from claimtracker.domain.units import unit_of
print([name for name in ("urls", "units") if any(path.endswith(f"{name}.py") for path in linecache.cache)])
"""


def test_the_source_of_a_module_is_not_read_once_imports_are_plain() -> None:
    home = {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", READ], env=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.stdout.strip() == "['urls']", run.stdout + run.stderr
