// Any change to any place of a record, and what it promised, checked without the editor's own
// proof. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/change.h"
#include "records/yaml_tree.h"
#include "support/dice.h"

namespace maillon {

Change random_change(const Node &root, Dice &dice);

// A string that readers may stumble over, or a harmless one.
std::string random_string(Dice &dice);

// The promise that the edited text breaks, or nothing: it reads as intended; only lines of the
// edited entry changed; every comment outside what was removed, the line ends, the byte order mark
// and the end of the file are kept.
std::string broken_promise(const Document &before, const Change &change, const std::string &after);

// One line for a test's output.
std::string shown(const Change &change);

} // namespace maillon
