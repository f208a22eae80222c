// A line that says how far long work has come, for a person at a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "commands/context.h"

namespace maillon {

// While records are read: a line on stderr once it takes longer than a second, ten times a second
// at most, erased when they are read. Nothing where stderr is no terminal.
void tell_progress(Context &context);

struct Progress;

// The same over several folders, one after the other: which of how many is being read.
class FoldersProgress {
public:
    FoldersProgress(Context &context, std::size_t of);
    // Before the folder is read; `number` counts from 1.
    void watch(Folder &folder, std::size_t number) const;
    void erase() const; // before anything else is said on stderr

private:
    std::shared_ptr<Progress> progress_; // null: nobody is told
    std::size_t of_;
};

} // namespace maillon
