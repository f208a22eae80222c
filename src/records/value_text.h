// Values in the canonical style: the lines of a new entry, a new item, a new record.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/change.h"
#include "records/yaml_scalars.h"

namespace maillon {

// One scalar: plain where YAML 1.1 and 1.2 readers see this very string, else double-quoted.
std::string scalar_text(const Value &scalar, Inside inside);

std::string spaces(int count);

// On one line, as they stand inside [ ] and { }.
std::string flow_text(const Value &value);
std::string flow_entry(const Field &field);

// Scalars, one-line maps and lists, and empty ones: they stand behind their key.
bool fits_behind_key(const Value &value);
std::string behind_key(const Value &value);

// How far lists stand in from their key, and an item's keys from its dash.
struct BlockStyle {
    int list = 2;
    int item = 2;
};

// Whole lines, each ended by \n; `indent` is the column of the key, or of the dash.
std::string entry_lines(const Field &field, int indent, BlockStyle style = {});
std::string item_lines(const Value &item, int indent, BlockStyle style = {});
// The lines under a key that stands at `indent`.
std::string lines_under_key(const Value &value, int indent, BlockStyle style = {});

} // namespace maillon
