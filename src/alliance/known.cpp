// The records as they were known on a day: what was not yet dated and recorded is taken out.
// SPDX-License-Identifier: MIT
#include "alliance/known.h"

#include <algorithm>

#include "alliance/register.h"

namespace maillon {

namespace {

template <class Item> void keep_known(std::vector<Item> &items, Fact Item::*when, Date day) {
    std::erase_if(items, [&](const Item &item) { return (item.*when).known() > day; });
}

void drop_unknown(Rare<Fact> &fact, Date day) {
    if (fact && fact->known() > day) fact.reset();
}

void drop_later(std::optional<Date> &date, Date day) {
    if (date && *date > day) date.reset();
}

// Like keep_known; returns the ids that are gone, for what hangs on them goes with them.
template <class Item>
std::vector<std::string> take_unknown(std::vector<Item> &items, Fact Item::*when, Date day) {
    std::vector<std::string> gone;
    for (const Item &item : items)
        if ((item.*when).known() > day) gone.push_back(item.id);
    if (!gone.empty()) keep_known(items, when, day);
    return gone;
}

template <class Item, class Id>
void drop_hanging(std::vector<Item> &items, Id Item::*on, const std::vector<std::string> &gone) {
    if (!gone.empty())
        std::erase_if(items, [&](const Item &item) {
            return std::ranges::find(gone, std::string_view(item.*on)) != gone.end();
        });
}

std::string_view history_name(Decision decision) {
    switch (decision) {
    case Decision::declined:
        return "declined";
    case Decision::withdrawn:
        return "withdrawn";
    case Decision::redirected:
        return "redirected";
    case Decision::closed:
        return "closed";
    }
    return "";
}

const Rare<Fact> &written(const Referral &referral, Decision decision) {
    switch (decision) {
    case Decision::declined:
        return referral.declined;
    case Decision::withdrawn:
        return referral.withdrawn;
    case Decision::redirected:
        return referral.redirected;
    case Decision::closed:
        break;
    }
    return referral.closed;
}

Rare<Fact> copy(const Fact *fact) { return fact ? Rare<Fact>(*fact) : Rare<Fact>(); }

void know_until(Referral &referral, Date day) {
    const bool was_reopened = !referral.history.empty();
    for (auto *fact : {&referral.acknowledged, &referral.met, &referral.accepted, &referral.voided})
        drop_unknown(*fact, day);
    drop_later(referral.informed, day);
    auto declined = copy(standing(referral, Decision::declined, day));
    auto withdrawn = copy(standing(referral, Decision::withdrawn, day));
    auto redirected = copy(standing(referral, Decision::redirected, day));
    auto closed = copy(standing(referral, Decision::closed, day));
    referral.declined = std::move(declined);
    referral.withdrawn = std::move(withdrawn);
    referral.redirected = std::move(redirected);
    referral.closed = std::move(closed);
    if (was_reopened)
        std::erase_if(referral.history, [&](const PastDecision &past) {
            return past.reopened > day || past.decision.known() > day;
        });
}

void know_until(Pair &pair, Date day) {
    keep_known(pair.pauses, &Pause::from, day);
    for (Pause &pause : pair.pauses)
        drop_unknown(pause.until, day);
    drop_unknown(pair.ended, day);
    pair.closing_interview = pair.closing_interview && pair.ended;
}

void know_until(Care &care, Date day) {
    for (auto *date :
         {&care.evaluation, &care.information, &care.opinion, &care.agreement, &care.convention})
        drop_later(*date, day);
}

// The version of the day; none where none was out yet. A document without a date is taken as it
// stands.
std::optional<OfferDocument> as_known(const OfferDocument &document, Date day) {
    OfferDocument seen = document;
    std::erase_if(seen.history, [&](const DocumentVersion &past) { return past.updated > day; });
    if (!seen.updated || *seen.updated <= day) return seen;
    const auto last = std::ranges::max_element(seen.history, {}, &DocumentVersion::version);
    if (last == seen.history.end()) return std::nullopt;
    seen.version = last->version;
    seen.updated = last->updated;
    seen.history.erase(last);
    return seen;
}

Offer as_known(const Offer &offer, Date day) {
    Offer seen = offer;
    seen.documents.clear();
    for (const OfferDocument &document : offer.documents)
        if (auto then = as_known(document, day)) seen.documents.push_back(std::move(*then));
    return seen;
}

// Nothing is later than a day.
class Past {
public:
    explicit Past(Date day) : day_(day) {}

    bool holds(const Fact &fact) const { return fact.known() <= day_; }
    bool holds(const Rare<Fact> &fact) const { return !fact || holds(*fact); }
    bool holds(const std::optional<Date> &date) const { return !date || *date <= day_; }
    template <class Item> bool holds(const std::vector<Item> &items) const {
        return std::ranges::all_of(items, [&](const Item &item) { return holds(item); });
    }
    bool holds(const PastDecision &past) const {
        return past.reopened <= day_ && holds(past.decision);
    }
    bool holds(const Referral &one) const {
        return holds(one.received) && holds(one.acknowledged) && holds(one.met) &&
               holds(one.accepted) && holds(one.voided) && holds(one.informed) &&
               holds(one.declined) && holds(one.withdrawn) && holds(one.redirected) &&
               holds(one.closed) && holds(one.history);
    }
    bool holds(const Pause &pause) const { return holds(pause.from) && holds(pause.until); }
    // An interview without an end is not known either.
    bool holds(const Pair &pair) const {
        return holds(pair.started) && holds(pair.pauses) && holds(pair.ended) &&
               (pair.ended || !pair.closing_interview);
    }
    bool holds(const Feedback &feedback) const { return holds(feedback.fact); }
    bool holds(const Checkpoint &checkpoint) const { return holds(checkpoint.fact); }
    bool holds(const PlanStep &step) const { return holds(step.fact); }
    bool holds(const Consent &consent) const {
        return holds(consent.given) && holds(consent.until);
    }
    bool holds(const Care &care) const {
        return holds(care.evaluation) && holds(care.information) && holds(care.opinion) &&
               holds(care.agreement) && holds(care.convention);
    }
    bool holds(const Youth &youth) const {
        return holds(youth.referrals) && holds(youth.pairs) && holds(youth.feedback) &&
               holds(youth.checkpoints) && holds(youth.consents) && holds(youth.plan) &&
               (!youth.care || holds(*youth.care));
    }

private:
    Date day_;
};

bool has_dated_facts(const Youth &youth) {
    return !youth.referrals.empty() || !youth.pairs.empty() || !youth.feedback.empty() ||
           !youth.checkpoints.empty() || !youth.consents.empty() || !youth.plan.empty();
}

} // namespace

const Fact *standing(const Referral &referral, Decision decision, Date day) {
    const auto &fact = written(referral, decision);
    if (known_on(fact, day)) return &*fact;
    for (const PastDecision &past : referral.history)
        if (past.fact == history_name(decision) && past.decision.known() <= day &&
            day < past.reopened)
            return &past.decision;
    return nullptr;
}

Partner as_known(const Partner &partner, Date day) {
    Partner seen = partner;
    keep_known(seen.contacts, &Contact::since, day);
    for (Contact &contact : seen.contacts) {
        drop_unknown(contact.met, day);
        drop_unknown(contact.until, day);
        if (!contact.until) contact.replaced_by.clear();
    }
    keep_known(seen.referents, &Referent::since, day);
    for (Referent &referent : seen.referents)
        drop_unknown(referent.until, day);
    keep_known(seen.agreements, &Agreement::signed_on, day);
    keep_known(seen.stages, &StageChange::since, day);
    keep_known(seen.documents, &DocumentGiven::given, day);
    keep_known(seen.checkpoints, &Checkpoint::fact, day);
    keep_known(seen.pulses, &Pulse::fact, day);
    return seen;
}

Youth as_known(const Youth &youth, Date day) {
    Youth seen = youth;
    const auto referrals = take_unknown(seen.referrals, &Referral::received, day);
    drop_hanging(seen.pairs, &Pair::referral, referrals);
    drop_hanging(seen.feedback, &Feedback::referral, referrals);
    const auto pairs = take_unknown(seen.pairs, &Pair::started, day);
    drop_hanging(seen.checkpoints, &Checkpoint::pair, pairs);
    for (Referral &referral : seen.referrals)
        know_until(referral, day);
    for (Pair &pair : seen.pairs)
        know_until(pair, day);
    keep_known(seen.feedback, &Feedback::fact, day);
    keep_known(seen.checkpoints, &Checkpoint::fact, day);
    keep_known(seen.consents, &Consent::given, day);
    for (Consent &consent : seen.consents)
        drop_unknown(consent.until, day);
    keep_known(seen.plan, &PlanStep::fact, day);
    if (seen.care) know_until(*seen.care, day);
    return seen;
}

Register as_known(const Register &whole, Date day) {
    Register seen;
    seen.settings = whole.settings;
    for (Staff &staff : seen.settings.team)
        drop_unknown(staff.until, day);
    seen.offer = as_known(whole.offer, day);
    for (const Partner &partner : whole.partners)
        if (partner.since <= day) seen.partners.push_back(as_known(partner, day));
    seen.youths.reserve(whole.youths.size());
    for (std::size_t i = 0; i < whole.youths.size(); ++i) {
        const Youth &youth = whole.youths[i];
        if (Past(day).holds(youth)) {
            seen.youths.share(whole.youths, i);
            continue;
        }
        Youth then = as_known(youth, day);
        if (has_dated_facts(then) || !has_dated_facts(youth))
            seen.youths.push_back(std::move(then));
    }
    for (const Youth &youth : whole.forgotten)
        if (Youth then = as_known(youth, day); has_dated_facts(then))
            seen.forgotten.push_back(std::move(then));
    seen.identities = whole.identities;
    seen.mentors = whole.mentors;
    seen.has_identities = whole.has_identities;
    seen.unreadable = whole.unreadable;
    return seen;
}

} // namespace maillon
