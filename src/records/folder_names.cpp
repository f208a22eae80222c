// The names of everybody whose identity is here, read as quickly as can be.
// SPDX-License-Identifier: MIT
#include "records/folder_list.h"
#include "records/folder_loader.h"
#include "records/identity_name.h"
#include "records/identity_yaml.h"

namespace maillon {

// The folders on the way were looked at when they were listed: none is a link.
std::vector<Match> Folder::load_names() const {
    const std::string place = identities().string() + "/";
    const std::vector<std::string> files = list_years(place, "identities").files;
    std::vector<Match> all(files.size());
    for_each_number(files.size(), [&](std::size_t i) {
        const std::string id = id_of(files[i]);
        auto read = read_file((place + files[i].substr(identities_prefix.size())).c_str());
        if (!read.file) return;
        std::string &text = read.file->text;
        if (auto name = name_at_the_head(text, id))
            all[i] = {id, *std::move(name)};
        else if (auto whole = decoded(files[i], std::move(text), read_identity); !whole.broken())
            all[i] = {id, whole.record.name.empty() ? id : whole.record.name};
    });
    std::erase_if(all, [](const Match &one) { return one.id.empty(); });
    return all;
}

} // namespace maillon
