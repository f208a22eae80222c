// Notes about this referral's pairs, and those without a pair where there is only this referral.
// SPDX-License-Identifier: MIT
#include "alliance/note_sight.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {

namespace {

bool says(const std::string &folded, const std::string &name) {
    return !name.empty() && folded.find(fold(name)) != folded.npos;
}

bool names_another_partner(const ReferralInSight &one, const std::string &text) {
    const std::string folded = fold(text);
    return std::ranges::any_of(one.basis.whole.partners, [&](const Partner &other) {
        if (other.id == one.partner.id) return false;
        return says(folded, other.name) || says(folded, other.id) ||
               std::ranges::any_of(other.contacts, [&](const Contact &contact) {
                   return says(folded, contact.name);
               });
    });
}

// Of the young person, of those around them and of their mentors: even a first name alone would
// tell who they are.
std::vector<std::string> names_nearby(const ReferralInSight &one) {
    std::vector<std::string> names;
    const auto identity = one.basis.whole.identities.find(one.youth.id);
    if (identity != one.basis.whole.identities.end()) {
        names.push_back(identity->second.name);
        if (identity->second.guardian) names.push_back(identity->second.guardian->name);
        for (const Relation &relation : identity->second.circle)
            names.push_back(relation.name);
    }
    for (const Mentor &mentor : one.basis.whole.mentors)
        if (std::ranges::find(one.youth.pairs, mentor.id, &Pair::mentor) != one.youth.pairs.end())
            names.push_back(mentor.name);
    return names;
}

bool names_somebody_near(const ReferralInSight &one, const std::string &text) {
    constexpr std::size_t shortest = 3; // initials are no names
    const auto words = folded_words(text);
    return std::ranges::any_of(names_nearby(one), [&](const std::string &name) {
        return std::ranges::any_of(folded_words(name), [&](const std::string &word) {
            return word.size() >= shortest && std::ranges::find(words, word) != words.end();
        });
    });
}

// The note as the partner may read it, or nothing.
std::string readable(const ReferralInSight &one, const std::string &note, Withholding &kept) {
    if (note.empty()) return {};
    if (!one.basis.known.settings.share_notes) {
        kept.keep(Kept::note, one.youth.id);
        return {};
    }
    const KnownNames &names = one.basis.names;
    if (names.has_name(note) || names.has_phone(note) || names_somebody_near(one, note) ||
        names_another_partner(one, note)) {
        kept.keep(Kept::note_that_names, one.youth.id);
        return {};
    }
    return note;
}

bool is_about(const ReferralInSight &one, const Checkpoint &checkpoint) {
    if (!checkpoint.pair.empty()) {
        const Pair *pair = one.youth.pair(checkpoint.pair);
        return pair && pair->referral == one.referral.id;
    }
    return std::ranges::count_if(one.youth.referrals,
                                 [](const Referral &referral) { return !referral.voided; }) == 1;
}

} // namespace

std::vector<FeedbackSeen> feedback_seen(const ReferralInSight &one, Withholding &kept) {
    std::vector<FeedbackSeen> out;
    for (const Feedback &feedback : one.youth.feedback)
        if (feedback.referral == one.referral.id)
            out.push_back({feedback.fact.date, feedback.to, feedback.code,
                           readable(one, feedback.fact.note, kept)});
    std::ranges::stable_sort(out, {}, &FeedbackSeen::date);
    return out;
}

std::vector<NoteSeen> notes_seen(const ReferralInSight &one, Withholding &kept) {
    std::vector<NoteSeen> out;
    for (const Checkpoint &checkpoint : one.youth.checkpoints) {
        kept.keep(Kept::private_note, one.youth.id, checkpoint.private_note.empty() ? 0 : 1);
        if (!is_about(one, checkpoint)) continue;
        if (std::string text = readable(one, checkpoint.fact.note, kept); !text.empty())
            out.push_back({checkpoint.fact.date, std::move(text)});
    }
    std::ranges::stable_sort(out, {}, &NoteSeen::date);
    return out;
}

} // namespace maillon
