// Reads what is left of a young person who was forgotten: months, codes and counts, and nothing
// that a person wrote (6-quality, 6.3 rule 5).
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/youth.h"
#include "base/problem.h"
#include "records/yaml_tree.h"

namespace maillon {

// The record must have `forgotten`. Whatever else it holds is an error, a comment too: a name or a
// sentence may stand there. Each day is its month's last, so that nothing is told before its time;
// but the start of a pair that was not early is its month's first.
Youth read_forgotten(const Document &document, Problems &problems);

} // namespace maillon
