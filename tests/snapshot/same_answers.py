#!/usr/bin/env python3
# Whatever happens to a folder, the answers with a snapshot are those without one: random edits, byte for byte.
# same_answers.py MAILLON SOURCE [--steps N] [--seed N]: SOURCE/data-example, its young people many times over.
# SPDX-License-Identifier: MIT
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

COMMANDS = [["health"], ["health", "--format", "json"], ["summary", "--week"], ["summary", "--month", "--format", "json"],
            ["impact", "--format", "json"], ["portfolio", "--format", "json"], ["health", "--at", "2026-06-01"],
            ["health", "--since", "2026-10-01"], ["health", "--explain"], ["health", "--format", "html"], ["portfolio"],
            ["summary", "--week", "--for", "angelina", "--names"], ["summary", "--term", "--format", "md"], ["agenda", "--names"],
            ["agenda", "--days", "60", "--format", "json"], ["agenda", "--format", "ics"], [], ["youth", "show", "y26-0gjvt", "--names"]]
COPIES = 6
SETTLED = 2.1  # seconds: younger files are never taken from a snapshot


def copied(data, random_):
    """Every young person again and again under other ids, with whoever they are."""
    for youth in sorted((data / "youth").glob("*/*.yaml")):
        for _ in range(COPIES):
            other = youth.stem[:4] + "".join(random_.choices("0123456789abcdefghjkmnpqrstvwxyz", k=5))
            for record in (youth, data / "identities" / youth.parent.name / youth.name):
                if record.exists():
                    text = record.read_text(encoding="utf-8").replace(youth.stem, other)
                    record.with_name(other + ".yaml").write_text(text, encoding="utf-8")


class Place:
    def __init__(self, maillon, source, random_):
        self.maillon, self.random = maillon, random_
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="maillon-snapshot-"))
        self.data = self.work / "data"
        shutil.copytree(source / "data-example", self.data)
        copied(self.data, random_)

    def youths(self):
        return list((self.data / "youth").glob("*/*.yaml"))

    def records(self):
        return self.youths() + list((self.data / "partners").glob("*.yaml"))

    def snapshots(self):
        return list((self.work / "cache" / "maillon").glob("*.snapshot"))

    def answer(self, command, cache):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.work), "XDG_CACHE_HOME": str(cache)}
        run = subprocess.run([self.maillon, "-C", self.data, *command, "--today", "2026-11-23"], env=environment,
                             capture_output=True, check=False)
        return run.returncode, run.stdout, run.stderr

    def differs(self, command):
        return self.answer(command, self.work / "cache") != self.answer(command, "/dev/null")


def replaced(text, random_):
    """Another digit or letter somewhere in a line of the record: the size stays."""
    places = [i for i, c in enumerate(text) if c.isascii() and c.isalnum()] or [0]
    at = random_.choice(places)
    return text[:at] + random_.choice("0123456789abc") + text[at + 1:]


def edit(place):
    random_ = place.random
    file = random_.choice(place.records())
    before = file.stat()
    text = file.read_bytes().decode()
    kind = random_.choice(["size kept", "date kept", "in its place", "line gone", "gone", "broken", "new", "mode", "touched",
                           "name", "later", "cut", "bit"])
    if kind in ("size kept", "date kept", "in its place"):
        text = replaced(text, random_)
        target = file if kind != "in its place" else file.with_suffix(".new")
        target.write_bytes(text.encode())
        if kind == "date kept":
            os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
        if kind == "in its place":
            target.rename(file)
    elif kind == "line gone":
        lines = text.splitlines(keepends=True)
        if lines:
            del lines[random_.randrange(len(lines))]
        file.write_bytes("".join(lines).encode())
    elif kind == "gone":
        file.unlink()
    elif kind == "broken":
        file.write_bytes((text + "\t- oops\n").encode())
    elif kind == "new":
        copy = file.with_name("y26-" + "".join(random_.choices("0123456789abcdefghjkmnpqrstvwxyz", k=5)) + ".yaml")
        if file.parent.name == "2026":
            copy.write_bytes(text.replace(file.stem, copy.stem).encode())
    elif kind == "mode":
        file.chmod(0o640)
    elif kind == "touched":
        os.utime(file)
    elif kind == "name":
        known = list((place.data / "identities").glob("*/*.yaml"))
        random_.choice(known).write_text(f"format: 1\nid: {random_.choice(known).stem}\nname: Léa Bibliothèque\n")
    elif kind == "later":
        os.utime(file, (time.time() + 9e6, time.time() + 9e6))
    elif place.snapshots():
        snapshot = place.snapshots()[0]
        content = bytearray(snapshot.read_bytes())
        at = random_.randrange(max(1, len(content)))
        if kind == "cut":
            del content[at:]
        elif content:
            content[at] ^= 1 << random_.randrange(8)
        snapshot.write_bytes(content)
    return kind


def main():
    words = argparse.ArgumentParser()
    words.add_argument("maillon", type=os.path.abspath)
    words.add_argument("source", type=pathlib.Path)
    words.add_argument("--steps", type=int, default=24)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    place = Place(asked.maillon, asked.source, random.Random(asked.seed))
    compared, wrong, kept = 0, 0, 0
    try:
        for step in range(asked.steps):
            if step % 8 == 0:
                time.sleep(SETTLED)
                place.answer(COMMANDS[0], place.work / "cache")  # kept now
                kept += len(place.snapshots())
            kinds = [edit(place) for _ in range(place.random.randint(1, 3))]
            for command in place.random.sample(COMMANDS, 2):
                compared += 1
                if place.differs(command):
                    wrong += 1
                    print(f"step {step}: {' '.join(command)} differs after {', '.join(kinds)}")
    finally:
        shutil.rmtree(place.work)
    print(f"{compared} answers compared with a snapshot and without, {wrong} differ; a snapshot stood {kept} times")
    return 0 if wrong == 0 and kept > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
