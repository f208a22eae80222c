#!/usr/bin/env python3
# make bench: every figure of 6-quality 6.1 in one run, side by side, as the tables of docs/benchmarks.md.
# SPDX-License-Identifier: MIT
"""compare.py [SIZE...] measures folders of so many young people; the raw figures are kept in build/bench/measurements.json.
Nothing is asserted but that all who count the same facts count them alike. --again prints the tables of the last run, --write
PAGE puts them between the page's marks."""
import argparse, dataclasses, datetime, json, os, platform, shutil, sys, time

import at_hand, peers, tables
from cost import MAILLON, TODAY, Measure, Rounds, environment, interleaved, program, ROOT, run, say, HERE

RAW = os.path.join(ROOT, "build/bench/measurements.json")
DEBIAN_PYTHON = "/usr/bin/python3"  # the one that python3-yaml belongs to
PEERS_AT = 10_000
CHECKED_TO = 100_000  # a larger folder is made in the same way
ANOTHER_DAY = "2025-06-30"  # when the last year's referrals are neither none nor all


def rounds_at(size, wanted):
    ordinary, slow = next(((o, s) for most, o, s in ((2_000, 11, 3), (20_000, 5, 3), (200_000, 3, 1)) if size <= most), (1, 0))
    return Rounds(wanted or ordinary, min(wanted, slow) if wanted else slow)


def in_git(folder, env):
    at_hand.committed(folder, env)
    time.sleep(2)  # nothing is as young as the index or a snapshot any more
    run(["git", "-C", folder, "status", "--porcelain"], {**env, "GIT_OPTIONAL_LOCKS": "1"})


def answers(folder, name, env, before=lambda: None):
    return [Measure(f"{command}{name}", [MAILLON, "-C", folder, *command.split(), "--today", TODAY], env, before=before)
            for command in ("health", "summary --week")]


def emptied(folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)


def measures_of(canonical, messy, work):
    """Everything that reads a folder; `work` holds the snapshots."""
    home = os.path.join(work, "home")
    none, cold, warm = (environment(home, **more) for more in
                        ({}, {"XDG_CACHE_HOME": os.path.join(work, "cold")}, {"XDG_CACHE_HOME": os.path.join(work, "warm")}))
    emptied(warm["XDG_CACHE_HOME"])
    interleaved(answers(canonical, "", warm), Rounds(2, 0))
    return [Measure("floor stat", [program("floor"), canonical, "stat"], none),
            Measure("floor read", [program("floor"), canonical, "read"], none),
            *answers(canonical, "", none),
            *answers(canonical, ", snapshot written", cold, lambda: emptied(cold["XDG_CACHE_HOME"])),
            *answers(canonical, ", snapshot read", warm),
            Measure("git status", ["git", "-C", canonical, "status", "--porcelain"], none),
            Measure("floor read, messy", [program("floor"), messy, "read"], none),
            *answers(messy, ", messy", none),
            Measure("YAML::Load", [program("count_yaml_cpp"), canonical, TODAY], none, is_slow=True),
            Measure("Python", [DEBIAN_PYTHON, f"{HERE}/count_pyyaml.py", canonical, TODAY], none, is_slow=True)]


def check_counters(folder, env):
    for day in (TODAY, ANOTHER_DAY):
        lines = [run([*words, folder, day], env) for words in ([program("count_yaml_cpp")], [DEBIAN_PYTHON, f"{HERE}/count_pyyaml.py"])]
        if lines[0] != lines[1] or not lines[0]:
            sys.exit("Python and C++ count otherwise")


def measured_at(size, work, wanted_rounds):
    rounds = rounds_at(size, wanted_rounds)
    env = environment(os.path.join(work, "home"))
    emptied(work)
    os.makedirs(env["HOME"])
    canonical, messy = os.path.join(work, "canonical"), os.path.join(work, "messy")
    began = time.time()
    written = run([program("bench_folder"), canonical, "--youths", str(size)], env).strip()
    say(f"{size}: {written}, made in {time.time() - began:.1f} s; {rounds.ordinary} rounds")
    if size <= CHECKED_TO:
        run([MAILLON, "-C", canonical, "check", "--strict", "--today", TODAY], env)
    run([program("bench_folder"), messy, "--youths", str(size), "--messy", "20"], env)
    in_git(canonical, env)
    measures, facts = measures_of(canonical, messy, work), 0
    if size <= 2_000:
        check_counters(messy, env)
    if size == PEERS_AT:
        others, facts = peers.prepared(canonical, os.path.join(work, "peers"))
        measures += others
    costs, unanswered = interleaved(measures, rounds)
    return {"written": written, "facts": facts, "unanswered": unanswered, "costs": {name: dataclasses.asdict(cost) for name, cost in costs.items()}}


def machine():
    with open("/proc/cpuinfo") as cpus:
        lines = cpus.read().splitlines()
    kind = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    virtual = any("hypervisor" in line for line in lines)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{os.cpu_count()} {'virtual ' if virtual else ''}cores ({kind}), {memory:.0f} GB of memory"


def measured(sizes, wanted_rounds):
    folders = os.path.join(ROOT, "build/bench/folders")
    result = {"date": datetime.date.today().isoformat(), "machine": machine(), "load": os.getloadavg()[0], "sizes": {}}
    for size in sizes:
        result["sizes"][str(size)] = measured_at(size, folders, wanted_rounds)
    emptied(folders)
    result["at hand"] = at_hand.at_hand(PEERS_AT if PEERS_AT in sizes else min(sizes), folders)
    shutil.rmtree(folders)
    with open(RAW, "w") as out:
        json.dump(result, out, indent=1)
    return result


def write_into(page, text):
    begin, end = "<!-- measured by make bench -->\n", "<!-- end of what was measured -->"
    with open(page, encoding="utf-8") as file:
        before, rest = file.read().split(begin)
    with open(page, "w", encoding="utf-8") as file:
        file.write(before + begin + text + end + rest.split(end)[1])


def main():
    wish = argparse.ArgumentParser(description=__doc__)
    wish.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000])
    wish.add_argument("--rounds", type=int, default=0, help="instead of so many as the size allows")
    wish.add_argument("--again", action="store_true", help="measure nothing, print the last run's tables")
    wish.add_argument("--write", metavar="PAGE", help="put the tables into this page")
    wish = wish.parse_args()
    if wish.again:
        with open(RAW) as raw:
            result = json.load(raw)
    else:
        result = measured(sorted(wish.sizes), wish.rounds)
    text = tables.page(result)
    print(text)
    if wish.write:
        write_into(wish.write, text)


if __name__ == "__main__":
    main()
