// How values of the domain look in JSON.
// SPDX-License-Identifier: MIT
#include "report/json.h"

namespace maillon {

std::string written(const Json &json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json json_answer() { return {{"format", 1}}; }

Json json_of(Date date) { return date.iso(); }

Json json_of(const std::optional<Date> &date) { return date ? json_of(*date) : Json(); }

Json json_of(const std::optional<Fact> &fact) { return fact ? json_of(fact->date) : Json(); }

Json json_of(const std::string &text) { return text.empty() ? Json() : Json(text); }

Json json_of(const std::optional<int> &number) { return number ? Json(*number) : Json(); }

} // namespace maillon
