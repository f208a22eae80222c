// youth add, set, consent.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/new_youth.h"
#include "commands/resolve.h"

namespace maillon {
namespace {

int add(Context &context, const Words &words) {
    const NewYouth youth = new_youth(context, words, words.one("NAME"));
    if (youth.is_known) {
        context.say(msg("{0} is recorded already: nothing was written", who_is(context, youth.id)));
        return 0;
    }
    if (youth.identity) context.data().create_identity(youth.id, *youth.identity);
    const Written written =
        context.data().create_youth(youth.id, youth_value(youth.id, youth.born, context.today));
    return answer(
        context, "youth add " + youth.id,
        msg("{0} is recorded ({1})", who_is(context, youth.id), written.file),
        msg("next: who sent them: maillon referral add PARTNER {0} --goal GOAL", youth.id));
}

bool stands_in_identity(std::string_view key) {
    for (const auto one : {"name", "phone", "email", "address", "guardian"}) {
        if (key == one) return true;
    }
    return false;
}

int set_identity(Context &context, const std::string &id, const std::string &key,
                 const std::string &value) {
    if (value.empty()) {
        throw wrong_words(msg("'{0}' is empty", key), msg("give a value that is not empty"));
    }
    Change change;
    change.key = key == "guardian" ? "name" : key;
    if (key == "guardian") change.at = {{"guardian", ""}};
    change.value = text(value);
    const Written written = context.data().change_identity(id, [&](const Identity &identity) {
        if (key != "guardian" || identity.guardian) return Changes{change};
        return Changes{{Change::Action::set, {}, key, map({{"name", text(value)}})}};
    });
    return answer(context, "youth set " + id + " " + key,
                  msg("'{0}' of {1} is set ({2})", key, who_is(context, id), written.file),
                  next_for_youth(context, id));
}

int set(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string &key = words.one("KEY");
    if (stands_in_identity(key)) return set_identity(context, youth.id, key, words.one("VALUE"));
    if (key == "born") born_from(context, words.one("VALUE"));
    const Written written = context.data().change_youth(youth.id, [&](const Youth &) {
        return set_youth_value(key, words.one("VALUE"), context.today);
    });
    return answer(context, "youth set " + youth.id + " " + key,
                  msg("'{0}' of {1} is set ({2})", key, who_is(context, youth.id), written.file),
                  next_for_youth(context, youth.id));
}

std::string giver_from(const std::string &typed) {
    const std::string giver = fold(typed.empty() ? "youth" : typed);
    if (giver == "youth" || giver == "jeune") return "youth";
    if (giver == "guardian" || giver == "representant") return "guardian";
    throw wrong_words(msg("'{0}' can't give a consent here", typed), msg("youth or guardian"));
}

// What is no longer so once a consent is withdrawn (6-quality, 6.3 rules 2 and 4).
Message effect_of_withdrawal(const std::string &to, const std::string &id) {
    if (to == "share-with-prescriber")
        return msg("from now on the prescriber's sheet, page, review and letters say of this "
                   "person only: followed, not followed or ended");
    if (to == "mentor-prescriber-contact")
        return msg("from now on the mentor's name is given to nobody at the prescriber's; their "
                   "direct contact ends");
    if (to == "pairing")
        return msg("a running pair of a minor no longer stands on an agreement: end it (maillon "
                   "pair end {0}) or record a new one",
                   id);
    return msg("there is no agreement to the follow-up any more: close the referral, and if they "
               "ask for it: maillon privacy forget {0} --reason consent-withdrawn",
               id);
}

int consent(Context &context, const Words &words) {
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const std::string to = code_from("consents", words.one("CONSENT"));
    const Fact fact = fact_from(context, words);
    const bool withdraws = words.has("withdraw");
    const Written written = context.data().change_youth(youth.id, [&](const Youth &now) {
        if (withdraws) return withdraw_consent(now, to, fact, context.today);
        return give_consent(now, {to, fact, giver_from(words.one("from")), std::nullopt},
                            context.today);
    });
    const Argument what = labelled("consents", to);
    const std::string who = who_is(context, youth.id);
    const bool is_told = withdraws && !context.quiet;
    const int code = answer(
        context, "youth consent " + youth.id + " " + to,
        withdraws ? msg("the consent of {0} is withdrawn: {1} ({2})", who, what, written.file)
                  : msg("the consent of {0} is recorded: {1} ({2})", who, what, written.file),
        next_for_youth(context, youth.id));
    if (is_told) context.say(effect_of_withdrawal(to, youth.id));
    return code;
}

} // namespace

std::vector<Command> youth_commands() {
    return {
        {.noun = "youth",
         .verb = "add",
         .reach = Reach::writes,
         .about = msg("Record a young person; the name goes to the identities only."),
         .examples = {{"youth add \"Inès B.\" --born 2005",
                       "jeune ajouter \"Inès B.\" --naissance 2005"}},
         .takes = {{{"NAME", "NOM"}, msg("the young person's name")}},
         .options = new_youth_options(),
         .act = add},
        {.noun = "youth",
         .verb = "set",
         .reach = Reach::writes,
         .about = msg("Set one value of a young person's record or identity."),
         .examples = {{"youth set ines born 2005-04-12", "jeune définir ines born 12/04/2005"},
                      {"youth set ines guardian \"Nadia B.\"",
                       "jeune définir ines guardian \"Nadia B.\""}},
         .takes = {youth_word(),
                   {{"KEY", "CLÉ"}, msg("born, or name, phone, email, address, guardian")},
                   {{"VALUE", "VALEUR"}, msg("the new value")}},
         .act = set},
        {.noun = "youth",
         .verb = "consent",
         .reach = Reach::writes,
         .about = msg("Record a consent, or its withdrawal."),
         .examples = {{"youth consent ines follow-up", "jeune accord ines suivi"},
                      {"youth consent leo pairing --from guardian",
                       "jeune accord leo binôme --de représentant"},
                      {"youth consent ines share-with-prescriber --withdraw",
                       "jeune accord ines partage --retrait"}},
         .takes = {youth_word(),
                   {{"CONSENT", "ACCORD"},
                    msg("one of those that 'maillon codes consents' lists")}},
         .options = {{"from", "de", {"WHO", "QUI"}, msg("youth or guardian; youth if left out")},
                     {"withdraw", "retrait", {}, msg("it no longer holds")}},
         .act = consent},
    };
}

} // namespace maillon
