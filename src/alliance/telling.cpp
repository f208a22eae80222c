// The words for what says too much.
// SPDX-License-Identifier: MIT
#include "alliance/telling.h"

namespace maillon {

std::string_view telling_code(Telling kind) {
    switch (kind) {
    case Telling::identity:
        return "identity";
    case Telling::record:
        return "record";
    case Telling::id:
        return "id";
    case Telling::name:
        return "name";
    case Telling::family_name:
        return "family-name";
    case Telling::first_name:
        return "first-name";
    case Telling::phone:
        return "phone";
    case Telling::email:
        return "email";
    case Telling::address:
        return "address";
    case Telling::health:
        return "health";
    case Telling::religion:
        return "religion";
    case Telling::origin:
        return "origin";
    case Telling::offences:
        return "offences";
    case Telling::judgements:
        return "judgements";
    case Telling::other:
        break;
    }
    return "other";
}

Message telling_in_words(Telling kind) {
    switch (kind) {
    case Telling::identity:
        return msg("an identity");
    case Telling::record:
        return msg("the record as it was");
    case Telling::id:
        return msg("the id");
    case Telling::name:
        return msg("a full name");
    case Telling::family_name:
        return msg("a family name");
    case Telling::first_name:
        return msg("a first name");
    case Telling::phone:
        return msg("a phone number");
    case Telling::email:
        return msg("an e-mail address");
    case Telling::address:
        return msg("an address");
    case Telling::health:
        return msg("a word on health or sex life");
    case Telling::religion:
        return msg("a word on religion or opinions");
    case Telling::origin:
        return msg("a word on origin");
    case Telling::offences:
        return msg("a word on offences or violence");
    case Telling::judgements:
        return msg("a judgement");
    case Telling::other:
        break;
    }
    return msg("one of your own words");
}

Message telling_remedy(Telling kind) {
    switch (kind) {
    case Telling::identity:
    case Telling::record:
    case Telling::id:
        return {};
    case Telling::name:
    case Telling::family_name:
    case Telling::first_name:
        return msg("write the id instead");
    case Telling::phone:
    case Telling::email:
    case Telling::address:
        return msg("leave it out");
    default:
        return msg("write only what the follow-up needs, as facts");
    }
}

} // namespace maillon
