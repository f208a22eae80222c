#!/bin/sh
# The house's style: formatting, then clang-tidy under clang's warnings. Prints every fault and fails on any.
# clang-tidy names its faults on stdout; what it says on stderr is a count of what it left out.
set -eu
cd "$(dirname "$0")/../.."
files=$(git ls-files 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp')
echo "format: $(echo "$files" | wc -l) files"
# Word splitting is meant: one name a word.
# shellcheck disable=SC2086
clang-format-14 --dry-run --Werror $files

cmake --preset tidy >/dev/null
cmake --build build/tidy --target catalogue_text >/dev/null
sources=$(git ls-files 'src/*.cpp')
echo "tidy: $(echo "$sources" | wc -l) files"
echo "$sources" | xargs -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p build/tidy 2>/dev/null
echo 'check: clean'
