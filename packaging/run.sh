#!/bin/sh
# Opens the desk with the sample article; where there is no display, does the same work offscreen into out/demo.
set -eu
cd "$(dirname "$0")/.."
. packaging/system.sh

if is_linux && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    sh packaging/setup.sh tests
    say "There is no display here, so the demo runs offscreen and writes into out/demo."
    QT_QPA_PLATFORM=offscreen exec .venv/bin/python -m claimtracker demo --out out/demo
fi
sh packaging/setup.sh window
exec .venv/bin/python -m claimtracker --sample "$@"
