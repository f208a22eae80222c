// Whole tables for a spreadsheet or another program: values in columns, before any format. Columns
// keep their names and their order; those that an import knows have the import's names.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "alliance/health.h"
#include "report/answers.h"
#include "report/view.h"

namespace maillon {

// Phone numbers are told apart, for spreadsheets take them for numbers.
struct Phone {
    std::string number;
};
using ExportCell = std::variant<std::monostate, std::string, Phone, long, Decimal, bool, Date,
                                std::vector<std::string>>;

struct ExportTable {
    std::string_view name; // the key of its rows in JSON
    std::vector<std::string_view> columns;
    std::vector<std::vector<ExportCell>> rows;
};

// `known` is as known on `day`. Columns with names of young people and mentors are there only where
// the view shows names; private notes never.
ExportTable partners_table(const Register &known, Date day);
ExportTable contacts_table(const Register &known);
ExportTable youths_table(const Register &known, const View &view);
ExportTable referrals_table(const Register &known, const View &view);
ExportTable checkpoints_table(const Register &known, const std::vector<Exchange> &exchanges,
                              const View &view);
ExportTable health_table(const Assessment &assessment, const Register &known, const View &view);

// All checkpoints by date; of one partner or young person, where an id is given.
std::vector<Exchange> exchanges_of(const Register &known, const std::string &id = "");

// How a spreadsheet of one's own expects CSV.
struct CsvStyle {
    char delimiter = ',';
    bool has_mark = false; // the UTF-8 mark, by which Excel knows the encoding
    bool decimal_comma = false;
};
std::string table_csv(const ExportTable &table, const CsvStyle &style);
// {"format":1,"at":D,"partners":[…]}
std::string table_json(const ExportTable &table, Date at);
// A line per row, each {"format":1,…}.
std::string table_ndjson(const ExportTable &table);

// The contacts who are there on `day`, as vCard 3.0 (RFC 2426).
std::string contacts_vcard(const Register &known, Date day);

} // namespace maillon
