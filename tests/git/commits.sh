#!/bin/sh
# Runs every command in a trusted folder: each that writes makes exactly one commit in each repository it wrote in, and
# its message holds ids only. Usage: commits.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
. "$2/tests/git/scratch.sh"
. "$source/tests/git/examples.sh"

cp -r "$source/data-example" "$work/data"
printf '/identities/\n/.lock\n' >"$work/data/.gitignore"
for folder in "$work/data/identities" "$work/data"; do
    git init --quiet --initial-branch=main "$folder"
    git -C "$folder" config user.name N
    git -C "$folder" config user.email n@example.org
    git -C "$folder" add .
    git -C "$folder" commit --quiet --message start
done
(cd "$work/data" && "$maillon" git setup --quiet)

state() { git -C "$1" rev-list --count HEAD; }

writing=0
examples >"$work/examples"
while read -r line; do
    case $line in undo* | sync* | init* | git*) continue ;; esac
    records=$(state "$work/data")
    identities=$(state "$work/data/identities")
    (cd "$work/data" && eval "\"\$maillon\" $line") </dev/null >"$work/out" 2>&1 || true
    records=$(($(state "$work/data") - records))
    identities=$(($(state "$work/data/identities") - identities))
    left=$(git -C "$work/data" status --short; git -C "$work/data/identities" status --short)
    if [ "$records" -gt 1 ] || [ "$identities" -gt 1 ] || [ -n "$left" ]; then
        echo "maillon $line: $records and $identities commits, left: $left"
        exit 1
    fi
    [ "$records" = 0 ] && [ "$identities" = 0 ] || writing=$((writing + 1))
done <"$work/examples"
[ "$writing" -gt 10 ] || { echo "only $writing commands wrote"; exit 1; }
for folder in "$work/data" "$work/data/identities"; do
    if git -C "$folder" log --format=%s | grep -v -x '[a-z0-9 .-]*'; then
        echo 'a message with more than ids'
        exit 1
    fi
done
echo "commits: $writing writing commands, one commit each, ids only"
