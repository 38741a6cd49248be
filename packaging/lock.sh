#!/bin/sh
# Makes requirements.lock and packaging/bundle.lock anew from pyproject.toml: every version, every hash.
# The bundle's lock takes the versions of requirements.lock, so that what ships is what was tested.
set -eu
cd "$(dirname "$0")/.."
. packaging/system.sh
uv=$(command -v uv || true)
if [ -z "$uv" ]; then
    sh packaging/setup.sh tests
    .venv/bin/python -m venv build/lock-venv 2>/dev/null || stop "Making the lock needs uv. Install uv and try again."
    build/lock-venv/bin/python -m pip install --quiet "uv>=0.9,<1"
    uv=build/lock-venv/bin/uv
fi
compile() {
    "$uv" pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
        --python-version 3.11 --extra postgres "$@" pyproject.toml
}
compile --group dev -o requirements.lock
compile --group bundle --constraint requirements.lock -o packaging/bundle.lock
say "Made requirements.lock and packaging/bundle.lock. Run make test before committing them."
