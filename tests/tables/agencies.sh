#!/bin/sh
# Imports a list of 900 invented agencies twice: each is made once, the second run changes no byte, no row is lost.
# usage: agencies.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
maillon=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" LC_ALL=C MAILLON_TODAY=2026-11-23 MAILLON_SEED=7
unset XDG_CONFIG_HOME MAILLON_DATA MAILLON_STAFF
python3 "$source/tests/tables/agencies.py" 900 >"$work/agencies.csv"
(cd "$work" && "$maillon" init data --association A --no-git --quiet --lang en)

import() {
    code=0
    (cd "$work/data" && "$maillon" import partners ../agencies.csv --map code=safir --lang en) \
        >"$work/out" 2>"$work/err" || code=$?
    [ "$code" = 3 ] || fail "exit code $code instead of 3, for one row is refused"
    [ "$(wc -l <"$work/err")" -eq "$1" ] || fail "$1 row expected on stderr"
    grep -q "$2" "$work/out" || fail "expected: $2"
}
fail() {
    echo "agencies: $1" >&2
    cat "$work/out" "$work/err" >&2
    exit 1
}
state() { (cd "$work/data" && find . -type f ! -name .lock | LC_ALL=C sort | xargs sha256sum) | sha256sum; }

import 1 '902 rows: 900 new, 0 completed, 0 without anything new, 1 double, 1 refused'
grep -q '^agencies.csv:23:2: row 22 is about the same partner' "$work/err" || fail 'the double code is not named'
[ "$(find "$work/data/partners" -name '*.yaml' | wc -l)" = 900 ] || fail 'not 900 records'
before=$(state)
import 1 '902 rows: 0 new, 0 completed, 900 without anything new, 1 double, 1 refused'
[ "$before" = "$(state)" ] || fail 'the second run changed a record'
(cd "$work/data" && "$maillon" check) >"$work/out" || fail 'check finds errors'
echo "agencies: 900 made once, the second run changed nothing"
