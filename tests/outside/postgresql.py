# Compares what PostgreSQL's views say of each association with what the tool itself answers; run by postgresql.sh.
# SPDX-License-Identifier: MIT
import collections
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

from made_associations import make
from tool_figures import expected, maillon, must

MAILLON, BENCH, SOURCE, FOLDERS = sys.argv[1:5]
COUNT = 80


def psql(text, role=None):
    command = ["psql", "--no-psqlrc", "--quiet", "--csv", "--set", "ON_ERROR_STOP=1"] + (["--username", role] if role else [])
    return subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", cwd=FOLDERS)


def rows(query):
    done = psql(query)
    must(f"{query}: {done.stderr}", done.returncode == 0)
    return list(csv.DictReader(io.StringIO(done.stdout, newline="")))


def load(sql):
    done = psql(sql)
    must(f"psql refused: {done.stderr[:600]}", done.returncode == 0)
    must(f"psql spoke: {done.stdout[:200]}{done.stderr[:200]}", not done.stdout and not done.stderr)


def number(text):
    return None if text == "" else float(text) if "." in text else int(text)


def blocks(guide, language):
    return [one.split("\n", 1)[1] for one in guide.split("```")[1::2] if one.split("\n", 1)[0] == language]


def shell(line, folder="."):
    path = f"{FOLDERS}/bin:{os.environ['PATH']}"
    return subprocess.run(line, shell=True, cwd=f"{FOLDERS}/{folder}", env={**os.environ, "PATH": path}, capture_output=True, text=True, encoding="utf-8")


def found():
    """Every figure as the database has it, by association."""
    all_of = collections.defaultdict(dict)
    for row in rows("SELECT * FROM maillon.referrals_by_state"):
        for name in ("referrals", "late", "expired"):
            all_of[row["association"]]["state", row["state"], name] = int(row[name])
    for row in rows("SELECT * FROM maillon.loop"):
        for name in ("outcomes", "told", "told_in_time", "promised", "owed", "oldest_days"):
            all_of[row["association"]]["loop", name] = number(row[name])
    for row in rows("SELECT * FROM maillon.delays"):
        for name in ("referrals", "median_days", "kept", "promised"):
            value = number(row[name])
            all_of[row["association"]]["delay", row["step"], name] = float(value) if name == "median_days" and value is not None else value
    for row in rows("SELECT a.association, l.level, coalesce(v.partners, 0) AS partners FROM maillon.associations a CROSS JOIN (VALUES ('good'), ('watch'), ('risk'), ('unknown')) AS l (level) LEFT JOIN maillon.levels v ON v.association = a.association AND v.level = l.level"):
        all_of[row["association"]]["level", row["level"]] = int(row["partners"])
    for row in rows("SELECT association, row_to_json(p)::text AS line FROM maillon.partners p"):
        one = json.loads(row["line"])
        hidden = one["partner"].startswith("autre/")
        line = (None if hidden else one["partner"], one["name"], one["kind"], one["territory"], one["stage"], one["stage_allowed"], one["level"], one["points"], one["trend"], one["confidence"], one["clarity"], one["availability"], one["trust"])
        figures = all_of[row["association"]]
        figures["partner", line] = figures.get(("partner", line), 0) + 1
    for row in rows("SELECT association, count(DISTINCT youth) AS youths, count(*) AS received, count(acknowledged) AS acknowledged FROM maillon.referrals GROUP BY association"):
        figures = all_of[row["association"]]
        figures["young people"], figures["received"], figures["acknowledged"] = int(row["youths"]), int(row["received"]), int(row["acknowledged"])
    return all_of


def compare(wanted):
    """How many figures were compared, and those that differ."""
    there, compared, differ = found(), 0, []
    must(f"associations: {sorted(set(there) ^ set(wanted))}", set(there) == set(wanted))
    for key, figures in wanted.items():
        for name in set(figures) | (set(there[key]) - {"young people"}):
            compared += 1
            if figures.get(name, "absent") != there[key].get(name, "absent"):
                differ.append((key, name, figures.get(name, "absent"), there[key].get(name, "absent")))
    return compared, differ


def print_of(query):
    return rows(f"SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS print FROM ({query}) AS all_lines")[0]["print"]


def all_rows(where="true"):
    return " UNION ALL ".join(f"SELECT '{table}' || t::text AS line FROM maillon.{table} t WHERE {where}" for table in ("associations", "partners", "referrals"))


ENGLISH, FRENCH = (pathlib.Path(SOURCE, "docs", page).read_text(encoding="utf-8") for page in ("at-scale.md", "a-grande-echelle.md"))
pathlib.Path(FOLDERS, "bin").mkdir(parents=True)
pathlib.Path(FOLDERS, "bin", "maillon").symlink_to(MAILLON)
made, wanted, texts = {}, {}, {}
for one in range(1, COUNT + 1):
    folder = f"{FOLDERS}/{one}"
    name, told = make(BENCH, folder, one)
    made[f"association-n-{one}-l-elan-{one}"] = folder, told, name
shutil.copytree(f"{SOURCE}/data-example", f"{FOLDERS}/example")
made["les-ricochets-du-pays-d-aubel"] = f"{FOLDERS}/example", None, "Les Ricochets du pays d'Aubel"
for key, (folder, told, _) in made.items():
    wanted[key] = expected(folder, told)
    texts[key] = maillon(folder, "export", "sql")
began = time.monotonic()
for text in texts.values():
    load(text)
took = time.monotonic() - began
compared, differ = compare(wanted)
for line in differ[:20]:
    print("postgresql: differs:", *line, file=sys.stderr)
must(f"{len(differ)} of {compared} figures differ", not differ)

# Names arrive byte for byte, whatever they hold.
names = {row["association"]: bytes.fromhex(row["name"]).decode() for row in rows("SELECT association, encode(convert_to(name, 'UTF8'), 'hex') AS name FROM maillon.associations")}
must("names of associations", names == {key: name for key, (_, _, name) in made.items()})
must("a line of a record ran", not pathlib.Path(FOLDERS, "planted").exists())

# Loaded again, in another order: the same rows; a changed folder: its rows, and nobody else's.
before = print_of(all_rows())
for key in sorted(texts, reverse=True)[:20]:
    load(texts[key])
must("loading again changes rows", print_of(all_rows()) == before)
key = "association-n-7-l-elan-7"
folder, told, _ = made[key]
others = print_of(all_rows(f"association <> '{key}'"))
gone = next(pathlib.Path(folder, "youth", "2026").iterdir())
gone.unlink()
wanted[key] = expected(folder, told)
load(maillon(folder, "export", "sql"))
must("another association's rows moved", print_of(all_rows(f"association <> '{key}'")) == others)
must("a young person who is gone is still there", not rows(f"SELECT 1 FROM maillon.referrals WHERE association = '{key}' AND youth = '{gone.stem}'"))
compared_again, differ = compare(wanted)
must(f"after a change: {differ[:3]}", not differ)

# A text that is cut or refused leaves the old rows, and psql reads none of them as a command.
before = print_of(all_rows())
broken = texts[key].replace("\t2026-11-23\t", "\tnever\t", 1).removesuffix("COMMIT;\n") + "\\! touch planted\nCOMMIT;\n"
must("a text that is refused loads", psql(broken).returncode != 0)
psql(texts[key][:len(texts[key]) * 3 // 4])
must("a refused or a cut text changed rows", print_of(all_rows()) == before)
must("psql went on after an error", not pathlib.Path(FOLDERS, "planted").exists())

# Dashboards see figures and no young person's row (docs/at-scale.md).
dashboards, leaving = blocks(ENGLISH, "sql")
must("the guides have other SQL", blocks(FRENCH, "sql") == [dashboards, leaving])
load(dashboards)
must("the dashboards' role reads no view", psql("SELECT * FROM maillon.loop", "dashboards").returncode == 0)
must("the dashboards' role reads rows", all(psql(f"SELECT * FROM maillon.{table}", "dashboards").returncode != 0 for table in ("referrals", "partners", "associations")))

# The guides' other lines, in both languages: a file that psql loads into a new database, ndjson with the association's key.
must("createdb", shell(ENGLISH.split("`createdb", 1)[1].split("`", 1)[0].join(("createdb", ""))).returncode == 0)
for guide in (ENGLISH, FRENCH):
    written, loaded = blocks(guide, "")[0].splitlines()
    must(written, shell(written, "example").returncode == 0)
    done = shell(loaded)
    must(f"{loaded}: {done.stderr}", done.returncode == 0 and not done.stderr)
    for line in blocks(guide, "sh")[0].splitlines():
        must(line, shell(line, "example").returncode == 0)
        kept = [json.loads(one) for one in pathlib.Path(FOLDERS, "example", line.split("> ")[-1]).read_text().splitlines()]
        must(f"{line}: {kept[:1]}", len(kept) > 5 and all(one["association"] == "afev-95" and None not in (one.get("state", ""), one.get("level", "")) for one in kept))

# This comparison sees each view when it is broken.
for view, slip in (("referrals_by_state", ("r.late", "r.expired")), ("loop", ("<=", "<")), ("delays", ("0.5", "0.4")), ("levels", ("WHERE p.has_level", ""))):
    definition = texts[key].split(f"CREATE OR REPLACE VIEW maillon.{view} ", 1)[1].split(";\n", 1)[0]
    load(f"CREATE OR REPLACE VIEW maillon.{view} " + definition.replace(*slip) + ";\n")
    must(f"{view} is broken and nobody sees it", compare(wanted)[1])
    load(texts["les-ricochets-du-pays-d-aubel"])
compared_last, differ = compare(wanted)
must("a load does not mend the views", not differ)

# One association goes, as the guide says.
load(leaving.replace("afev-95", key))
must("an association that was dropped is still there", not rows(f"SELECT 1 FROM maillon.referrals WHERE association = '{key}'") and key not in found())
print(f"postgresql: {len(made)} associations loaded in {took:.1f} s; {compared + compared_again + compared_last} figures compared, 0 differ; names byte for byte; loaded again the same; broken views are seen")
