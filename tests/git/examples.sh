# Every example of every command's help, a line each, without the leading "maillon".
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# Sourced; $source is the project's folder. A test keeps docs/commands.md equal to what `maillon help` says.
examples() {
    awk '/^# In French|^# En fran/ { exit } /^```/ { open = !open; top = open; next } /^$/ { top = 0 }
        top && /^  maillon / { sub(/^  maillon /, ""); print }' "$source/docs/commands.md" | grep -v '%O'
}
