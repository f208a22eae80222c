// What a writing command says when it is done: what was recorded, for whom and in which file; and
// what comes next (3-commands, 3.1 rule 6). And the commit, where the folder is trusted.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "commands/context.h"

namespace maillon {

// After a change of one or more records: shows the difference in rehearsal; otherwise commits with
// `log` (ids only), says `recorded` and then `next`, unless --quiet. Returns the exit code.
int answer(Context &context, const std::string &log, const Message &recorded, const Message &next);

// What is due next for a young person or with a partner, with the command that does it; empty where
// nothing is.
Message next_for_youth(Context &context, const std::string &youth_id);
Message next_for_partner(Context &context, const std::string &partner_id);

// "Inès B. (y26-7kq2m)" for a person at work, the id elsewhere.
std::string who_is(Context &context, const std::string &youth_id);

} // namespace maillon
