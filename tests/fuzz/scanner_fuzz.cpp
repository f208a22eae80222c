// The scanner's licence: what it reads, the reference reads too, and exactly so.
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>

#include "fuzz/fault.h"
#include "records/yaml_scanner.h"
#include "support/readings.h"

using namespace maillon;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    Document scanned;
    scanned.file = "f";
    scanned.text.assign(reinterpret_cast<const char *>(data), size);
    if (!scan(scanned)) return 0;
    const Document judged = read_by_events("f", scanned.text);
    if (!judged.readable) fault("the scanner reads what the reference refuses");
    const char *const what = difference(scanned, judged);
    if (*what != 0) fault(what);
    return 0;
}
