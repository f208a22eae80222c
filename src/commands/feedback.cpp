// feedback give, due: what we tell the prescribers, and what we still owe them.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

// The referral's contact while they are there, else the current primary one.
std::string told_to(Context &context, const Referral &referral, const Words &words) {
    const auto partner = context.data().load_partner(referral.partner);
    if (!partner) {
        throw refused(msg("the partner '{0}' of {1} has no record", referral.partner, referral.id),
                      msg("maillon check"));
    }
    if (words.has("to")) return contact_named(context, *partner, words.one("to")).id;
    const Contact *theirs = partner->contact(referral.contact);
    if (theirs && is_current(*theirs, context.today)) return theirs->id;
    const Contact *primary = primary_contact(*partner, context.today);
    if (primary) return primary->id;
    throw refused(msg("nobody is left to tell at {0}", partner->id),
                  msg("maillon contact add {0} NAME --role ROLE", partner->id));
}

// "Jean-Vladimir P., France Travail Sarcelles".
Message whom(Context &context, const std::string &partner_id, const std::string &contact_id) {
    const auto partner = context.data().load_partner(partner_id);
    const Contact *contact = partner ? partner->contact(contact_id) : nullptr;
    if (!contact) return msg("{0}", partner_id);
    return msg("{0}, {1}", contact->name, partner->name);
}

int give(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const Referral referral = referral_of(context, youth, words, Wanted::open);
    Feedback feedback;
    feedback.fact = fact_from(context, words);
    feedback.referral = referral.id;
    feedback.code = code_from("feedback", words.one("CODE"));
    feedback.to = told_to(context, referral, words);
    if (words.has("channel")) feedback.channel = code_from("channels", words.one("channel"));
    // Read before the writing: what is announced must not fail after it.
    const Message told = whom(context, referral.partner, feedback.to);
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        return give_feedback(now, referral_in(now, referral.id), feedback, context.today);
    });
    return answer(context, "feedback give " + youth.id + " " + referral.id,
                  msg("{0}: told {1} what became of them: {2} ({3})", who_is(context, youth.id),
                      told, labelled("feedback", feedback.code), written.file),
                  next_for_youth(context, youth.id));
}

int due(Context &context, const Words &words) {
    std::string partner;
    if (words.has("PARTNER")) partner = partner_named(context, words.one("PARTNER")).id;
    const RecordsRead reading = read_all(context);
    std::vector<Debt> debts =
        feedback_debts(reading.known, reading.calendars, context.at, context.at);
    if (!partner.empty()) {
        std::erase_if(debts, [&](const Debt &debt) { return debt.referral->partner != partner; });
    }
    context.terminal.out << debts_answer(reading.known, debts, context.at, context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> feedback_commands() {
    return {
        {.noun = "feedback",
         .verb = "give",
         .reach = Reach::writes,
         .about = msg("Record what the prescriber was told about a young person they sent."),
         .examples = {{"feedback give ines paired", "retour donner ines \"binôme formé\""}},
         .takes = {youth_word(),
                   {{"CODE", "CODE"}, msg("one of those that 'maillon codes feedback' lists")}},
         .options = {{"to",
                      "pour",
                      {"CONTACT", "CONTACT"},
                      msg("who was told; else who sent them, else the primary contact")},
                     channel_option(),
                     note_option(),
                     referral_option()},
         .act = give},
        {.noun = "feedback",
         .verb = "due",
         .about = msg("The feedback we owe, oldest first."),
         .examples = {{"feedback due", "retour dus"},
                      {"feedback due sarcelles", "retour dus sarcelles"}},
         .takes = {{{"PARTNER", "PRESCRIPTEUR"}, msg("only this partner's"), Need::optional}},
         .formats = {"json", "md"},
         .act = due},
    };
}

} // namespace maillon
