# What must hold of a data folder after a command met a fault, whatever the fault (6-quality, 6.2).
# SPDX-License-Identifier: MIT
import re

from cases import SECRETS, TEMPORARY, snapshot

ID = re.compile(rb"\b(?:y\d\d-[0-9a-z]{5}|[rpkcm]-[0-9a-z]{4})\b")


# Where the new version stands and the exit code is not 0, the message must say that it was written, or that memory or the
# answer's own disk failed: who is told of a mere failure does it again, and the fact stands twice.
SAID = re.compile("nouvelle version est écrite|new version is written|réponse n’a pas pu|answer could not|out of memory")


def is_last(file):
    """Identities are written first and what follows them up last: this is the moment of truth, of each of several records."""
    return not file.startswith("identities/") and not file.endswith((".gitignore", ".gitattributes", "offer.yaml"))


def plain(text):
    """Without the ids, which are drawn again where the record was read again."""
    return ID.sub(b"id", text)


class Versions:
    """The folder before the command and after it, and where a folder stands between the two."""

    def __init__(self, old, new):
        self.old, self.new = old, new

    def records(self, now):
        return {file: what for file, what in now.items() if file in self.old or file in self.new}

    def state(self, now):
        same = lambda version: self.records(now).keys() == version.keys() and all(
            now[file][1] == mode and plain(now[file][0]) == plain(text) for file, (text, mode) in version.items())
        return "old" if same(self.old) else "new" if same(self.new) else "between"

    def faults(self, now):
        """torn, mode, order: in the files of either version."""
        for file in sorted(set(self.old) | set(self.new)):
            versions = [where[file] for where in (self.old, self.new) if file in where]
            if file not in now:
                if file in self.old and file in self.new:
                    yield f"lost:{file}"
            elif plain(now[file][0]) not in [plain(text) for text, _ in versions]:
                yield f"torn:{file}"
            elif now[file][1] != versions[0][1]:
                yield f"mode:{file}:{now[file][1]:o}"
        changed = [file for file in {**self.old, **self.new} if self.old.get(file) != self.new.get(file)]
        done = {file for file in changed if (file not in now if file not in self.new else
                                             file in now and plain(now[file][0]) == plain(self.new[file][0]))}
        if any(not is_last(file) for file in changed if file not in done) and any(is_last(file) for file in done):
            yield "order:the record stands before what it needs"

    def extra(self, now):
        return [file for file in now if file not in self.old and file not in self.new]


def anonymous(files):
    """The same folder whatever ids were drawn."""
    return sorted((plain(file.encode()), plain(text)) for file, (text, _) in files.items())


def answer_faults(answer, error):
    """Of the exit code and the message; `error`: an error was made, not a signal sent."""
    if answer.code == "hang":
        yield "hang"
    elif error and (answer.code < 0 or answer.code >= 126):
        yield f"signal:{answer.code}"
    if answer.code in (1, 2, 3) and not answer.err.strip():
        yield "silent"
    if "terminate called" in answer.err:
        yield "terminate"
    for secret in SECRETS:
        if secret in answer.err:
            yield f"leak:{secret}"


def after_fault(place, versions, answer, kind):
    """Everything that must hold right after the fault; kind: error, signal or kill."""
    now = snapshot(place.data)
    faults = list(versions.faults(now)) + list(answer_faults(answer, kind == "error"))
    if answer.code == 0 and versions.state(now) != "new":
        faults.append("lied")
    if answer.code == 1 and answer.err and versions.state(now) == "new" and not SAID.search(answer.err):
        faults.append("unannounced")
    for file in versions.extra(now):
        if kind != "kill" or not TEMPORARY.search(file):
            faults.append(f"litter:{file}")
    if kind != "kill":
        faults += [f"litter:outside:{name}" for name in place.left_outside()]
    return faults, versions.state(now)


def after_rerun(place, versions, answer, state):
    """The same command again, without a fault: it completes, or says why not; it never doubles."""
    now = snapshot(place.data)
    faults = [f"rerun:{fault}" for fault in answer_faults(answer, True)]
    faults += [f"rerun:litter:{file}" for file in now if TEMPORARY.search(file)]
    if state == "new":
        if answer.code not in (0, 1):
            faults.append(f"rerun:code:{answer.code}")
        if answer.code == 1 and versions.state(now) != "new":
            faults.append("rerun:refused but changed")
        people = [sum(file.startswith("identities/") for file in files) for files in (now, versions.new)]
        if people[0] != people[1]:
            faults.append("rerun:doubled")
    elif answer.code != 0:
        faults.append(f"rerun:stuck:{answer.code}:{answer.err.strip()[:100]}")
    elif anonymous(now) != anonymous(versions.new):
        faults.append("rerun:not completed, or doubled")
    return faults
