# Prints the folder of yaml-cpp's Debian source, for the fuzzers to see into it: $YAML_CPP_SRC, else fetched once.
# SPDX-License-Identifier: MIT
set -eu
if [ -n "${YAML_CPP_SRC:-}" ]; then
  echo "$YAML_CPP_SRC"
  exit
fi
folder=$(pwd)/build/yaml-cpp-source
if ! ls -d "$folder"/yaml-cpp-*/ >/dev/null 2>&1; then
  # The system's own sources, asked for source packages, in a configuration of our own: nothing of the system's is changed.
  mkdir -p "$folder/parts" "$folder/lists/partial"
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >"$folder/parts/system.list" || true
  cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >"$folder/parts/system.sources" || true
  set -- -qq -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$folder/parts" -o "Dir::State::Lists=$folder/lists" \
    -o APT::Sandbox::User=root
  apt-get "$@" update >&2
  (cd "$folder" && apt-get "$@" source yaml-cpp >&2)
fi
ls -d "$folder"/yaml-cpp-*/
