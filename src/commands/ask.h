// Questions to the person at the terminal; never put where stdin or stderr is none (3-commands, 3.1
// rule 6).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/context.h"

namespace maillon {

// Somebody reads the question and can answer it.
bool can_ask(const Terminal &terminal);

struct Question {
    Message what;
    std::vector<Candidate> candidates = {}; // shown, and completed at the prompt
    std::string preset = {};                // what an empty line means; shown
};

// All of these throw Error where the person leaves instead (Ctrl-C, Ctrl-D): nothing was written.

// Asks until something is answered.
std::string ask(const Context &context, const Question &question);
// Empty where the person has no answer.
std::string ask_if_known(const Context &context, const Question &question);

enum class Reply { yes, no };
// `preset` is what an empty line means.
Reply confirm(const Context &context, const Message &what, Reply preset);

// The place, from 0, of the line that was chosen, by its number or its first word.
std::size_t choose(const Context &context, const Message &what, const std::vector<Message> &lines);

// More lines than this are not chosen from: they are listed, and the person says more of the name.
constexpr std::size_t most_to_choose_from = 20;

} // namespace maillon
