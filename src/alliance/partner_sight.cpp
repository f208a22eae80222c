// Each field passes here once, with its rule (6-quality, 6.3 rule 2).
// SPDX-License-Identifier: MIT
#include "alliance/partner_sight.h"

#include <algorithm>
#include <tuple>

#include "alliance/codes.h"
#include "alliance/note_sight.h"
#include "alliance/rhythm.h"
#include "alliance/short_name.h"

namespace maillon {

namespace {

// On the day asked and today: a consent withdrawn since keeps the past too (1-domain, 1.6).
bool agrees_to(const ReferralInSight &one, const std::string &what) {
    const Youth *now = one.basis.whole.youth(one.youth.id);
    return consents_to(one.youth, what, one.basis.at) && now &&
           consents_to(*now, what, one.basis.today);
}

std::optional<Date> day_of(const Rare<Fact> &fact) {
    return fact ? std::optional(fact->date) : std::nullopt;
}

std::string agreed_name(const ReferralInSight &one, Withholding &kept) {
    const auto identity = one.basis.known.identities.find(one.youth.id);
    if (identity == one.basis.known.identities.end()) return one.youth.id;
    std::string name = short_name(identity->second.name);
    if (one.basis.naming == Naming::agreed_names && !name.empty()) return name;
    kept.keep(Kept::name, one.youth.id);
    return one.youth.id;
}

std::string agreed_mentor(const ReferralInSight &one, const Pair &pair, Withholding &kept) {
    const auto &mentors = one.basis.known.mentors;
    const auto mentor = std::ranges::find(mentors, pair.mentor, &Mentor::id);
    const bool is_agreed = pair.direct_contact && agrees_to(one, "mentor-prescriber-contact");
    if (mentor != mentors.end() && is_agreed && one.basis.naming == Naming::agreed_names)
        if (std::string name = short_name(mentor->name); !name.empty()) return name;
    kept.keep(Kept::mentor, one.youth.id);
    return {};
}

PairSeen seen(const ReferralInSight &one, const Pair &pair, Withholding &kept) {
    PairSeen out;
    out.started = pair.started.date;
    out.planned_end = pair.planned_end;
    out.ended = day_of(pair.ended);
    if (const Pause *pause = pair.ended ? nullptr : open_pause(pair)) {
        out.paused = pause->from.date;
        out.planned_return = pause->planned_return;
    }
    out.mentor = agreed_mentor(one, pair, kept);
    for (const Checkpoint &checkpoint : one.youth.checkpoints)
        if (checkpoint.pair == pair.id && checkpoint.is_held())
            out.checkpoints.push_back(checkpoint.fact.date);
    kept.keep(Kept::outcome, one.youth.id, pair.ended ? 1 : 0);
    return out;
}

void keep_words(const ReferralInSight &one, Withholding &kept) {
    const Youth &youth = one.youth;
    const Referral &referral = one.referral;
    std::size_t notes = referral.note.empty() ? 0 : 1;
    for (const auto *fact :
         {&referral.acknowledged, &referral.met, &referral.accepted, &referral.declined,
          &referral.withdrawn, &referral.redirected, &referral.closed})
        notes += *fact && !(*fact)->note.empty() ? 1 : 0;
    kept.keep(Kept::step_note, youth.id, notes);
    kept.keep(Kept::obstacle, youth.id, referral.obstacles.size());
    kept.keep(Kept::goal, youth.id, referral.goals.size());
    kept.keep(Kept::publics, youth.id, youth.publics.size());
    kept.keep(Kept::outcome, youth.id, referral.closed ? 1 : 0);
    kept.keep(Kept::destination, youth.id, referral.redirected ? 1 : 0);
    const auto others = std::ranges::count_if(youth.referrals, [&](const Referral &other) {
        return other.partner != one.partner.id && !other.voided;
    });
    kept.keep(Kept::elsewhere, youth.id, static_cast<std::size_t>(others));
}

ReferralDetails details_of(const ReferralInSight &one, Withholding &kept) {
    const Referral &referral = one.referral;
    ReferralDetails out;
    out.state = state_of(one.youth, referral);
    out.received = referral.received.date;
    out.contact = one.partner.contact(referral.contact) ? referral.contact : "";
    out.informed = referral.informed;
    out.acknowledged = day_of(referral.acknowledged);
    out.met = day_of(referral.met);
    out.accepted = day_of(referral.accepted);
    out.declined = day_of(referral.declined);
    out.withdrawn = day_of(referral.withdrawn);
    out.redirected = day_of(referral.redirected);
    out.closed = day_of(referral.closed);
    if (referral.declined) out.reason = referral.declined->code;
    for (const Pair &pair : one.youth.pairs)
        if (pair.referral == referral.id) out.pairs.push_back(seen(one, pair, kept));
    out.feedback = feedback_seen(one, kept);
    out.notes = notes_seen(one, kept);
    keep_words(one, kept);
    return out;
}

// Who sent the young person while they are there, else the primary contact.
std::string addressee(const ReferralInSight &one) {
    const Contact *theirs = one.partner.contact(one.referral.contact);
    if (theirs && is_current(*theirs, one.basis.at)) return theirs->id;
    const Contact *primary = primary_contact(one.partner, one.basis.at);
    return primary ? primary->id : "";
}

std::optional<OwedSeen> owed_seen(const ReferralInSight &one) {
    for (const Debt &debt : one.basis.debts)
        if (debt.referral == &one.referral)
            return OwedSeen{debt.since, debt.due, debt.age, debt.about};
    return std::nullopt;
}

ReferralSeen seen(const ReferralInSight &one, Withholding &kept) {
    ReferralSeen out;
    out.pseudonym = out.who = one.youth.id;
    out.addressee = addressee(one);
    out.presence = presence_of(state_of(one.youth, one.referral));
    out.owed = owed_seen(one);
    if (!agrees_to(one, "share-with-prescriber")) {
        if (out.owed) out.owed->about.clear();
        kept.keep(Kept::all_but_presence, one.youth.id);
        return out;
    }
    out.who = agreed_name(one, kept);
    out.details = details_of(one, kept);
    return out;
}

// Without details nothing tells who came first.
bool stands_before(const ReferralSeen &a, const ReferralSeen &b) {
    const auto key = [](const ReferralSeen &seen_one) {
        const Date received = seen_one.details ? seen_one.details->received : Date{};
        return std::tuple(!seen_one.details, received, seen_one.pseudonym);
    };
    return key(a) < key(b);
}

ContactSeen seen(const Contact &contact) {
    return {contact.id,         contact.name,          contact.role,
            contact.since.date, day_of(contact.until), contact.primary};
}

void see_people(const SightBasis &basis, const Partner &partner, PartnerSight &sight) {
    for (const Contact &contact : partner.contacts)
        (is_current(contact, basis.at) ? sight.contacts : sight.departures)
            .push_back(seen(contact));
    std::ranges::stable_sort(sight.contacts, std::greater<>(), &ContactSeen::is_primary);
    if (const Staff *ours = basis.known.settings.staff(referent_on(partner, basis.at)))
        std::tie(sight.referent, sight.referent_email) = std::tie(ours->name, ours->email);
    for (const Referent &referent : partner.referents)
        sight.referents_since.push_back(referent.since.date);
}

void see_partnership(const Partner &partner, PartnerSight &sight, Withholding &kept) {
    for (const Checkpoint &checkpoint : partner.checkpoints) {
        sight.exchanges.push_back(
            {checkpoint.fact.date, checkpoint.kind, checkpoint.holding, checkpoint.theirs});
        kept.keep(Kept::own_words, {}, checkpoint.fact.note.empty() ? 0 : 1);
        kept.keep(Kept::private_note, {}, checkpoint.private_note.empty() ? 0 : 1);
    }
    kept.keep(Kept::own_words, {}, partner.pulses.size());
    for (const auto &words : {partner.expectations, partner.constraints, partner.note})
        kept.keep(Kept::own_words, {}, words.empty() ? 0 : 1);
    const Code *kind = find_code(code_set("partner-kinds"), partner.kind);
    sight.kind = kind && !kind->sensitive ? kind->label : Label{"Other", "Autre"};
    kept.keep(Kept::kind, {}, kind && kind->sensitive ? 1 : 0);
}

} // namespace

std::string_view presence_code(FollowUp presence) {
    if (presence == FollowUp::followed) return "followed";
    return presence == FollowUp::ended ? "ended" : "not-followed";
}

Label presence_label(FollowUp presence) {
    if (presence == FollowUp::followed) return {"followed", "suivi"};
    return presence == FollowUp::ended ? Label{"ended", "suivi terminé"}
                                       : Label{"not followed", "non suivi"};
}

FollowUp presence_of(State state) {
    if (state == State::accepted || state == State::paired || state == State::paused)
        return FollowUp::followed;
    if (state == State::completed || state == State::broken_off || state == State::ended)
        return FollowUp::ended;
    return FollowUp::not_followed;
}

const ContactSeen *PartnerSight::contact(const std::string &contact_id) const {
    for (const auto *people : {&contacts, &departures})
        for (const ContactSeen &one : *people)
            if (one.id == contact_id) return &one;
    return nullptr;
}

SightBasis::SightBasis(const Register &whole_register, const Register &known_register,
                       const Calendars &calendars, Naming wish, Date day_asked, Date day_of_asking)
    : whole(whole_register), known(known_register), at(day_asked), today(day_of_asking),
      naming(wish), debts(feedback_debts(known, calendars, at, at)), names(whole) {}

PartnerSight sight_of(const SightBasis &basis, const Partner &partner) {
    PartnerSight sight;
    Withholding kept;
    sight.at = basis.at;
    sight.association = basis.known.settings.association;
    sight.partner = partner.id;
    sight.name = partner.name.empty() ? partner.id : partner.name;
    see_people(basis, partner, sight);
    see_partnership(partner, sight, kept);
    for (const Sent &sent : referrals_of(basis.known, partner.id)) {
        sight.referrals.push_back(seen({basis, partner, *sent.youth, *sent.referral}, kept));
        sight.arrivals.push_back(sent.referral->received.date);
    }
    std::ranges::sort(sight.referrals, stands_before);
    const Stage stage = recorded_stage(partner, basis.at);
    sight.stage = stage == Stage::prospect && !sight.arrivals.empty() ? Stage::pilot : stage;
    sight.rhythm = agreed_rhythm(partner, basis.at, basis.known.settings);
    sight.agreements = partner.agreements;
    sight.withheld = kept.list();
    return sight;
}

} // namespace maillon
