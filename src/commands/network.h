// Answers over several data folders: -C more than once, or --network FILE.
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <type_traits>

#include "alliance/network.h"
#include "commands/context.h"

namespace maillon {

Option network_option();

// Throws Error (wrong words) where several folders are asked of a command that answers for one.
void refuse_several(const Command &command, const std::vector<std::string> &line);

bool asks_several(const Words &words);

// Throws Error (wrong words) for words that have no meaning over several associations, rather than
// to pass over them; --names always.
void refuse_across(const Words &words, std::initializer_list<Label> names);

// One association, read; it is let go when `take` returns.
struct OneOfNetwork {
    std::string name;
    std::string folder; // as it was given
    const RecordsRead &reading;
};
using TakeOne = std::function<void(const OneOfNetwork &)>;

// Reads one after the other, each with its own settings. What can't be opened is named on stderr,
// and so are the errors of records. Throws Error where none can be opened, or two have one name.
// What could not be read, and the exit code.
struct NetworkOutcome {
    std::vector<UnreadFolder> unread;
    int exit_code = 0;
};
NetworkOutcome each_association(Context &context, const Words &words, const TakeOne &take);

int errors_in(const Problems &problems);

// Each reduced to what `reduce(reading)` gives.
template <class Reduce>
auto reduced_network(Context &context, const Words &words, const Reduce &reduce) {
    using Figures = std::invoke_result_t<const Reduce &, const RecordsRead &>;
    NetworkRead<Figures> network;
    const NetworkOutcome outcome = each_association(context, words, [&](const OneOfNetwork &one) {
        network.associations.push_back(
            {one.name, one.folder, errors_in(one.reading.problems), reduce(one.reading)});
    });
    network.unread = outcome.unread;
    return std::pair(std::move(network), outcome.exit_code);
}

} // namespace maillon
