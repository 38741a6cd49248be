#!/bin/sh
# Builds dist/claimtracker (the application folder) and dist/claimtracker_VERSION_ARCH.deb, and tries both.
set -eu
cd "$(dirname "$0")/.."
. packaging/system.sh
sh packaging/setup.sh tests

environment=build/bundle-venv
version=$(.venv/bin/python -c 'import claimtracker; print(claimtracker.__version__)')

need_program() {
    command -v "$1" >/dev/null 2>&1 && return 0
    may_install && install_packages "$2" && return 0
    stop "The bundle needs $1. Install it with: $(command_for "$2")"
}

# PyInstaller ships the interpreter's own shared library, which Debian keeps in a package of its own.
need_shared_python() {
    name=$(.venv/bin/python -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
    .venv/bin/python - <<'PYTHON' && return 0
import ctypes, sys, sysconfig
from pathlib import Path
name = "libpython%d.%d.so.1.0" % sys.version_info[:2]
if not (Path(sysconfig.get_config_var("LIBDIR")) / name).exists():
    try:
        ctypes.CDLL(name)
    except OSError:
        sys.exit(1)
PYTHON
    may_install && install_packages "$name" && return 0
    stop "The bundle needs Python's shared library. Install it with: $(command_for "$name")"
}

install_bundle_lock() {
    sum=$(.venv/bin/python -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' packaging/bundle.lock)
    [ "$(cat "$environment/lock" 2>/dev/null)" = "$sum" ] && return 0
    say "Installing the libraries of packaging/bundle.lock"
    rm -rf "$environment"
    .venv/bin/python -m venv --without-pip "$environment"
    .venv/bin/python -m pip --python "$environment/bin/python" install --quiet --no-input --disable-pip-version-check \
        --no-deps --only-binary :all: --require-hashes -r packaging/bundle.lock
    printf '%s\n' "$sum" >"$environment/lock"
}

build_folder() {
    say "Building dist/claimtracker"
    "$environment/bin/python" packaging/licences.py build/LICENCES-OF-LIBRARIES.txt
    PYTHONPATH=$(pwd) "$environment/bin/python" -m PyInstaller --noconfirm --clean --log-level ERROR \
        --distpath dist --workpath build/pyinstaller packaging/claimtracker.spec
}

build_deb() {
    say "Building the Debian package"
    tree=build/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/share/applications" \
        "$tree/usr/share/doc/claimtracker" "$tree/usr/share/icons/hicolor/scalable/apps"
    cp -a dist/claimtracker "$tree/usr/lib/claimtracker"
    ln -s ../lib/claimtracker/claimtracker "$tree/usr/bin/claimtracker"
    cp packaging/debian/claimtracker.desktop "$tree/usr/share/applications/"
    cp packaging/debian/claimtracker.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
    cp packaging/debian/copyright "$tree/usr/share/doc/claimtracker/"
    depends=$(printf '%s\n' "$libraries_for_window" | cut -d' ' -f2 | paste -sd, | sed 's/,/, /g')
    architecture=$(dpkg --print-architecture)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/libc6, $depends/" \
        -e "s/@SIZE@/$(du -sk "$tree/usr" | cut -f1)/" packaging/debian/control.in >"$tree/DEBIAN/control"
    chmod -R u=rwX,go=rX "$tree"
    deb="dist/claimtracker_${version}_${architecture}.deb"
    dpkg-deb --root-owner-group -Zxz -z6 --build "$tree" "$deb" >/dev/null
}

if is_linux; then
    need_program objdump binutils
    need_shared_python
fi
install_bundle_lock
build_folder
.venv/bin/python packaging/smoke_test.py dist/claimtracker/claimtracker
if is_linux && command -v dpkg-deb >/dev/null 2>&1; then
    build_deb
    rm -rf build/unpacked
    dpkg-deb -x "$deb" build/unpacked
    .venv/bin/python packaging/smoke_test.py build/unpacked/usr/bin/claimtracker
    say "Made $deb ($(du -h "$deb" | cut -f1))"
fi
say "Made dist/claimtracker ($(du -sh dist/claimtracker | cut -f1))"
