// The problems found in one record while its rules are checked.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alliance/fact.h"
#include "base/problem.h"

namespace maillon {

class Findings {
public:
    explicit Findings(std::string file) : file_(std::move(file)) {}

    void add(Damage damage, Place place, Message what, Message remedy = {});
    // The id under `key` names nothing that exists.
    void dangling(Place place, std::string_view key, const std::string &id, Message remedy);
    // The fact under `key` lies before the one under `start_key`.
    void require_order(std::string_view key, const Fact &fact, std::string_view start_key,
                       Date start);
    // `until` is the first day without, so it is not before `since`.
    void require_term(const Fact &since, const Rare<Fact> &until);
    // What is planned lies after the fact it was written down with.
    void require_ahead(std::string_view key, std::optional<Date> planned, const Fact &fact);
    void twice(Place place, const std::string &id);

    // An id that stands twice in a list.
    template <class Item> void require_own_ids(const std::vector<Item> &items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (items[i].id == items[j].id) twice(items[i].place, items[i].id);
    }

    // Lists of facts are kept in date order (2-records, 2.2 rule 7); the first that is not is
    // named.
    template <class Item>
    void require_date_order(std::string_view list, const std::vector<Item> &items,
                            Fact Item::*fact) {
        const auto date = [&](const Item &item) { return (item.*fact).date; };
        const auto misplaced = std::ranges::is_sorted_until(items, {}, date);
        if (misplaced != items.end()) unsorted(((*misplaced).*fact).place, list);
    }

    [[nodiscard]] Problems take() { return std::move(problems_); }

private:
    void unsorted(Place place, std::string_view list);

    std::string file_;
    Problems problems_;
};

} // namespace maillon
