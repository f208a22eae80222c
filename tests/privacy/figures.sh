#!/bin/sh
# Young people of the example and of an invented folder are forgotten; the month's figures and impact, in all and by kind, are the same before and after, month by month.
# usage: figures.sh MAILLON SOURCE BENCH_FOLDER [MONTH…]
set -eu
maillon=$1 source=$2 bench=$3
shift 3
[ $# -gt 0 ] || set -- 2025-07 2025-10 2026-03 2026-09
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" LC_ALL=C.UTF-8
cp -r "$source/data-example" "$scratch/example"
mkdir "$scratch/invented"
"$bench" "$scratch/invented" --youths 200
ask() { # FOLDER WORD…
  data=$scratch/$1
  shift
  "$maillon" -C "$data" "$@" --format json 2> /dev/null | python3 "$source/tests/privacy/kept.py"
}
figures() { # FOLDER MONTH…
  folder=$1
  shift
  for month in "$@"; do
    last=$(date -d "$month-01 +1 month -1 day" +%F) next=$(date -d "$month-01 +1 month" +%F)
    echo "== $folder, $month"
    ask "$folder" summary --month --today "$next"
    ask "$folder" impact --today 2028-06-30 --from "$month-01" --to "$last"
  done
  ask "$folder" impact --today 2028-06-30 --from 2024-09-01 --to 2025-08-31
  ask "$folder" impact --today 2028-06-30 --from 2025-01-01 --to 2026-12-31
}
for folder in example invented; do
  figures "$folder" "$@" > "$scratch/before"
  number=0
  for file in "$scratch/$folder"/youth/2025/*.yaml; do
    number=$((number + 1))
    [ $((number % 4)) = 0 ] || [ "$number" -gt 40 ] && continue
    "$maillon" -C "$scratch/$folder" privacy forget "$(basename "$file" .yaml)" --today 2028-06-30 --reason request --yes --quiet
  done
  figures "$folder" "$@" > "$scratch/after"
  diff "$scratch/before" "$scratch/after"
  "$maillon" -C "$scratch/$folder" check --today 2028-06-30 > "$scratch/checked" || { tail -5 "$scratch/checked"; exit 1; }
  left=$(grep -l '^forgotten:' "$scratch/$folder"/youth/*/*.yaml | wc -l)
  [ "$left" -gt 9 ] || { echo "figures: only $left were forgotten in $folder" >&2; exit 1; }
  echo "$folder: $left forgotten, $(wc -l < "$scratch/after") figures the same"
done
