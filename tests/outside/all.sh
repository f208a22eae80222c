#!/bin/sh
# Runs every script beside it against a built program, and names those that fail.
# usage: all.sh MAILLON SOURCE
set -u
maillon=$1 source=$2 failed=0 passed=0
for script in "$source"/tests/outside/*.sh; do
  name=$(basename "$script" .sh)
  [ "$name" = all ] && continue
  if sh "$script" "$maillon" "$source"; then
    passed=$((passed + 1))
  else
    echo "test-outside: $name failed" >&2
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
