#!/bin/sh
# What leaves, in a real browser: the published site, the sheets and the review, in both languages, with axe-core.
# usage: site.sh MAILLON SOURCE; PICTURES=DIR keeps the screenshots and PDFs
# SPDX-License-Identifier: MIT
set -eu
maillon=$1 source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HOME=$work/home MAILLON_TODAY=2026-11-23
export HOME MAILLON_TODAY
mkdir "$HOME"
pictures=${PICTURES:-$work/pictures}
mkdir -p "$pictures"

(cd "$work" && npm pack --silent axe-core@4.10.2 >/dev/null && tar xzf axe-core-*.tgz package/axe.min.js)

cp -r "$source/data-example" "$work/data"
for file in "$work"/data/partners/*.yaml; do
    "$maillon" -C "$work/data" partner page "$(basename "$file" .yaml)" --quiet
done

set --
for lang in fr en; do
    mkdir "$work/$lang"
    "$maillon" -C "$work/data" --lang $lang publish "$work/$lang/site" --names >/dev/null
    for page in "$work/$lang"/site/*.html; do
        copy=$work/$lang/$lang-$(basename "$page")
        cp "$page" "$copy"
        set -- "$@" "$copy:$lang"
    done
    "$maillon" -C "$work/data" --lang $lang offer sheet ml-valmorin --format html >"$work/$lang/$lang-offer.html"
    set -- "$@" "$work/$lang/$lang-offer.html:$lang:1"
    for partner in ml-valmorin ft-port-aubel lp-jeanne-arvelle e2c-montclaret; do
        "$maillon" -C "$work/data" --lang $lang review $partner --format html >"$work/$lang/$lang-review-$partner.html"
        set -- "$@" "$work/$lang/$lang-review-$partner.html:$lang:2"
        "$maillon" -C "$work/data" --lang $lang feedback letter $partner --format html 2>/dev/null \
            >"$work/$lang/$lang-letter-$partner.html"
        set -- "$@" "$work/$lang/$lang-letter-$partner.html:$lang"
    done
done
python3 "$source/tests/outside/chromium.py" "$work/package/axe.min.js" "$pictures" "$@"
