// Declarations that several nouns share.
// SPDX-License-Identifier: MIT
#include "commands/common_words.h"

namespace maillon {

Taken youth_word() {
    return {{"YOUTH", "JEUNE"}, msg("id, beginning of an id, or words of the name")};
}

Taken partner_word() {
    return {{"PARTNER", "PRESCRIPTEUR"},
            msg("id, beginning of an id, words of its name, or a contact's name")};
}

Taken contact_word() { return {{"CONTACT", "CONTACT"}, msg("id or words of the name")}; }

Taken date_word() {
    return {{"DATE", "DATE"}, msg("the day it happened; today if left out"), Need::optional};
}

Option note_option() { return {"note", "note", {"TEXT", "TEXTE"}, msg("a short note")}; }

Option referral_option() {
    return {"referral", "orientation", {"ID", "ID"}, msg("which referral, when there are several")};
}

Option pair_option() {
    return {"pair", "binome", {"ID", "ID"}, msg("which pair, when there are several")};
}

Option reason_option(std::string_view codes) {
    return {"reason", "motif", {"CODE", "CODE"}, msg("why"), Need::required, codes};
}

Option outcome_option() {
    return {"outcome", "issue", {"CODE", "CODE"}, msg("how it ended"), Need::required, "outcomes"};
}

Option channel_option() {
    return {"channel", "canal", {"CODE", "CODE"}, msg("by what means"), Need::optional, "channels"};
}

} // namespace maillon
