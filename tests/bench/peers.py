# The same facts in the formats of hledger, ledger, recutils and taskwarrior, and each one's count of them by partner.
# SPDX-License-Identifier: MIT
"""A fact is one dated step of one young person: a referral, each of its steps, a pair, a feedback, a checkpoint. Each program
reads the file that is its own, and counts facts by partner and kind; that all of them count the same is checked."""
import collections, json, os, random, re, shutil, uuid

from cost import Measure, environment, run, say
from count_pyyaml import date_of, records

STEPS = ["acknowledged", "met", "accepted"]
Fact = collections.namedtuple("Fact", "date partner kind youth")
Peer = collections.namedtuple("Peer", "name words counted")


def facts_of(youth):
    partners = {referral["id"]: referral["partner"] for referral in youth["referrals"]}
    pairs = {pair["id"]: partners[pair["referral"]] for pair in youth["pairs"]}
    for referral in youth["referrals"]:
        yield referral["received"], referral["partner"], "referral"
        for step in STEPS:
            if step in referral:
                yield date_of(referral[step]), referral["partner"], step
    for pair in youth["pairs"]:
        yield pair["started"], pairs[pair["id"]], "paired"
    for feedback in youth["feedback"]:
        yield feedback["date"], partners[feedback["referral"]], "feedback"
    for checkpoint in youth["checkpoints"]:
        yield checkpoint["date"], pairs[checkpoint["pair"]], "checkpoint"


def facts_in(folder):
    return sorted(Fact(*fact, youth["id"]) for youth in records(os.path.join(folder, "youth")) for fact in facts_of(youth))


def write_journal(facts, path):
    with open(path, "w") as out:
        for fact in facts:
            out.write(f"{fact.date} {fact.youth}\n    {fact.partner}:{fact.kind}  1\n    all\n\n")


def write_recs(facts, path):
    with open(path, "w") as out:
        out.write("%rec: Fact\n\n")
        for fact in facts:
            out.write(f"Date: {fact.date}\nPartner: {fact.partner}\nKind: {fact.kind}\nYouth: {fact.youth}\n\n")


def write_tasks(facts, folder):
    """Into taskwarrior's own files, by its own import: pending tasks, so that its reports count them."""
    draw = random.Random(1)
    with open(os.path.join(folder, "tasks.json"), "w") as out:
        json.dump([{"description": fact.youth, "entry": f"{fact.date:%Y%m%d}T000000Z", "status": "pending",
                    "project": f"{fact.partner}.{fact.kind}", "uuid": str(uuid.UUID(int=draw.getrandbits(128), version=4))}
                   for fact in facts], out)
    with open(os.path.join(folder, "taskrc"), "w") as out:
        out.write(f"data.location={folder}/tasks\nconfirmation=off\ngc=off\nhooks=off\nrecurrence=off\nverbose=nothing\n")
    os.makedirs(os.path.join(folder, "tasks"))


def in_accounts(text):
    return {tuple(account.split(":")): int(count) for count, account in re.findall(r"(\d+) +(\S+:\S+)", text)}


def in_records(text):
    return {(partner, kind): int(count) for partner, kind, count in re.findall(r"(\S+) (\S+) (\d+)", text)}


def in_projects(text):
    counts, partner = {}, ""
    for indent, name, count in re.findall(r"(?m)^( *)([a-z][a-z0-9-]*) +(\d+) *$", text):
        partner = partner if indent else name
        if indent:
            counts[partner, name] = int(count)
    return counts


def peers_in(folder):
    journal = os.path.join(folder, "facts.journal")
    return [Peer("hledger", ["hledger", "-f", journal, "balance", "--flat", "--no-total", "^structure"], in_accounts),
            Peer("ledger", ["ledger", "-f", journal, "balance", "--flat", "--no-total", "^structure"], in_accounts),
            Peer("recsel", ["recsel", "-t", "Fact", "-G", "Partner,Kind", "-R", "Partner,Kind,Count(Date)",
                            os.path.join(folder, "facts.rec")], in_records),
            Peer("task", ["task", "projects"], in_projects)]


def prepared(data, folder):
    """The peers that are installed, as measures, their files written and their counts found right; and how many facts."""
    env = environment(os.path.join(folder, "home"), TASKRC=os.path.join(folder, "taskrc"))
    facts = facts_in(data)
    os.makedirs(os.path.join(folder, "home"))
    write_journal(facts, os.path.join(folder, "facts.journal"))
    write_recs(facts, os.path.join(folder, "facts.rec"))
    write_tasks(facts, folder)
    expected = collections.Counter((fact.partner, fact.kind) for fact in facts)
    measures = []
    for peer in peers_in(folder):
        if shutil.which(peer.name) is None:
            say(f"{peer.name} is not installed: left out")
            continue
        if peer.name == "task":
            run(["task", "import", os.path.join(folder, "tasks.json")], env)
        counted = peer.counted(run(peer.words, env))
        if counted != expected:
            raise SystemExit(f"{peer.name} counts otherwise: {sorted(set(counted.items()) ^ set(expected.items()))[:4]}")
        measures.append(Measure(peer.name, peer.words, env, is_slow=True))
    return measures, len(facts)
