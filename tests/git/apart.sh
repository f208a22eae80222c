#!/bin/sh
# Every example of every command, with the identities in each place they may have, and without them: whatever works with
# them works without, and then no name of a young person, a guardian or a mentor is said. Usage: apart.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
. "$2/tests/git/scratch.sh"
. "$source/tests/git/examples.sh"
examples | grep -v -E '^(sync|undo|git )' >"$work/examples"

# Full names and numbers of the identities, one a line.
sed -n -E 's/^ *-? *(name|phone): "?([^"]*)"?$/\2/p; s/.*[{ ]name: ([^,}]*).*/\1/p' \
    "$source"/data-example/identities/*.yaml "$source"/data-example/identities/*/*.yaml |
    grep ' ' | sort -u >"$work/names"
[ "$(wc -l <"$work/names")" -gt 50 ] || { echo 'no names to look for'; exit 1; }

# A fresh folder with the identities in the place $1.
put() {
    rm -rf "$work/place"
    mkdir "$work/place"
    cp -r "$source/data-example" "$work/place/data"
    case $1 in
    elsewhere)
        mv "$work/place/data/identities" "$work/place/people"
        echo 'identities: ../people' >>"$work/place/data/maillon.yaml"
        ;;
    repository)
        mv "$work/place/data/identities" "$work/place/people"
        echo 'identities: ../people' >>"$work/place/data/maillon.yaml"
        git init --quiet "$work/place/data"
        git init --quiet "$work/place/people"
        (cd "$work/place/data" && "$maillon" git setup --quiet)
        ;;
    absent) rm -r "$work/place/data/identities" ;;
    esac
}

# Exit codes, a line each; 4 and more are crashes.
run_all() {
    put "$1"
    while read -r line; do
        code=0
        (cd "$work/place/data" && eval "\"\$maillon\" $line") </dev/null >"$work/out" 2>&1 || code=$?
        [ "$code" -lt 4 ] || { echo "$1: maillon $line: exit $code"; cat "$work/out"; exit 1; }
        if [ "$1" = absent ] && grep -F -f "$work/names" "$work/out"; then
            echo "a name without identities: maillon $line"
            exit 1
        fi
        # Under cron no name at all, where --names does not ask for it.
        case $line in *--names*) ;; *)
            if grep -q -F -f "$work/names" "$work/out"; then
                echo "$1: a name, unasked: maillon $line"
                exit 1
            fi
            ;;
        esac
        echo "$code $line"
    done <"$work/examples"
}

for place in inside elsewhere repository absent; do
    run_all $place >"$work/$place" || { cat "$work/$place" | tail -1; exit 1; }
done
# What git has to say differs: history, and an audit of what git remembers.
for place in inside elsewhere repository absent; do
    grep -v -E '^[0-9] (history|privacy audit)' "$work/$place" >"$work/kept" || true
    mv "$work/kept" "$work/$place"
done
for place in elsewhere repository; do
    diff "$work/inside" "$work/$place" >"$work/diff" || { echo "inside and $place differ:"; cat "$work/diff"; exit 1; }
done
# Without them only what a name is needed for is refused.
diff "$work/inside" "$work/absent" | sed -n 's/^> 1 //p' >"$work/refused"
diff "$work/inside" "$work/absent" | grep '^> [023]' && { echo 'other codes without identities'; exit 1; }
cat "$work/refused"
echo "apart: $(wc -l <"$work/examples") examples in 4 places; $(wc -l <"$work/refused") refused without identities"
