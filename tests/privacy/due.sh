#!/bin/sh
# privacy due on an invented folder: on several days the right young people, none too early, as another program finds them.
# usage: due.sh MAILLON SOURCE BENCH_FOLDER [YOUTHS]
set -eu
maillon=$1 source=$2 bench=$3 youths=${4:-200}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" LC_ALL=C.UTF-8
mkdir "$scratch/data"
"$bench" "$scratch/data" --youths "$youths" --messy 20
# Facts of the edges: a month's end, a leap day, one written down late.
set -- "$scratch"/data/youth/*/*.yaml
edge() { # FILE DATE RECORDED
  printf 'format: 1\nid: %s\nborn: 2005\nconsents:\n  - {to: follow-up, given: {date: %s, recorded: %s}, from: youth}\n' "$(basename "$1" .yaml)" "$2" "$3" > "$1"
}
edge "$1" 2024-02-29 2024-02-29
edge "$2" 2023-12-31 2023-12-31
edge "$3" 2024-03-31 2026-04-15
for day in 2026-01-29 2026-02-27 2026-02-28 2026-04-20 2026-05-15 2027-03-31 2027-12-01; do
  "$maillon" -C "$scratch/data" privacy due --today 2028-06-30 --at "$day" --format json > "$scratch/due.json"
  python3 "$source/tests/privacy/due.py" "$scratch/data" "$day" "$scratch/due.json"
done
