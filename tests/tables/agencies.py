#!/usr/bin/env python3
# Writes an invented list of agencies such as public bodies publish: quoted commas, NULLs, codes that lost their zero,
# double codes. usage: agencies.py [ROWS]
# SPDX-License-Identifier: MIT
import csv, sys

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 900
TOWNS = ["Valmorin", "Port-Aubel", "Sainte-Ombre", "Montclaret", "Courtefond", "Belvais", "L'Haÿe-les-Étangs", "Œuilly"]
STREETS = ["rue des Quais", "avenue du 8-Mai-1945", "place de l'Église", "chemin des Écoliers", "boulevard Voltaire"]


def agency(n):
    town, street = TOWNS[n % len(TOWNS)], STREETS[n % len(STREETS)]
    code = str(10000 + n) if n % 3 else f"0{1000 + n}"
    address = f"{n % 90 + 1}, {street}" if n % 4 else f"Bâtiment « B »\n{n % 90 + 1}, {street}"
    return {
        "code": code,
        "name": f"Agence de {town} n° {n}",
        "address": "NULL" if n % 50 == 0 else address,
        "city": town,
        "postcode": f"{1000 + n:05}" if n % 2 else str(95000 + n % 900),
        "phone": "NULL" if n % 7 == 0 else f"01{n:08}",
    }


def rows():
    for n in range(1, ROWS + 1):
        one = agency(n)
        yield one
        if n == 10:  # the same row again
            yield one
        if n == 20:  # another agency under a code that is taken
            yield {**one, "name": f"Annexe de {one['city']}", "address": "NULL"}


table = csv.DictWriter(sys.stdout, ["code", "name", "address", "city", "postcode", "phone"], lineterminator="\r\n")
table.writeheader()
table.writerows(rows())
