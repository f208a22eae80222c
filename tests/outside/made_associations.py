# Eighty invented associations for the database: every state of a referral, feedback in time, late and never, facts recorded after the day that is asked, partners of sensitive kinds, and words that would act in SQL.
# SPDX-License-Identifier: MIT
import datetime
import json
import pathlib
import random
import subprocess

AT = datetime.date(2026, 11, 23)
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
KINDS = ["FT", "ML", "CCAS", "LYCEE_PRO", "E2C", "ASE", "PJJ", "PREVENTION", "COLLEGE", "Autre"]
HOSTILE = [
    "L'École « d'à côté » ; \"guillemets\"",
    "\\.", "\\N", "a\\", "\\x41\\101\\t", "tabulation\tet\nligne\r\nde plus", "\\! touch planted",
    "'); DROP SCHEMA maillon CASCADE; --", "$$; DROP SCHEMA maillon CASCADE; $$", ":name :'name' :\"name\"", "%s %d {0} {}",
    "nu\u0085 et \u202egauche\u202c, \u2028fin", "\ue000 \U0001f9f6 漢字 e\u0301", " espaces ", "-- commentaire", "/* ouvert", "NULL", "",
]


def day(one):
    return one.isoformat()


def quoted(text):
    """A YAML scalar between double quotes: JSON's escapes are YAML's."""
    return json.dumps(text, ensure_ascii=True) if all(ord(c) < 0x10000 for c in text) else '"' + text + '"'


class Draw(random.Random):
    def id(self, prefix, length=4):
        return prefix + "".join(self.choice(LETTERS) for _ in range(length))

    def days(self, least, most):
        return datetime.timedelta(self.randint(least, most))


def fact(key, date, **more):
    inside = ", ".join(f"{name}: {value}" for name, value in {"date": day(date), **more}.items())
    return f"    {key}: {{{inside}}}\n"


def partner(draw, number):
    name, territory = (draw.choice(HOSTILE) or "Sans accroc", draw.choice(HOSTILE)) if draw.random() < .4 else (f"Structure {number}", f"Secteur {number % 5}")
    one = {"id": f"varied-{number}", "kind": draw.choice(KINDS), "since": AT - draw.days(200, 900), "name": name}
    stages = draw.choice([["prospect"], ["pilot"], ["consolidating"], ["established"], ["dormant"], ["closed"]])
    text = f"format: 1\nid: {one['id']}\nname: {quoted(name)}\nkind: {one['kind']}\n"
    text += f"territory: {quoted(territory)}\n" if territory else ""
    text += f"since: {day(one['since'])}\ncontacts:\n  - {{id: c-4m2x, name: Dominique A., since: {day(one['since'])}}}\n"
    text += "stages:\n" + "".join(f"  - {{stage: {stage}, since: {day(one['since'])}}}\n" for stage in stages)
    if draw.random() < .5:
        text += f"pulses:\n  - {{date: {day(AT - draw.days(5, 100))}, contact: c-4m2x, clarity: 2, availability: {draw.randint(1, 5)}, trust: {draw.randint(1, 5)}}}\n"
    one["text"] = text
    return one


def referral(draw, partners):
    """One referral with its pair and feedback, as text for the record; the days that were told, by its id."""
    one, sender = draw.id("r-"), draw.choice(partners)
    fate = draw.choice("received acknowledged met accepted paired paused closed closed declined declined withdrawn redirected void".split())
    is_open = fate in ("received", "acknowledged", "met", "accepted")
    received = max(sender["since"], AT - (draw.days(0, 50) if is_open else draw.days(60, 700)))
    text = f"  - id: {one}\n    partner: {sender['id']}\n    received: {day(received)}\n"
    date, pairs, calls = received, "", []
    steps = {"received": 0, "acknowledged": 1, "met": 2, "declined": draw.randint(0, 2), "withdrawn": draw.randint(0, 2), "redirected": draw.randint(0, 2), "void": 0}.get(fate, 3)
    for key in ("acknowledged", "met", "accepted")[:steps]:
        date = min(AT, date + draw.days(0, 12))
        if draw.random() < .85:  # somebody forgot to write it down
            recorded = f"{{date: {day(date)}, recorded: {day(AT + datetime.timedelta(3))}}}" if draw.random() < .05 else day(date)
            text += f"    {key}: {recorded}\n"
    if fate in ("paired", "paused", "closed"):
        date = min(AT, date + draw.days(0, 30))
        pair, started = draw.id("p-"), date
        pairs = f"  - id: {pair}\n    referral: {one}\n    mentor: {draw.id('m-')}\n    started: {day(started)}\n"
        if fate == "paused":
            pairs += f"    pauses: [{{from: {day(min(AT, started + draw.days(1, 9)))}, reason: exams}}]\n"
    ending = min(AT, date + draw.days(0, 250))
    if fate == "closed":
        outcome = draw.choice(["goal-reached", "job", "mismatch", "mentor-request", "moved", "age-limit"])
        pairs += f"    ended: {{date: {day(ending)}, outcome: {outcome}}}\n"
        text += fact("closed", ending, outcome=outcome)
    reasons = {"declined": "not-eligible", "withdrawn": "unreachable"}
    if fate in ("declined", "withdrawn", "redirected", "void"):
        more = {"reason": reasons[fate]} if fate in reasons else {"to": "ailleurs"} if fate == "redirected" else {}
        text += fact(fate, ending, **more)
    feedback, told = "", []
    for _ in range(0 if fate == "void" else draw.choice([0, 1, 1, 2])):
        date = max(received, min(AT, draw.choice([ending, received]) + draw.days(-3, 20)))
        late = draw.random() < .05
        feedback += f"  - {{date: {day(date)}, referral: {one}, code: no-news" + (f", recorded: {day(AT + datetime.timedelta(1))}" if late else "") + "}\n"
        told += [] if late else [date]
    return text, pairs, feedback, one, told


def youth(draw, partners):
    """A record, and which days its prescribers were told: {(youth, referral): [days]}."""
    one, told = draw.id("y26-", 5), {}
    parts = [referral(draw, partners) for _ in range(draw.choice([1, 1, 1, 2]))]
    text = f"format: 1\nid: {one}\nborn: {draw.randint(1999, 2006)}\nreferrals:\n" + "".join(part[0] for part in parts)
    for key, place in (("pairs", 1), ("feedback", 2)):
        lines = "".join(part[place] for part in parts)
        text += f"{key}:\n{lines}" if lines else ""
    for part in parts:
        told[one, part[3]] = part[4]
    return one, text, told


def make(bench, folder, number):
    """One association's folder; the days that were told. A third of them messy, of different sizes."""
    draw, folder = Draw(number), pathlib.Path(folder)
    messy = ["--messy", "20"] if number % 3 == 0 else []
    subprocess.run([bench, folder, "--youths", str(20 + number % 7 * 10), "--seed", str(number), *messy], check=True)
    settings = folder / "maillon.yaml"
    name = f"Association n° {number}, « l'Élan » \\. \"{number}\""
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("association: Les Mesures du Val", "association: " + quoted(name)) + ("promises: {acknowledge: 3, first-meeting: 8, feedback: 10}\n" if number % 2 else ""), encoding="utf-8")
    partners, told = [partner(draw, one) for one in range(3 + number % 9)], {}
    for one in partners:
        (folder / "partners" / (one["id"] + ".yaml")).write_text(one["text"], encoding="utf-8", newline="")
    (folder / "youth" / "2026").mkdir(parents=True, exist_ok=True)
    for _ in range(10 + number):
        one, text, days = youth(draw, partners)
        (folder / "youth" / "2026" / (one + ".yaml")).write_text(text, encoding="utf-8")
        told.update(days)
    return name, told
