#!/usr/bin/env python3
# Somebody saves the same record between our read and our write: nothing of either is lost, or we refuse (6-quality, "Saving").
# SPDX-License-Identifier: MIT
"""The command runs under strace, which holds it back at each fsync, so at that of its temporary too: it has read the record and not yet
looked at it again. Meanwhile the record is edited as editors do. What stands in the end must be what stands when the
edit comes first and the command after it, or the edit alone and a refusal. Exit: 0, 1, 2 as everywhere."""
import argparse, concurrent.futures, os, shutil, sys, threading, time

from cases import TEMPORARY, Place, chosen_cases, old_and_new, program, scratch, snapshot
from invariants import answer_faults, anonymous


def save(path, text):
    """As editors save: a new file, renamed over the old one."""
    with open(path + "~", "wb") as file:
        file.write(text)
    os.replace(path + "~", path)


def append(path):
    with open(path, "ab") as file:
        file.write(b"# relu\n")


def rename(path):
    with open(path, "rb") as file:
        text = file.read()
    save(path, text + b"# relu\n")


def rewrite(path):
    with open(path, "r+b") as file:
        text = file.read().replace(b"format: 1\n", b"format: 1   # vu\n")
        file.seek(0)
        file.truncate()
        file.write(text)


def same_size(path):
    """One letter of a comment, in place, and the time of the file set back."""
    before = os.stat(path)
    with open(path, "r+b") as file:
        text = file.read()
        place = text.rindex(b"\n", 0, len(text) - 1) + 1
        file.seek(0)
        file.write(text[:place] + text[place:].replace(b"e", b"a", 1))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def break_it(path):
    rename(path)
    with open(path, "ab") as file:
        file.write(b"<<<<<<< HEAD\n")


def remove(path):
    os.unlink(path)


def link_away(path):
    os.replace(path, path + ".elsewhere")
    os.symlink(os.path.basename(path) + ".elsewhere", path)


KEPT = {"append": append, "rename": rename, "rewrite": rewrite}   # the command must be done again and succeed
OPEN = {"same size": same_size}                                   # it may succeed or refuse
REFUSED = {"broken": break_it, "removed": remove, "link": link_away}  # the edit alone must stand
EDITS = {**KEPT, **OPEN, **REFUSED}


def wait_for_temporary(folder, is_over):
    while not is_over:
        if any(TEMPORARY.search(name) for name in os.listdir(folder)):
            return True
        time.sleep(0.002)
    return False


def raced(case, file, edit, options, top, tag):
    """The edit falls between the read and the second look. (what stands, the answer, whether it fell there)"""
    for delay in (options.delay, 4 * options.delay, 16 * options.delay):  # a busy machine may miss the moment
        now, answer, fell = raced_once(case, file, edit, options.maillon, delay, top, tag)
        if fell:
            break
    return now, answer, fell


def raced_once(case, file, edit, maillon, delay, top, tag):
    with Place(case, top, tag) as place:
        path, fell, is_over = os.path.join(place.data, file), [], []

        def editor():
            fell.append(wait_for_temporary(os.path.dirname(path), is_over))
            edit(path)

        thread = threading.Thread(target=editor)
        thread.start()
        hold = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e", f"inject=fsync:delay_enter={delay}000", "--"]
        answer = place.run(maillon, hold)
        is_over.append(True)
        thread.join()
        return snapshot(place.data), answer, fell[0]


def edited_first(case, file, edit, options, top, tag):
    with Place(case, top, tag) as place:
        edit(os.path.join(place.data, file))
        alone = snapshot(place.data)
        answer = place.run(options.maillon)
        return alone, snapshot(place.data), answer


def try_edit(case, file, name, options, top):
    edit, tag = EDITS[name], f"{case.name}-{name}".replace(" ", "_")
    alone, both, plain = edited_first(case, file, edit, options, top, tag + "-first")
    now, answer, fell = raced(case, file, edit, options, top, tag + "-raced")
    faults = list(answer_faults(answer, True))
    if not fell:
        faults.append("set-up: the command made no temporary")
    if answer.code == 0 and (plain.code != 0 or anonymous(now) != anonymous(both)):
        faults.append("done, and something is lost")
    if answer.code != 0 and anonymous(now) != anonymous(alone):
        faults.append("refused, and the edit is not as it was")
    # `edit` may refuse too: it keeps its author's text and says where.
    keeps_text = "edit" in case.words and "/maillon-" in answer.err
    if name in KEPT and answer.code != 0 and not keeps_text:
        faults.append(f"refused: {answer.err.strip()[:120]}")
    return name, faults


def try_case(case, options, top):
    old, new = old_and_new(case, options.maillon, top)
    files = [file for file in new if file in old and old[file] != new[file]]
    if len(files) != 1:
        return 0, 0  # new files only: nobody can have them open
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda name: try_edit(case, files[0], name, options, top), EDITS))
    bad = 0
    for name, faults in results:
        bad += bool(faults)
        if faults:
            print(f"VIOLATION {case.name}: {name}: {'; '.join(faults)}", flush=True)
    print(f"{case.name}: edits={len(results)} violations={bad}", flush=True)
    return len(results), bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="")
    parser.add_argument("--delay", type=int, default=150, help="milliseconds for which the command is held back")
    parser.add_argument("--jobs", type=int, default=8)
    options = parser.parse_args()
    top = scratch()
    try:
        edits, bad = (sum(column) for column in zip(*[try_case(case, options, top) for case in chosen_cases(options.cases)]))
    finally:
        shutil.rmtree(top, ignore_errors=True)
    print(f"editor: edits={edits} violations={bad}")
    return 1 if bad or edits == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
