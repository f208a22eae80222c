// Any text a person may type, written as a value: maillon, a YAML 1.1 reader and a YAML 1.2 reader
// all read this very text.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <string>

#include "base/text.h"
#include "fuzz/fault.h"
#include "support/other_readers.h"

using namespace maillon;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string string(reinterpret_cast<const char *>(data),
                             std::min<std::size_t>(size, 400));
    const auto is_control = [](unsigned char c) { return c < 0x20 && c != '\n' && c != '\t'; };
    if (broken_utf8(string) || std::any_of(string.begin(), string.end(), is_control)) return 0;
    const auto complaint = misread(string);
    if (!complaint.empty()) fault(complaint.c_str());
    return 0;
}
