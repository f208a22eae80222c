// Rows for PostgreSQL's COPY in its text form: the only place where words of records stand in SQL.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "report/exported.h"

namespace maillon {

// The encoder of every cell of COPY: backslash, tab and line ends escaped, and all that would act
// on a terminal; the database holds the text byte for byte. No cell can end the data (`\.`) or be
// taken for NULL (`\N`).
std::string in_copy(std::string_view text);

// "COPY maillon.NAME (columns) FROM stdin …", a line per row, "\.". The table's name and columns
// are ours and stand as they are.
std::string table_copy(const ExportTable &table);

} // namespace maillon
