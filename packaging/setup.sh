#!/bin/sh
# Sets the checkout up: system libraries, .venv from requirements.lock, and the claimtracker command in it.
#   packaging/setup.sh tests     what the offscreen platform needs
#   packaging/setup.sh window    what a real window needs
# A second run with nothing changed takes a moment. PYTHON=... chooses another interpreter.
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
. packaging/system.sh
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV

recent='import sys; sys.exit(sys.version_info < (3, 11))'
stamp=.venv/claimtracker-setup

find_python() {
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
        if "$candidate" -c "$recent" >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    stop "ClaimTracker needs Python 3.11 or newer. Install it with: $(command_for python3)"
}

pip_wheel() {
    for wheel in /usr/share/python-wheels/pip-*.whl "$scratch"/usr/share/python-wheels/pip-*.whl; do
        if [ -f "$wheel" ]; then
            printf '%s' "$wheel"
            return
        fi
    done
    return 1
}

# Debian ships pip for virtual environments as a package of its own; without rights it is unpacked beside.
fetch_pip_wheel() {
    if may_install && install_packages python3-venv; then return 0; fi
    command -v apt-get >/dev/null 2>&1 || return 1
    (cd "$scratch" && apt-get -q download python3-pip-whl && dpkg-deb -x python3-pip-whl_*.deb .) >/dev/null 2>&1
}

create_environment() {
    say "Making the virtual environment .venv"
    rm -rf .venv
    "$python" -m venv --without-pip .venv ||
        stop "Python's venv module is missing. Install it with: $(command_for python3-venv)"
    .venv/bin/python -m ensurepip >/dev/null 2>&1 && return 0
    pip_wheel >/dev/null || fetch_pip_wheel || true
    wheel=$(pip_wheel) || {
        rm -rf .venv
        stop "Python's pip is missing. Install it with: $(command_for python3-venv)"
    }
    PYTHONPATH=$wheel .venv/bin/python -m pip --quiet install --no-index --no-deps "$wheel"
}

# What this set-up was made from: the lock file, this script, and where the checkout stands.
fingerprint() {
    .venv/bin/python - "$root" <<'PYTHON'
import hashlib, pathlib, sys
parts = [pathlib.Path(name).read_bytes() for name in ("requirements.lock", "packaging/setup.sh")]
print(hashlib.sha256(b"\0".join(parts)).hexdigest(), sys.version.split()[0], sys.argv[1])
PYTHON
}

moved() { [ -f "$stamp" ] && ! grep -qF " $root" "$stamp"; }

usable() { .venv/bin/python -c "$recent" >/dev/null 2>&1 && ! moved; }

install_lock() {
    say "Installing the libraries of requirements.lock (a few minutes the first time)"
    rm -f "$stamp"
    .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check --no-warn-script-location \
        --no-deps --only-binary :all: --require-hashes -r requirements.lock </dev/null
}

# The checkout itself is found through a .pth file, so that nothing has to be built.
install_project() {
    packages=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$packages/claimtracker.pth"
    cat >.venv/bin/claimtracker <<'LAUNCHER'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/python" -m claimtracker "$@"
LAUNCHER
    chmod 755 .venv/bin/claimtracker
}

case "${1:-window}" in
tests) need_libraries "The offscreen platform" "$libraries_for_tests" ;;
window) need_libraries "The window" "$libraries_for_window" ;;
*) stop "Say packaging/setup.sh tests or packaging/setup.sh window." ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if ! usable; then
    python=$(find_python)
    create_environment
fi
if [ "$(cat "$stamp" 2>/dev/null)" != "$(fingerprint)" ]; then
    .venv/bin/python -m pip --version >/dev/null 2>&1 || stop "The environment .venv has no pip. Remove the folder .venv and try again."
    install_lock
    install_project
    fingerprint >"$stamp"
fi
# The window opens twice as fast from compiled files, which Python may have been told not to write. PySide compiles
# its own Python files at every start unless it is asked to unpack them: docs/adr/0035.
SBK_EMBED=no .venv/bin/python -c 'import PySide6.QtCore' >/dev/null 2>&1 || true
.venv/bin/python -m compileall -q claimtracker .venv/lib/python3*/site-packages/shiboken6 || true
