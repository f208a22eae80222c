# Who is due on a day, found without maillon: any date in a young person's file but those of plans; compared with what privacy due answers.
# usage: due.py FOLDER DAY ANSWER.json [MONTHS]
# SPDX-License-Identifier: MIT
import calendar
import datetime
import glob
import json
import sys

import yaml

PLANS = {"planned-end", "planned-return", "next", "next-checkpoint", "born"}


class AsText(yaml.SafeLoader):
    """Dates as Python dates; nothing else guessed."""


def facts(value, key=None):
    """(day, day from which it is known) of every fact below `value`."""
    if isinstance(value, dict):
        recorded = value.get("recorded")
        for name, inner in value.items():
            if name in PLANS or name == "recorded":
                continue
            for day, known in facts(inner, name):
                own = name == "date" or (not isinstance(inner, (dict, list)) and "date" not in value)
                yield day, max(known, recorded) if own and recorded else known
    elif isinstance(value, list):
        for item in value:
            yield from facts(item, key)
    elif isinstance(value, datetime.date):
        yield value, value


def plus_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def main():
    folder, today, answer = sys.argv[1:4]
    months = int(sys.argv[4]) if len(sys.argv) > 4 else 24
    today = datetime.date.fromisoformat(today)
    expected = {"due": {}, "notice": {}}
    files = glob.glob(folder + "/youth/*/*.yaml")
    for file in files:
        with open(file, encoding="utf-8-sig") as stream:
            record = yaml.load(stream, AsText)
        known = [one for one in facts(record) if one[0] <= today and one[1] <= today]
        if not known:  # nobody knew of them yet
            continue
        last = max(day for day, _ in known)
        since = min(known_day for day, known_day in known if day == last)
        notice = max(plus_months(last, months) - datetime.timedelta(30), since)
        forget = notice + datetime.timedelta(30)
        if notice <= today:
            expected["due" if forget <= today else "notice"][record["id"]] = forget.isoformat()
    with open(answer, encoding="utf-8") as stream:
        told = json.load(stream)
    wrong = 0
    for part in ("due", "notice"):
        found = {one["youth"]: one["forget"] for one in told[part]}
        for youth in sorted(set(found) | set(expected[part])):
            if found.get(youth) != expected[part].get(youth):
                wrong += 1
                print(f"{part}: {youth}: {found.get(youth)} where {expected[part].get(youth)} is right")
        print(f"{today}: {part}: {len(found)} of {len(files)}")
    return 1 if wrong or told["unclear"] else 0


sys.exit(main())
