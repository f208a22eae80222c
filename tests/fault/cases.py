# The commands that write, as tests/fault/commands.txt lists them, and fresh folders to try them on.
# SPDX-License-Identifier: MIT
import collections, os, re, shlex, shutil, signal, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.realpath(__file__))
TEMPORARY = re.compile(r"\.maillon-[0-9a-f]{8}\.tmp")
# Names and numbers of folder/ and of commands.txt: no message may repeat them.
SECRETS = ["Vardanyan", "Quendelec", "Brzezinska", "Ostrander", "Lisowski", "Dufourmantelle",
           "Quivrain", "Kerzhan", "1 00 00 00"]

Case = collections.namedtuple("Case", "name youths words")
Run = collections.namedtuple("Run", "code out err")  # code: "hang" where it did not end


def cannot(why):
    """Ends a suite that can't be run here: never green, never taken for a violation."""
    print(f"set-up: {why}", file=sys.stderr)
    sys.exit(2)


def program(path):
    """A built maillon, for argparse."""
    if not os.access(path, os.X_OK):
        cannot(f"{path} is not built: make plain")
    return os.path.realpath(path)


def all_cases():
    with open(os.path.join(HERE, "commands.txt"), encoding="utf-8") as table:
        rows = [line.split("|") for line in table if line.strip() and not line.startswith("#")]
    return [Case(name.strip(), youths.split(), shlex.split(words)) for name, youths, words in rows]


def chosen_cases(names):
    """Those of a comma-separated list; all where it is empty. A name the table lacks is an error."""
    cases = {case.name: case for case in all_cases()}
    return [cases[name] for name in names.split(",")] if names else list(cases.values())


def make_folder(case, where):
    """The data folder of that case: a partner, the young people it needs and nobody else."""
    if "none" in case.youths:
        return os.makedirs(where)
    shutil.copytree(os.path.join(HERE, "folder"), where)
    os.chmod(os.path.join(where, "partners/ft-sarcelles.yaml"), 0o660)  # a mode that no umask gives
    for kind in ("youth", "identities"):
        year = os.path.join(where, kind, "2026")
        for name in os.listdir(year):
            if name.removesuffix(".yaml") not in case.youths:
                os.unlink(os.path.join(year, name))
        if not case.youths:
            os.rmdir(year)  # as in a new year


def scratch():
    """In memory where there is room: thousands of folders are made, and every fsync would wait."""
    return tempfile.mkdtemp(prefix="maillon-fault.", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def shim(top):
    """fi_shim.c as a library to load before the program's own."""
    library = os.path.join(top, "shim.so")
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, os.path.join(HERE, "fi_shim.c")], check=True)
    return library


def put_in_git(data, home):
    """The folder as a repository that its user trusts: every command commits."""
    settings = os.path.join(data, "maillon.yaml")
    with open(settings) as file:
        text = file.read()
    with open(settings, "w") as file:
        file.write(text.replace("commit: off", "commit: auto"))
    environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8"}
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@localhost", "-C", data]
    with open(os.path.join(data, ".gitignore"), "w") as file:
        file.write("/.lock\n.maillon-*.tmp\n/identities/\n")
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *words], env=environment, check=True)
    subprocess.run([os.environ["MAILLON_PLAIN"], "-C", data, "git", "setup"], env=environment, check=True, capture_output=True)


def git_status(data):
    """What stands in the folder and in no commit."""
    return subprocess.run(["git", "-c", f"safe.directory={data}", "-C", data, "status", "--porcelain"], capture_output=True, text=True).stdout


class Place:
    """A data folder with a home and a temporary folder of its own, all gone at the end."""

    def __init__(self, case, top, tag):
        self.case, self.top = case, os.path.join(top, tag)
        self.data = os.path.join(self.top, "data")
        for name in ("home", "tmp"):
            os.makedirs(os.path.join(self.top, name))
        make_folder(case, self.data)
        if "git" in case.youths:
            put_in_git(self.data, self.top + "/home")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.top, ignore_errors=True)

    def line(self, maillon):
        words = [word.replace("{data}", self.data).replace("{tables}", os.path.join(HERE, "tables")) for word in self.case.words]
        return [maillon, *words] if words[0] == "init" else [maillon, "-C", self.data, *words]

    def environment(self, **more):
        return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.top + "/home",
                "TMPDIR": self.top + "/tmp", "EDITOR": "sed -i $a#vu", "MAILLON_SEED": "7", "MAILLON_TODAY": "2026-11-23", **more}

    def run(self, maillon, before=(), seconds=20, **more):
        """Runs the case's command once; `before` wraps it (strace), `more` adds to its environment."""
        return run([*before, *self.line(maillon)], self.environment(**more), self.top, seconds)

    def left_outside(self):
        """Files left in the home or the temporary folder, beside what the user told git and maillon there, and a text
        that its author may still want."""
        return [name for where in ("home", "tmp") for folder, _, names in os.walk(os.path.join(self.top, where))
                for name in names if ".config" not in folder and name != ".gitconfig" and
                not ("edit" in self.case.words and "/tmp/maillon-" in folder)]


def run(line, environment, where, seconds=20, **streams):
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    process = subprocess.Popen(line, cwd=where, env=environment, start_new_session=True, **streams)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return Run("hang", "", "")
    return Run(process.returncode, (out or b"").decode(errors="replace"), (err or b"").decode(errors="replace"))


def snapshot(data):
    """Every file of the folder: its bytes and its mode. The lock and git's own files do not count."""
    files = {}
    for folder, folders, names in os.walk(data):
        if ".git" in folders:
            folders.remove(".git")
        for name in names:
            path = os.path.join(folder, name)
            if name == ".lock":
                continue
            if os.path.islink(path):
                files[os.path.relpath(path, data)] = (os.readlink(path).encode(), 0)
                continue
            with open(path, "rb") as file:
                files[os.path.relpath(path, data)] = (file.read(), os.stat(path).st_mode & 0o7777)
    return files


def old_and_new(case, maillon, top):
    """What stands before the command and what stands after it, when nothing goes wrong."""
    versions = []
    for tag in ("reference1", "reference2"):
        with Place(case, top, tag) as place:
            old = snapshot(place.data)
            answer = place.run(maillon)
            if answer.code != 0:
                cannot(f"'{case.name}' fails without a fault ({answer.code}): {answer.err}")
            versions.append(snapshot(place.data))
    if versions[0] != versions[1]:
        cannot(f"two runs of '{case.name}' without a fault differ")
    if versions[0] == old:
        cannot(f"'{case.name}' writes nothing")
    return old, versions[0]
