// Reads the file that lists the associations of a network.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "records/yaml_reader.h"

namespace maillon {

struct ListedFolder {
    std::string folder; // as it is written
    std::string name;   // may be empty
};

std::vector<ListedFolder> read_listed_folders(const Document &document, Problems &problems);

} // namespace maillon
