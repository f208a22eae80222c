// What says too much of a person, by kinds: names and numbers, and words that a note had better do
// without (6-quality, 6.3 rule 6).
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "base/message.h"

namespace maillon {

// `identity`, `record` and `id` are found of one person only: an identity's file, an older version
// of the record, the id in another file. `other` is of the association's own words.
enum class Telling {
    identity,
    record,
    id,
    name,
    family_name,
    first_name,
    phone,
    email,
    address,
    health,
    religion,
    origin,
    offences,
    judgements,
    other
};

// The kinds of words, in the order of the settings.
inline constexpr std::array telling_words_kinds = {Telling::health,     Telling::religion,
                                                   Telling::origin,     Telling::offences,
                                                   Telling::judgements, Telling::other};

std::string_view telling_code(Telling kind); // "family-name"
Message telling_in_words(Telling kind);      // "a family name"
Message telling_remedy(Telling kind);        // empty where nothing is to be done

} // namespace maillon
