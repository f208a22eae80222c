// Opens the editor and keeps what was written in it.
// SPDX-License-Identifier: MIT
#include "commands/edited_text.h"

#include <ostream>

#include <unistd.h>

#include "base/error.h"

namespace maillon {

std::string editor_of(const Context &context) {
    for (const char *name : {"VISUAL", "EDITOR"})
        if (auto editor = context.world.variable(name); !editor.empty()) return editor;
    constexpr auto debians = "/usr/bin/editor";
    if (context.terminal.in_is_terminal && ::access(debians, X_OK) == 0) return debians;
    throw refused(msg("no editor is set"), msg("say which one, for example: EDITOR=nano"));
}

// Nobody's words are lost with it.
bool EditedText::is_as_given() const {
    try {
        return copy_.text() == given_;
    } catch (const Error &) {
        return false;
    }
}

EditedText::~EditedText() {
    if (done_) return;
    if (is_as_given())
        copy_.remove();
    else
        context_.note(msg("your text is kept in {0}", copy_.path().string()));
}

void EditedText::open_in(const std::string &editor) const {
    context_.terminal.out.flush();
    const int status = run_editor(editor, copy_.path());
    if (status != 0)
        throw refused(msg("the editor failed, nothing was written ({0})", status),
                      msg("see that $VISUAL or $EDITOR names a program that is there"));
}

void EditedText::done() {
    copy_.remove();
    done_ = true;
}

} // namespace maillon
