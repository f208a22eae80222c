// A merged value on one line, as it stands inside [ ] and { }.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "records/merge_plan.h"

namespace maillon {

// `ours` and `theirs` are the texts that the values were read from: what is written simply there
// stays as it is.
std::string flow_text(const Merged &merged, const std::string &ours, const std::string &theirs);

} // namespace maillon
