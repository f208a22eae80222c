// Whether an error may say names.
// SPDX-License-Identifier: MIT
#include "commands/names_in_errors.h"

namespace maillon {

Names names_in_errors(const Context &context) {
    const bool ends_in_a_log =
        context.terminal.out_is_terminal && !context.terminal.err_is_terminal;
    return ends_in_a_log ? Names::ids : context.view.names;
}

} // namespace maillon
