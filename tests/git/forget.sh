#!/bin/sh
# One young person is taken out of git by exactly the steps that `privacy audit` prints: no object of either repository,
# nor of the server's, holds the identity, a name, a number or an older record; another clone keeps all of it until it is
# cloned again. Usage: forget.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
. "$2/tests/git/scratch.sh"
mkdir "$work/bin"
ln -s "$maillon" "$work/bin/maillon"
PATH="$work/bin:$PATH"
git config --global user.name N
git config --global user.email n@example.org
git config --global init.defaultBranch main
data=$work/data

fail() {
    echo "$1"
    exit 1
}

# What must go: the name in every spelling, the numbers, the address, a sentence of the record.
telling="Quentin|QUENTIN|Mellavoine|MELLAVOINE|mellavoine|98 02 90|639980291|Lavoir 15|hébergé chez une tante"
# Whether any object of the repository, packed or loose, reachable or not, says it.
says() {
    git -C "$1" cat-file --batch-all-objects --batch --unordered | grep -aEc "$telling" || true
}

# An association with two repositories, each with a server; the person stands in a record, an identity, a partner's note,
# a message by hand, the name of a file, a stash and an amended commit.
maillon init "$data" --association A --quiet
cd "$data"
maillon staff add "Angelina C." --quiet
maillon partner add "Mission locale" --id ml --kind ML --quiet
maillon referral add ml "Quentin Mellavoine" --new --born 2004 --phone "+33 6 39 98 02 90" --quiet
maillon youth add "Rose Dubreuil" --born 2004 --phone "06 39 98 02 77" --quiet
maillon privacy audit --strict >/dev/null || fail 'a folder just made says too much'
id=$(basename "$(grep -l Mellavoine identities/2026/*.yaml)" .yaml)
printf 'address: Lavoir 15, Valmorin\nguardian: {name: Odile Mellavoine, phone: "+33639980291"}\n' >>"identities/2026/$id.yaml"
git -C identities commit --quiet --all --message 'by hand: Mellavoine'
maillon checkpoint log "$id" "hébergé chez une tante" --quiet
maillon checkpoint log ml "MELLAVOINE quentin a appelé du 06.39.98.02.90" --quiet
printf 'Odile Mellavoine, 0639980291\n' >"cv-quentin-mellavoine.txt"
git add . && git commit --quiet --message 'Un mot sur Quentin Mellavoine'
git commit --quiet --amend --message 'Un mot'
echo '# Quentin Mellavoine rappelle' >>partners/ml.yaml
git stash --quiet
for one in . identities; do
    name=$(basename "$(cd $one && pwd)")
    git clone --quiet --bare "$one" "$work/$name.git"
    git -C "$one" remote add origin "$work/$name.git"
    git -C "$one" push --quiet --set-upstream origin main
done
git clone --quiet "$work/data.git" "$work/other"
git clone --quiet "$work/identities.git" "$work/other/identities"
records_before=$(git ls-files | wc -l)

# First: all of it is seen, and the answer holds none of it.
maillon privacy audit "$id" --format json >"$work/before.json"
grep -aEq "$telling" "$work/before.json" && fail 'the audit repeats what it found'
maillon privacy audit "$id" --strict >/dev/null && fail 'the audit finds nothing to remove'
[ "$(says .)" -gt 0 ] && [ "$(says identities)" -gt 0 ] || fail 'nothing was planted'

# The young person is forgotten, then the steps of the answer are done, as they stand.
lines() {
    python3 -c 'import json, sys
for step in json.load(open(sys.argv[1]))["steps"]:
    if step["where"] == sys.argv[2]:
        print("\n".join(step["lines"]))' "$1" "$2"
}
lines "$work/before.json" here >"$work/here.sh"
grep -q 'git filter-repo' "$work/here.sh" || fail 'no steps were printed'
grep -aEq "$telling" "$work/here.sh" && fail 'the steps name the person'
sh "$work/here.sh" >"$work/said" 2>&1 || { cat "$work/said"; fail 'a step failed'; }
lines "$work/before.json" server >"$work/server.sh"
for one in data identities; do
    (cd "$work/$one.git" && sh "$work/server.sh")
done

for one in data data/identities data.git identities.git; do
    [ "$(says "$work/$one")" = 0 ] || fail "$one still says it"
done
# Only what may stay is there, and the others' records are whole.
[ "$(git -C "$data" ls-files | wc -l)" = $((records_before - 1)) ] || fail 'other files went too'
[ -n "$(git -C "$data" log --format=%s -- partners/ml.yaml)" ] || fail 'the history of others went too'
grep -q Dubreuil identities/2026/*.yaml || fail "another's identity went too"
maillon check >/dev/null || fail 'the records are broken'
[ -z "$(git status --short)" ] || fail 'something is left over'
maillon sync --quiet || fail 'the server no longer fits'

# What another clone keeps, until it is cloned again.
[ "$(says "$work/other")" -gt 0 ] && [ "$(says "$work/other/identities")" -gt 0 ] || fail 'the other clone lost it by itself'
kept=$(says "$work/other")
rm -rf "$work/other"
git clone --quiet "$work/data.git" "$work/other"
[ "$(says "$work/other")" = 0 ] || fail 'a new clone brings it back'
echo "forget: 0 of $(git -C "$data" count-objects -v | awk '/in-pack|^count/ { n += $2 } END { print n }') objects hold the person; another clone kept $kept lines until it was cloned again"
