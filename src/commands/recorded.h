// A commit's subject, in the words of whoever reads it: "binôme suspendre y26-7kq2m p-3n8w".
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/message.h"

namespace maillon {

// Subjects are written in English (answer.h), so that a history reads the same for all; what is not
// a command's is left as it stands.
Message command_recorded(const std::string &subject);

} // namespace maillon
