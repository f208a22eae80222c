// A young person who is not yet in the folder: identity and record made together, likely doubles
// shown first.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "alliance/change.h"
#include "commands/context.h"

namespace maillon {

struct NewYouth {
    std::string id;
    Born born;
    std::optional<Value> identity; // nothing where a killed run wrote it already
    bool is_known = false;         // a person said that it is this one, recorded long ago
};

// From the name and --born, --guardian, --phone, --email. Where somebody is likely to be that
// person and --another is not given, a person at a terminal says who it is; elsewhere throws Error,
// as where the identities are absent.
NewYouth new_youth(Context &context, const Words &words, const std::string &name);

// The options above.
std::vector<Option> new_youth_options();

// "2008" or a date; throws Error.
Born born_from(const Context &context, const std::string &typed);

} // namespace maillon
