# Sourced by the suites of tests/git with MAILLON SOURCE as their words: a place of their own, and nothing of the user's.
# SPDX-License-Identifier: MIT
maillon=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" LC_ALL=C MAILLON_TODAY=2026-11-23
unset XDG_CONFIG_HOME MAILLON_DATA MAILLON_STAFF
mkdir "$HOME"
