// Parts that the timelines of young people and partners share.
// SPDX-License-Identifier: MIT
#include "report/timeline.h"

#include <algorithm>

#include "alliance/codes.h"

namespace maillon {
namespace {

void add_step(std::vector<Happening> &out, const Rare<Fact> &fact, std::string_view name,
              Message text) {
    if (fact) out.push_back({fact->date, name, std::move(text), fact->note});
}

// The text, and ": why" where a code says why.
Message with_code(Message text, std::string_view set, const std::string &code) {
    if (code.empty()) return text;
    return msg("{0}: {1}", std::move(text), labelled(set, code));
}

Message with_code(Message text, std::string_view set, const Rare<Fact> &fact) {
    return with_code(std::move(text), set, fact ? fact->code : "");
}

Message received_in_words(const Referral &referral, const Register &known) {
    const auto partner = partner_name(known, referral.partner);
    if (referral.contact.empty()) return msg("referral received from {0}", partner);
    return msg("referral received from {0}, {1}",
               contact_name(known, referral.partner, referral.contact), partner);
}

Message redirected_in_words(const Rare<Fact> &fact) {
    if (!fact || fact->to.empty()) return msg("redirected elsewhere");
    return msg("redirected to {0}", fact->to);
}

Message past_in_words(const PastDecision &past) {
    if (past.fact == "declined") return with_code(msg("declined"), "reasons", past.decision.code);
    if (past.fact == "withdrawn")
        return with_code(msg("withdrawn by the prescriber"), "reasons", past.decision.code);
    if (past.fact == "redirected") return redirected_in_words(past.decision);
    return with_code(msg("referral closed"), "outcomes", past.decision.code);
}

void add_history(std::vector<Happening> &out, const Referral &referral) {
    for (const PastDecision &past : referral.history) {
        out.push_back({past.decision.date, "taken-back",
                       msg("{0} (taken back since)", past_in_words(past)), past.decision.note});
        out.push_back({past.reopened, "reopened", msg("referral reopened"), past.why});
    }
}

void add_feedback(std::vector<Happening> &out, const Youth &youth, const Referral &referral,
                  const Register &known) {
    for (const Feedback &feedback : youth.feedback) {
        if (feedback.referral != referral.id) continue;
        const auto told = labelled("feedback", feedback.code);
        const auto &contact = feedback.to.empty() ? referral.contact : feedback.to;
        const auto who = contact.empty() ? partner_name(known, referral.partner)
                                         : contact_name(known, referral.partner, contact);
        out.push_back({feedback.fact.date, "feedback", msg("feedback to {0}: {1}", who, told),
                       feedback.fact.note});
    }
}

} // namespace

std::vector<Happening> happenings_of(const Youth &youth, const Referral &referral,
                                     const Register &known) {
    std::vector<Happening> out;
    add_step(out, referral.received, "received", received_in_words(referral, known));
    out.back().note = referral.note;
    add_step(out, referral.acknowledged, "acknowledged", msg("referral acknowledged"));
    add_step(out, referral.met, "met", msg("first meeting with the young person"));
    add_step(out, referral.accepted, "accepted", msg("accepted"));
    add_history(out, referral);
    add_step(out, referral.declined, "declined",
             with_code(msg("declined"), "reasons", referral.declined));
    add_step(out, referral.withdrawn, "withdrawn",
             with_code(msg("withdrawn by the prescriber"), "reasons", referral.withdrawn));
    add_step(out, referral.redirected, "redirected", redirected_in_words(referral.redirected));
    add_step(out, referral.closed, "closed",
             with_code(msg("referral closed"), "outcomes", referral.closed));
    add_step(out, referral.voided, "void", msg("entered in error"));
    add_feedback(out, youth, referral, known);
    return out;
}

Message checkpoint_in_words(const Checkpoint &checkpoint, std::string_view set) {
    const bool plain = checkpoint.kind == "other"; // what a person calls it, not its code
    const Argument kind = plain ? Argument(msg("exchange")) : labelled(set, checkpoint.kind);
    if (checkpoint.theirs) return msg("{0}, at their initiative", kind);
    if (checkpoint.holding == Holding::no_answer) return msg("{0}: no answer", kind);
    if (checkpoint.holding == Holding::postponed) return msg("{0}: postponed", kind);
    if (checkpoint.difficulty && checkpoint.kind != "difficulty")
        return msg("{0}: a difficulty", kind);
    return msg("{0}", kind);
}

void sort_by_date(std::vector<Happening> &timeline) {
    std::stable_sort(timeline.begin(), timeline.end(),
                     [](const Happening &a, const Happening &b) { return a.date < b.date; });
}

void write_timeline(const std::vector<Happening> &timeline, std::size_t latest, const View &view,
                    Page &page) {
    if (timeline.empty()) return;
    page.heading(msg("What happened"));
    const std::size_t left_out =
        latest > 0 && timeline.size() > latest ? timeline.size() - latest : 0;
    if (left_out > 0)
        page.sentence(msg("({0} earlier fact)|({0} earlier facts)", left_out), "faint");
    Table table({{msg("Date")}, {msg("Fact"), Align::left, WhenNarrow::wraps}});
    for (std::size_t i = left_out; i < timeline.size(); ++i) {
        const Happening &one = timeline[i];
        Message text = one.text;
        if (!one.note.empty()) text = msg("{0} — {1}", text, in_one_line(one.note));
        if (!one.private_note.empty())
            text = msg("{0} [private: {1}]", text, in_one_line(one.private_note));
        table.add({{table_date(one.date, view.speech)}, {say(text, view.speech)}});
    }
    page.table(table);
}

} // namespace maillon
