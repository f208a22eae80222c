// What an import would do, row by row, before anything is written: nothing that stands in a record
// is ever set anew, nothing is made twice, no row is lost.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "alliance/change.h"
#include "alliance/import_fields.h"
#include "alliance/register.h"
#include "base/id.h"

namespace maillon {

// A new record, a record that gets what it lacked, one that says all of it already, a row that says
// what a row above it said.
enum class Fate { made, completed, unchanged, repeated };

struct PlannedRow {
    int number = 0;
    Fate fate = Fate::made;
    std::string id;                // of the record
    std::vector<std::string> keys; // that it gets
    int same_as = 0;               // the row above
};

// What is to be written about one partner or young person, whatever the rows that say it.
struct PlannedRecord {
    std::string id;
    std::optional<Value> identity, record; // new ones
    Changes identity_changes, changes;     // to those that are there
};

struct ImportPlan {
    std::vector<PlannedRow> rows;
    std::vector<PlannedRecord> records; // in the order of their first rows
    Problems refused;                   // rows that could not be taken: row, column, why
    Problems remarks;        // cells that say something else than the record, which stays
    std::vector<int> unused; // columns, from 1

    [[nodiscard]] std::size_t count(Fate fate) const;
    [[nodiscard]] std::size_t refused_rows() const; // a row may have several faults
};

struct ImportWish {
    const Spreadsheet &table;
    Mapping mapping;
    std::map<std::string, std::string> defaults; // --default field=value
    Date today;
    Date since;     // of a partner whose row does not say it
    std::string by; // who did what referrals say; may be empty
};

// `whole` is as written. Throws Error for headings that can't be understood; a row's fault is a
// problem of the plan.
ImportPlan plan_partners(const ImportWish &wish, const Register &whole, Chance &chance);
ImportPlan plan_youths(const ImportWish &wish, const Register &whole, Chance &chance);
ImportPlan plan_referrals(const ImportWish &wish, const Register &whole, Chance &chance);

} // namespace maillon
