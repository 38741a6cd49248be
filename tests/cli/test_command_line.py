"""The command line itself: where the library may stand, what is said of mistakes, how fast it starts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimtracker import __version__
from claimtracker.__main__ import desk_arguments
from claimtracker.cli.named import EMPTY
from tests.cli.terminal import Terminal, csv_file
from tests.store.past_schemas import write
from tests.store.permissions import mode

COMMANDS = ["read", "import", "claims", "load", "export", "match", "check", "backup", "demo"]


def test_the_library_may_stand_before_or_after_the_command(terminal: Terminal, tmp_path: Path) -> None:
    terminal("load", csv_file(tmp_path, "statement\nThe bridge cost four million.\n"))
    where = str(terminal.library)
    places = [
        ("--library", where, "claims", "--json"),
        ("claims", "--library", where, "--json"),
        ("claims", "--json", f"--library={where}"),
    ]
    said = [terminal.bare(*arguments) for arguments in places]
    assert [one.code for one in said] == [0, 0, 0]
    assert len({one.out for one in said}) == 1
    assert "four million" in said[0].out


def test_the_environment_may_name_the_library(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal("load", csv_file(tmp_path, "statement\nThe bridge is closed.\n"))
    monkeypatch.setenv("CLAIMTRACKER_LIBRARY", str(terminal.library))
    assert "The bridge is closed." in terminal.bare("claims").out


def test_a_new_library_is_told_of(terminal: Terminal) -> None:
    assert "a new one was made" in terminal("claims").err
    assert "new one" not in terminal("claims").err


def test_a_library_in_a_closed_folder_is_named(
    terminal: Terminal, tmp_path_factory: pytest.TempPathFactory
) -> None:
    terminal("claims")
    sheet = csv_file(tmp_path_factory.mktemp("elsewhere"), "statement\nThe dam holds.\n")
    with mode(terminal.library.parent, 0o000):
        both = terminal("claims"), terminal("load", sheet, "--dry-run")
    for said in both:
        assert (said.code, f"{terminal.library.name} cannot be read" in said.err) == (2, True)
        assert "fault of its own" not in said.err


def test_an_upgraded_library_is_told_of(terminal: Terminal) -> None:
    write(terminal.library, 5)
    folder = f"{terminal.library.stem} backups"
    assert f"How it was before is kept in “{folder}”." in terminal("claims").err
    assert terminal("claims").err == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["juggle"], "No such command 'juggle'"),
        (["claims", "--nonsense"], "No such option: --nonsense"),
        (["read"], "Missing argument"),
        (["export"], "Missing option '--out'"),
        (["claims", "--library"], "requires an argument"),
        (["match", "words", "--limit", "none"], "Invalid value for '--limit'"),
    ],
)
def test_a_mistake_is_one_plain_sentence(terminal: Terminal, arguments: list[str], told: str) -> None:
    said = terminal.bare(*arguments)
    assert said.code == 2
    assert told in said.err
    assert "--help” tells what there is." in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "--out", ""),
        ("demo", "--out", " "),
        ("read", ""),
        ("import", "a.txt", ""),
        ("load", ""),
        ("load", "a.csv", "--evidence", ""),
        ("import-archive", ""),
        ("match", "--file", ""),
        ("claims", "--library", ""),
        ("--library=", "backup"),
    ],
)
def test_an_empty_name_is_neither_the_current_folder_nor_ones_own_library(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    said = terminal.bare(*arguments)
    assert (said.code, said.out, list(tmp_path.iterdir())) == (2, "", [])
    assert EMPTY in said.err


def test_an_empty_library_opens_no_desk() -> None:
    assert desk_arguments(["--library", ""]) is desk_arguments(["--sample", "--library="]) is None
    assert desk_arguments(["--library", "a.claims"]) == ("a.claims", False)


def test_version_and_help(terminal: Terminal) -> None:
    assert terminal.bare("--version").out == f"ClaimTracker {__version__}\n"
    text = terminal.bare("--help").out
    assert all(f"\n  {command}" in text for command in COMMANDS)
    for command in COMMANDS:
        said = terminal.bare(command, "--help")
        assert said.code == 0
        assert f"claimtracker {command}" in said.out


def python(code: str, *arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False, **more
    )  # type: ignore[call-overload, no-any-return]


def test_reading_an_article_brings_no_database(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("A headline\n\nSome words of an article.\n", encoding="utf-8")
    code = (
        "import sys; from claimtracker.__main__ import main; sys.argv[1:] = ['read', sys.argv[1], '--json'];"
        "code = main(); heavy = {'sqlalchemy', 'numpy', 'PySide6', 'rich', 'lxml'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr); sys.exit(code)"
    )
    ran = python(code, str(file))
    assert ran.returncode == 0
    assert ran.stderr == "[]\n"
    assert json.loads(ran.stdout)["blocks"]


def test_a_reader_that_leaves_early_is_no_fault(terminal: Terminal, tmp_path: Path) -> None:
    rows = "".join(f"Claim number {number} of many.\n" for number in range(5000))
    terminal("load", csv_file(tmp_path, "statement\n" + rows))
    command = [sys.executable, "-m", "claimtracker", "claims", "--json", "--library", str(terminal.library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert "Claim number" in child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == ""
    assert child.returncode == 0


def test_a_fault_of_our_own_says_its_kind_and_place_and_nothing_of_the_desk(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from claimtracker.cli import library\n"
        "from claimtracker.cli.app import run\n"
        "def broken(_library): raise RuntimeError('secret words of a claim')\n"
        "library.check_library = broken\n"
        "sys.exit(run(['check', '--library', sys.argv[1]]))\n"
    )
    ran = python(code, str(tmp_path / "desk.claims"))
    assert ran.returncode == 1
    assert "RuntimeError" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "secret" not in ran.stderr


def test_stderr_that_spells_ascii_only_is_no_fault(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    code = "import sys; from claimtracker.cli.app import run; sys.exit(run(['read', 'دفتر.txt']))"
    ran = python(code, cwd=tmp_path, env=environment)
    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr
    assert "not there" in ran.stderr
