#!/bin/sh
# Builds and tries ClaimTracker.app on macOS. Not run so far; see README.md beside it.
set -eu
cd "$(dirname "$0")/../.."

uv venv --python 3.11 .venv
uv pip sync --python .venv --require-hashes requirements.lock
uv venv --python 3.11 build/bundle-venv
uv pip sync --python build/bundle-venv --require-hashes packaging/bundle.lock

export PYTHONPATH="$(pwd)"
build/bundle-venv/bin/python packaging/licences.py build/LICENCES-OF-LIBRARIES.txt
build/bundle-venv/bin/python -m PyInstaller --noconfirm --clean --log-level ERROR \
    --distpath dist --workpath build/pyinstaller packaging/claimtracker.spec
.venv/bin/python packaging/smoke_test.py dist/ClaimTracker.app/Contents/MacOS/claimtracker
