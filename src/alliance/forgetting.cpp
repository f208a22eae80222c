// Reduces a record to months, codes and counts.
// SPDX-License-Identifier: MIT
#include "alliance/forgetting.h"

#include <map>

#include "alliance/codes.h"

namespace maillon {

namespace {

Value list(std::vector<Value> items) {
    Value made;
    made.kind = Value::Kind::list;
    made.items = std::move(items);
    return made;
}

void put(Fields &fields, std::string key, const std::string &code) {
    if (!code.empty()) fields.push_back({std::move(key), word(code)});
}

// The month of a fact, and that in which it was recorded where it is a later one: past figures know
// it from then on.
void put_months(Fields &fields, const Fact &fact) {
    const std::string month = month_text(fact.date);
    const std::string known = month_text(fact.known());
    put(fields, "date", month);
    if (known != month) put(fields, "recorded", known);
}

void put_fact(Fields &fields, const std::string &key, const Rare<Fact> &fact,
              const std::string &code_key = "") {
    if (!fact) return;
    Fields inner;
    put_months(inner, *fact);
    if (!code_key.empty()) put(inner, code_key, fact->code);
    fields.push_back({key, inner.size() == 1 ? inner.front().value : line(std::move(inner))});
}

Value past_value(const PastDecision &past) {
    Fields fields{{"fact", word(past.fact)}};
    put_months(fields, past.decision);
    put(fields, past.fact == "closed" ? "outcome" : "reason", past.decision.code);
    put(fields, "reopened", month_text(past.reopened));
    return line(std::move(fields));
}

// A kind that alone tells something about the young person stands as in all that leaves.
std::string kind_kept(const Register &whole, const Referral &referral) {
    const Partner *partner = whole.partner(referral.partner);
    const Code *code = find_code(code_set("partner-kinds"), partner ? partner->kind : "");
    return !code || code->sensitive ? "Autre" : std::string(code->code);
}

Value referral_value(const Referral &referral, const Register &whole) {
    Fields fields;
    put(fields, "kind", kind_kept(whole, referral));
    put_fact(fields, "received", referral.received);
    put_fact(fields, "acknowledged", referral.acknowledged);
    put_fact(fields, "accepted", referral.accepted);
    put_fact(fields, "declined", referral.declined, "reason");
    put_fact(fields, "withdrawn", referral.withdrawn, "reason");
    put_fact(fields, "redirected", referral.redirected);
    put_fact(fields, "closed", referral.closed, "outcome");
    std::vector<Value> history;
    for (const PastDecision &past : referral.history)
        history.push_back(past_value(past));
    if (!history.empty()) fields.push_back({"history", list(std::move(history))});
    return map(std::move(fields));
}

// `number`: of its referral among those that are kept, from 1.
Value pair_value(const Pair &pair, int number, int minimum) {
    Fields fields{{"referral", word(number)}};
    put_fact(fields, "started", pair.started);
    put_fact(fields, "ended", pair.ended, "outcome");
    if (pair.ended_within(minimum)) fields.push_back({"early", word("true")});
    return map(std::move(fields));
}

class Counts {
public:
    void add(const Fact &fact) { ++counts_[{month_text(fact.date), month_text(fact.known())}]; }
    [[nodiscard]] std::vector<Value> values() const {
        std::vector<Value> all;
        for (const auto &[months, count] : counts_) {
            Fields fields{{"date", word(months.first)}};
            if (months.second != months.first) put(fields, "recorded", months.second);
            fields.push_back({"count", word(count)});
            all.push_back(line(std::move(fields)));
        }
        return all;
    }

private:
    std::map<std::pair<std::string, std::string>, int> counts_;
};

void put_list(Fields &fields, std::string key, std::vector<Value> items) {
    if (!items.empty()) fields.push_back({std::move(key), list(std::move(items))});
}

void put_referrals_and_pairs(Fields &fields, const Youth &youth, const Register &whole) {
    std::vector<Value> referrals;
    std::map<std::string, int> numbers;
    for (const Referral &referral : youth.referrals) {
        if (referral.voided) continue;
        referrals.push_back(referral_value(referral, whole));
        numbers[referral.id] = static_cast<int>(referrals.size());
    }
    std::vector<Value> pairs;
    for (const Pair &pair : youth.pairs)
        if (const auto number = numbers.find(pair.referral); number != numbers.end())
            pairs.push_back(pair_value(pair, number->second, whole.settings.rhythms.pair_minimum));
    put_list(fields, "referrals", std::move(referrals));
    put_list(fields, "pairs", std::move(pairs));
}

} // namespace

std::string month_text(Date day) { return day.iso().substr(0, 7); }

Value reduced_record(const Youth &youth, const Forgetting &forgetting) {
    Fields left{{"month", word(month_text(forgetting.day))}, {"reason", word(forgetting.reason)}};
    if (youth.born.year > 0) left.push_back({"born", word(youth.born.year)});
    if (!youth.publics.empty()) left.push_back({"publics", words(youth.publics)});
    put_referrals_and_pairs(left, youth, forgetting.whole);
    Counts feedback;
    for (const Feedback &one : youth.feedback)
        feedback.add(one.fact);
    put_list(left, "feedback", feedback.values());
    Counts checkpoints;
    for (const Checkpoint &one : youth.checkpoints)
        if (one.is_held()) checkpoints.add(one.fact);
    put_list(left, "checkpoints", checkpoints.values());
    return map({{"id", word(youth.id)}, {"forgotten", map(std::move(left))}});
}

} // namespace maillon
