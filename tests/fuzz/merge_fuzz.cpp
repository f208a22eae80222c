// Any three texts as versions of a record, and two random branches of any readable one: a merge
// never crashes, never loses a line unsaid, and says the same whichever side is called ours.
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>

#include "fuzz/fault.h"
#include "records/merge.h"
#include "support/branches.h"

using namespace maillon;
using namespace maillon::branches;

namespace {

const std::string file = "youth/2026/y26-7kq2m.yaml";

void check_merge(const MergeTexts &texts) {
    const auto result = merge_records(file, texts);
    const auto swapped = merge_records(file, {texts.base, texts.theirs, texts.ours});
    if (result.is_clean() != swapped.is_clean()) fault("a conflict on one side only");
    if (!result.is_clean() || result.by_lines) return;
    const Document merged = read_document(file, result.text);
    if (!merged.readable) fault("a clean merge can't be read");
    const Document other = read_document(file, swapped.text);
    if (!same_data(merged.root, other.root)) fault("the sides swapped say something else");
}

std::uint64_t seed_of(const std::string &text) {
    std::uint64_t seed = 14695981039346656037U;
    for (const char c : text)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return seed;
}

// The record as base, with what two colleagues might have done to it.
void check_branches(const std::string &text) {
    Random random(seed_of(text));
    Branch one{text, {}, {}, 0};
    Branch other{text, {}, {}, 0};
    grow(one, file, "a", random);
    grow(other, file, "o", random);
    check_merge({text, one.text, other.text});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto third = size / 3;
    check_merge({text.substr(0, third), text.substr(third, third), text.substr(2 * third)});
    check_merge({"", text, text.substr(0, third)});
    if (read_document(file, text).readable) check_branches(text);
    return 0;
}
