# What a person waits for at 10k: a line written and committed, somebody found by name, the program's start.
# SPDX-License-Identifier: MIT
import glob, os, re, shutil, statistics, subprocess, time

from cost import MAILLON, TODAY, Measure, Rounds, environment, interleaved, program, run, timed

TIMES = 15


def committed(folder, env):
    """A folder as people have it: identities apart, in git, which does not tidy up while something is measured."""
    with open(os.path.join(folder, ".gitignore"), "w") as ignored:
        ignored.write("/identities/\n/.lock\n")
    for words in (["init", "-q", "-b", "main"], ["config", "user.name", "N"], ["config", "user.email", "n@example.org"],
                  ["config", "gc.auto", "0"], ["add", "-A"], ["commit", "-q", "-m", "start"], ["update-index", "-q", "--refresh"]):
        run(["git", "-C", folder, *words], env)


def without_acknowledgement(files):
    for file in files:
        with open(file, encoding="utf-8", newline="") as record:
            text = record.read()
        with open(file, "w", encoding="utf-8", newline="") as record:
            record.write(re.sub(r"    acknowledged: .*\n", "", text))


def received(file):
    with open(file, encoding="utf-8") as record:
        return re.search(r"received: (\S+)", record.read())[1]


def lines_for(files):
    """A writing command and the record it changes, by kind."""
    def line(file, *words):
        return file, [*words, "--by", "angelina", "--today", TODAY, "--quiet"]
    logs, acknowledged = files[:TIMES + 1], files[TIMES + 1:]
    return {"checkpoint log": [line(file, "checkpoint", "log", name_of(file), "Quatre rencontres, CV refait.", "--kind", "call",
                                    "--on", "2026-11-20") for file in logs],
            "referral acknowledge": [line(file, "referral", "acknowledge", name_of(file), received(file)) for file in acknowledged]}


def name_of(file):
    return os.path.basename(file).removesuffix(".yaml")


def records_opened(folder, words, env, trace):
    """How many records maillon itself opens, beside the settings and git's own reading; None where nothing can be traced."""
    try:
        traced = subprocess.run(["strace", "-f", "-qq", "-e", "trace=openat,open,execve", "-o", trace, MAILLON, "-C", folder, *words],
                                env=env, capture_output=True)
    except FileNotFoundError:
        return None
    if traced.returncode != 0:
        return None
    others, opened = set(), set()
    with open(trace, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            process, call = line.split(None, 1)
            if call.startswith("execve(") and "/git\"" in call:
                others.add(process)
            record = re.search(r'"([^"]*\.yaml)"', call)
            if record and not record[1].endswith("maillon.yaml") and process not in others and "open" in call.split("(")[0]:
                opened.add(os.path.basename(record[1]))
    return len(opened)


def saved(content, file):
    """Seconds that saving takes which survives a power cut, as maillon does it: a new file, its name, each waiting for the disk."""
    began = time.perf_counter()
    with open(file + ".tmp", "wb") as new:
        new.write(content)
        new.flush()
        os.fsync(new.fileno())
    os.rename(file + ".tmp", file)
    folder = os.open(os.path.dirname(file), os.O_RDONLY | os.O_DIRECTORY)
    os.fsync(folder)
    os.close(folder)
    return time.perf_counter() - began


def beyond_git(folder, twin, lines, env):
    """Wall seconds of maillon, of git alone for the same change in the twin, of the disk, and the median of the differences."""
    ours, gits, disk = [], [], []
    for file, words in lines:
        inside = os.path.relpath(file, folder)
        ours.append(timed([MAILLON, "-C", folder, *words], env).wall)
        with open(file, "rb") as record:
            disk.append(saved(record.read(), os.path.join(twin, inside)))
        gits.append(timed(["git", "-C", twin, "add", inside], env).wall +
                    timed(["git", "-C", twin, "commit", "-q", "-m", " ".join(words[:3]), "--", inside], env).wall)
    return {"maillon": statistics.median(ours), "git": statistics.median(gits), "disk": statistics.median(disk),
            "beyond": statistics.median(our - git for our, git in zip(ours, gits))}


def commits(folder, env):
    return int(run(["git", "-C", folder, "rev-list", "--count", "HEAD"], env))


def writing(folder, work, env):
    files = sorted(glob.glob(f"{folder}/youth/*/*.yaml"))[:2 * TIMES + 2]
    without_acknowledgement(files[TIMES + 1:])
    committed(folder, env)
    run(["git", "-C", folder, "gc", "-q"], env)
    run([MAILLON, "-C", folder, "git", "setup", "--quiet"], env)
    twin = os.path.join(work, "twin")
    run(["cp", "-a", folder, twin], env)
    run(["git", "-C", twin, "update-index", "-q", "--refresh"], env)
    measured = {}
    for kind, lines in lines_for(files).items():
        before = commits(folder, env)
        opened = records_opened(folder, lines[0][1], env, os.path.join(work, "trace"))
        shutil.copyfile(lines[0][0], os.path.join(twin, os.path.relpath(lines[0][0], folder)))
        measured[kind] = {**beyond_git(folder, twin, lines[1:], env), "opened": opened}
        if commits(folder, env) - before < len(lines) - 1:
            raise SystemExit(f"{kind}: not every line made its commit")
    return measured


def finding(folder, env, warm):
    """Wall seconds of showing somebody who is named, without and with a warm snapshot."""
    files = sorted(glob.glob(f"{folder}/identities/*/*.yaml"))
    walls = {"without": [], "warm": []}
    for file in files[::len(files) // 7]:
        with open(file, encoding="utf-8") as identity:
            name = re.search(r"(?m)^name: (.*)$", identity.read())[1]
        for kind, one in (("without", env), ("warm", warm)):
            walls[kind].append(timed([MAILLON, "-C", folder, "youth", "show", name, "--today", TODAY], one).wall)
    return {kind: statistics.median(all_of_it) for kind, all_of_it in walls.items()}


def starting(env):
    costs, _ = interleaved([Measure("git --version", ["git", "--version"], env), Measure("--version", [MAILLON, "--version"], env),
                            Measure("help", [MAILLON, "help"], env)], Rounds(51, 0))
    return {name: {"cpu": cost.cpu, "wall": cost.wall} for name, cost in costs.items()}


def at_hand(youths, work):
    folder = os.path.join(work, "named")
    env = environment(os.path.join(work, "home"))
    warm = environment(os.path.join(work, "home"), XDG_CACHE_HOME=os.path.join(work, "warm-named"))
    os.makedirs(env["HOME"])
    os.makedirs(warm["XDG_CACHE_HOME"])
    run([program("bench_folder"), folder, "--youths", str(youths), "--identities"], env)
    return {"youths": youths, "finding": finding(folder, env, warm), "writing": writing(folder, work, env), "starting": starting(env)}
