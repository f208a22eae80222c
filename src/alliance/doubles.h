// Who is probably recorded already, before a second record splits one history in two (3-commands,
// referral add).
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "alliance/names.h"

namespace maillon {

// A young person about to be recorded. Birth year 0: not known.
struct Newcomer {
    std::string name;
    int birth_year = 0;
    std::string phone;
};

// Same name, or a name alike ("Inès B." and "Inès Benali") and the same birth year, or the same
// phone number however it is written. `birth_year_of` is asked of names alike only, 0: not known.
std::vector<Match> likely_doubles(const Register &people, const Newcomer &newcomer,
                                  const std::function<int(const std::string &)> &birth_year_of);

// An organisation about to be recorded; its numbers may be empty.
struct NewOrganisation {
    std::string name;
    std::string siret, uai, safir;
};

// The same words in the name, or one of the same national numbers.
std::vector<Match> likely_doubles(const std::vector<Partner> &partners,
                                  const NewOrganisation &organisation);

} // namespace maillon
