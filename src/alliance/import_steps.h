// What the plans of every imported table share: rows asked one after another, what became of each.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "alliance/import_plan.h"
#include "alliance/import_row.h"

namespace maillon {

class Planner {
public:
    Planner(const ImportWish &wish, Imported what);

    // Every row that says something, in order, then the plan.
    ImportPlan each_row(const std::function<void(ImportRow &)> &plan);

    // What is to be written about this one; made where it is new to the plan.
    PlannedRecord &record(const std::string &id);

    void took(const ImportRow &row, Fate fate, const std::string &id,
              std::vector<std::string> keys = {});
    void repeated(const ImportRow &row, const std::string &id, int above);
    // Completed, or unchanged where there are no keys.
    void completed(const ImportRow &row, const std::string &id, std::vector<std::string> keys,
                   Changes changes, Changes identity_changes = {});
    // A cell says something else than the record: the record stays, and the cell is named.
    void differs(const ImportRow &row, std::string_view field, const std::string &file);
    // The row above that was about the same; 0: none.
    [[nodiscard]] int row_of(const std::string &id) const;

private:
    const ImportWish &wish_;
    RowRules rules_;
    ImportPlan plan_;
    std::unordered_map<std::string, std::size_t> places_; // in plan_.records
    std::unordered_map<std::string, int> rows_;           // by what they were about
};

} // namespace maillon
