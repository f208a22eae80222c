#!/usr/bin/env python3
# Every system call of every command that writes, failed or cut short in every way, one fault per run (6-quality, 6.2).
# SPDX-License-Identifier: MIT
"""Each command runs once under strace, to learn its system calls from the first touch of the data folder on. It is then
run again in a fresh folder for each (call, its n-th time, way to fail): an error once, an error for good, SIGKILL, TERM,
INT, HUP, a write that returns 0. Afterwards everything of invariants.py must hold, and the same command run again must
complete. A point counts only where strace says that the fault was made. Exit: 0 all held, 1 something did not, 2 set-up."""
import argparse, collections, concurrent.futures, os, re, shutil, sys, time

from cases import Place, chosen_cases, git_status, old_and_new, program, scratch
from invariants import Versions, after_fault, after_rerun

# Not brk: it knows no error, it answers where the memory ends. fi_resources.py refuses each allocation instead.
ERRORS = {
    "write": "ENOSPC EIO EDQUOT EINTR", "pwrite64": "ENOSPC EIO", "writev": "ENOSPC EIO", "fsync": "EIO ENOSPC EINTR",
    "fdatasync": "EIO ENOSPC", "syncfs": "EIO ENOSPC", "close": "EIO ENOSPC", "rename": "EACCES EXDEV ENOSPC EROFS EIO",
    "renameat2": "EACCES EXDEV ENOSPC EROFS EINVAL", "link": "EEXIST EMLINK EPERM", "unlink": "EACCES EBUSY",
    "unlinkat": "EACCES EBUSY", "open": "EACCES EMFILE ENOSPC EROFS ELOOP",
    "openat": "EACCES EMFILE ENFILE ENOSPC EROFS ELOOP ENOENT EINTR", "read": "EIO EINTR EISDIR", "pread64": "EIO",
    "lseek": "ESPIPE", "fstat": "EIO", "newfstatat": "EACCES EIO", "stat": "EACCES", "lstat": "EACCES",
    "statx": "EACCES ENOSYS", "getdents64": "EIO ENOENT", "mkdir": "ENOSPC EACCES EROFS",
    "mkdirat": "ENOSPC EACCES EROFS", "ftruncate": "EIO ENOSPC", "fchmod": "EPERM EROFS", "fchmodat": "EPERM EROFS",
    "chmod": "EPERM", "flock": "EINTR ENOLCK EIO", "fcntl": "EINTR ENOLCK EAGAIN", "mmap": "ENOMEM",
    "mprotect": "ENOMEM", "clone": "EAGAIN ENOMEM", "clone3": "EAGAIN ENOMEM", "vfork": "EAGAIN ENOMEM",
    "execve": "EACCES ENOENT", "pipe2": "EMFILE", "dup2": "EBADF", "wait4": "EINTR", "poll": "EINTR ENOMEM",
    "getrandom": "EINTR ENOSYS", "getcwd": "ENOENT ERANGE", "readlink": "EACCES", "access": "EACCES",
    "clock_nanosleep": "EINTR", "ioctl": "ENOTTY", "rt_sigprocmask": "EINVAL",
}
FOR_GOOD = {"ENOSPC", "EIO", "EROFS", "EMFILE", "ENOMEM"}
# An error of these on the way of a record's new version to the disk must reach the exit code.
TO_THE_DISK = {"write", "fsync", "fdatasync", "syncfs", "close", "fchmod", "rename", "renameat2"}

Point = collections.namedtuple("Point", "call n kind fault when")


def modes(call, n):
    """The ways in which the n-th call of that name can fail."""
    for error in ERRORS.get(call, "").split():
        yield Point(call, n, "error", f"error={error}", f"when={n}")
        if error in FOR_GOOD:
            yield Point(call, n, "sticky", f"error={error}", f"when={n}+")
    yield Point(call, n, "kill", "signal=KILL", f"when={n}")
    for name in ("TERM", "INT", "HUP"):
        yield Point(call, n, "signal", f"signal={name}", f"when={n}")
    if call in ("write", "pwrite64"):
        yield Point(call, n, "zero", "retval=0", f"when={n}")


def points_of(case, options, top):
    """The injection points of a command, from its first touch of the data folder on."""
    with Place(case, top, "profile") as place:
        log = place.top + "/trace"
        place.run(options.maillon, ["strace", "-f", "-qq", "-o", log, "--"])
        with open(log, errors="replace") as trace:
            lines = trace.readlines()
    count, points, seen = collections.Counter(), [], False
    for line in lines:
        found = re.match(r"(?:\d+\s+)?([a-z_0-9]+)\(", line)
        if not found or found[1] in ("exit", "exit_group", "rt_sigreturn", "execve"):
            continue
        count[found[1]] += 1
        seen = seen or place.data in line
        if seen:
            points += [point for point in modes(found[1], count[found[1]]) if point.kind in options.kinds]
    # strace keeps a file open where it fails its close, which no system does: a pipe would never end.
    points = [point for point in points if not options.git or (point.call, point.kind) not in {("close", "error"), ("close", "sticky")}]
    return [point for point in points if not options.calls or point.call in options.calls]


def was_made(point, trace):
    if "INJECTED" in trace or "killed by" in trace or re.search(r"--- SIG(TERM|INT|HUP)", trace):
        return True
    # A signal that the program holds back leaves no line of its own.
    return point.kind == "signal" and len(re.findall(rf"(?m)^(?:\d+\s+)?{point.call}\(", trace)) >= point.n


def swallowed(point, trace, answer):
    """An error on the new version's way to the disk that did not reach the exit code."""
    if answer.code != 0 or point.call not in TO_THE_DISK or point.fault in ("error=EINTR", "error=EINVAL"):
        return False
    way = re.findall(r"(?m)^.*\(INJECTED\)$", trace)
    to_disk = re.compile(r"\.maillon-[0-9a-f]{8}\.tmp" if point.call == "close" else r"/data\b")
    return any(to_disk.search(line) and ".lock" not in line and "/.git/" not in line for line in way)


def untold(place, versions, answer):
    """A record that is saved and not committed is no failure, if the answer says so."""
    if "git" not in place.case.youths or answer.code != 0 or "Pas de commit" in answer.err:
        return False
    left = git_status(place.data)
    return any(file in left for file in versions.new if versions.old.get(file) != versions.new[file])


def spins_in_git(trace, answer):
    """A signal between git's sigaction() and its own note of it makes git raise that signal to itself for ever: git's fault."""
    return answer.code == "hang" and len(re.findall(r"si_code=SI_TKILL", trace)) > 1000


def try_point(case, number, point, versions, options, top):
    """One run with one fault; (made or not, what did not hold)."""
    with Place(case, top, f"{number}") as place:
        log = place.top + "/trace"
        answer = place.run(options.maillon, ["strace", "-f", "-qq", "-y", "-o", log, "-e", f"trace={point.call}",
                                             "-e", f"inject={point.call}:{point.fault}:{point.when}", "--"])
        with open(log, errors="replace") as file:
            trace = file.read()
        if options.git and spins_in_git(trace, answer):
            return False, [], answer
        kind = point.kind if point.kind in ("kill", "signal") else "error"
        faults, state = after_fault(place, versions, answer, kind)
        if point.kind == "sticky" and point.call == "write":  # the message could not be written either
            faults = [fault for fault in faults if fault != "silent"]
        if swallowed(point, trace, answer):
            faults.append("swallowed")
        if untold(place, versions, answer):
            faults.append("not committed, not said")
        faults += after_rerun(place, versions, place.run(options.maillon), state)
        return was_made(point, trace), faults, answer


def spread(points, most):
    step = len(points) / most if most and len(points) > most else 1
    return [points[int(i * step)] for i in range(int(len(points) / step))]


def try_case(case, options, top):
    versions = Versions(*old_and_new(case, options.maillon, top))
    points = spread(points_of(case, options, top), options.most)
    began, made, bad, kinds = time.time(), 0, 0, collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        runs = pool.map(lambda numbered: try_point(case, *numbered, versions, options, top), enumerate(points))
        for point, (was, faults, answer) in zip(points, runs):
            made += was
            kinds[point.kind] += was
            bad += bool(faults)
            if faults:
                print(f"VIOLATION {case.name}: {point.call}#{point.n} {point.fault} {point.when} exit={answer.code} "
                      f"{'; '.join(faults)} | {answer.err.strip()[-150:]}", flush=True)
    print(f"{case.name}: points={made} missed={len(points) - made} violations={bad} {dict(kinds)} "
          f"in {time.time() - began:.0f} s", flush=True)
    return made, bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--cases", default="", help="names of commands.txt, by commas; all if left out")
    parser.add_argument("--kinds", default="error,sticky,kill,signal,zero")
    parser.add_argument("--calls", default="", help="only these system calls, by commas")
    parser.add_argument("--most", type=int, default=0, help="points per command, spread evenly; 0: all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--git", action="store_true", help="in a folder that its user trusts for git: its calls too")
    options = parser.parse_args()
    os.environ["MAILLON_PLAIN"] = options.maillon
    options.calls = set(filter(None, options.calls.split(",")))
    options.kinds = set(options.kinds.split(","))
    top = scratch()
    try:
        cases = chosen_cases(options.cases)
        if options.git:
            cases = [case._replace(youths=[*case.youths, "git"]) for case in cases]
        results = [try_case(case, options, top) for case in cases]
    finally:
        shutil.rmtree(top, ignore_errors=True)
    points, bad = (sum(column) for column in zip(*results))
    print(f"syscalls: commands={len(results)} points={points} violations={bad}")
    return 1 if bad or points == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
