// Watches the folder being read.
// SPDX-License-Identifier: MIT
#include "commands/progress.h"

#include <ostream>

namespace maillon {
namespace {

constexpr double patience = 1.0; // seconds
constexpr double pause = 0.1;
constexpr auto erase_line = "\r\x1b[K";

} // namespace

struct Progress {
    Terminal &terminal;
    Speech speech;
    std::function<double()> seconds;
    double told = 0; // when; at first, when a line is due
    bool stands = false;

    void tell(const Message &line) {
        const double now = seconds();
        if (now < told) return;
        told = now + pause;
        stands = true;
        terminal.err << erase_line << say(line, speech) << std::flush;
    }
    void erase() {
        if (stands) terminal.err << erase_line << std::flush;
        stands = false;
    }
};

namespace {

// Empty where nobody is told.
std::optional<Progress> progress_for(const Context &context) {
    const bool person = context.terminal.err_is_terminal && !context.quiet;
    if (!person || !context.world.seconds || context.world.variable("TERM") == "dumb")
        return std::nullopt;
    Progress progress{context.terminal, context.view.speech, context.world.seconds};
    progress.told = progress.seconds() + patience;
    return progress;
}

} // namespace

void tell_progress(Context &context) {
    const auto found = progress_for(context);
    if (!found) return;
    context.data().set_watch([progress = *found](std::size_t done, std::size_t of) mutable {
        if (done == of)
            progress.erase();
        else
            progress.tell(msg("reading records: {0} of {1}", done, of));
    });
}

FoldersProgress::FoldersProgress(Context &context, std::size_t of) : of_(of) {
    if (auto progress = progress_for(context))
        progress_ = std::make_shared<Progress>(std::move(*progress));
}

void FoldersProgress::watch(Folder &folder, std::size_t number) const {
    if (!progress_) return;
    folder.set_watch([progress = progress_, number, folders = of_](std::size_t, std::size_t) {
        progress->tell(msg("reading association {0} of {1}", number, folders));
    });
}

void FoldersProgress::erase() const {
    if (progress_) progress_->erase();
}

} // namespace maillon
