"""The checkout names no machine it was written on and no server it was fed from."""

import re

from tests.architecture import tree

# In two halves, so that this file does not name them either.
_HOSTS = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "debian" + ".org",
    "crates" + ".io",
]
_FOLDERS = ["/ro" + "ot/", "/wo" + "rk/", "/op" + "t/wheels", ".py" + "env/", "C:" + "\\\\Users"]
_HOME = re.compile(r"/(home|Users)/[a-z]")
_CREDITS = ("resources/icons", "resources/fonts")


def _lines() -> list[tuple[str, str]]:
    return [
        (f"{path}:{number}", line)
        for path in tree.files()
        if not str(path).startswith(_CREDITS) and b"\0" not in (tree.ROOT / path).read_bytes()[:4096]
        for number, line in enumerate(tree.text(path).splitlines(), start=1)
    ]


def test_no_registry_is_named() -> None:
    named = [where for where, line in _lines() if any(host in line for host in _HOSTS)]
    assert not named, "\n".join(named)


def test_no_folder_of_a_machine_is_named() -> None:
    named = [where for where, line in _lines() if any(folder in line for folder in _FOLDERS)]
    assert not named, "\n".join(named)


def test_no_home_is_named_outside_made_up_ones_in_tests() -> None:
    named = [where for where, line in _lines() if _HOME.search(line) and not where.startswith("tests/")]
    assert not named, "\n".join(named)


def test_the_lock_files_hold_a_hash_for_every_package() -> None:
    for name in ("requirements.lock", "packaging/bundle.lock"):
        lock = (tree.ROOT / name).read_text(encoding="utf-8")
        packages = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)[1:]
        assert len(packages) > 40
        assert all("--hash=sha256:" in package and "==" in package for package in packages), name


def test_both_locks_ship_the_same_versions() -> None:
    pins = [
        dict(
            re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", (tree.ROOT / name).read_text("utf-8"), re.MULTILINE)
        )
        for name in ("requirements.lock", "packaging/bundle.lock")
    ]
    differing = {name for name in pins[0].keys() & pins[1].keys() if pins[0][name] != pins[1][name]}
    assert not differing
