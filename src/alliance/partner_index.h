// Which partner a row of a table is about: by its id or numbers, else by its name.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "alliance/partner.h"

namespace maillon {

class PartnerIndex {
public:
    // `partners` may grow at its end; add() is told of each.
    explicit PartnerIndex(const std::vector<Partner> &partners);
    void add(std::size_t place);

    // The places of those whose id, SIRET, UAI, SAFIR or reference the row has: more than one where
    // its numbers contradict each other.
    [[nodiscard]] std::vector<std::size_t> by_numbers(const Partner &said) const;
    // Of those of the same name, whose numbers and territory do not say that it is another one.
    [[nodiscard]] std::vector<std::size_t> by_name(const Partner &said) const;
    // By one text: id, a number, or the whole name.
    [[nodiscard]] std::vector<std::size_t> called(const std::string &text) const;

    [[nodiscard]] bool has_id(const std::string &id) const;

private:
    void find(const std::string &number, std::vector<std::size_t> &found) const;

    const std::vector<Partner> &partners_;
    std::unordered_map<std::string, std::vector<std::size_t>> numbers_; // with their kind in front
    std::unordered_map<std::string, std::vector<std::size_t>> names_;   // by their slug
};

} // namespace maillon
