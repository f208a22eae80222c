// The figures for a funder as they stand beside other associations'. For *_json.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/impact.h"
#include "report/json.h"

namespace maillon {

// Without territories, publics and definitions.
Json json_of(const Impact &impact, const View &view);
Json publics_json(const Impact &impact, const View &view);

} // namespace maillon
