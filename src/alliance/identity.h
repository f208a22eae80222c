// Who a young person or a mentor is: the only values that hold a name or a phone number
// (2-records, 2.1).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/fact.h"

namespace maillon {

struct Relation {
    std::string role; // of the circle, or the guardian's relation
    std::string name;
    std::string phone;
    std::string email;
};

struct Identity {
    std::string file;
    std::string id;
    std::string name;
    std::string phone, email, address;
    std::optional<Relation> guardian;
    std::vector<Relation> circle;
};

struct Mentor {
    std::string id;
    std::string name;
    std::string phone, email;
    std::optional<Date> honorability_presented;
    std::optional<Date> since, until;
};

} // namespace maillon
