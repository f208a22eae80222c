#!/usr/bin/env python3
# Many writers in one folder at once, some of them killed: no update that was announced is lost, none is there twice (6-quality, I3).
# SPDX-License-Identifier: MIT
"""WRITERS threads log UPDATES checkpoints in all, each with a note of its own, in RECORDS young people's records; readers
look on. With --kill MS a writer is killed every so many milliseconds. At the end every announced note must stand exactly
once, a killed one at most once, a refused one nowhere, and 'maillon check' must be content. Exit: 0, 1, 2 as everywhere."""
import argparse, collections, glob, os, random, re, shutil, signal, sys, threading, time

from cases import HERE, TEMPORARY, program, run, scratch, shim

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
RECORD = """format: 1
id: {id}
born: 2005
referrals:
  - id: r-5x2a
    partner: ft-sarcelles
    received: 2026-10-05
checkpoints:
  - id: k-0000
    date: 2026-10-06
    kind: other
    note: first              # un mot de la main
"""


def make_folder(data, records):
    shutil.copytree(os.path.join(HERE, "folder"), data)
    for name in ("youth", "identities"):
        shutil.rmtree(os.path.join(data, name))
    os.makedirs(os.path.join(data, "youth", "2026"))
    ids = [f"y26-0{LETTERS[i // 32768 % 32]}{LETTERS[i // 1024 % 32]}{LETTERS[i // 32 % 32]}{LETTERS[i % 32]}" for i in range(records)]
    for one in ids:
        with open(f"{data}/youth/2026/{one}.yaml", "w") as file:
            file.write(RECORD.format(id=one))
    return ids


class Crowd:
    """What the writers share: the next update, who runs now, what became of each."""

    def __init__(self, options, data, ids):
        self.options, self.data, self.ids = options, data, ids
        self.door, self.next, self.is_over = threading.Lock(), 0, False
        self.running, self.codes = {}, {}
        self.reads, self.bad_reads = 0, []
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": data + "-home", "MAILLON_TODAY": "2026-11-23"}

    def take(self):
        with self.door:
            self.next += 1
            return self.next - 1

    def spawn(self, words, err):
        files = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                 (os.POSIX_SPAWN_OPEN, 2, err, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)]
        return os.posix_spawn(self.options.maillon, [self.options.maillon, "-C", self.data, *words], self.environment, file_actions=files)

    def wait(self, writer, pid):
        """Ended or killed; the killer never sees a number that may be somebody else's by now."""
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        with self.door:
            self.running.pop(writer, None)
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def write(self, writer):
        while (update := self.take()) < self.options.updates:
            one = self.ids[update // self.options.writers % len(self.ids)]  # the writers meet at one record
            pid = self.spawn(["checkpoint", "log", one, f"n-{update}-n", "--quiet"], f"{self.data}-err.{writer}")
            with self.door:
                self.running[writer] = pid
            self.codes[update] = self.wait(writer, pid)

    def read(self, reader):
        while not self.is_over:
            one = random.choice(self.ids)
            with open(f"{self.data}/youth/2026/{one}.yaml", "rb") as file:
                text = file.read()
            if not text.startswith(b"format: 1\n") or not text.endswith(b"\n"):
                self.bad_reads.append(f"{one} is torn")
            code = self.wait(f"reader {reader}", self.spawn(["youth", "show", one], f"{self.data}-err.reader"))
            if code != 0:
                self.bad_reads.append(f"youth show {one} answers {code}")
            self.reads += 1
            time.sleep(0.02)

    def kill(self):
        while not self.is_over:
            time.sleep(self.options.kill / 1000)
            with self.door:
                if self.running:
                    os.kill(random.choice(list(self.running.values())), signal.SIGKILL)


def faults_of(crowd, stored):
    for update, code in crowd.codes.items():
        count = stored.get(update, 0)
        least, most = (1, 1) if code == 0 else (0, 1) if code == -signal.SIGKILL else (0, 0)
        if not least <= count <= most:
            yield f"update {update} ended with {code} and stands {count} times"
        if code not in (0, 1, -signal.SIGKILL):
            yield f"update {update} ended with {code}"
    yield from crowd.bad_reads


def stored_notes(data):
    notes = collections.Counter()
    for path in glob.glob(data + "/youth/2026/*.yaml"):
        with open(path) as file:
            notes.update(int(number) for number in re.findall(r"note: n-(\d+)-n\n", file.read()))
    return notes


def leftovers(crowd):
    """The next run removes what a killed one left."""
    code = crowd.wait("last", crowd.spawn(["checkpoint", "log", crowd.ids[0], "last", "--quiet"], crowd.data + "-err.last"))
    left = [name for _, _, names in os.walk(crowd.data) for name in names if TEMPORARY.search(name)]
    if code != 0 or left:
        yield f"the run after the last answers {code} and leaves {left}"
    answer = run([crowd.options.maillon, "-C", crowd.data, "check"], crowd.environment, "/", seconds=300)
    if answer.code != 0:
        yield f"check: {answer.code} {answer.out[:200]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--maillon", required=True, type=program)
    parser.add_argument("--writers", type=int, default=16)
    parser.add_argument("--updates", type=int, default=800)
    parser.add_argument("--records", type=int, default=0, help="0: one for every hundred updates")
    parser.add_argument("--readers", type=int, default=2)
    parser.add_argument("--kill", type=int, default=0, help="kill a writer every so many milliseconds")
    parser.add_argument("--hold", type=int, default=0, help="milliseconds before each rename, for the others to come in between")
    options = parser.parse_args()
    top = scratch()
    crowd = Crowd(options, top + "/data", make_folder(top + "/data", options.records or max(1, options.updates // 100)))
    began = time.time()
    if options.hold:
        crowd.environment.update(LD_PRELOAD=shim(top), FI_HOLD=str(options.hold))
    writers = [threading.Thread(target=crowd.write, args=(i,)) for i in range(options.writers)]
    others = [threading.Thread(target=crowd.read, args=(i,)) for i in range(options.readers)]
    others += [threading.Thread(target=crowd.kill)] if options.kill else []
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join()
    crowd.is_over = True
    for thread in others:
        thread.join()
    codes = collections.Counter(crowd.codes.values())
    faults = list(faults_of(crowd, stored_notes(crowd.data))) + list(leftovers(crowd))
    for fault in faults[:12]:
        print(f"VIOLATION {fault}")
    shutil.rmtree(top, ignore_errors=True)
    print(f"concurrent: writers={options.writers} updates={len(crowd.codes)} announced={codes[0]} refused={codes[1]} "
          f"killed={codes[-signal.SIGKILL]} reads={crowd.reads} violations={len(faults)} in {time.time() - began:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
