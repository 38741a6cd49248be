"""``import`` takes articles; what the window brings in by another door is named with its command."""

from pathlib import Path

import pytest

from claimtracker.domain.resources import resources_dir
from tests.cli.terminal import Terminal

SAMPLE = resources_dir() / "samples" / "bike-lanes.txt"


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("checks.csv", "load"),
        ("Checks.XLSX", "load"),
        ("feed.json", "load"),
        ("desk.zip", "import-archive"),
        ("other.claims", "--library"),
    ],
)
def test_a_table_of_claims_is_no_article(terminal: Terminal, tmp_path: Path, name: str, command: str) -> None:
    table = tmp_path / name
    table.write_text("Claim,Rating\nThe bridge is closed.,False\n", encoding="utf-8")
    said = terminal("import", table, SAMPLE)
    assert said.code == 1
    assert f"{name}: This " in said.err
    assert f": {command} {table}" in said.err
    assert said.err.count("imported as") == 1


def test_a_table_that_is_not_there_is_not_there(terminal: Terminal, tmp_path: Path) -> None:
    assert "is not there" in terminal("import", tmp_path / "checks.csv").err
