#!/bin/sh
# Tab in the three shells themselves: bash with bash-completion and zsh at a pseudo-terminal, fish.
# SPDX-License-Identifier: MIT
# usage: completion.sh MAILLON SOURCE
set -u
maillon=$1 source=$2
for program in bash zsh fish python3; do
  command -v "$program" >/dev/null || { echo "completion: $program is missing" >&2; exit 1; }
done
[ -r /usr/share/bash-completion/bash_completion ] || { echo "completion: bash-completion is missing" >&2; exit 1; }
exec python3 "$source/tests/outside/completion.py" "$maillon" "$source"
