// What an import did or would do, for a person.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/import_plan.h"
#include "report/view.h"

namespace maillon {

// A line for each row: new, completed, nothing new, double. People appear by row and id alone.
std::string import_rows(const ImportPlan &plan, const View &view);

// How many rows of each, and which columns are not used: by their number, and by their heading
// where the view shows names, for a table without headings has people in its first row.
std::string import_counts(const ImportPlan &plan, const Spreadsheet &table, const View &view);

} // namespace maillon
