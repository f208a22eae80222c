#!/usr/bin/env python3
# Awkward instants, zones and locales: no crash, and the same answer for a given date whatever the clock says (6-quality, I13).
# SPDX-License-Identifier: MIT
"""Each answer is asked at each instant in each zone with the clock's own day (it must end in order), and for a given day
in each locale too (it must be the same to the byte). Exit: 0, 1, 2 as everywhere."""
import argparse, concurrent.futures, os, shutil, sys

from cases import HERE, program, run, scratch

INSTANTS = ["2026-03-29 00:59:59", "2026-03-29 01:00:00", "2026-03-29 23:30:00", "2026-10-25 00:30:00", "2026-10-25 01:30:00",
            "2026-12-31 23:59:59", "2027-01-01 00:00:00", "2027-01-03 23:30:00", "2028-02-29 12:00:00", "2025-12-29 08:00:00",
            "2038-01-19 03:14:08", "1970-01-01 00:00:01", "2000-01-01 00:00:00", "2099-12-31 23:59:59"]
ZONES = ["Europe/Paris", "UTC", "Pacific/Kiritimati", "America/St_Johns", "Indian/Reunion", "America/Guadeloupe", "Pacific/Pago_Pago"]
LOCALES = ["C", "C.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8"]
ANSWERS = [["summary", "--week"], ["health"], ["agenda", "--days", "60"], ["check"], ["youth", "show", "y26-pa1r5"], ["feedback", "due"]]


def ask(maillon, data, words, zone, instant, locale="C.UTF-8"):
    environment = {"PATH": os.environ["PATH"], "TZ": zone, "LC_ALL": locale, "HOME": "/nonexistent"}
    return run(["faketime", "-f", "@" + instant, maillon, "-C", data, *words], environment, "/")


def try_moment(options, data, zone, instant):
    faults, runs = [], 0
    for words in ANSWERS:
        answer = ask(options.maillon, data, words, zone, instant)
        runs += 1
        if answer.code not in (0, 1, 3) or not answer.out + answer.err:  # facts may lie in that day's future
            faults.append(f"{zone} {instant}: {' '.join(words)} exit={answer.code} {answer.err[:100]}")
        for locale in LOCALES:
            answer = ask(options.maillon, data, [*words, "--today", "2026-11-23"], zone, instant, locale)
            runs += 1
            if (answer.code, answer.out) != options.wanted[tuple(words)]:
                faults.append(f"{zone} {instant} {locale}: {' '.join(words)} depends on clock, zone or locale")
    return runs, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--every", type=int, default=1, help="only every n-th moment")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    top = scratch()
    data = top + "/data"
    shutil.copytree(HERE + "/folder", data)
    options.wanted = {}
    for words in ANSWERS:
        answer = ask(options.maillon, data, [*words, "--today", "2026-11-23"], "UTC", "2026-11-23 12:00:00")
        options.wanted[tuple(words)] = (answer.code, answer.out)
    moments = [(zone, instant) for zone in ZONES for instant in INSTANTS][::options.every]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda moment: try_moment(options, data, *moment), moments))
    os.utime(data + "/partners/ft-sarcelles.yaml", (4e9, 4e9))  # the clock was set back
    if run([options.maillon, "-C", data, "check"], {}, "/").code != 0:
        results.append((1, ["a file dated in the future is refused"]))
    shutil.rmtree(top)
    faults = [fault for _, some in results for fault in some]
    for fault in faults[:12]:
        print(f"VIOLATION {fault}")
    print(f"clock: moments={len(moments)} runs={sum(runs for runs, _ in results)} violations={len(faults)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
