// referral add: a partner sends us a young person, known or new.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/codes.h"
#include "alliance/ramp_up.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/ask.h"
#include "commands/common_words.h"
#include "commands/names_in_errors.h"
#include "commands/new_youth.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

std::string contact_of(const Context &context, const Partner &partner, const Words &words) {
    if (words.has("contact")) return contact_named(context, partner, words.one("contact")).id;
    const Contact *primary = primary_contact(partner, context.today);
    return primary ? primary->id : "";
}

NewReferral new_referral(Context &context, const Partner &partner, const Words &words) {
    NewReferral referral;
    referral.partner = partner.id;
    referral.contact = contact_of(context, partner, words);
    referral.received = fact_from(context, words);
    if (words.has("received")) referral.received.date = *past_date(context, words, "received");
    referral.received.note.clear();
    if (words.has("channel")) referral.channel = code_from("channels", words.one("channel"));
    referral.informed = words.has("informed");
    referral.goals = codes_from("goals", words.all("goal"));
    referral.obstacles = codes_from("obstacles", words.all("obstacle"));
    referral.note = words.one("note");
    return referral;
}

int said(Context &context, const Partner &partner, const std::string &youth,
         const std::string &referral, const std::string &file) {
    return answer(context, "referral add " + youth + " " + referral,
                  msg("{0} is referred by {1} ({2})", who_is(context, youth), partner.name, file),
                  next_for_youth(context, youth));
}

int add_known(Context &context, const Partner &partner, NewReferral referral, const Youth &youth) {
    referral.id = draw_id(context.world.chance, "r-", 4,
                          [&](const std::string &id) { return youth.referral(id) != nullptr; });
    const Written written = context.data().change_youth(
        youth.id, [&](const Youth &now) { return add_referral(now, referral, context.today); });
    return said(context, partner, youth.id, referral.id, written.file);
}

// Identity first, the record with its referral last: it is the moment of truth (2-records, 2.2 rule
// 3).
int add_new(Context &context, const Partner &partner, NewReferral referral, const Words &words) {
    const NewYouth person = new_youth(context, words, words.one("YOUTH"));
    if (person.is_known)
        return add_known(context, partner, referral, youth_named(context, person.id));
    referral.id = draw_id(context.world.chance, "r-", 4, [](const std::string &) { return false; });
    Youth empty;
    empty.id = person.id;
    const Changes changes = add_referral(empty, referral, context.today);
    Value record = youth_value(person.id, person.born, context.today);
    Value list;
    list.kind = Value::Kind::list;
    list.items = {changes.front().value};
    record.entries.push_back({"referrals", list});
    if (person.identity) context.data().create_identity(person.id, *person.identity);
    const Written written = context.data().create_youth(person.id, record);
    return said(context, partner, person.id, referral.id, written.file);
}

// At a terminal an unknown name is not a refusal but a question.
int add_unknown(Context &context, const Partner &partner, const NewReferral &referral,
                const Words &words) {
    if (!can_ask(context.terminal)) {
        throw refused(msg("no young person of that name is recorded"),
                      msg("add --new to record them with this referral"));
    }
    const Found near = youths_called(context, words.one("YOUTH"));
    if (!near.nearest.empty()) {
        context.note(msg("did you mean one of these?"));
        for (const Message &line : lines_for(near.nearest, names_in_errors(context)))
            context.note(msg("  {0}", line));
    }
    const Message what =
        msg("nobody called '{0}' is recorded; record them now", words.one("YOUTH"));
    if (confirm(context, what, near.nearest.empty() ? Reply::yes : Reply::no) == Reply::no)
        throw refused(msg("nothing was written"));
    Words whole = words;
    if (!words.has("born"))
        if (const auto born =
                ask_if_known(context, {msg("birth year or date, empty if not known")});
            !born.empty())
            whole.add("born", born);
    return add_new(context, partner, referral, whole);
}

int record(Context &context, const Partner &partner, const NewReferral &referral,
           const Words &words) {
    if (words.has("new")) return add_new(context, partner, referral, words);
    const std::string &who = words.one("YOUTH");
    const bool is_id = context.data().load_youth(who).has_value();
    if (!is_id && youths_called(context, who).matches.empty())
        return add_unknown(context, partner, referral, words);
    return add_known(context, partner, referral, youth_named(context, who));
}

int add(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const NewReferral referral = new_referral(context, partner, words);
    const auto warnings = ramp_warnings(as_known(context.data().load_all(), context.today),
                                        partner.id, referral.received.date, context.today);
    const int code = record(context, partner, referral, words);
    for (const Message &warning : warnings)
        if (!context.quiet) context.note(warning);
    return code;
}

std::vector<Option> options() {
    std::vector<Option> all = {
        {"contact",
         "contact",
         {"CONTACT", "CONTACT"},
         msg("who sent them; else the primary contact")},
        {"goal",
         "objectif",
         {"CODE", "CODE"},
         msg("what for; may be repeated"),
         Need::any,
         "goals"},
        {"obstacle",
         "frein",
         {"CODE", "CODE"},
         msg("what stands in the way; may be repeated"),
         Need::any,
         "obstacles"},
        {"received", "recue", {"DATE", "DATE"}, msg("the day it reached us; same as --on")},
        channel_option(),
        {"informed",
         "informe",
         {},
         msg("the prescriber undertakes that the young person was told and agrees")},
        note_option(),
        {"new", "nouveau", {}, msg("the young person is not recorded yet")},
    };
    for (Option &option : new_youth_options())
        all.push_back(std::move(option));
    return all;
}

} // namespace

std::vector<Command> referral_add_commands() {
    return {
        {.noun = "referral",
         .verb = "add",
         .reach = Reach::writes,
         .about = msg("Record that a partner sends us a young person."),
         .examples = {{"referral add sarcelles \"Inès B.\" --new --born 2005 --goal confidence "
                       "--obstacle mobility --informed",
                       "orientation ajouter sarcelles \"Inès B.\" --nouveau --naissance 2005 "
                       "--objectif confiance --frein mobilité --informé"},
                      {"referral add sarcelles ines --goal job-search",
                       "orientation ajouter sarcelles ines --objectif emploi"}},
         .takes = {partner_word(), youth_word()},
         .options = options(),
         .act = add},
    };
}

} // namespace maillon
