#!/bin/sh
# Installs the package in a bare Debian 12 root and takes the first steps there: command, man pages, completions.
# usage: deb.sh MAILLON SOURCE; needs root, and a mirror that apt knows.
# SPDX-License-Identifier: MIT
set -eu
source=$2
work=$(mktemp -d)
root=$work/root
trap 'rm -rf "$work"' EXIT
fail() { echo "deb: $1" >&2; exit 1; }

make -s -C "$source" deb >/dev/null
package=$(ls "$source"/build/maillon_*.deb)
mirror=$(apt-get indextargets --format '$(SITE)' | grep debian | grep -v security | head -1)
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$work/log" 2>&1 || { tail -5 "$work/log"; fail 'no bare root'; }
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp "$package" "$root/root/"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 MAILLON_TODAY=2026-11-23 "$@"; }

inside sh -c 'apt-get install -y -qq --no-install-recommends git man-db /root/maillon_*.deb' >"$work/log" 2>&1 || { tail -5 "$work/log"; fail 'apt refused it'; }
inside maillon --version | grep -q '^maillon ' || fail 'the command is not there'
inside man -P cat maillon-referral | grep -q acknowledge || fail 'no man page'
inside man -L fr -P cat maillon-orientation | grep -q 'accuser' || fail 'no man page in French'
for file in bash-completion/completions/maillon zsh/vendor-completions/_maillon fish/vendor_completions.d/maillon.fish; do
  [ -s "$root/usr/share/$file" ] || fail "no $file"
done

# The tour of the README, in that root.
sed -n 's/^\$ //p' "$source/tests/cli/readme.test" >"$root/root/tour.sh"
inside sh -ec 'git config --global user.name N; git config --global user.email n@example.org; cd /root; . ./tour.sh' >"$work/log" 2>&1 ||
  { tail -5 "$work/log"; fail 'the tour ended badly'; }
inside sh -c 'cd /root/afev95 && maillon check && git log --oneline' | grep -q 'checkpoint log ft-sarcelles' || fail 'no commit of the tour'
inside apt-get remove -y -qq maillon >/dev/null 2>&1 || fail 'it does not go away'
! inside sh -c 'command -v maillon' || fail 'the command stayed'
echo 'deb: installed, used and removed in a bare root'
