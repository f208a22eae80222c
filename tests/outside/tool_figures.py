# Every figure of an association as the tool answers it, for postgresql.py to compare; open days by a calendar of its own.
# SPDX-License-Identifier: MIT
import collections
import datetime
import json
import pathlib
import statistics
import subprocess
import sys

from made_associations import AT

MAILLON = sys.argv[1]
OPEN = {"received", "acknowledged", "met", "accepted", "paired", "paused"}
SENSITIVE = set("ASE CAARUD CADA CAP_EMPLOI CHRS CHU CIDFF CPH CSAPA EREA HUDA MLDS PENSION PJJ PREVENTION SPIP".split())


def must(what, holds):
    if not holds:
        sys.exit(f"postgresql: {what}")


def maillon(folder, *words):
    done = subprocess.run([MAILLON, "-C", folder, *words], capture_output=True, text=True, encoding="utf-8")
    must(f"{words} in {folder}: {done.stderr[:400]}", done.returncode == 0)
    return done.stdout


def ask(folder, *words):
    return json.loads(maillon(folder, *words, "--format", "json"))


# The association's open days, by a second hand: week-ends, the eleven holidays, the closures of August and December.
def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)


def is_open_day(day):
    fixed = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
    since_easter = (day - easter(day.year)).days
    closed = (day.month == 8 and day.day <= 21) or (day.month == 12 and day.day >= 24)
    return day.weekday() < 5 and (day.month, day.day) not in fixed and since_easter not in (1, 39, 50) and not closed


def next_open(day):
    while not is_open_day(day):
        day += datetime.timedelta(1)
    return day


def after(day, count):
    while count > 0:
        day += datetime.timedelta(1)
        count -= is_open_day(day)
    return day


def date(text):
    return datetime.date.fromisoformat(text) if text else None


def told_in(folder, referrals):
    """Of data-example, where nobody made the records beside us: from the pages of those with an outcome."""
    told = {}
    for one in referrals:
        if one["closed"] or one["declined"] or one["redirected"]:
            page = ask(folder, "youth", "show", one["youth"])
            told[one["youth"], one["id"]] = [date(fact["date"]) for fact in page["timeline"] if fact["fact"] == "feedback" and fact.get("referral", one["id"]) == one["id"]]
    return told


def states(referrals):
    for state in {one["state"] for one in referrals}:
        here = [one for one in referrals if one["state"] == state]
        yield ("state", state, "referrals"), len(here)
        yield ("state", state, "late"), sum(one["late"] for one in here)
        yield ("state", state, "expired"), sum(one["expired"] for one in here)


def loop(referrals, debts, told, promise):
    ended = []
    for one in referrals:
        outcome = date(one["closed"] or one["declined"] or one["redirected"])
        if outcome:
            days = [day for day in told.get((one["youth"], one["id"]), []) if day >= outcome]
            ended.append((min(days, default=None), next_open(outcome + datetime.timedelta(promise))))
    yield ("loop", "outcomes"), len(ended)
    yield ("loop", "told"), sum(day is not None for day, _ in ended)
    yield ("loop", "told_in_time"), sum(day is not None and day <= due for day, due in ended)
    yield ("loop", "promised"), sum(day is not None or due < AT for day, due in ended)
    yield ("loop", "owed"), len(debts)
    yield ("loop", "oldest_days"), max((debt["days"] for debt in debts), default=None)


def delays(referrals, pairs, promises):
    first = {}
    for pair in pairs:
        key = pair["youth"], pair["referral"]
        first[key] = min(first.get(key, "9999"), pair["started"])
    steps = {"acknowledge": lambda one: one["acknowledged"], "meet": lambda one: one["met"], "accept": lambda one: one["accepted"], "pair": lambda one: first.get((one["youth"], one["id"]))}
    for step, done in steps.items():
        days = [(date(done(one)), date(one["received"]), one["state"]) for one in referrals]
        lasted = [(end - begin).days for end, begin, _ in days if end]
        yield ("delay", step, "referrals"), len(lasted)
        yield ("delay", step, "median_days"), float(statistics.median(lasted)) if lasted else None
        by = [(end, after(begin, promises[step]), state) for end, begin, state in days] if step in promises else []
        yield ("delay", step, "kept"), sum(end is not None and end <= due for end, due, _ in by)
        yield ("delay", step, "promised"), sum(end is not None or (due < AT and state in OPEN) for end, due, state in by)


def levels(portfolio):
    for level in ("good", "watch", "risk", "unknown"):
        yield ("level", level), sum(one["levels"][level] for one in portfolio["segments"] if one["axis"] == "stage")


def partners(health):
    """Each partner's line; of a sensitive kind without its name, so that it is known by its line alone."""
    lines = collections.Counter()
    for one in health["partners"]:
        hidden = one["kind"] in SENSITIVE
        lines[(None if hidden else one["id"], None if hidden else one["name"], "Autre" if hidden else one["kind"], one["territory"], one["stage"], one["stage-allowed"], one["level"], one["points"], one["trend"], one["confidence"], *one["pillars"].values())] += 1
    for line, count in lines.items():
        yield ("partner", line), count


def promises_of(folder):
    text = (pathlib.Path(folder) / "maillon.yaml").read_text(encoding="utf-8")
    return {"acknowledge": 3, "meet": 8, "feedback": 10} if "promises: {acknowledge: 3" in text else {"acknowledge": 2, "meet": 10, "feedback": 7}


def expected(folder, told):
    """Every figure as the tool has it."""
    referrals = [one for one in ask(folder, "referral", "list")["referrals"] if one["state"] != "void"]
    told = told_in(folder, referrals) if told is None else told
    stated = promises_of(folder)
    figures = dict(states(referrals))
    figures.update(loop(referrals, ask(folder, "feedback", "due")["debts"], told, stated["feedback"]))
    figures.update(delays(referrals, ask(folder, "pair", "list")["pairs"], stated))
    figures.update(levels(ask(folder, "portfolio")))
    figures.update(partners(ask(folder, "health")))
    whole = "--from", "2015-01-01", "--to", AT.isoformat()
    impact, summary = ask(folder, "impact", *whole), ask(folder, "summary", *whole)
    if impact["young-people"] is not None:
        figures["young people"] = impact["young-people"]
    counts = {one["name"]: one["now"] for one in summary["counts"]}
    figures["received"], figures["acknowledged"] = counts["referrals"], counts["acknowledgements"]
    return figures
