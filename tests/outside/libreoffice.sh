#!/bin/sh
# Opens exported tables in LibreOffice, as a French spreadsheet would by a double click: accents are right, phone numbers
# whole, decimals numbers, formulas dead. usage: libreoffice.sh MAILLON SOURCE
# SPDX-License-Identifier: MIT
set -eu
maillon=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" LC_ALL=C.UTF-8 MAILLON_TODAY=2026-11-23
unset XDG_CONFIG_HOME MAILLON_DATA MAILLON_STAFF
fail() { echo "libreoffice: $1" >&2; exit 1; }
command -v soffice >/dev/null || fail 'soffice is missing: apt-get install libreoffice-calc-nogui'

cp -r "$source/data-example" "$work/data"
cd "$work/data"
"$maillon" partner set ft-port-aubel phone 0134567890 --quiet
"$maillon" partner set cfa-metiers-belvais phone '+33134567891' --quiet
"$maillon" partner set ccas-sainte-ombre note '=HYPERLINK("http://example.org";"clic")' --quiet
"$maillon" partner set e2c-montclaret note '+1+1' --quiet
"$maillon" partner set mds-courtefond address 'Bâtiment « B » ; 3, rue des Œillets' --quiet
"$maillon" export partners --output ../partners.csv
"$maillon" export health --output ../health.csv
cd "$work"

# What the spreadsheet understood: each cell's type and text, from its own XML. The filter's numbers: what a French
# LibreOffice takes by itself for this file (44: the sign, 34: quotes, 76: UTF-8, detect numbers as on a double click).
opened() {
    soffice --headless --convert-to fods --infilter="CSV:59,34,76,1,,1036,false,true" --outdir "$work/out" "$1" >/dev/null 2>&1 ||
        fail "soffice can't open $1"
}
opened partners.csv
opened health.csv
python3 - "$work/out/partners.fods" "$work/out/health.fods" <<'PY'
import sys, xml.etree.ElementTree as xml
TABLE, OFFICE, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{one}:1.0}}" for one in ("table", "office", "text"))


def cells(file):
    for row in xml.parse(file).iter(TABLE + "table-row"):
        line = []
        for cell in row.iter(TABLE + "table-cell"):
            text = "\n".join("".join(p.itertext()) for p in cell.iter(TEXT + "p"))
            one = (cell.get(OFFICE + "value-type"), text, cell.get(TABLE + "formula"))
            line += [one] * min(int(cell.get(TABLE + "number-columns-repeated", 1)), 100)
        yield line


def table(file):
    head, *rows = [line for line in cells(file) if any(text for _, text, _ in line)]
    names = [text for _, text, _ in head if text]
    return {row[names.index("id")][1]: dict(zip(names, row)) for row in rows}


def must(what, holds):
    if not holds:
        sys.exit(f"libreoffice: {what}")


partners, health = table(sys.argv[1]), table(sys.argv[2])
must("a formula lives", not any(cell[2] for row in [*partners.values(), *health.values()] for cell in row.values()))
phone = partners["ft-port-aubel"]["phone"]
must(f"the phone number lost its zero: {phone}", phone[:2] == ("string", "01 34 56 78 90"))
abroad = partners["cfa-metiers-belvais"]["phone"]
must(f"the phone number lost its sign: {abroad}", abroad[:2] == ("string", "+33 1 34 56 78 91"))
must("a note was computed", partners["e2c-montclaret"]["note"][1].endswith("+1+1"))
must("accents", partners["mds-courtefond"]["address"][1] == "Bâtiment « B » ; 3, rue des Œillets")
must("accents of a name", partners["e2c-montclaret"]["name"][1] == "École de la deuxième chance de Montclaret")
must(f"points are no number: {health['ml-valmorin']['points']}", health["ml-valmorin"]["points"][0] == "float")
must("dates are no dates", partners["ml-valmorin"]["since"][0] == "date")
print(f"libreoffice: {len(partners)} partners, {len(health)} lines of health: accents, phones, decimals, dates; no formula lives")
PY
