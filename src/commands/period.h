// Which days a report is asked about: --week, --month, --term, or --from and --to.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "alliance/period.h"
#include "commands/context.h"

namespace maillon {

// --from and --to.
std::vector<Option> range_options();
// Empty where neither was given. `--to` is the day asked about where it is left out. Throws Error
// for days in the wrong order or to come.
std::optional<Period> range_asked(const Context &context, const Words &words);

// --week, --month, --term.
std::vector<Option> period_options();
// The last complete week where none was given. Throws Error for two at a time.
Period period_asked(const Context &context, const Words &words);

} // namespace maillon
