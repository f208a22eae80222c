"""A person at a real (pseudo) terminal: prompts, Tab, Ctrl-C, Ctrl-D, the pager, widths.

    prompts.py MAILLON SOURCE

SPDX-License-Identifier: MIT"""

import codecs
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

maillon, source = sys.argv[1], Path(sys.argv[2])
failures = []


class Session:
    """One command at a terminal of its own."""

    def __init__(self, folder, words, columns=80, lines=24, **variables):
        self.seen = ""
        self.decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "TERM": "xterm", "LC_ALL": "C",
                           "MAILLON_TODAY": "2026-11-23", "MAILLON_SEED": "7", "NO_COLOR": "1",
                           "ASAN_OPTIONS": "detect_leaks=0",  # libedit keeps the names of bound functions
                           **variables}
            time.sleep(0.05)  # until the size is set
            os.execve(maillon, ["maillon", *words], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def until(self, text, seconds=20):
        """Reads until the text is shown; False when it is not."""
        end = time.monotonic() + seconds
        while text not in self.seen and time.monotonic() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.2)
            if not ready:
                continue
            try:
                self.seen += self.decode(os.read(self.terminal, 65536))
            except OSError:
                break
        return text in self.seen

    def type(self, text):
        """The prompt stands there a moment before the keys are taken one by one: a key in between is the terminal's."""
        late = time.monotonic() + 10
        while self.echoes() and time.monotonic() < late:
            time.sleep(0.01)
        os.write(self.terminal, text.encode())

    def echoes(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def end(self):
        """The exit code, -N for a signal."""
        self.until("\0never\0", 10)
        done, late = 0, time.monotonic() + 10
        while not done and time.monotonic() < late:
            done, status = os.waitpid(self.child, os.WNOHANG)
            time.sleep(0.01)
        if not done:
            os.kill(self.child, signal.SIGKILL)
            _, status = os.waitpid(self.child, 0)
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(status)


def check(what, holds, session=None):
    if not holds:
        failures.append(what + (f": {session.seen!r}" if session else ""))


def answered_prompts(folder):
    session = Session(folder, ["prescripteur", "ajouter"])
    check("the name is asked for", session.until("NOM"), session)
    session.type("Agence d’Été\r")
    check("the kind is asked for", session.until("--type"), session)
    session.type("mission loc\t\r")
    check("the partner is recorded", session.until("agence-d-ete"), session)
    check("answered prompts end with 0", session.end() == 0, session)
    text = (folder / "partners/agence-d-ete.yaml").read_text()
    check("what was typed is what is written", "name: Agence d’Été" in text and "kind: ML" in text)


def completed_name(folder):
    session = Session(folder, ["jeune", "voir"], PAGER="")
    check("the young person is asked for", session.until("JEUNE"), session)
    session.type("mathy\t")
    check("Tab completes a name", session.until("s.quillerou"), session)
    session.type("\r")
    check("the page is shown", session.until("Mathys Quillerou (y25-fv1zt)"), session)
    check("a completed name ends with 0", session.end() == 0, session)


def chosen(folder):
    session = Session(folder, ["jeune", "définir", "ma", "born", "2004", "--essai"])
    check("several are numbered", session.until("laquelle"), session)
    session.type("2\r")
    check("the number chooses", session.until("+born: 2004"), session)
    check("a choice ends with 0", session.end() == 0, session)


def left(folder):
    for key, name in (("\x03", "Ctrl-C"), ("\x04", "Ctrl-D")):
        before = sorted(str(path) for path in folder.rglob("*"))
        session = Session(folder, ["prescripteur", "ajouter"])
        session.until("NOM")
        session.type(key)
        check(f"{name} says that nothing was written", session.until("rien n’a été écrit"), session)
        session.until("\0never\0", 3)
        check(f"{name} leaves the terminal as it was", session.echoes())
        check(f"{name} ends with 1", session.end() == 1, session)
        check(f"{name} writes nothing", before == sorted(str(path) for path in folder.rglob("*")))


def paged(folder):
    session = Session(folder, ["jeune", "lister"])
    check("a long list stops in less", session.until("\x1b[K") or session.until(":"), session)
    session.type("q")
    check("a pager that is left ends with 0", session.end() == 0, session)
    whole = Session(folder, ["jeune", "lister"], PAGER="")
    check("an empty PAGER shows all", whole.end() == 0 and whole.seen.count("\n") > 40, whole)
    other = Session(folder, ["jeune", "lister"], PAGER="wc -l")
    check("PAGER is honoured", other.end() == 0 and re.fullmatch(r"\s*\d+\s*", other.seen), other)


def width(text):
    """Columns: the example's text has no wide characters but combining marks count nothing."""
    return sum(0 if "\u0300" <= c <= "\u036f" else 1 for c in text)


def fitted(folder):
    lists = (["jeune", "lister"], ["prescripteur", "lister"], ["orientation", "lister"], ["agenda"], ["santé"],
             ["portefeuille"], ["synthèse"], ["aide"], ["point", "lister"])
    for columns in (40, 80, 200):
        for words in lists if columns < 200 else lists[:2]:
            session = Session(folder, [*words], columns=columns, PAGER="")
            session.end()
            wide = [line for line in session.seen.splitlines()
                    if width(line) > columns and "maillon " not in line]
            check(f"{' '.join(words)} fits {columns} columns: {wide[:2]}", not wide)


with tempfile.TemporaryDirectory() as place:
    example = Path(place) / "data"
    shutil.copytree(source / "data-example", example)
    for trial in (completed_name, chosen, left, paged, fitted, answered_prompts):
        trial(example)

for failure in failures:
    print(failure)
print(f"{len(failures)} failures at the terminal")
sys.exit(1 if failures else 0)
