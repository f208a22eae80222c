#!/usr/bin/env python3
# A power cut on real file systems: the command is killed before each call that changes files, and the disk is read as it stood.
# SPDX-License-Identifier: MIT
"""On an image of each file system, mounted from a loop device: the command is killed just before the call, the image is
copied at once (what its page cache has not written is lost, as when the power goes), the copy is mounted, which replays
its journal, and every record must be its old or its new version; after a whole run the new one. Needs root and loop
devices: where there are none this suite fails and says so. Exit: 0, 1, 2 as everywhere."""
import argparse, os, re, shutil, subprocess, sys

from cases import TEMPORARY, Place, cannot, chosen_cases, old_and_new, program, snapshot
from invariants import Versions

CHANGES = {"write", "pwrite64", "fsync", "syncfs", "close", "rename", "renameat2", "unlink", "ftruncate", "fchmod", "mkdir"}
# name: size, how it is made, how it is mounted, how its copy is
SYSTEMS = {
    "ext4": ("64M", ["mkfs.ext4", "-q"], "loop,commit=300", "loop"),
    "ext4-writeback": ("64M", ["mkfs.ext4", "-q"], "loop,commit=300,data=writeback,noauto_da_alloc", "loop"),
    "xfs": ("320M", ["mkfs.xfs", "-q"], "loop", "loop,nouuid"),
    "btrfs": ("160M", ["mkfs.btrfs", "-q"], "loop,commit=300", "loop"),
}


def do(*line):
    done = subprocess.run(line, capture_output=True, text=True)
    if done.returncode != 0:
        cannot(f"{' '.join(line)}: {done.stderr.strip()}")


def calls_of(case, maillon, top):
    """(call, n) of every call that changes files, from the first touch of the data folder on."""
    with Place(case, top, "profile") as place:
        log, count, seen = place.top + "/trace", {}, False
        place.run(maillon, ["strace", "-f", "-qq", "-o", log, "--"])
        with open(log, errors="replace") as lines:
            for line in lines:
                found = re.match(r"\d+\s+([a-z0-9_]+)\(", line)
                if not found:
                    continue
                count[found[1]] = count.get(found[1], 0) + 1
                seen = seen or place.data in line
                if seen and (found[1] in CHANGES or "O_CREAT" in line):
                    yield found[1], count[found[1]]


class Disk:
    def __init__(self, name, top):
        size, make, self.options, self.copy_options = SYSTEMS[name]
        self.name, self.image, self.copy = name, f"{top}/{name}.img", f"{top}/{name}.copy"
        self.mounted, self.looked = f"{top}/{name}", f"{top}/{name}-copy"
        os.mkdir(self.mounted)
        os.mkdir(self.looked)
        do("truncate", "-s", size, self.image)
        do(*make, self.image)
        do("mount", "-o", self.options, self.image, self.mounted)

    def cut(self, case, maillon, call, versions):
        """What stands in the folder when the power goes just before that call; None: after the whole run."""
        with Place(case, self.mounted, "place") as place:
            do("sync", "-f", self.mounted)
            wrap = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call[0]}",
                    "-e", f"inject={call[0]}:signal=KILL:when={call[1]}", "--"] if call else []
            place.run(maillon, wrap)
            do("cp", "--sparse=always", self.image, self.copy)
            do("mount", "-o", self.copy_options, self.copy, self.looked)
            now = snapshot(place.data.replace(self.mounted, self.looked, 1))
            do("umount", self.looked)
        faults = list(versions.faults(now)) + [f"litter:{file}" for file in versions.extra(now) if not TEMPORARY.search(file)]
        if not call and versions.state(now) != "new":
            faults.append("durable: success was announced, the new version is gone")
        return faults


def try_system(name, options, top):
    disk, cuts, bad = Disk(name, top), 0, 0
    try:
        for case in chosen_cases(options.cases):
            versions = Versions(*old_and_new(case, options.maillon, top))
            for call in [*calls_of(case, options.maillon, top), None]:
                faults = disk.cut(case, options.maillon, call, versions)
                cuts, bad = cuts + 1, bad + bool(faults)
                if faults:
                    print(f"VIOLATION {name}: {case.name}: cut before {call or 'nothing, after exit 0'}: {'; '.join(faults)}", flush=True)
    finally:
        subprocess.run(["umount", "-q", disk.mounted])
    print(f"{name}: cuts={cuts} violations={bad}", flush=True)
    return cuts, bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="partner set,referral add new")
    parser.add_argument("--systems", default=",".join(SYSTEMS))
    options = parser.parse_args()
    top = subprocess.run(["mktemp", "-d"], capture_output=True, text=True).stdout.strip()
    try:
        results = [try_system(name, options, top) for name in options.systems.split(",")]
    finally:
        shutil.rmtree(top, ignore_errors=True)
    cuts, bad = (sum(column) for column in zip(*results))
    print(f"loopcrash: systems={options.systems} cuts={cuts} violations={bad}")
    return 1 if bad or cuts == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
