// A data folder in which every free text is a canary of its own: a word found nowhere else, to be
// searched for in what leaves.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "unit/records/temporary_folder.h"

namespace maillon::planted {

struct PlantedFile {
    std::string name;
    std::string text;
};

// One young person who agreed to share (y26-aaaa1), one who did not (y26-bbbb2), one who took it
// back (y26-dddd4), one of another partner (y26-cccc3); every key of the records is there.
std::vector<PlantedFile> files();

// Words that may leave to the partner whose page it is: its own name and people, ours, the offer.
std::vector<std::string> may_leave();
// With --names also these.
std::vector<std::string> may_leave_by_name();
// Where the settings share notes also these.
std::vector<std::string> may_leave_as_notes();

// All canaries in a text, each once.
std::vector<std::string> canaries_in(const std::string &text);

} // namespace maillon::planted
