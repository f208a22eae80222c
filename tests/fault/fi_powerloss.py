#!/usr/bin/env python3
# A power cut after every operation of every command that writes, in every state the disk may then hold (6-quality, 6.2).
# SPDX-License-Identifier: MIT
"""The command runs once under strace; its operations are replayed in memory and the power is "cut" after each. Bytes not
yet forced to the disk may be there, not there, cut anywhere or zeros; changes of folders not yet forced may be lost: the
last ones first ("ordered", a journal) or any of them ("any"). Then each record must be its old or its new version, only
known temporaries may lie about, records may not stand before what they need, maillon check must read what is there, and
after exit 0 the new version must be there. Exit: 0 all held, 1 something did not, 2 set-up."""
import argparse, hashlib, os, random, shutil, sys

from cases import SECRETS, TEMPORARY, Place, cannot, chosen_cases, old_and_new, program, run, scratch, snapshot
from disk_model import Trace, states
from invariants import Versions

TRACED = "trace=%file,%desc,sync,syncfs"


def traced(case, options, top):
    with Place(case, top, "traced") as place:
        files = {os.path.join(place.data, name): text for name, (text, _) in snapshot(place.data).items()}
        log = place.top + "/trace"
        answer = place.run(options.maillon, ["strace", "-f", "-qq", "-y", "-xx", "-s", "16000000", "-o", log,
                                             "-e", TRACED, "--"])
        if answer.code != 0:
            cannot(f"'{case.name}' fails under strace: {answer.err}")
        trace = Trace(os.path.realpath(place.data), files)
        with open(log, encoding="latin-1") as lines:
            trace.read(lines.read().splitlines())
        return trace


class Judge:
    """Looks at each distinct state once."""

    def __init__(self, case, trace, versions, options, top):
        self.case, self.trace, self.versions, self.options, self.top = case, trace, versions, options, top
        self.seen, self.checked, self.bad = set(), {}, 0

    def look(self, state, is_over, cut):
        key = hashlib.sha256(repr((is_over, state)).encode()).digest()
        if key in self.seen:
            return
        self.seen.add(key)
        for fault in self.faults(state, is_over):
            self.bad += 1
            if self.bad <= 12:
                print(f"VIOLATION {self.case.name}: {self.options.model}: cut after operation {cut}"
                      f"{', after exit 0' if is_over else ''}: {fault}", flush=True)

    def faults(self, state, is_over):
        now = {os.path.relpath(path, self.trace.root): text for path, text in state if not path.endswith("/.lock")}
        bytes_of = lambda files: {name: (text, 0) for name, (text, _) in files.items()}
        versions = Versions(bytes_of(self.versions.old), bytes_of(self.versions.new))
        files = {name: (text, 0) for name, text in now.items()}
        faults = list(versions.faults(files))
        faults += [f"litter:{name}" for name in versions.extra(files) if not TEMPORARY.search(name)]
        if is_over and versions.state(files) != "new":
            faults.append("durable: success was announced, the new version is gone")
        return faults + self.check_faults(now)

    def check_faults(self, now):
        """maillon check reads the folder; temporaries make no difference to it, and one of them is put there."""
        records = {name: text for name, text in now.items() if not TEMPORARY.search(name)}
        key = tuple(sorted(records))  + tuple(hashlib.sha256(records[name]).hexdigest() for name in sorted(records))
        if "maillon.yaml" not in records or key in self.checked:
            return self.checked.get(key, [])
        folder = os.path.join(self.top, "state")
        for name, text in now.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(text)
        answer = run([self.options.maillon, "-C", folder, "check"], {"MAILLON_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8"}, self.top)
        shutil.rmtree(folder)
        leaks = any(secret in answer.out + answer.err for secret in SECRETS)
        self.checked[key] = [] if answer.code == 0 and not leaks else [f"check:{answer.code}:{answer.out.strip()[:150]}"]
        return self.checked[key]


def try_case(case, options, top):
    versions = Versions(*old_and_new(case, options.maillon, top))
    trace = traced(case, options, top)
    judge = Judge(case, trace, versions, options, top)
    operations, lengths, folder_durable, durable, cut = 0, {}, set(), {}, 0
    for event in trace.events:
        if event[0] == "forced":
            durable[event[1]] = max(durable.get(event[1], 0), event[2])
            continue
        if event[0] == "folder forced":
            forced = {i for i in range(event[2]) if event[1] in trace.folder_operations[i][0]}
            folder_durable |= set(range(max(forced, default=-1) + 1)) if options.model == "ordered" else forced
            continue
        if event[0] == "operation":
            operations, lengths = event[1:]
        for state in states(trace, options.model, operations, lengths, folder_durable, durable):
            judge.look(state, event[0] == "end", cut)
        cut += 1
    print(f"{case.name}: model={options.model} operations={cut - 1} states={len(judge.seen)} violations={judge.bad}", flush=True)
    return len(judge.seen), judge.bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="", help="names of commands.txt, by commas; all if left out")
    parser.add_argument("--models", default="ordered,any")
    parser.add_argument("--least", type=int, default=150, help="states wanted of each command, both models together")
    options = parser.parse_args()
    random.seed(1)
    top, total, bad, few = os.path.realpath(scratch()), 0, 0, []
    try:
        for case in chosen_cases(options.cases):
            count = 0
            for options.model in options.models.split(","):
                states_seen, faults = try_case(case, options, top)
                count, bad = count + states_seen, bad + faults
            total += count
            if count < options.least:
                few.append(f"{case.name} ({count})")
    finally:
        shutil.rmtree(top, ignore_errors=True)
    if few:
        print(f"VIOLATION fewer than {options.least} states: {', '.join(few)}")
    print(f"powerloss: states={total} violations={bad + len(few)}")
    return 1 if bad or few or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
