# The tables of docs/benchmarks.md, from what was measured.
# SPDX-License-Identifier: MIT
from dataclasses import dataclass
from typing import Callable


def short(size):
    size = int(size)
    return f"{size // 1_000_000}M" if size >= 1_000_000 else f"{size // 1000}k" if size >= 1000 else str(size)


def figure(value):
    """Two or three digits that count."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(heads, rows):
    line = lambda cells: "| " + " | ".join(cells) + " |\n"
    return line(heads) + "|" + "---|" * len(heads) + "\n" + "".join(line(row) for row in rows) + "\n"


@dataclass
class Target:
    what: str
    bound: float
    unit: str
    value: Callable  # (costs, costs of a tenth of the size) -> number; KeyError where it was not measured
    is_least: bool = False
    sizes: tuple = (1_000, 10_000, 100_000)

    def wanted(self):
        return f"{'≥' if self.is_least else '≤'} {self.bound:g} {self.unit}"

    def excess(self, value):
        return self.bound / value if self.is_least else value / self.bound


def cpu(part, whole):
    return lambda costs, _: costs[part]["cpu"] / costs[whole]["cpu"]


def growth(name):
    return lambda costs, tenth: costs[name]["cpu"] / tenth[name]["cpu"]


def peak(name):
    return lambda costs, _: costs[name]["peak"]


def targets():
    country = (100_000,)
    for name in ("health", "summary --week"):
        yield Target(f"`{name}`: CPU against listing and reading the files", 5, "×", cpu(name, "floor read"))
        yield Target(f"`{name}`, 20 % messy: the same", 15, "×", cpu(f"{name}, messy", "floor read, messy"))
        yield Target(f"`{name}`, warm snapshot: CPU against listing the files", 2, "×", cpu(f"{name}, snapshot read", "floor stat"), sizes=country)
        yield Target(f"`{name}`, warm snapshot: CPU against `git status`", 1, "×", cpu(f"{name}, snapshot read", "git status"), sizes=country)
        yield Target(f"`{name}`: CPU against a tenth of the size", 11, "×", growth(name), sizes=country)
        yield Target(f"`{name}`: times faster than Python with libyaml", 30, "×", cpu("Python", name), True)
        yield Target(f"`{name}`: times faster than C++ with `YAML::Load`", 15, "×", cpu("YAML::Load", name), True)
        yield Target(f"`{name}`: peak memory", 150, "MB", peak(name), sizes=country)


def values_of(target, sizes):
    found = {}
    for size, measured in sizes.items():
        tenth = sizes.get(str(int(size) // 10), {}).get("costs", {})
        try:
            found[int(size)] = target.value(measured["costs"], tenth)
        except KeyError:
            pass
    return found


def verdict(target, found):
    counted = {size: target.excess(value) for size, value in found.items() if size in target.sizes}
    missing = [short(size) for size in target.sizes if size not in found]
    unknown = f"not measured at {', '.join(missing)}" if missing else ""
    if not counted:
        return unknown
    size, excess = max(counted.items(), key=lambda one: one[1])
    side = "little" if target.is_least else "much"
    said = "met" if excess <= 1 else f"not met: {figure(excess)} times too {side} at {short(size)}"
    return f"{said}; {unknown}" if unknown else said


def target_table(sizes):
    rows = []
    for target in targets():
        found = values_of(target, sizes)
        cells = [figure(found[int(size)]) if int(size) in found else "–" for size in sizes]
        rows.append([target.what, target.wanted(), *cells, verdict(target, found)])
    return table(["what", "target", *(short(size) for size in sizes), "verdict"], rows)


def hand_rows(hand):
    for kind, one in hand["writing"].items():
        opened = "not counted" if one["opened"] is None else str(one["opened"])
        yield f"`{kind} ID`: wall beyond git's own", 10, "ms", one["beyond"] * 1e3, \
            f"{one['maillon'] * 1e3:.0f} ms; git's `add` and `commit` {one['git'] * 1e3:.0f}, the disk's two waits {one['disk'] * 1e3:.0f}; records opened: {opened}"
    yield "`youth show NAME`: wall", 60, "ms", hand["finding"]["without"] * 1e3, f"with a warm snapshot {hand['finding']['warm'] * 1e3:.0f} ms"
    start = hand["starting"]
    for name in ("--version", "help"):
        yield f"`maillon {name}`: CPU against `git --version`", 2, "×", start[name]["cpu"] / start["git --version"]["cpu"], \
            f"{start[name]['cpu'] * 1e3:.1f} and {start['git --version']['cpu'] * 1e3:.1f} ms; wall {start[name]['wall'] * 1e3:.1f} and {start['git --version']['wall'] * 1e3:.1f} ms"


def hand_table(hand):
    rows = [[what, f"≤ {bound} {unit}", figure(value), "met" if value <= bound else f"not met: {figure(value / bound)} times too much", beside]
            for what, bound, unit, value, beside in hand_rows(hand)]
    return table([f"at {short(hand['youths'])}", "target", "measured", "verdict", "in full"], rows)


FLOORS = {"floor stat": "readdir, lstat", "floor read": "readdir, lstat, open, read", "YAML::Load": "C++ with `YAML::Load`",
          "Python": "Python with libyaml"}
COSTS = ["floor stat", "floor read", "git status", "health", "health, snapshot written", "health, snapshot read", "summary --week",
         "summary --week, snapshot written", "summary --week, snapshot read", "floor read, messy", "health, messy", "summary --week, messy",
         "YAML::Load", "Python"]


def seconds(value):
    return f"{value:.1f} s" if value >= 10 else f"{value:.2f} s" if value >= 0.9995 else f"{value * 1e3:.0f} ms" if value >= 0.01 else f"{value * 1e3:.1f} ms"


def cost_cell(costs, name):
    if name not in costs:
        return "–"
    cost = costs[name]
    return f"{seconds(cost['cpu'])}, {seconds(cost['wall'])}, {cost['peak']:.0f} MB"


def in_words(name):
    first, comma, rest = name.partition(",")
    return FLOORS.get(first, f"`{first}`") + comma + rest


def cost_table(sizes):
    rows = [[in_words(name), *(cost_cell(one["costs"], name) for one in sizes.values())]
            for name in COSTS]
    return table(["CPU, clock, peak memory", *(short(size) for size in sizes)], rows)


PEERS = {"hledger": "`hledger balance --flat`", "ledger": "`ledger balance --flat`", "recsel": "`recsel -G Partner,Kind`",
         "task": "`task projects`"}


def peer_table(size, one):
    costs, ours = one["costs"], one["costs"]["health"]
    rows = [["`maillon health`", seconds(ours["cpu"]), f"{ours['peak']:.0f} MB", "1"]]
    for name, words in PEERS.items():
        if name in costs:
            rows.append([words, seconds(costs[name]["cpu"]), f"{costs[name]['peak']:.0f} MB", figure(costs[name]["cpu"] / ours["cpu"])])
        else:
            rows.append([words, "not installed", "–", "–"])
    return table([f"{short(size)}, {one['facts']} facts", "CPU", "peak memory", "CPU against `health`"], rows)


def page(result):
    sizes = result["sizes"]
    written = "; ".join(f"{short(size)}: {one['written']}" for size, one in sizes.items())
    text = f"`make bench SIZES=\"{' '.join(sizes)}\"` on {result['date']}: {result['machine']}, a load of {result['load']:.1f} at the " \
           f"beginning. {written}.\n\n"
    text += target_table(sizes) + hand_table(result["at hand"])
    text += "What each takes, medians:\n\n" + cost_table(sizes)
    for size, one in sizes.items():
        if one["unanswered"]:
            text += f"At {short(size)} these gave no answer: {'; '.join(map(in_words, one['unanswered']))}.\n\n"
    with_peers = [(size, one) for size, one in sizes.items() if one["facts"]]
    return text + "".join("Programs that keep other ledgers:\n\n" + peer_table(*one) for one in with_peers)
