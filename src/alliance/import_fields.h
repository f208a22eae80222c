// What the columns of an imported table may mean, and by which headings they are known in either
// language.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alliance/spreadsheet.h"

namespace maillon {

enum class Imported { partners, youths, referrals };

struct ImportField {
    std::string_view name;                  // as exports head it
    std::vector<std::string_view> headings; // others that mean the same, the French one first
};

std::span<const ImportField> import_fields(Imported what);

// --map COLUMN=field: a heading, and the field it means; an empty field: the column is not used.
using Mapping = std::vector<std::pair<std::string, std::string>>;
Mapping mapping_from(const std::vector<std::string> &typed); // throws Error (wrong words)

// What stands for the field of a column that is left out on purpose.
inline constexpr std::string_view no_field = "-";

// Which field each column means; empty: none. Throws Error for a mapping of what is not there, and
// where two columns mean the same.
std::vector<std::string> fields_of(const Spreadsheet &table, Imported what, const Mapping &mapping);

// A field as people read it in each language.
Label field_label(Imported what, std::string_view name);

// The field that goes by this name in either language; throws Error (wrong words), with the
// nearest.
std::string field_named(Imported what, const std::string &typed);

} // namespace maillon
