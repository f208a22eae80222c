// A text in a person's own editor, which is never lost: a record, or a note.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "commands/context.h"
#include "records/editing_copy.h"

namespace maillon {

// $VISUAL, else $EDITOR, else at a terminal Debian's own; throws Error where there is none.
std::string editor_of(const Context &context);

// Whatever ends the command, a text that was changed and not taken over is kept, and its place is
// said.
class EditedText {
public:
    EditedText(Context &context, const std::string &file_name, const std::string &text)
        : context_(context), given_(text),
          copy_(file_name, text, context.world.variable("XDG_RUNTIME_DIR")) {}
    ~EditedText();
    EditedText(const EditedText &) = delete;
    EditedText &operator=(const EditedText &) = delete;

    // Throws Error where the editor fails.
    void open_in(const std::string &editor) const;
    [[nodiscard]] std::string text() const { return copy_.text(); }
    // The text stands where it belongs, or is not wanted any more.
    void done();

private:
    [[nodiscard]] bool is_as_given() const;

    Context &context_;
    std::string given_;
    EditingCopy copy_;
    bool done_ = false;
};

} // namespace maillon
