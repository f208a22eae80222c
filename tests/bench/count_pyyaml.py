#!/usr/bin/env python3
# The summary by partner as one would write it in Python with libyaml: count_pyyaml.py DIR TODAY.
# SPDX-License-Identifier: MIT
"""count_yaml_cpp.cpp is the same in C++; both print the same lines: a partner's referrals in all, of the last 365 days,
acknowledged within two days, accepted, paired, the last checkpoint held, milestones told within a fortnight, milestones."""
import datetime, os, sys

import yaml

COLUMNS = ["received", "this_year", "acknowledged_in_time", "accepted", "paired", "last_checkpoint", "told_in_time", "milestones"]


def records(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".yaml"):
                with open(os.path.join(place, name), "rb") as file:
                    yield yaml.load(file, Loader=yaml.CSafeLoader)


def date_of(fact):
    """A dated fact is a date or a map with one (2-records 2.2, rule 8)."""
    return fact["date"] if isinstance(fact, dict) else fact


def is_within(begin, end, days):
    return begin is not None and end is not None and 0 <= (end - begin).days <= days


def count_milestone(milestone, told, counted):
    if milestone is not None:
        counted["milestones"] += 1
        counted["told_in_time"] += any(is_within(milestone, date, 14) for date in told)


def count_referral(referral, youth, today, counted):
    received, accepted = date_of(referral["received"]), date_of(referral.get("accepted"))
    told = [one["date"] for one in youth.get("feedback", []) if one["referral"] == referral["id"]]
    pairs = [pair for pair in youth.get("pairs", []) if pair["referral"] == referral["id"]]
    counted["received"] += 1
    counted["this_year"] += is_within(received, today, 364)
    counted["acknowledged_in_time"] += is_within(received, date_of(referral.get("acknowledged")), 2)
    counted["accepted"] += accepted is not None
    counted["paired"] += bool(pairs)
    count_milestone(accepted, told, counted)
    for pair in pairs:
        count_milestone(date_of(pair["started"]), told, counted)
        count_milestone(date_of(pair.get("ended")), told, counted)


def last_checkpoint(partner):
    held = [one["date"] for one in partner.get("checkpoints", [])
            if one.get("status", "held") == "held" and one.get("initiative", "ours") == "ours"]
    return held[-1].isoformat() if held else "-"


def main(folder, today):
    counts = {}
    for partner in records(os.path.join(folder, "partners")):
        counts[partner["id"]] = {**dict.fromkeys(COLUMNS, 0), "last_checkpoint": last_checkpoint(partner)}
    for youth in records(os.path.join(folder, "youth")):
        for referral in youth.get("referrals", []):
            count_referral(referral, youth, today, counts[referral["partner"]])
    for partner, counted in sorted(counts.items()):
        print(partner, *(counted[column] for column in COLUMNS), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1], datetime.date.fromisoformat(sys.argv[2]))
