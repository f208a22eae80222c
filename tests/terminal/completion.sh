#!/bin/bash
# Presses Tab in bash: the script that 'maillon completion bash' prints, asked as bash asks it.
# SPDX-License-Identifier: MIT
#
#   completion.sh MAILLON SOURCE
set -u
program=$1
source_folder=$2
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
mkdir "$here/bin"
ln -s "$program" "$here/bin/maillon"
cp -r "$source_folder/data-example" "$here/data"
cd "$here/data" || exit 1
export PATH="$here/bin:/usr/bin:/bin" HOME="$here" LC_ALL=C.UTF-8
unset MAILLON_DATA

# shellcheck source=/dev/null
source <(maillon completion bash)
[ "$(complete -p maillon)" = "complete -F _maillon maillon" ] || {
    echo "maillon has no completion"
    exit 1
}
failed=0

# expect 'what is offered, one word each' WORD...: the last word is the one being completed.
expect() {
    local expected=$1
    shift
    COMP_WORDS=(maillon "$@")
    COMP_CWORD=$#
    _maillon maillon "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>"$here/err"
    if [ "${COMPREPLY[*]}" != "$expected" ] || [ -s "$here/err" ]; then
        echo "after 'maillon $*': '${COMPREPLY[*]}', not '$expected'; $(cat "$here/err")"
        failed=1
    fi
}

expect 'prescripteur' presc
expect 'accuser accepter' orientation acc
expect 'acknowledge' referral ack
expect 'petit-dejeuner' point noter cfa --type pet
expect 'petit-dejeuner' point noter cfa --type = pet
expect 'petit-dejeuner' point noter cfa --type '"pet'
expect 'ft-port-aubel' prescripteur voir ft-
expect 'cfa,ft-port-aubel' point noter cfa,ft-
expect '../bin' -C ../b
expect 'santé' sant
expect '' frobnicate ''
cd "$here" || exit 1
expect 'partner' par

# A name that a shell would act on is quoted.
cd "$here/data" || exit 1
sed -i 's/^  - {stake: rural}/  - {stake: "$(touch ..\/hit) x"}/' maillon.yaml
expect '\$\(touch\ ../hit\)\ x' prescripteur ajouter X --enjeu '$('
[ ! -e "$here/hit" ] || { echo "a stake was run"; failed=1; }
exit "$failed"
