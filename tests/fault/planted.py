#!/usr/bin/env python3
# Each planted bug must be caught by the suite that claims it, and the sound program must pass the very same run.
# SPDX-License-Identifier: MIT
"""A suite that can't go red proves nothing. Exit: 0 every bug caught and the sound program green, 1 not so, 2 set-up."""
import argparse, os, shlex, subprocess, sys, time

from cases import HERE, cannot, program

CLAIMS = {  # the program's name without "maillon_", the suite, its words
    "blocking": "fi_links.py --cases 'partner set'",
    "deadly_signals": "fi_resources.py --cases 'partner set' --kinds limits",
    "follow": "fi_links.py --cases 'partner set'",
    "fsync_again": "fi_syscalls.py --cases 'partner set' --kinds error --calls fsync",
    "in_place": "fi_powerloss.py --cases 'partner set' --models ordered",
    "litter": "fi_syscalls.py --cases 'partner set' --kinds error --calls fsync",
    "no_close_check": "fi_syscalls.py --cases 'partner set' --kinds error --calls close",
    "no_dirsync": "fi_powerloss.py --cases 'partner set' --models ordered",
    "no_fsync": "fi_powerloss.py --cases 'partner set' --models ordered",
    "no_lock": "fi_concurrent.py --updates 320 --records 1 --hold 4",
    "no_memory_word": "fi_resources.py --cases 'partner set' --kinds memory --memory 40",
    "no_mode": "fi_syscalls.py --cases 'partner set' --kinds kill --calls fsync",
    "no_recheck": "fi_editor.py --cases 'partner set'",
    "partial": "fi_resources.py --cases 'partner set' --kinds quota --quota 20",
    "signals": "fi_syscalls.py --cases 'partner set' --kinds signal --calls fsync",
}


def suite(words, maillon):
    name, *rest = shlex.split(words)
    line = [sys.executable, os.path.join(HERE, name), "--maillon", maillon, *rest]
    answer = subprocess.run(line, capture_output=True, text=True)
    if answer.returncode not in (0, 1):
        cannot(f"{name}: {answer.stderr.strip()[-300:]}")
    return answer


def is_red(answer):
    return answer.returncode == 1 and "VIOLATION" in answer.stdout


# A race needs luck on a busy machine: whoever looks for one may look again.
def caught_by(words, bugged):
    for _ in range(4 if words.startswith("fi_concurrent") else 1):
        answer = suite(words, bugged)
        if is_red(answer):
            break
    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--planted", required=True, help="the folder of the programs with a bug")
    parser.add_argument("--bugs", default=",".join(CLAIMS))
    options = parser.parse_args()
    wrong, sound = 0, {}
    for bug in options.bugs.split(","):
        words, began = CLAIMS[bug], time.time()
        bugged = os.path.join(os.path.realpath(options.planted), "maillon_" + bug)
        if not os.path.exists(bugged):
            cannot(f"{bugged} is not built (target planted_bugs)")
        caught = caught_by(words, bugged)
        is_caught = is_red(caught)
        if words not in sound:
            sound[words] = suite(words, options.maillon)
        first = next((line for line in caught.stdout.splitlines() if line.startswith("VIOLATION")), "")
        print(f"{bug}: {'caught' if is_caught else 'NOT CAUGHT'} by {words.split()[0]} in {time.time() - began:.0f} s | {first[:150]}", flush=True)
        wrong += not is_caught
    for words, answer in sound.items():
        if answer.returncode != 0:
            wrong += 1
            print(f"VIOLATION the sound program fails {words}:\n{answer.stdout[-600:]}")
    count = len(options.bugs.split(","))
    print(f"planted: bugs={count} violations={wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
