# Functions shared by the scripts of this folder: what the machine has, and what may be added to it.
# Sourced by POSIX shells; changes nothing by itself.

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

is_linux() { [ "$(uname -s)" = Linux ]; }

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true >/dev/null 2>&1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

# install_packages NAME...: quiet unless it fails, and then the end of what apt-get said.
install_packages() {
    log=$(mktemp)
    say "Installing from Debian's packages: $*"
    if apt_get install --no-install-recommends "$@" >"$log" 2>&1 ||
        { apt_get update >"$log" 2>&1 && apt_get install --no-install-recommends "$@" >"$log" 2>&1; }; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
}

command_for() { printf 'sudo apt-get install %s' "$*"; }

# One line a library: the file the loader looks for, and the Debian package that brings it.
libraries_for_tests='libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3'

libraries_for_window="$libraries_for_tests
libwayland-cursor.so.0 libwayland-cursor0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0"

# missing_packages LIBRARIES: the packages of those that the loader does not find, on one line.
missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    printf '%s\n' "$1" | while read -r library package; do
        case "$known" in
        *"$library "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# need_libraries PURPOSE LIBRARIES: installs what is missing, or stops with one line naming it.
need_libraries() {
    is_linux || return 0
    missing=$(missing_packages "$2")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # a list of package names
    if may_install && install_packages $missing; then return 0; fi
    # shellcheck disable=SC2086
    stop "$1 needs these system libraries: ${missing% }. Install them with: $(command_for ${missing% })"
}
