// Reads a reduced record, and refuses whatever may be more than a month, a code or a count.
// SPDX-License-Identifier: MIT
#include "records/forgotten_yaml.h"

#include <algorithm>

#include "alliance/period.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

constexpr Range some{1, 10000};

// "2026-11": its last day.
std::optional<Date> month_of(MapReader &map, std::string_view key, Presence presence) {
    const std::string written = map.text(key, presence);
    if (written.empty()) return std::nullopt;
    if (const auto first = Date::from_iso(written + "-01")) return first->plus_months(1) - 1;
    map.fault(key, presence, msg("'{0}' is not a month ('{1}')", key, token(written)),
              msg("write it as YYYY-MM"));
    return std::nullopt;
}

// The months of a fact whose map this is.
Fact months_of(MapReader &map) {
    Fact fact;
    fact.date = month_of(map, "date", Presence::required).value_or(Date{});
    fact.recorded = month_of(map, "recorded", Presence::optional);
    return fact;
}

struct FactReading {
    FactCode code = {};
    Presence presence = Presence::optional;
};

// A month, or a map with `date` and more, of which this is the reader of each.
Rare<Fact> fact_of(MapReader &item, std::string_view key, FactReading how = {}) {
    Fact fact;
    if (item.holds_map(key)) {
        auto map = item.map(key);
        fact = months_of(*map);
        if (!how.code.key.empty()) fact.code = map->code(how.code.key, how.code.set);
        return map->is_whole() ? Rare<Fact>(fact) : Rare<Fact>();
    }
    const auto month = month_of(item, key, how.presence);
    if (!month) return std::nullopt;
    fact.date = *month;
    return fact;
}

constexpr FactCode a_reason{"reason", "reasons"};
constexpr FactCode an_outcome{"outcome", "outcomes"};

PastDecision read_past(MapReader &item) {
    PastDecision past;
    past.fact =
        item.choice("fact", {"declined", "withdrawn", "redirected", "closed"}, Presence::required);
    past.decision = months_of(item);
    past.decision.code =
        past.fact == "closed" ? item.code("outcome", "outcomes") : item.code("reason", "reasons");
    past.reopened = month_of(item, "reopened", Presence::required).value_or(Date{});
    return past;
}

Referral read_referral(MapReader &item) {
    Referral referral;
    referral.kind = item.code("kind", "partner-kinds", Presence::expected);
    referral.received = fact_of(item, "received", {{}, Presence::required}).value_or(Fact{});
    referral.acknowledged = fact_of(item, "acknowledged");
    referral.accepted = fact_of(item, "accepted");
    referral.declined = fact_of(item, "declined", {a_reason});
    referral.withdrawn = fact_of(item, "withdrawn", {a_reason});
    referral.redirected = fact_of(item, "redirected");
    referral.closed = fact_of(item, "closed", {an_outcome});
    referral.history = item.items("history", read_past);
    return referral;
}

Pair read_pair(MapReader &item) {
    Pair pair;
    pair.referral = std::to_string(item.number("referral", some, Presence::required).value_or(0));
    pair.started = fact_of(item, "started", {{}, Presence::required}).value_or(Fact{});
    pair.ended = fact_of(item, "ended", {an_outcome});
    pair.broke_early = item.flag("early");
    // One that was not early must not become so by the days of its months.
    if (!pair.broke_early) pair.started.date = first_of_month(pair.started.date);
    return pair;
}

struct Count {
    Fact fact;
    int count = 0;
};

Count read_count(MapReader &item) {
    return {months_of(item), item.number("count", some, Presence::required).value_or(0)};
}

// As many facts of that month as there were.
template <class Item> std::vector<Item> counted(MapReader &map, std::string_view key) {
    std::vector<Item> all;
    for (const Count &one : map.items(key, read_count)) {
        Item item;
        item.fact = one.fact;
        all.insert(all.end(), static_cast<std::size_t>(one.count), item);
    }
    return all;
}

void refuse_comments(const Document &document, Problems &problems) {
    if (document.comments.empty()) return;
    problems.push_back({Damage::meaning,
                        {document.file, {}},
                        msg("a forgotten record has a comment"),
                        msg("take it out: nothing that somebody wrote may be left here")});
}

// What else stands at the top: facts of before.
void refuse_more(const Document &document, Problems &problems) {
    for (const Entry &entry : document.root.entries) {
        const std::string &key = entry.key.text;
        if (key != "format" && key != "id" && key != "forgotten")
            problems.push_back({Damage::meaning,
                                {document.file, entry.key.place},
                                msg("'{0}' stands in a forgotten record", token(key)),
                                msg("take it out: nothing but 'forgotten' may be left here")});
    }
}

Youth read_all(MapReader &map) {
    Youth youth;
    Tombstone tombstone;
    tombstone.month = month_of(map, "month", Presence::expected).value_or(Date{});
    tombstone.reason = map.code("reason", "forget-reasons", Presence::expected);
    youth.tombstone = tombstone;
    youth.born.year = map.number("born", {1900, 2200}).value_or(0);
    youth.publics = map.codes("publics", "publics");
    youth.referrals = map.items("referrals", read_referral);
    for (std::size_t i = 0; i < youth.referrals.size(); ++i)
        youth.referrals[i].id = std::to_string(i + 1);
    youth.pairs = map.items("pairs", read_pair);
    youth.feedback = counted<Feedback>(map, "feedback");
    youth.checkpoints = counted<Checkpoint>(map, "checkpoints");
    return youth;
}

} // namespace

Youth read_forgotten(const Document &document, Problems &problems) {
    Problems found;
    RecordReading reading{"youth", document.file, found};
    MapReader record(reading, document.root, "");
    found.clear(); // unknown keys at the top are named below
    Youth youth;
    if (auto map = record.map("forgotten")) youth = read_all(*map);
    if (!youth.tombstone) youth.tombstone.emplace();
    youth.file = document.file;
    youth.id = file_id(document);
    refuse_more(document, found);
    refuse_comments(document, found);
    for (Problem &problem : found) {
        problem.damage = std::max(problem.damage, Damage::meaning);
        problems.push_back(std::move(problem));
    }
    return youth;
}

} // namespace maillon
