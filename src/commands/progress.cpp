// Watches the folder being read.
// SPDX-License-Identifier: MIT
#include "commands/progress.h"

#include <ostream>

namespace maillon {
namespace {

constexpr double patience = 1.0; // seconds
constexpr double pause = 0.1;
constexpr auto erase_line = "\r\x1b[K";

struct Progress {
    Terminal &terminal;
    Speech speech;
    std::function<double()> seconds;
    double told = 0; // when; at first, when a line is due
    bool stands = false;

    void tell(std::size_t done, std::size_t of) {
        if (done == of) {
            if (stands) terminal.err << erase_line << std::flush;
            stands = false;
            return;
        }
        const double now = seconds();
        if (now < told) return;
        told = now + pause;
        stands = true;
        terminal.err << erase_line << say(msg("reading records: {0} of {1}", done, of), speech)
                     << std::flush;
    }
};

} // namespace

void tell_progress(Context &context) {
    const bool person = context.terminal.err_is_terminal && !context.quiet;
    if (!person || !context.world.seconds || context.world.variable("TERM") == "dumb") return;
    Progress progress{context.terminal, context.view.speech, context.world.seconds};
    progress.told = progress.seconds() + patience;
    context.data().set_watch(
        [progress](std::size_t done, std::size_t of) mutable { progress.tell(done, of); });
}

} // namespace maillon
