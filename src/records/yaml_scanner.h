// The quick reader: a scanner of the YAML that records are written in. It reads only what it is
// sure of, exactly as the reference does; tests/fuzz/scanner_fuzz.cpp holds it to that.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/yaml_tree.h"

namespace maillon {

// Reads the document's text into its tree, comments and problems. False: not sure; then only its
// file and text mean anything, and read_by_events() is to judge them.
bool scan(Document &document);

} // namespace maillon
