// How values of the domain look in JSON.
// SPDX-License-Identifier: MIT
#include "report/json.h"

#include <fmt/format.h>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

// JSON escapes what acts without changing the text: outside strings only the line ends that lay it
// out act, and they stay.
std::string escaped(std::string_view json) {
    std::string out;
    each_code_point(json, [&](CodePoint point, std::string_view bytes) {
        if (point.value > ' ' && is_acting(point.value))
            out += fmt::format("\\u{:04x}", point.value);
        else
            out += bytes;
    });
    return out;
}

} // namespace

std::string written(const Json &json) {
    return escaped(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::string written_line(const Json &json) {
    return escaped(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

Json json_answer() { return {{"format", 1}}; }

Json json_of(Date date) { return date.iso(); }

Json json_of(const std::optional<Date> &date) { return date ? json_of(*date) : Json(); }

Json json_of(const Rare<Fact> &fact) { return fact ? json_of(fact->date) : Json(); }

Json json_of(const std::string &text) {
    if (text.empty()) return {};
    return broken_utf8(text) ? Json(shown(text)) : Json(text);
}

Json json_of(const std::optional<int> &number) { return number ? Json(*number) : Json(); }

} // namespace maillon
