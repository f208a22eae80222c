// What else may be written about a young person: feedback, consents, checkpoints.
// SPDX-License-Identifier: MIT
#include <utility>

#include "alliance/codes.h"
#include "alliance/fact_rules.h"
#include "alliance/referral_rules.h"
#include "base/error.h"

namespace maillon {

namespace {

void require_giver(const Consent &consent) {
    if (consent.from != "youth" && consent.from != "guardian")
        throw wrong_words(msg("a consent comes from the youth or the guardian"),
                          msg("add --from youth or --from guardian"));
}

void require_checkpoint_kind(const std::string &kind) {
    if (!find_code(code_set("youth-checkpoints"), kind)) require_code("partner-checkpoints", kind);
}

std::string holding_word(Holding holding) {
    switch (holding) {
    case Holding::no_answer:
        return "no-answer";
    case Holding::postponed:
        return "postponed";
    default:
        return "";
    }
}

} // namespace

Changes give_feedback(const Youth &, const Referral &referral, const Feedback &feedback,
                      Date today) {
    if (referral.voided)
        throw refused(msg("referral {0} is void since {1}", referral.id, referral.voided->date));
    require_code("feedback", feedback.code);
    if (!feedback.channel.empty()) require_code("channels", feedback.channel);
    require_past(feedback.fact.date, today);
    require_after_received(referral, feedback.fact.date);
    Fields fields;
    put_date(fields, feedback.fact, today);
    fields.push_back({"referral", word(referral.id)});
    put_word(fields, "to", feedback.to);
    put_word(fields, "code", feedback.code);
    put_word(fields, "channel", feedback.channel);
    put_word(fields, "by", feedback.fact.by);
    put_text(fields, "note", feedback.fact.note);
    return {add_at({}, "feedback", line(std::move(fields)))};
}

Changes give_consent(const Youth &youth, const Consent &consent, Date today) {
    require_code("consents", consent.to);
    require_giver(consent);
    require_past(consent.given.date, today);
    for (const Consent &other : youth.consents)
        if (other.to == consent.to && other.from == consent.from && !other.until)
            throw refused(
                msg("{0} has agreed to '{1}' since {2}", youth.id, consent.to, other.given.date));
    Fields fields{{"to", word(consent.to)}, {"given", fact_value(consent.given, today)}};
    put_word(fields, "from", consent.from);
    return {add_at({}, "consents", line(std::move(fields)))};
}

Changes withdraw_consent(const Youth &youth, const std::string &to, const Fact &withdrawn,
                         Date today) {
    require_code("consents", to);
    require_past(withdrawn.date, today);
    Changes changes;
    for (std::size_t i = 0; i < youth.consents.size(); ++i) {
        const Consent &consent = youth.consents[i];
        if (consent.to != to || consent.until) continue;
        if (withdrawn.date < consent.given.date)
            throw refused(msg("{0} is before '{1}' was agreed to, on {2}", withdrawn.date, to,
                              consent.given.date),
                          msg("give a later day with --on"));
        changes.push_back(
            set_at({item_of("consents", "", i)}, "until", fact_value(withdrawn, today)));
    }
    if (changes.empty())
        throw refused(msg("{0} has no agreement to '{1}' to withdraw", youth.id, to));
    return changes;
}

Changes log_checkpoint(const Checkpoint &checkpoint, Date today) {
    require_checkpoint_kind(checkpoint.kind);
    require_past(checkpoint.fact.date, today);
    Fields fields{{"id", word(checkpoint.id)}};
    put_date(fields, checkpoint.fact, today);
    put_word(fields, "kind", checkpoint.kind);
    put_word(fields, "status", holding_word(checkpoint.holding));
    if (checkpoint.theirs) fields.push_back({"initiative", word("theirs")});
    put_word(fields, "by", checkpoint.fact.by);
    if (!checkpoint.with.empty()) fields.push_back({"with", words(checkpoint.with)});
    put_word(fields, "pair", checkpoint.pair);
    put_text(fields, "note", checkpoint.fact.note);
    put_text(fields, "private", checkpoint.private_note);
    if (checkpoint.difficulty) fields.push_back({"difficulty", word("true")});
    if (checkpoint.next) {
        require_later(*checkpoint.next, checkpoint.fact.date);
        fields.push_back({"next", word(*checkpoint.next)});
    }
    return {add_at({}, "checkpoints", map(std::move(fields)))};
}

Changes plan_checkpoint(const std::vector<Checkpoint> &checkpoints, Date next, Date today) {
    if (next < today)
        throw refused(msg("{0} is past, and a checkpoint is planned ahead", next),
                      msg("give a later day"));
    const Checkpoint *last = nullptr;
    for (const Checkpoint &checkpoint : checkpoints)
        if (!last || checkpoint.fact.date >= last->fact.date) last = &checkpoint;
    if (!last) return {set_at({}, "next-checkpoint", word(next))};
    require_later(next, last->fact.date);
    const auto index = static_cast<std::size_t>(last - checkpoints.data());
    return {set_at({item_of("checkpoints", last->id, index)}, "next", word(next))};
}

} // namespace maillon
