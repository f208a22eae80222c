// What one row of an imported table says about a young person, and whom it means.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "alliance/import_row.h"
#include "alliance/register.h"

namespace maillon {

// "Prénom" and "Nom", or the whole name in one column.
std::string name_in(ImportRow &row);

// Young people by id, by reference, and by name with the birth that tells two of one name apart.
class YouthIndex {
public:
    explicit YouthIndex(const Register &whole);
    void add(const std::string &id, const std::string &reference, const std::string &name,
             const Born &born);

    // The ids; empty where there is none.
    [[nodiscard]] std::string by_id(const std::string &id) const;
    [[nodiscard]] std::vector<std::string> by_reference(const std::string &reference) const;
    [[nodiscard]] std::vector<std::string> by_name(const std::string &name, const Born &born) const;
    [[nodiscard]] bool has(const std::string &id) const { return births_.contains(id); }

private:
    std::map<std::string, Born> births_; // by id: everybody known
    std::multimap<std::string, std::string> references_;
    std::multimap<std::string, std::string> names_; // by the folded words, sorted
};

// Births that may be one person's: one of them unknown, or the same as far as both say.
bool may_be_same(const Born &a, const Born &b);

} // namespace maillon
