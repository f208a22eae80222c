# What a disk may hold after a power cut: one traced run as operations on files and folders, each on the disk or not yet.
# SPDX-License-Identifier: MIT
import itertools, os, random, re

from cases import cannot

NAME = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"(-?\d+|AT_FDCWD)(?:<((?:\\x[0-9a-f]{2})*)>)?(\(deleted\))?")
CUTS = 24  # places at which a write may be cut


def plain(text):
    return bytes(int(pair, 16) for pair in re.findall(r"\\x([0-9a-f]{2})", text))


def path_of(text):
    return plain(text).decode(errors="surrogateescape")


class File:
    """One inode: what was on the disk at the beginning and the writes since, in order."""

    def __init__(self, data=b""):
        self.base, self.writes = bytes(data), []

    def content(self, count):
        data = bytearray(self.base)
        for offset, piece in self.writes[:count]:
            if offset is None:  # cut or stretched to a size
                del data[piece:]
                data.extend(bytes(piece - len(data)))
                continue
            data.extend(bytes(max(0, offset - len(data))))
            data[offset:offset + len(piece)] = piece
        return bytes(data)

    def possible(self, durable, done):
        """Contents after a cut: any prefix of the writes, cut anywhere, and the size known before the bytes."""
        for count in range(durable, done + 1):
            before = self.content(count)
            yield before
            if count == done:
                continue
            after = self.content(count + 1)
            for place in range(len(before), len(after), max(1, (len(after) - len(before)) // CUTS)):
                yield after[:place]
                yield after[:place] + bytes(len(after) - place)


class Trace:
    """The events of a run, read from strace's lines: operations, and what was forced to the disk."""

    def __init__(self, root, files):
        self.root = root
        self.names = {path: File(data) for path, data in files.items()}  # as the program sees them now
        self.first_names = dict(self.names)
        self.all_files = list(self.names.values())
        self.folder_operations = []  # (folders concerned, action, arguments)
        self.positions, self.halves, self.events = {}, {}, []

    def read(self, lines):
        for line in lines:
            pid, call = line.split(None, 1)
            if call.endswith("<unfinished ...>"):
                self.halves[pid] = call[:-len("<unfinished ...>")]
                continue
            resumed = re.match(r"<\.\.\. [a-z0-9_]+ resumed>(.*)", call)
            if resumed:
                call = self.halves.pop(pid, "") + resumed[1]
            whole = re.match(r"([a-z0-9_]+)\((.*)\)\s+= (-?\d+)(.*)$", call, re.S)
            if whole and int(whole[3]) >= 0:
                self.obey(pid, whole[1], whole[2], int(whole[3]), whole[4])
        self.events.append(("end",))

    def obey(self, pid, call, words, result, rest):
        before = self.size()
        if call in ("open", "openat", "creat"):
            self.opened(pid, call, words, result, rest)
        elif call in ("write", "pwrite64", "writev"):
            self.written(pid, call, words, result)
        elif call == "ftruncate":
            file = self.names.get(self.descriptor(words)[0])
            if file:
                file.writes.append((None, int(words.rsplit(",", 1)[1])))
        elif call in ("fsync", "fdatasync"):
            self.forced(self.descriptor(words)[0])
        elif call == "syncfs":  # at least what was written to the files
            for path in list(self.names):
                self.forced(path)
        elif call.startswith("rename"):
            self.renamed(*self.paths(words))
        elif call in ("mkdir", "mkdirat"):
            self.folder_operation("folder", next(self.paths(words)))
        elif call in ("unlink", "unlinkat"):
            path, = self.paths(words)
            if self.names.pop(path, None):
                self.folder_operation("remove", path)
        elif call in ("link", "linkat"):
            path, other = self.paths(words)
            if path in self.names:
                self.add(other, self.names[path])
        elif call in ("copy_file_range", "sendfile") or (call == "mmap" and "MAP_SHARED" in words and "PROT_WRITE" in words):
            if self.inside(self.descriptor(words)[0]):
                cannot(f"{call} is not modelled")
        if self.size() != before:
            self.events.append(("operation", len(self.folder_operations), {file: len(file.writes) for file in self.all_files}))

    def size(self):
        return len(self.folder_operations), sum(len(file.writes) for file in self.all_files)

    def inside(self, path):
        return path == self.root or path.startswith(self.root + "/")

    def paths(self, words):
        """The paths among the arguments, made whole by the folder they are relative to."""
        folders = [path_of(text) for _, text, _ in DESCRIPTOR.findall(NAME.sub('""', words)) if text]
        for i, text in enumerate(NAME.findall(words)):
            path = path_of(text)
            if not os.path.isabs(path) and folders:
                path = os.path.join(folders[min(i, len(folders) - 1)], path)
            yield os.path.normpath(path)

    @staticmethod
    def descriptor(words):
        found = DESCRIPTOR.match(words)
        return (path_of(found[2] or ""), found[1]) if found else ("", "")

    def folder_operation(self, action, *words):
        folders = {os.path.dirname(word) for word in words if isinstance(word, str)}
        self.folder_operations.append((folders, action, words))

    def add(self, path, file):
        self.names[path] = file
        self.folder_operation("add", path, file)

    def opened(self, pid, call, words, result, rest):
        found = re.search(r"<((?:\\x[0-9a-f]{2})*)>", rest)
        path = path_of(found[1]) if found else next(self.paths(words))
        if not self.inside(path) or os.path.isdir(path):
            return
        if path not in self.names and ("O_CREAT" in words or call == "creat"):
            self.all_files.append(File())
            self.add(path, self.all_files[-1])
        elif path in self.names and "O_TRUNC" in words:
            self.names[path].writes.append((None, 0))
        self.positions[pid, str(result)] = 0

    def written(self, pid, call, words, result):
        path, number = self.descriptor(words)
        file = self.names.get(path)
        if file is None or result == 0:
            return
        data = b"".join(plain(piece) for piece in NAME.findall(words))[:result]
        offset = int(words.rsplit(",", 1)[1]) if call == "pwrite64" else self.positions.get((pid, number), 0)
        if call != "pwrite64":
            self.positions[pid, number] = offset + result
        file.writes.append((offset, data))

    def renamed(self, path, other):
        file = self.names.pop(path, None)
        if file:
            self.names[other] = file
            self.folder_operation("rename", path, other, file)

    def forced(self, path):
        if path in self.names:
            self.events.append(("forced", self.names[path], len(self.names[path].writes)))
        elif self.inside(path):
            self.events.append(("folder forced", path, len(self.folder_operations)))


def names_after(first, operations, kept):
    """The names on the disk: those of the changes that reached it; a lost folder takes along what is in it."""
    names = dict(first)
    for i in sorted(kept):
        _, action, words = operations[i]
        if action == "add":
            names[words[0]] = words[1]
        elif action == "remove":
            names.pop(words[0], None)
        elif action == "rename":
            names.pop(words[0], None)
            names[words[1]] = words[2]
    lost = tuple(words[0] + "/" for i, (_, action, words) in enumerate(operations) if action == "folder" and i not in kept)
    return {path: file for path, file in names.items() if not path.startswith(lost)} if lost else names


def subsets(pending, model):
    """Which folder changes reached the disk: the first ones (a journal), or any."""
    if model == "ordered":
        return [pending[:count] for count in range(len(pending) + 1)]
    return [list(some) for count in range(min(len(pending), 10) + 1) for some in itertools.combinations(pending, count)]


def states(trace, model, operations, lengths, folder_durable, durable):
    """Every folder that the disk may hold when the power goes now."""
    pending = [i for i in range(operations) if i not in folder_durable]
    for some in subsets(pending, model):
        names = names_after(trace.first_names, trace.folder_operations[:operations], folder_durable | set(some))
        choices = []
        for path, file in sorted(names.items()):
            contents = set(file.possible(durable.get(file, 0), lengths.get(file, 0)))
            choices.append([(path, data) for data in sorted(contents)])
        total = 1
        for choice in choices:
            total *= len(choice)
        if total <= 3000:
            yield from itertools.product(*choices)
        else:
            yield from (tuple(random.choice(choice) for choice in choices) for _ in range(3000))
