#!/bin/sh
# The folder that is measured: the same seed, the same bytes; nothing in it that check would name; a messy one says the same.
# usage: folder.sh MAILLON BENCH_FOLDER
# SPDX-License-Identifier: MIT
set -eu
maillon=$1 bench=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_CACHE_HOME=/dev/null LC_ALL=C.UTF-8
cd "$scratch"

made() { # FOLDER [OPTION...]: 60 young people
  folder=$1
  shift
  "$bench" "$folder" --youths 60 "$@" >/dev/null
}
differ() { ! diff -qr "$1" "$2" >/dev/null; }
no() { echo "$1"; exit 1; }

made first --seed 7 --identities
made again --seed 7 --identities
diff -r first again || no 'the same seed makes other bytes'
made other --seed 8 --identities
differ first/youth other/youth || no 'another seed makes the same bytes'
"$maillon" -C first check --strict --today 2026-11-23 >/dev/null || no 'check finds something in a canonical folder'
[ "$(grep -h '^name:' first/identities/*/*.yaml | sort -u | wc -l)" = 60 ] || no 'two have one name'

made messy --seed 7 --identities --messy 50
differ first/youth messy/youth || no 'nothing is messy'
diff -r first/partners messy/partners || no 'a hand went over the partners'
for table in youth referrals checkpoints; do
  for folder in first messy; do
    "$maillon" -C "$folder" export "$table" --today 2026-11-23 >"$folder.csv" || no "export refuses the folder $folder"
  done
  cmp first.csv messy.csv || no "a messy folder has other $table"
done
echo 'bench folder: same seed, same bytes; canonical without a problem; messy with the same facts'
