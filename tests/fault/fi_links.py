#!/usr/bin/env python3
# Links, pipes and folders in the place of records: never followed, never waited for, never written through (6-quality, I11).
# SPDX-License-Identifier: MIT
"""In a fresh folder of each command, one file it reads or writes is replaced by a link to a file outside, a link to
nothing, a pipe, or a folder; then the command runs. It must end, and nothing outside may change. Exit: 0, 1, 2."""
import argparse, concurrent.futures, os, shutil, sys

from cases import Place, chosen_cases, old_and_new, program, scratch
from invariants import answer_faults

SHARED = ["maillon.yaml", "partners/ft-sarcelles.yaml"]


def link(path, outside):
    shutil.move(path, outside) if os.path.exists(path) else open(outside, "w").close()
    os.symlink(outside, path)


def dangling(path, outside):
    remove(path)
    os.symlink(outside, path)


def pipe(path, outside):
    remove(path)
    os.mkfifo(path)


def folder(path, outside):
    remove(path)
    os.mkdir(path)


def remove(path):
    if os.path.exists(path):
        os.unlink(path)


KINDS = {"link": link, "dangling": dangling, "pipe": pipe, "folder": folder}


def contents(folder_path):
    return {name: open(os.path.join(folder_path, name), "rb").read() for name in os.listdir(folder_path)}


def try_kind(case, file, kind, options, top):
    with Place(case, top, f"{case.name}-{kind}-{file}".replace("/", "_").replace(" ", "_")) as place:
        os.mkdir(place.top + "/outside")
        path = os.path.join(place.data, file)
        if os.path.isdir(os.path.dirname(path)):
            KINDS[kind](path, place.top + "/outside/file")
        before = contents(place.top + "/outside")
        answer = place.run(options.maillon, seconds=15)
        faults = list(answer_faults(answer, True))
        if contents(place.top + "/outside") != before:
            faults.append("written outside the folder")
        if answer.code == 0 and (file == "maillon.yaml" or file in options.written):
            faults.append("done, through what is no file")
        return [f"{case.name}: {file} is a {kind}: {fault}" for fault in faults]


def try_case(case, options, top):
    old, new = old_and_new(case, options.maillon, top)
    options.written = [name for name in old if new.get(name) != old[name]]  # a new one takes another id
    if case.name == "init":
        return 0, []
    files = sorted({*SHARED, *options.written, *(name for name in new if name not in old), ".lock"})
    jobs = [(file, kind) for file in files for kind in KINDS]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda job: try_kind(case, *job, options, top), jobs))
    return len(jobs), [fault for some in results for fault in some]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    top, runs, bad = scratch(), 0, 0
    try:
        for case in chosen_cases(options.cases):
            some, faults = try_case(case, options, top)
            runs, bad = runs + some, bad + len(faults)
            for fault in faults:
                print(f"VIOLATION {fault}")
    finally:
        shutil.rmtree(top, ignore_errors=True)
    print(f"links: runs={runs} violations={bad}")
    return 1 if bad or runs == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
