#!/usr/bin/env python3
# make soak: every reliability suite whole, and at the end one table of what was wanted and what was seen (6-quality, 6.2).
# SPDX-License-Identifier: MIT
"""Runs the suites one after the other (each uses every core), keeps their logs under build/soak/, and ends with 1 where a
figure is missed or anything did not hold. SUITES="syscalls powerloss" runs some of them."""
import argparse, collections, concurrent.futures, datetime, os, re, subprocess, sys, time

HERE = os.path.dirname(os.path.realpath(__file__))
ROOT = os.path.dirname(HERE)
LOGS = os.path.join(ROOT, "build/soak")
PLAIN = os.path.join(ROOT, "build/release/maillon")
DEV = os.path.join(ROOT, "build/dev")

# What it is called, its line, where its figure stands in what it prints, and the least that is wanted.
Suite = collections.namedtuple("Suite", "name line figure unit least")


def fault(script, *words):
    return ["python3", f"{HERE}/fault/{script}", "--maillon", PLAIN, *words]


SUITES = [
    Suite("syscalls", fault("fi_syscalls.py"), r"points=(\d+)", "system calls × modes", 4000),
    Suite("syscalls-git", fault("fi_syscalls.py", "--git", "--cases", "checkpoint log", "--most", "600"), r"points=(\d+)", "the same, with git", 200),
    Suite("powerloss", fault("fi_powerloss.py"), r"states=(\d+)", "power-cut states", 5700),
    Suite("loopcrash", fault("fi_loopcrash.py"), r"cuts=(\d+)", "cuts on ext4, xfs, btrfs", 100),
    Suite("concurrent", fault("fi_concurrent.py", "--updates", "50000", "--records", "500"), r"updates=(\d+)", "updates by 16 writers", 50000),
    Suite("kills", fault("fi_concurrent.py", "--updates", "10000", "--records", "100", "--kill", "15"), r"updates=(\d+)", "the same, with kills", 10000),
    Suite("editor", fault("fi_editor.py"), r"edits=(\d+)", "edits in between", 200),
    Suite("resources", fault("fi_resources.py", "--memory", "150"), r"runs=(\d+)", "runs short of something", 8000),
    Suite("memory", fault("fi_resources.py", "--kinds", "memory", "--cases", "checkpoint log,referral add new,partner add"),
          r"runs=(\d+)", "every allocation of three commands", 3000),
    Suite("links", fault("fi_links.py"), r"runs=(\d+)", "links and pipes", 500),
    Suite("clock", fault("fi_clock.py"), r"runs=(\d+)", "clocks, zones, locales", 2900),
    Suite("planted", fault("planted.py", "--planted", f"{ROOT}/build/release/planted"), r"bugs=(\d+)", "planted bugs, all caught", 15),
    Suite("hostile", [f"{ROOT}/build/release/hostile/hostile", "--every", "8"], r"(\d+) inputs", "hostile inputs, every line and format", 2000),
    Suite("hostile-sanitized", [f"{DEV}/hostile/hostile", "--every", "80"], r"(\d+) inputs", "the same under sanitizers, a tenth", 200),
    Suite("canaries", [f"{ROOT}/build/release/canaries/canaries"], r"(\d+) error paths", "error paths searched for canaries", 300),
    Suite("typos", [f"{DEV}/tests/typo_table"], r"(?m)^all\s+(\d+)", "single typos", 3000),
    Suite("merge", ["env", "MAILLON_MERGES=5000", f"{DEV}/tests/unit_tests", "--test-case=random branches of one record*"],
          r"(\d+) pairs:", "pairs of branches merged", 5000),
]
# Runs of each fuzz target, by what one costs, and the longest input that is worth trying there.
Fuzz = collections.namedtuple("Fuzz", "runs longest")
FUZZ = {
    "dates_fuzz": Fuzz(1_500_000, 64), "scanner_fuzz": Fuzz(2_000_000, 1024), "strings_fuzz": Fuzz(1_000_000, 256),
    "reader_fuzz": Fuzz(350_000, 1024), "editor_fuzz": Fuzz(150_000, 1024), "encoders_fuzz": Fuzz(40_000, 512),
    "arguments_fuzz": Fuzz(30_000, 256), "merge_fuzz": Fuzz(20_000, 2048),
}
FUZZ_LEAST = 5_000_000


def run(name, line, log):
    """Its exit code, what it printed, and how long it took."""
    began = time.time()
    with open(os.path.join(LOGS, log), "w+", errors="replace") as file:
        code = subprocess.run(line, cwd=LOGS, stdout=file, stderr=subprocess.STDOUT,
                              env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}).returncode
        file.seek(0)
        return code, file.read(), time.time() - began


def row(name, wanted, seen, violations, seconds):
    print(f"{name:<18} {wanted:<44} {seen:>10} {violations:>10} {seconds:>7.0f} s", flush=True)


def try_suite(suite):
    if not os.path.exists(suite.line[0]) and "/" in suite.line[0]:
        row(suite.name, "not built", "-", "-", 0)
        return False
    code, text, seconds = run(suite.name, suite.line, suite.name + ".log")
    figures = re.findall(suite.figure, text)
    seen = int(figures[-1]) if figures else 0
    found = re.findall(r"violations=(\d+)|(\d+) violations(?!=)", text)
    violations = "".join(found[-1]) if found else ("0" if code == 0 else "?")
    row(suite.name, f"{suite.unit}: {suite.least}", seen, violations, seconds)
    return code == 0 and seen >= suite.least


def fuzz_targets():
    folder = os.path.join(ROOT, "build/fuzz/fuzz")
    return [(name, os.path.join(folder, name)) for name in sorted(os.listdir(folder) if os.path.isdir(folder) else [])
            if name.endswith("_fuzz")]


def try_fuzz(target):
    """libFuzzer keeps what it learned in build/soak/corpus, and an input that fails in build/soak."""
    name, program = target
    corpus = os.path.join(LOGS, "corpus", name)
    os.makedirs(corpus, exist_ok=True)
    runs, longest = FUZZ[name]
    seeds = [os.path.join(HERE, "fuzz/seeds"), os.path.join(ROOT, "data-example/youth/2026"), os.path.join(ROOT, "data-example/partners")]
    line = [program, corpus, *seeds, f"-runs={runs}", f"-max_len={longest}", "-timeout=10", "-rss_limit_mb=3000",
            "-print_final_stats=1", f"-artifact_prefix={name}-", "-verbosity=0"]
    code, text, seconds = run(name, line, name + ".log")
    done = re.search(r"number_of_executed_units:\s*(\d+)", text)
    seen = int(done[1]) if done else 0
    row(name, f"sanitized executions: {runs}", seen, "0" if code == 0 else "1", seconds)
    return seen, code == 0


def try_fuzzers():
    targets = fuzz_targets()
    if not targets:
        row("fuzz", "not built: make fuzz", "-", "-", 0)
        return False
    began = time.time()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(try_fuzz, targets))
    total = sum(seen for seen, _ in results)
    row("fuzz", f"sanitized executions in all: {FUZZ_LEAST}", total, sum(not held for _, held in results), time.time() - began)
    return total >= FUZZ_LEAST and all(held for _, held in results)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suites", nargs="*", help=f"{' '.join(suite.name for suite in SUITES)} fuzz; all if left out")
    wanted = parser.parse_args().suites
    unknown = set(wanted) - {suite.name for suite in SUITES} - {"fuzz"}
    if unknown:
        parser.error(f"no such suite: {' '.join(sorted(unknown))}")
    os.makedirs(LOGS, exist_ok=True)
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    began = time.time()
    print(f"make soak{' SUITES=' + chr(34) + ' '.join(wanted) + chr(34) if wanted else ''}, "
          f"{datetime.date.today()}, commit {commit or 'unknown'}, {os.cpu_count()} cores")
    print(f"{'suite':<18} {'wanted':<44} {'seen':>10} {'violations':>10} {'time':>9}")
    held = [try_suite(suite) for suite in SUITES if not wanted or suite.name in wanted]
    if not wanted or "fuzz" in wanted:
        held.append(try_fuzzers())
    print(f"{'all figures reached, nothing violated' if all(held) else 'NOT REACHED'} in {(time.time() - began) / 60:.0f} minutes; logs in build/soak/")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
