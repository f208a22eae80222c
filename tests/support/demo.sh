#!/bin/sh
# The main job on a scratch copy of data-example: two facts written, what git shows of them, then what Monday needs.
set -eu
maillon=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$here/data-example" "$scratch/exemple"
cd "$scratch/exemple"
git init -q -b main . && git add -A
git -c user.name=maillon -c user.email=maillon@localhost commit -q -m start
export MAILLON_TODAY=2026-11-23 MAILLON_SEED=1

run() {
  printf '\n$ '
  for word in "$@"; do case $word in *' '*) printf '"%s" ' "$word" ;; *) printf '%s ' "$word" ;; esac; done
  printf '\n'
  [ "$1" != maillon ] || { shift; set -- "$maillon" "$@"; }
  "$@"
}

run maillon orientation ajouter e2c-montclaret "Inès Vidal" --nouveau --naissance 2005 --objectif confiance --frein mobilité --informé
run maillon point noter e2c-montclaret "Petit déjeuner, six formateurs" --type "petit déjeuner" --prochain +60j
run git --no-pager diff --stat
run git --no-pager diff -U1
run maillon agenda --jours 7
run maillon santé
run maillon synthèse --semaine
run maillon agenda --days 7 --lang en
run maillon health --lang en
run maillon summary --week --lang en
