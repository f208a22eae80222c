// Names and phone numbers of young people, guardians and mentors, to find where a record repeats
// them (2-records, 2.1). Never says which.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "alliance/register.h"

namespace maillon {

class KnownNames {
public:
    explicit KnownNames(const Register &whole);

    // A full name or a family name, as whole words; a first name alone does not count.
    [[nodiscard]] bool has_name(std::string_view text) const;
    [[nodiscard]] bool has_phone(std::string_view text) const;

private:
    using Words = std::vector<std::string>;

    void add_name(std::string_view name);
    void add_phone(std::string_view phone);

    std::unordered_map<std::string, std::vector<Words>> names_; // by their first word
    std::unordered_set<std::string> phones_;                    // their last nine digits
};

} // namespace maillon
