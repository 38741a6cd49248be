#!/bin/sh
# Runs a command with a private PostgreSQL server: packaging/with_postgres.sh COMMAND...
# The server lives in a temporary folder, listens on a unix socket only, and is gone afterwards. The command finds it
# in CLAIMTRACKER_TEST_POSTGRES; where none can be had, CLAIMTRACKER_TEST_POSTGRES_ABSENT holds the reason instead.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/system.sh"
folder=

binaries() {
    for bin in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v initdb 2>/dev/null || echo /)")"; do
        if [ -x "$bin/initdb" ] && [ -x "$bin/pg_ctl" ]; then
            printf '%s' "$bin"
            return
        fi
    done
    return 1
}

# Debian would start a server of its own on installation; the programs are all that is wanted.
install_postgres() {
    configuration=/etc/postgresql-common/createcluster.conf
    if [ ! -e "$configuration" ]; then
        install_packages postgresql-common || return 1
        as_root sed -i 's/^#*create_main_cluster.*/create_main_cluster = false/' "$configuration"
    fi
    install_packages postgresql
}

# The server refuses to run as root, so root hands it to the user that Debian's package made.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then set -- runuser -u postgres -- "$@"; fi
    (cd / && "$@") >>"$folder/said" 2>&1
}

make_cluster() {
    as_server "$bin/initdb" -D "$folder/data" -U claimtracker -A trust -E UTF8 "--locale=$1" --no-sync
}

start() {
    folder=$(mktemp -d /tmp/claimtracker-pg.XXXXXX)
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
    { make_cluster C.UTF-8 || make_cluster C; } &&
        as_server "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
            -o "-k $folder -c listen_addresses= -c fsync=off -c full_page_writes=off" start &&
        as_server "$bin/createdb" -h "$folder" -U claimtracker claimtracker_test
}

clean_up() {
    [ -n "$folder" ] || return 0
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop || true
    rm -rf "$folder"
}

absent() {
    say "The tests on PostgreSQL will not run: $1"
    export CLAIMTRACKER_TEST_POSTGRES_ABSENT="$1"
}

provide() {
    if ! binaries >/dev/null && may_install; then install_postgres || true; fi
    if ! bin=$(binaries); then
        absent "PostgreSQL is not installed here. Install it with: $(command_for postgresql)"
    elif [ "$(id -u)" -eq 0 ] && ! id postgres >/dev/null 2>&1; then
        absent "root may not run the server, and there is no user named postgres."
    elif start; then
        export CLAIMTRACKER_TEST_POSTGRES="postgresql+psycopg://claimtracker@/claimtracker_test?host=$folder"
    else
        tail -n 3 "$folder/said" >&2
        absent "a private server could not be started."
    fi
}

if [ -z "${CLAIMTRACKER_TEST_POSTGRES:-}" ]; then
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    provide
fi
"$@"
