// Keeps what becomes of each row of an import.
// SPDX-License-Identifier: MIT
#include "alliance/import_steps.h"

#include <algorithm>
#include <set>

#include "base/error.h"

namespace maillon {

std::size_t ImportPlan::count(Fate fate) const {
    return static_cast<std::size_t>(std::ranges::count(rows, fate, &PlannedRow::fate));
}

std::size_t ImportPlan::refused_rows() const {
    std::set<int> numbers;
    for (const Problem &problem : refused)
        numbers.insert(problem.origin.place.line);
    return numbers.size();
}

Planner::Planner(const ImportWish &wish, Imported what)
    : wish_(wish), rules_{wish.table.file,
                          fields_of(wish.table, what, wish.mapping),
                          {},
                          wish.today,
                          what} {
    for (const auto &[field, value] : wish.defaults)
        rules_.defaults[field_named(what, field)] = value;
    for (std::size_t i = 0; i < rules_.fields.size(); ++i)
        if (rules_.fields[i].empty()) plan_.unused.push_back(static_cast<int>(i) + 1);
    const auto is_used = [](const std::string &field) {
        return !field.empty() && field != no_field;
    };
    if (std::ranges::none_of(rules_.fields, is_used))
        throw refused(msg("no heading of '{0}' is known", wish.table.file),
                      msg("say what its columns mean: --map COLUMN=field"));
    plan_.refused = wish.table.refused;
}

ImportPlan Planner::each_row(const std::function<void(ImportRow &)> &plan) {
    for (const TableRow &one : wish_.table.rows) {
        ImportRow row(rules_, one, plan_.refused);
        if (!row.is_refused() && !row.is_empty()) plan(row);
    }
    std::ranges::stable_sort(plan_.refused, {},
                             [](const Problem &one) { return one.origin.place.line; });
    return std::move(plan_);
}

PlannedRecord &Planner::record(const std::string &id) {
    const auto [place, is_new] = places_.try_emplace(id, plan_.records.size());
    if (is_new) plan_.records.push_back({id, std::nullopt, std::nullopt, {}, {}});
    return plan_.records[place->second];
}

void Planner::took(const ImportRow &row, Fate fate, const std::string &id,
                   std::vector<std::string> keys) {
    plan_.rows.push_back({row.number(), fate, id, std::move(keys), 0});
    rows_.try_emplace(id, row.number());
}

void Planner::repeated(const ImportRow &row, const std::string &id, int above) {
    plan_.rows.push_back({row.number(), Fate::repeated, id, {}, above});
}

void Planner::completed(const ImportRow &row, const std::string &id, std::vector<std::string> keys,
                        Changes changes, Changes identity_changes) {
    const Fate fate = keys.empty() ? Fate::unchanged : Fate::completed;
    took(row, fate, id, std::move(keys));
    if (changes.empty() && identity_changes.empty()) return;
    PlannedRecord &planned = record(id);
    planned.changes.insert(planned.changes.end(), changes.begin(), changes.end());
    planned.identity_changes.insert(planned.identity_changes.end(), identity_changes.begin(),
                                    identity_changes.end());
}

void Planner::differs(const ImportRow &row, std::string_view field, const std::string &file) {
    plan_.remarks.push_back(
        {Damage::warning,
         row.origin(field),
         msg("'{0}' is something else in {1}, which stays as it is", row.named(field), file),
         {}});
}

int Planner::row_of(const std::string &id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? 0 : found->second;
}

} // namespace maillon
