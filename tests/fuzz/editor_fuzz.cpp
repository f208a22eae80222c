// Edits on any record that can be read, as it is and written as many hands would: what the editor
// promises holds, or it refuses. Bytes behind a NUL choose the edit.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "fuzz/fault.h"
#include "records/yaml_editor.h"
#include "support/messy.h"
#include "support/random_change.h"

using namespace maillon;

namespace {

const std::string file = "youth/2026/y26-7kq2m.yaml";

void edit_once(const Document &before, Dice &dice) {
    const Change change = random_change(before.root, dice);
    std::string after;
    try {
        after = edited(before, {change});
    } catch (const Error &) {
        return; // counted by the unit test
    }
    const auto broken = broken_promise(before, change, after);
    if (broken.empty()) return;
    std::fprintf(stderr, "%s\n--- before\n%s\n--- after\n%s\n", shown(change).c_str(),
                 before.text.c_str(), after.c_str());
    fault(broken.c_str());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto parting = std::min(bytes.find('\0'), size);
    Dice dice(static_cast<unsigned>(std::hash<std::string_view>{}(bytes)),
              bytes.substr(std::min(parting + 1, size)));
    const Document document = read_document(file, std::string(bytes.substr(0, parting)));
    if (!document.readable) return 0;
    edit_once(document, dice);
    const Document messy = read_document(file, messy_text(document.root, dice));
    if (messy.readable && same_data(messy.root, document.root)) edit_once(messy, dice);
    return 0;
}
