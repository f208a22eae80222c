#!/bin/sh
# Loads eighty invented associations and data-example into a real PostgreSQL, in a cluster of its own on a private socket, and compares every figure of the views with what the tool answers (postgresql.py).
# usage: postgresql.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
maillon=$1 source=$2
fail() { echo "postgresql: $1" >&2; exit 1; }
bench=$(dirname "$maillon")/bench/bench_folder
[ -x "$bench" ] || fail "$bench is missing: cmake --build --preset release --target bench_folder"
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || fail 'PostgreSQL is missing: apt-get install postgresql'
command -v jq >/dev/null || fail 'jq is missing: apt-get install jq'

work=$(mktemp -d)
# A server refuses to run as root: it runs as the user that Debian's package made.
as=""
if [ "$(id -u)" = 0 ]; then
  as="setpriv --reuid=postgres --regid=postgres --clear-groups --"
  chmod 755 "$work"
fi
mkdir -m 700 "$work/cluster" "$work/socket"
[ -z "$as" ] || chown postgres: "$work/cluster" "$work/socket"
clean() {
  (cd / && $as "$bin/pg_ctl" -D "$work/cluster" -m immediate -w stop >/dev/null 2>&1) || true
  rm -rf "$work"
}
trap clean EXIT
export LC_ALL=C.UTF-8 HOME="$work" MAILLON_TODAY=2026-11-23
unset XDG_CONFIG_HOME MAILLON_DATA MAILLON_STAFF PGDATABASE PGUSER PGPORT PGOPTIONS PGSERVICE
cd /
$as "$bin/initdb" -D "$work/cluster" -U maillon --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log" ||
  fail "initdb: $(tail -3 "$work/initdb.log")"
$as "$bin/pg_ctl" -D "$work/cluster" -w -l "$work/socket/log" start \
  -o "-c listen_addresses='' -c unix_socket_directories='$work/socket' -c unix_socket_permissions=0700 -c fsync=off" \
  >"$work/start.log" || fail "the server does not start: $(tail -3 "$work/start.log" "$work/socket/log")"
export PGHOST="$work/socket" PGUSER=maillon PGDATABASE=postgres PATH="$bin:$PATH"
python3 "$source/tests/outside/postgresql.py" "$maillon" "$bench" "$source" "$work/folders"
