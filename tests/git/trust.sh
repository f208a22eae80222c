#!/bin/sh
# Runs every command in data folders that nobody trusted and that are full of planted programs: none may run. Then in
# a trusted folder: hooks and fsmonitor stay off. Usage: trust.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
. "$2/tests/git/scratch.sh"
. "$source/tests/git/planted.sh"
. "$source/tests/git/examples.sh"

plain_git() { git -c user.name=N -c user.email=n@example.org "$@"; }

# A repository in $1, with a commit, before anything is planted.
make_repository() {
    git init --quiet --initial-branch=main "$1"
    plain_git -C "$1" add .
    plain_git -C "$1" commit --quiet --message start
}

make_folder() {
    rm -rf "$work/data"
    cp -r "$source/data-example" "$work/data"
    [ -d "$work/data/identities" ] && make_repository "$work/data/identities"
    printf '/identities/\n/.lock\n' >"$work/data/.gitignore"
    make_repository "$work/data"
    [ -d "$work/data/identities" ] && plant_config "$work/data/identities/.git"
    plant_config "$work/data/.git"
    echo '* filter=evil diff=evil merge=evil' >"$work/data/.gitattributes"
}

# Other shapes of a repository that git would take for one.
shape() {
    case $1 in
    file) mv "$work/data/.git" "$work/data/hidden" && echo 'gitdir: hidden' >"$work/data/.git" ;;
    link) mv "$work/data/.git" "$work/elsewhere" && ln -s ../elsewhere "$work/data/.git" ;;
    bare) mv "$work/data/.git"/* "$work/data" && rm -r "$work/data/.git" ;;
    esac
}

run_examples() {
    examples >"$work/examples"
    while read -r line; do
        (cd "$work/data" && eval "\"\$maillon\" $line") </dev/null >"$work/out" 2>&1 || true
        nothing_ran "$1 folder by: maillon $line"
        count=$((count + 1))
    done <"$work/examples"
    for line in "" check sync undo "history ccas-sainte-ombre" "git setup" "init" "init ." \
        "partner set ccas-sainte-ombre rhythm 45" "checkpoint log ccas-sainte-ombre note"; do
        (cd "$work/data" && eval "\"\$maillon\" $line") </dev/null >"$work/out" 2>&1 || true
        nothing_ran "$1 folder by: maillon $line"
        count=$((count + 1))
    done
    if grep -qx "$work/data" "$HOME/.config/maillon/trusted" 2>/dev/null; then
        echo "$1 folder: came to be trusted"
        exit 1
    fi
}

plant_programs

# First: the plants are alive. What git runs there by itself must be seen.
make_folder
echo x >>"$work/data/offer.yaml"
(
    cd "$work/data"
    git status
    git diff
    # Without the filter, whose failure ends all, the others are met.
    rm .gitattributes .git/info/attributes
    git diff
    plain_git -c commit.gpgSign=false commit --all --message x
    plain_git commit --allow-empty --message y
) </dev/null >"$work/out" 2>&1 || true
for name in include process external hook gpg; do
    grep -q "^$name" "$ran" || { echo "the planted $name is dead: this test could not fail"; exit 1; }
done
rm "$ran"

count=0
for form in folder file link bare; do
    make_folder
    rm -rf "$work/elsewhere"
    shape $form
    rm -f "$ran"
    (plant_environment && count=$count && run_examples "$form" && echo "$count" >"$work/count")
    count=$(cat "$work/count")
done
[ "$count" -gt 300 ] || { echo "only $count commands were run"; exit 1; }

# Trusted: hooks and fsmonitor stay off, whatever the command.
rm -rf "$work/data" "$work/elsewhere"
"$maillon" init "$work/data" --association A --quiet
git clone --quiet --bare "$work/data" "$work/remote.git"
git -C "$work/data" remote add origin "$work/remote.git"
git -C "$work/data" config core.fsmonitor "$evil/fsmonitor"
plant_hooks "$work/data/.git"
plant_hooks "$work/data/identities/.git"
cd "$work/data"
(
    plant_environment
    "$maillon" staff add "Angelina C." --quiet
    "$maillon" partner add "Mission locale" --id ml --kind ML --quiet
    "$maillon" youth add "Ines B." --quiet
    "$maillon" sync --quiet
    "$maillon" partner set ml rhythm 45 --quiet
    "$maillon" history ml >"$work/out"
    "$maillon" undo --quiet
    "$maillon" sync --quiet
)
nothing_ran "a trusted folder"
[ "$(git -C "$work/remote.git" log -1 --format=%s)" = 'undo: partner set ml rhythm' ] || { echo 'sync sent nothing'; exit 1; }
echo "trust: $count commands in 4 untrusted shapes, 8 in a trusted folder: nothing planted ran"
