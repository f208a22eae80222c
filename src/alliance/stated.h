// Every dated fact and every free text of a record, with the key it stands under.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alliance/partner.h"
#include "alliance/youth.h"

namespace maillon {

// Ends may be written down ahead; whatever else is a fact has happened (1-domain, 1.3).
enum class Tense { past, any };

struct StatedFact {
    std::string_view key;
    const Fact *fact = nullptr;
    Tense tense = Tense::past;
};

struct StatedText {
    std::string_view key;
    const std::string *text = nullptr;
    Place place;
};

std::vector<StatedFact> facts_of(const Youth &youth);
std::vector<StatedFact> facts_of(const Partner &partner);
std::vector<StatedText> texts_of(const Youth &youth);
std::vector<StatedText> texts_of(const Partner &partner);

} // namespace maillon
