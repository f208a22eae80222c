#!/usr/bin/env python3
# Full and read-only disks, refused memory, limits, odd environments, closed streams, for every command that writes (6-quality, 6.2).
# SPDX-License-Identifier: MIT
"""Every run starts from a fresh folder; afterwards everything of invariants.py must hold, whatever went short.
Kinds: quota (the disk full after each byte), short (short and interrupted reads and writes: the run must succeed), memory
(each allocation refused, once and for good), limits, disks (really full, really read-only, in a mount namespace of its
own), environments, streams, prints (a reading command whose answer nobody gets). Exit: 0, 1, 2 as everywhere."""
import argparse, collections, concurrent.futures, os, shutil, subprocess, sys

from cases import HERE, Place, cannot, chosen_cases, old_and_new, program, run, scratch, shim
from invariants import Versions, after_fault

LIMITS = ["-n 3", "-n 4", "-n 5", "-n 6", "-n 8", "-f 0", "-f 1", "-v 20000", "-v 40000", "-s 256"]
ENVIRONMENTS = [{"HOME": ""}, {"HOME": "/nonexistent"}, {"TMPDIR": "/nonexistent"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"},
                {"LC_ALL": "xx_YY"}, {"TZ": "Pacific/Kiritimati"}, {"TZ": ":bad"}, {"COLUMNS": "0"}, {"COLUMNS": "99999999999"},
                {"TERM": ""}, {"EDITOR": ""}, {"PATH": ""}, {"PATH": "/nonexistent"}]
STREAMS = ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", ">/dev/full 2>&1"]
DISKS = """set -e
mount -t tmpfs -o size={size}k,mode=0700 disk "$1/disk"; cp -a "$1/data" "$1/disk/data"
{spoil}
rm -rf "$1/data"; shift; set +e
"$@"; code=$?
cp -a {disk}/data {place}/data; exit $code"""


class Trial:
    """One command, its folder before and after, and the count of what held and what did not."""

    def __init__(self, case, options, top):
        self.case, self.options, self.top = case, options, top
        self.versions = Versions(*old_and_new(case, options.maillon, top))
        self.runs, self.bad = collections.Counter(), 0

    def judge(self, kind, label, place, answer, excused=()):
        faults, state = after_fault(place, self.versions, answer, "error")
        faults = [fault for fault in faults if fault.split(":")[0] not in excused]
        if kind == "short" and (answer.code != 0 or state != "new"):
            faults.append("does not cope")
        self.runs[kind] += 1
        if faults:
            self.bad += 1
            print(f"VIOLATION {self.case.name}: {kind} {label} exit={answer.code} {'; '.join(faults)} | {answer.err.strip()[-160:]}", flush=True)

    def shimmed(self, kind, label, **environment):
        with Place(self.case, self.top, f"{kind}{label}") as place:
            answer = place.run(self.options.maillon, LD_PRELOAD=self.options.shim, **environment)
            self.judge(kind, label, place, answer)

    def in_shell(self, kind, label, script, excused=()):
        """`script` ends in "$@", the command."""
        with Place(self.case, self.top, f"{kind}{abs(hash(label))}") as place:
            answer = place.run(self.options.maillon, ["/bin/bash", "-c", script.replace("{place}", place.top), "bash"])
            self.judge(kind, label, place, answer, excused)

    def counted(self):
        with Place(self.case, self.top, "counted") as place:
            place.run(self.options.maillon, LD_PRELOAD=self.options.shim, FI_COUNT=place.top + "/count")
            with open(place.top + "/count") as file:
                return [int(number) for number in file.read().split()]

    def jobs(self):
        allocations, size = self.counted()
        step = max(1, size // self.options.quota) if self.options.quota else 1
        for count in range(0, size, step):
            yield "quota", lambda count=count: self.shimmed("quota", count, FI_QUOTA=str(count))
        for way in ("FI_SHORT_WRITE=1", "FI_SHORT_WRITE=7", "FI_SHORT_READ=1", "FI_SHORT_READ=3", "FI_EINTR=2", "FI_EINTR=3", "FI_EINTR=5"):
            name, value = way.split("=")
            yield "short", lambda name=name, value=value: self.shimmed("short", f"{name}={value}", **{name: value})
        step = max(1, allocations // self.options.memory) if self.options.memory else 1
        for count in range(1, allocations + 1, step):
            for more in ("", "+"):
                yield "memory", lambda which=f"{count}{more}": self.shimmed("memory", which, FI_OOM=which)
        for limit in LIMITS:
            yield "limits", lambda limit=limit: self.in_shell("limits", limit, f'ulimit {limit}; exec "$@"', self.loader(limit))
        yield from self.disk_jobs()
        for more in ENVIRONMENTS:
            yield "environments", lambda more=more: self.environment(more)
        for stream in STREAMS:
            yield "streams", lambda stream=stream: self.in_shell("streams", stream, f'"$@" {stream}', ("silent",))

    @staticmethod
    def loader(limit):
        """Where the system can't even load the program, it says so itself, with 127."""
        return ("signal", "silent") if limit[1] in "nv" else ()

    def disk_jobs(self):
        for room in (0, 4, 8):
            spoil = f'dd if=/dev/zero of="$1/disk/fill" bs=1k status=none 2>/dev/null || true; truncate -s -{room}k "$1/disk/fill"'
            yield "disks", lambda room=room, spoil=spoil: self.disk(f"full but for {room} KiB", spoil)
        yield "disks", lambda: self.disk("read-only", 'mount -o remount,ro "$1/disk"')

    def disk(self, label, spoil):
        """The folder stands on a small file system of its own while the command runs, and is copied back afterwards."""
        with Place(self.case, self.top, "disk" + label.replace(" ", "")) as place:
            os.mkdir(place.top + "/disk")
            script = DISKS.format(size=400, spoil=spoil, disk=place.top + "/disk", place=place.top)
            line = [word.replace(place.data, place.top + "/disk/data") for word in place.line(self.options.maillon)]
            answer = run(["unshare", "-rm", "/bin/bash", "-c", script, "bash", place.top, *line], place.environment(), "/")
            self.judge("disks", label, place, answer)

    def environment(self, more):
        with Place(self.case, self.top, f"environment{abs(hash(str(more)))}") as place:
            self.judge("environments", more, place, place.run(self.options.maillon, **more))

    def everything(self):
        wanted = [job for kind, job in self.jobs() if kind in self.options.kinds]
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            for _ in pool.map(lambda job: job(), wanted):
                pass
        counts = " ".join(f"{kind}={count}" for kind, count in self.runs.items())
        print(f"{self.case.name}: runs={self.runs.total()} violations={self.bad} {counts}", flush=True)
        return self.runs, self.bad


def print_faults(maillon):
    """A command that prints must not claim success when nobody got the text."""
    line = f"{maillon} -C {HERE}/folder health"
    for label, shell, fails in (("the disk is full", line + " >/dev/full", True), ("closed", line + " >&-", True),
                                ("the reader is gone", f"{line} | true; exit ${{PIPESTATUS[0]}}", False)):
        answer = run(["/bin/bash", "-c", shell], {"PATH": os.environ["PATH"], "MAILLON_TODAY": "2026-11-23"}, "/")
        if fails and (answer.code != 1 or "maillon" not in answer.err):
            yield f"prints: {label}: exit={answer.code}: the answer was lost without an error"
        if not fails and (answer.code not in (0, 1) or answer.err):
            yield f"prints: {label}: exit={answer.code} {answer.err[:100]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="")
    parser.add_argument("--kinds", default="quota,short,memory,limits,disks,environments,streams,prints")
    parser.add_argument("--quota", type=int, default=0, help="so many fillings of the disk, spread; 0: every byte")
    parser.add_argument("--memory", type=int, default=0, help="so many allocations refused, spread; 0: every one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    options.kinds = options.kinds.split(",")
    if "disks" in options.kinds and subprocess.run(["unshare", "-rm", "true"]).returncode != 0:
        cannot("no mount namespace of our own: really full and read-only disks can't be tried here")
    top = scratch()
    options.shim = shim(top)
    faults = list(print_faults(options.maillon)) if "prints" in options.kinds else []
    for fault in faults:
        print(f"VIOLATION {fault}")
    runs, bad = collections.Counter(), len(faults)
    try:
        for case in chosen_cases(options.cases):
            some, faulty = Trial(case, options, top).everything()
            runs, bad = runs + some, bad + faulty
    finally:
        shutil.rmtree(top, ignore_errors=True)
    print(f"resources: runs={runs.total()} violations={bad} {dict(runs)}")
    return 1 if bad or runs.total() == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
