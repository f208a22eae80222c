// feedback letter: the letters that give the feedback we owe, ready to be sent.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands/common_words.h"
#include "commands/for_partners.h"
#include "commands/output.h"
#include "commands/resolve.h"
#include "report/for_partners.h"

namespace maillon {
namespace {

// "maillon feedback give y26-7kq2m paired --to c-4m2x": the referral is named where a record has
// several.
Message giving(const ReferralSeen &referral, const Debt &debt) {
    const Argument none = "";
    const Argument to =
        referral.addressee.empty() ? none : Argument(msg(" --to {0}", referral.addressee));
    const Argument which = debt.youth->referrals.size() > 1
                               ? Argument(msg(" --referral {0}", debt.referral->id))
                               : none;
    return msg("  maillon feedback give {0} {1}{2}{3}", referral.pseudonym, debt.about, to, which);
}

// Said on stderr: the letter alone goes into the mail.
void say_what_to_record(Context &context, const SightBasis &basis, const PartnerSight &sight,
                        const std::string &contact) {
    bool is_first = true;
    for (const Debt &debt : basis.debts)
        for (const ReferralSeen &referral : sight.referrals) {
            const bool is_meant = contact.empty() || referral.addressee == contact;
            if (debt.referral->partner != sight.partner || !referral.owed || !is_meant ||
                referral.pseudonym != debt.youth->id || referral.owed->since != debt.since)
                continue;
            if (is_first) context.note(msg("once it is sent, record it:"));
            is_first = false;
            context.note(giving(referral, debt));
        }
}

int write_letters(Context &context, const Words &words) {
    const Partner partner = partner_named(context, words.one("PARTNER"));
    std::string contact;
    if (words.has("contact")) contact = contact_named(context, partner, words.one("contact")).id;
    const RecordsRead reading = read_all(context);
    const PartnerSight sight = sight_named(context, words, partner.id, reading);
    give(context, words, letters_answer(sight, contact, leaving_view(context)));
    say_what_to_record(context, sight_basis(context, words, reading), sight, contact);
    return reading.exit_code;
}

} // namespace

std::vector<Command> letter_commands() {
    return {
        {.noun = "feedback",
         .verb = "letter",
         .about = msg("The letters that give the feedback we owe a partner, one for each contact, "
                      "ready to paste into a mail."),
         .examples = {{"feedback letter sarcelles", "retour lettre sarcelles"},
                      {"feedback letter sarcelles --contact jean --names",
                       "retour lettre sarcelles --contact jean --noms"}},
         .takes = {partner_word()},
         .options = {{"contact",
                      "contact",
                      {"CONTACT", "CONTACT"},
                      msg("only the letter to this contact: id or words of the name")},
                     output_option()},
         .formats = {"md", "html"},
         .act = write_letters},
    };
}

} // namespace maillon
