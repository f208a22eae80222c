// Questions to a partner's record.
// SPDX-License-Identifier: MIT
#include "alliance/partner.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maillon {

namespace {

bool in_force(const Fact &since, const Rare<Fact> &until, Date day) {
    return since.date <= day && (!until || day < until->date);
}

// Kinds of checkpoints at which one sees the other's face (2-records 2.4, `met`).
bool is_face_to_face(std::string_view kind) {
    constexpr std::array<std::string_view, 5> kinds{"visit", "meeting", "breakfast", "cross-visit",
                                                    "presentation"};
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

const Contact *Partner::contact(const std::string &contact_id) const {
    const auto found = std::ranges::find(contacts, contact_id, &Contact::id);
    return found == contacts.end() ? nullptr : &*found;
}

bool is_current(const Contact &contact, Date day) {
    return in_force(contact.since, contact.until, day);
}

const Contact *current_contact(const Partner &partner, Date day) {
    const Contact *last = nullptr;
    for (const Contact &contact : partner.contacts)
        if (is_current(contact, day) && (!last || contact.since.date >= last->since.date))
            last = &contact;
    return last;
}

const Contact *primary_contact(const Partner &partner, Date day) {
    for (const Contact &contact : partner.contacts)
        if (contact.primary && is_current(contact, day)) return &contact;
    return current_contact(partner, day);
}

std::string referent_on(const Partner &partner, Date day) {
    const Referent *last = nullptr;
    for (const Referent &referent : partner.referents)
        if (in_force(referent.since, referent.until, day) &&
            (!last || referent.since.date >= last->since.date))
            last = &referent;
    return last ? last->staff : "";
}

const Agreement *agreement_on(const Partner &partner, Date day) {
    const Agreement *last = nullptr;
    for (const Agreement &agreement : partner.agreements)
        if (agreement.signed_on.date <= day &&
            (!last || agreement.signed_on.date >= last->signed_on.date))
            last = &agreement;
    return last;
}

const Checkpoint *last_held(const std::vector<Checkpoint> &checkpoints) {
    const Checkpoint *last = nullptr;
    for (const Checkpoint &checkpoint : checkpoints)
        if (checkpoint.is_held() && (!last || checkpoint.fact.date >= last->fact.date))
            last = &checkpoint;
    return last;
}

std::optional<Date> first_met(const Partner &partner, const Contact &contact) {
    if (contact.met) return contact.met->date;
    std::optional<Date> first;
    for (const Checkpoint &checkpoint : partner.checkpoints) {
        const bool there = std::ranges::find(checkpoint.with, contact.id) != checkpoint.with.end();
        if (there && checkpoint.is_held() && is_face_to_face(checkpoint.kind))
            first = std::min(first.value_or(checkpoint.fact.date), checkpoint.fact.date);
    }
    return first;
}

Stage recorded_stage(const Partner &partner, Date day) {
    const StageChange *last = nullptr;
    for (const StageChange &change : partner.stages)
        if (change.since.date <= day && (!last || change.since.date >= last->since.date))
            last = &change;
    return last ? last->stage : Stage::prospect;
}

} // namespace maillon
