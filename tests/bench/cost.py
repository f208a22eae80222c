# Runs programs in turn, over several rounds, and keeps the medians of what each cost.
# SPDX-License-Identifier: MIT
import os, statistics, subprocess, sys
from dataclasses import dataclass, field
from typing import Callable

HERE = os.path.dirname(os.path.realpath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
RELEASE = os.path.join(ROOT, "build/release")
MAILLON = os.path.join(RELEASE, "maillon")
TODAY = "2026-11-23"


def program(name):
    return os.path.join(RELEASE, "bench", name)


def environment(home, **more):
    """Nothing of the user's own: no settings of git's, no snapshot unless a folder for it is given."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "LC_ALL": "C.UTF-8", "TZ": "UTC", "GIT_OPTIONAL_LOCKS": "0",
            "XDG_CACHE_HOME": "/dev/null", **more}


@dataclass
class Cost:
    cpu: float  # seconds, user and system, of all threads
    wall: float  # seconds
    peak: float  # MB
    rounds: int = 1


class Unanswered(Exception):
    """The program did not do what was asked: no figure of it counts."""


def timed(words, env):
    done = subprocess.run([program("timed"), *words], env=env, capture_output=True, text=True)
    figures = done.stdout.split()
    if done.returncode != 0 or figures[3] != "0":
        raise Unanswered(f"{' '.join(words)}: exit {figures[3] if figures else '?'}\n{done.stderr}")
    return Cost(int(figures[0]) / 1e6, int(figures[1]) / 1e6, int(figures[2]) / 1e3)


def median(costs):
    return Cost(*(statistics.median(getattr(cost, what) for cost in costs) for what in ("cpu", "wall", "peak")), len(costs))


@dataclass
class Measure:
    name: str
    words: list
    env: dict
    is_slow: bool = False
    before: Callable[[], None] = field(default=lambda: None)


@dataclass
class Rounds:
    ordinary: int
    slow: int  # of the programs that take minutes; 0: not at this size


def interleaved(measures, rounds):
    """One of each in turn, so that a disturbance meets all of them alike; the first round is not counted where there are more.
    What does not answer is said, and has no figure."""
    costs, unanswered = {}, set()
    for turn in range(max(rounds.ordinary, rounds.slow)):
        for measure in measures:
            if measure.name in unanswered or turn >= (rounds.slow if measure.is_slow else rounds.ordinary):
                continue
            measure.before()
            try:
                costs.setdefault(measure.name, []).append(timed(measure.words, measure.env))
            except Unanswered as why:
                say(str(why))
                unanswered.add(measure.name)
    return {name: median(all_of_it[1:] or all_of_it) for name, all_of_it in costs.items() if name not in unanswered}, sorted(unanswered)


def run(words, env, **more):
    done = subprocess.run(words, env=env, capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def say(text):
    print(text, file=sys.stderr, flush=True)
