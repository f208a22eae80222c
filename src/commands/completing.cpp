// Puts what was typed and what it may become together.
// SPDX-License-Identifier: MIT
#include "commands/completing.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/joined.h"
#include "base/text.h"

namespace maillon {
namespace {

using Texts = std::vector<std::string>;

std::optional<std::string> gone_on(const std::string &typed, const std::string &value) {
    if (value.starts_with(typed)) return value;
    const std::string folded = fold(value);
    const std::string beginning = fold(typed);
    if (!folded.starts_with(beginning)) return std::nullopt;
    return typed + folded.substr(beginning.size());
}

bool ends_inside_a_word(const std::string &typed) {
    return !typed.empty() && std::string_view(" .-_").find(typed.back()) == std::string_view::npos;
}

// The words typed are whole words of the name, but for the last, which begins one.
std::optional<std::string> name_gone_on(const std::string &typed, const Texts &begun, Texts name) {
    if (begun.empty()) return typed.empty() ? std::optional(joined(name, ".")) : std::nullopt;
    const bool inside = ends_inside_a_word(typed);
    std::string rest;
    for (std::size_t i = 0; i < begun.size(); ++i) {
        const bool last = i + 1 == begun.size() && inside;
        const auto word = std::find_if(name.begin(), name.end(), [&](const std::string &one) {
            return last ? one.starts_with(begun[i]) : one == begun[i];
        });
        if (word == name.end()) return std::nullopt;
        rest = last ? word->substr(begun[i].size()) : std::string();
        std::rotate(name.begin(), word, name.end()); // what follows it in the name follows here
        name.erase(name.begin());
    }
    const std::string more = joined(name, ".");
    if (more.empty()) return typed + rest;
    return typed + rest + (inside ? "." : "") + more;
}

} // namespace

std::vector<Candidate> completions(const std::string &typed, const std::vector<Candidate> &all) {
    std::vector<Candidate> fitting;
    std::set<std::string> seen;
    const auto add = [&](const std::optional<std::string> &value, const std::string &about) {
        if (value && seen.insert(*value).second) fitting.push_back({*value, about, {}, false});
    };
    const Texts begun = folded_words(typed);
    for (const Candidate &one : all) {
        const bool begins_id = one.by_name && !typed.empty() && one.value.starts_with(fold(typed));
        if (one.by_name && !begins_id)
            add(name_gone_on(typed, begun, folded_words(one.about)), one.about + "  " + one.value);
        else
            add(gone_on(typed, one.value), one.about);
    }
    if (!fitting.empty()) return fitting;
    for (const Candidate &one : all)
        if (!one.also.empty()) add(gone_on(typed, one.also), one.about);
    return fitting;
}

} // namespace maillon
