// Which data folders an answer over several associations is about: a file that lists them, or
// folders that were typed (docs/data-format.md, "Several associations").
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maillon {

struct NetworkFolder {
    std::string given; // as it was typed, or written in the file
    std::filesystem::path root;
    std::string name; // empty: the association's own
};

// `named` as it was typed, from `here`; the folders it lists stand relative to it. Throws Error,
// with its place, for any fault of the file: an answer without one of the associations would be
// taken for the whole.
std::vector<NetworkFolder> read_network(const std::filesystem::path &here,
                                        const std::string &named);

// Those of the file `list`, else those that were typed, from `here`. Throws Error for both at once,
// and where two are the same.
std::vector<NetworkFolder> network_asked(const std::filesystem::path &here,
                                         const std::vector<std::string> &typed,
                                         const std::string &list);

} // namespace maillon
