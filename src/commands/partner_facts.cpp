// agreement add, referent set, document give, pulse record: the smaller facts of a partnership.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

int add_agreement_to(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    Agreement agreement;
    agreement.signed_on.date = past_date(context, words, "signed").value_or(context.today);
    agreement.until = plan_date(context, words, "until");
    agreement.volume = whole_number(words, "volume");
    agreement.places = whole_number(words, "places");
    const Written written = context.data().change_partner(partner.id, [&](const Partner &now) {
        return add_agreement(now, agreement, context.today);
    });
    return answer(context, "agreement add " + partner.id,
                  msg("the agreement with {0} of {1} is recorded ({2})", partner.name,
                      agreement.signed_on.date, written.file),
                  next_for_partner(context, partner.id));
}

int set_referent_of(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const std::string staff = staff_named(context, words.one("STAFF"));
    Fact since;
    since.date = fact_date(context, words);
    const Written written = context.data().change_partner(partner.id, [&](const Partner &now) {
        return set_referent(now, staff, since, context.today);
    });
    return answer(context, "referent set " + partner.id + " " + staff,
                  msg("{0} is our referent for {1} from {2} ({3})",
                      staff_name(context.data().settings(), staff), partner.name, since.date,
                      written.file),
                  next_for_partner(context, partner.id));
}

// The documents of the offer in their current version, for the contacts named, else for the primary
// one.
std::vector<DocumentGiven> documents_given(Context &context, const Partner &partner,
                                           const Words &words) {
    const Offer offer = context.data().load_people().offer;
    std::vector<std::string> to;
    for (const auto &who : words.all("to")) {
        to.push_back(contact_named(context, partner, who).id);
    }
    const Contact *primary = primary_contact(partner, context.today);
    if (to.empty() && primary) to.push_back(primary->id);
    std::vector<DocumentGiven> given;
    for (const auto &id : words.all("DOCUMENT")) {
        const OfferDocument *document = offer.document(id);
        if (!document) {
            std::vector<Message> known;
            for (const auto &one : offer.documents)
                known.push_back(msg("{0}  {1}", one.id, one.title));
            throw refused(msg("no document '{0}' in offer.yaml", id), msg("one of these:"))
                .with(known);
        }
        Fact fact;
        fact.date = fact_date(context, words);
        given.push_back({document->id, document->version, fact, to});
    }
    return given;
}

int give_documents_to(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const auto given = documents_given(context, partner, words);
    const Written written = context.data().change_partner(
        partner.id, [&](const Partner &now) { return give_documents(now, given, context.today); });
    return answer(context, "document give " + partner.id,
                  msg("{1} has {0} document more ({2})|{1} has {0} documents more ({2})",
                      given.size(), partner.name, written.file),
                  next_for_partner(context, partner.id));
}

int answer_of(const Words &words, std::string_view name) {
    const auto value = whole_number(words, name);
    if (!value || *value > 5) {
        throw wrong_words(msg("an answer is a number from 1 to 5"),
                          msg("maillon help {0}", find_command("pulse", "record")->name()));
    }
    return *value;
}

int record_pulse_of(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    Pulse pulse;
    pulse.fact.date = fact_date(context, words);
    pulse.clarity = answer_of(words, "CLARITY");
    pulse.availability = answer_of(words, "AVAILABILITY");
    pulse.trust = answer_of(words, "TRUST");
    const Contact *primary = primary_contact(partner, context.today);
    if (words.has("contact")) {
        pulse.contact = contact_named(context, partner, words.one("contact")).id;
    } else if (primary) {
        pulse.contact = primary->id;
    }
    const Written written = context.data().change_partner(
        partner.id, [&](const Partner &now) { return record_pulse(now, pulse, context.today); });
    return answer(context, "pulse record " + partner.id,
                  msg("the pulse of {0} is recorded ({1}); it never leaves the association",
                      partner.name, written.file),
                  next_for_partner(context, partner.id));
}

} // namespace

std::vector<Command> agreement_commands() {
    return {
        {.noun = "agreement",
         .verb = "add",
         .reach = Reach::writes,
         .about = msg("Record the agreement signed with a partner."),
         .examples = {{"agreement add sarcelles --signed 2026-09-01 --until 2027-08-31 --volume 12 "
                       "--places 4",
                       "convention ajouter sarcelles --signature 01/09/2026 --fin 31/08/2027 "
                       "--volume 12 --places 4"}},
         .takes = {partner_word()},
         .options = {{"signed",
                      "signature",
                      {"DATE", "DATE"},
                      msg("the day it was signed"),
                      Need::required},
                     {"until", "fin", {"DATE", "DATE"}, msg("the first day without it")},
                     {"volume", "volume", {"N", "N"}, msg("referrals planned per year")},
                     {"places", "places", {"N", "N"}, msg("open referrals agreed at one time")}},
         .act = add_agreement_to},
    };
}

std::vector<Command> referent_commands() {
    return {
        {.noun = "referent",
         .verb = "set",
         .reach = Reach::writes,
         .about = msg("Name our person for a partner; the one before ends that day."),
         .examples = {{"referent set sarcelles angelina",
                       "interlocuteur définir sarcelles angelina"}},
         .takes = {partner_word(), {{"STAFF", "ÉQUIPE"}, msg("id or words of the name")}},
         .act = set_referent_of},
    };
}

std::vector<Command> document_commands() {
    return {
        {.noun = "document",
         .verb = "give",
         .reach = Reach::writes,
         .about =
             msg("Say which documents of the offer a partner was given, in their current version."),
         .examples = {{"document give sarcelles fiche-orientation --to jean",
                       "document donner sarcelles fiche-orientation --pour jean"}},
         .takes = {partner_word(),
                   {{"DOCUMENT", "DOCUMENT"}, msg("an id of offer.yaml"), Need::repeated}},
         .options = {{"to",
                      "pour",
                      {"CONTACT", "CONTACT"},
                      msg("who was given it; else the primary contact"),
                      Need::any}},
         .act = give_documents_to},
    };
}

std::vector<Command> pulse_commands() {
    return {
        {.noun = "pulse",
         .verb = "record",
         .reach = Reach::writes,
         .about = msg("Record a contact's three answers, 1 to 5: clarity, availability, trust."),
         .examples = {{"pulse record sarcelles 5 4 4 --contact jean",
                       "baromètre relever sarcelles 5 4 4 --contact jean"}},
         .takes = {partner_word(),
                   {{"CLARITY", "LISIBILITÉ"},
                    msg("\"I can explain in one minute what they will gain\"")},
                   {{"AVAILABILITY", "DISPONIBILITÉ"},
                    msg("\"there is one person I know, who answers\"")},
                   {{"TRUST", "CONFIANCE"},
                    msg("\"I hear what became of the young people I sent\"")}},
         .options = {{"contact",
                      "contact",
                      {"CONTACT", "CONTACT"},
                      msg("who answered; else the primary contact")}},
         .act = record_pulse_of},
    };
}

} // namespace maillon
