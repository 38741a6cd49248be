"""What holds for every test: no screen, a home of its own, and repeatable properties in CI."""

import atexit
import gc
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.compiled_once import compile_once

_HOMES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
}


def _move_home() -> None:
    """Point every folder of the user into a temporary one, before anything asks where they are."""
    root = Path(tempfile.mkdtemp(prefix="claimtracker-tests-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    for variable, folder in _HOMES.items():
        path = root / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(path)


def _choose_properties() -> None:
    """In CI the same examples each time; at a desk new ones, many with HYPOTHESIS_PROFILE=deep."""
    slow_machine = [HealthCheck.too_slow]
    settings.register_profile("desk", deadline=None, suppress_health_check=slow_machine)
    settings.register_profile(
        "ci", deadline=None, derandomize=True, database=None, suppress_health_check=slow_machine
    )
    settings.register_profile("deep", deadline=None, max_examples=5_000, suppress_health_check=slow_machine)
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "desk"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what only repeats a shorter test to HYPOTHESIS_PROFILE=deep."""
    if os.environ.get("HYPOTHESIS_PROFILE") == "deep":
        return
    repeats = [item for item in items if item.get_closest_marker("thorough")]
    if repeats:
        config.hook.pytest_deselected(items=repeats)
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Sweep circles of objects between tests only: on a worker's thread widgets would die (ui/memory.py)."""
    gc.disable()
    gc.freeze()


def pytest_runtest_logfinish(nodeid: str) -> None:
    """Sweep what a test has left, on the thread of the tests; what outlives twenty is looked at no more."""
    global _tests
    if gc.isenabled():  # this process only tells what the workers' tests came to
        return
    _tests += 1
    if _tests % 20:
        gc.collect(1)
    else:
        gc.collect()
        gc.freeze()


_tests = 0
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_move_home()
_choose_properties()
compile_once()
