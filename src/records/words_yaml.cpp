// Reads the association's own words.
// SPDX-License-Identifier: MIT
#include "records/words_yaml.h"

#include "records/atomic_file.h"

namespace maillon {
namespace {

std::vector<std::string> read_entries(MapReader &map, std::string_view key) {
    std::vector<std::string> entries = map.words(key);
    std::erase_if(entries, [&](const std::string &entry) {
        if (is_telling_entry(entry)) return false;
        map.fault(key, Presence::optional,
                  msg("'{0}' holds an entry that is no word ('{1}')", key, token(entry)),
                  msg("write two letters or more, or three and a star at the end for any ending"));
        return true;
    });
    return entries;
}

} // namespace

WordSettings read_words(MapReader &privacy) {
    WordSettings words;
    auto map = privacy.map("words");
    if (!map) return words;
    for (const Telling kind : telling_words_kinds)
        if (auto entries = read_entries(*map, telling_code(kind)); !entries.empty())
            words.added[kind] = std::move(entries);
    words.without = read_entries(*map, "without");
    return words;
}

WordSettings words_of(const Folder &folder) {
    const auto read = read_file(folder.root() / "maillon.yaml");
    if (!read.file) return {};
    const Document document = read_document("maillon.yaml", read.file->text);
    if (!document.readable) return {};
    Problems named_elsewhere;
    RecordReading reading{"settings", document.file, named_elsewhere};
    MapReader settings(reading, document.root, "");
    auto privacy = settings.map("privacy");
    return privacy ? read_words(*privacy) : WordSettings();
}

} // namespace maillon
