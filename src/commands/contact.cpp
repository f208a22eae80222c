// contact add, met, leave: the people we know at a partner.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

std::string free_contact_id(Context &context, const Partner &partner) {
    return draw_id(context.world.chance, "c-", 4,
                   [&](const std::string &id) { return partner.contact(id) != nullptr; });
}

int add(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    Contact contact;
    contact.id = free_contact_id(context, partner);
    contact.name = words.one("NAME");
    contact.role = words.one("role");
    contact.email = words.one("email");
    contact.phone = words.one("phone");
    contact.since.date = fact_date(context, words);
    contact.primary = words.has("primary");
    const Written written = context.data().change_partner(
        partner.id, [&](const Partner &now) { return add_contact(now, contact, context.today); });
    return answer(
        context, "contact add " + partner.id + " " + contact.id,
        msg("{0} is a contact at {1} ({2})", contact.name, partner.name, written.file),
        msg("next: when you have met: maillon contact met {0} {1}", partner.id, contact.id));
}

int met(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const Contact contact = contact_named(context, partner, words.one("CONTACT"));
    const Fact fact = fact_from(context, words, "DATE");
    const Written written = context.data().change_partner(partner.id, [&](const Partner &now) {
        return meet_contact(now, contact_in(now, contact.id), fact, context.today);
    });
    return answer(
        context, "contact met " + partner.id + " " + contact.id,
        msg("{0} of {1} was met on {2} ({3})", contact.name, partner.name, fact.date, written.file),
        next_for_partner(context, partner.id));
}

// What the departure leaves behind, for who takes over.
void list_orphans(Context &context, const Partner &partner, const std::string &contact_id) {
    const Register known = as_known(context.data().load_all(), context.today);
    const auto orphans = orphans_of(known, partner, contact_id);
    if (orphans.empty()) return;
    context.say(msg("{0} referral they sent is still open:|{0} referrals they sent are still open:",
                    orphans.size()));
    for (const Orphan &orphan : orphans) {
        context.say(msg("  {0}  {1}", who_is(context, orphan.youth->id), orphan.referral->id));
    }
}

int leave(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    const Contact contact = contact_named(context, partner, words.one("CONTACT"));
    std::string successor;
    if (words.has("replaced-by")) {
        successor = contact_named(context, partner, words.one("replaced-by")).id;
    }
    Fact until;
    until.date = leaving_date(context, words);
    until.by = staff_by(context, words);
    const Written written = context.data().change_partner(partner.id, [&](const Partner &now) {
        return contact_leaves(now, contact_in(now, contact.id), until, successor, context.today);
    });
    const Message next =
        successor.empty()
            ? msg("next: ask who takes over: maillon contact add {0} NAME --role ROLE", partner.id)
            : next_for_partner(context, partner.id);
    const int code = answer(
        context, "contact leave " + partner.id + " " + contact.id,
        msg("{0} leaves {1} on {2} ({3})", contact.name, partner.name, until.date, written.file),
        next);
    if (context.quiet || context.rehearses) return code;
    list_orphans(context, partner, contact.id);
    context.say(msg("to hand over: maillon contact handover {0}", partner.id));
    return code;
}

} // namespace

std::vector<Command> contact_commands() {
    return {
        {.noun = "contact",
         .verb = "add",
         .reach = Reach::writes,
         .about = msg("Record a person at a partner."),
         .examples =
             {{"contact add sarcelles \"Jean-Vladimir P.\" --role \"conseiller CEJ\" --primary",
               "contact ajouter sarcelles \"Jean-Vladimir P.\" --fonction \"conseiller CEJ\" "
               "--principal"}},
         .takes = {partner_word(), {{"NAME", "NOM"}, msg("the contact's name")}},
         .options =
             {{"role", "fonction", {"TEXT", "TEXTE"}, msg("what they do there"), Need::required},
              {"email", "courriel", {"E-MAIL", "COURRIEL"}, msg("their e-mail address")},
              {"phone", "telephone", {"NUMBER", "NUMÉRO"}, msg("their phone number")},
              {"primary", "principal", {}, msg("the one we turn to first")}},
         .act = add},
        {.noun = "contact",
         .verb = "met",
         .reach = Reach::writes,
         .about = msg("Say when our referent first met a contact."),
         .examples = {{"contact met sarcelles jean yesterday",
                       "contact rencontré sarcelles jean hier"}},
         .takes = {partner_word(), contact_word(), date_word()},
         .act = met},
        {.noun = "contact",
         .verb = "leave",
         .reach = Reach::writes,
         .about = msg("Say that a contact leaves, and see what becomes orphaned."),
         .examples = {{"contact leave sarcelles jean --replaced-by marie",
                       "contact départ sarcelles jean --remplacant marie"}},
         .takes = {partner_word(), contact_word(), date_word()},
         .options = {{"replaced-by",
                      "remplacant",
                      {"CONTACT", "CONTACT"},
                      msg("who takes over, when already recorded")}},
         .act = leave},
    };
}

} // namespace maillon
