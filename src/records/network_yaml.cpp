// The list's keys, and what may not stand twice in it.
// SPDX-License-Identifier: MIT
#include "records/network_yaml.h"

#include <set>

namespace maillon {

std::vector<ListedFolder> read_listed_folders(const Document &document, Problems &problems) {
    RecordReading reading{"network", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    std::set<std::string> folders, names;
    auto listed = record.items("associations", [&](MapReader &item) {
        ListedFolder one{item.text("folder", Presence::required), item.text("name")};
        if (!one.folder.empty() && !folders.insert(one.folder).second)
            item.fault("folder", Presence::optional, msg("'folder' is listed twice"),
                       msg("keep one of the two"));
        if (!one.name.empty() && !names.insert(one.name).second)
            item.fault("name", Presence::optional, msg("'name' is listed twice"),
                       msg("give each association a name of its own"));
        return one;
    });
    if (listed.empty())
        record.fault("associations", Presence::required, msg("'associations' lists no folder"),
                     msg("list them: - folder: ../afev-95"));
    return listed;
}

} // namespace maillon
