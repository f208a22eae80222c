// Reads .gitattributes: a pattern and its attributes on each line, the last line that fits counts.
// SPDX-License-Identifier: MIT
#include "records/git_attributes.h"

#include <algorithm>
#include <sstream>
#include <vector>

namespace maillon {
namespace {

constexpr std::string_view ending = ".yaml";

struct Rule {
    std::string pattern;
    std::optional<std::string> driver; // of merge=; "" where it is taken away
};

std::optional<std::string> driver_in(std::istringstream &attributes) {
    std::optional<std::string> driver;
    for (std::string word; attributes >> word;) {
        if (word.starts_with("merge=")) driver = word.substr(6);
        if (word == "merge" || word == "-merge" || word == "!merge") driver = "";
    }
    return driver;
}

// A pattern may stand in quotes, and then hold spaces.
Rule rule_of(const std::string &line) {
    const auto begin = line.find_first_not_of(" \t");
    if (begin == line.npos || line[begin] == '#') return {};
    const auto last = line[begin] == '"' ? line.find('"', begin + 1) : line.npos;
    const auto end = line.find_first_of(" \t", last == line.npos ? begin : last);
    if (end == line.npos) return {};
    std::string pattern = line.substr(begin, end - begin);
    std::erase(pattern, '"');
    std::istringstream attributes(line.substr(end));
    return {std::move(pattern), driver_in(attributes)};
}

bool fits_every_record(const std::string &pattern) {
    static const std::vector<std::string> all = {"*", "**", "*.yaml", "**/*.yaml", "**/*", "/**"};
    return std::find(all.begin(), all.end(), pattern) != all.end();
}

// In doubt it does: only a name that can't end as records do is beside the point. A macro may be
// given to anything.
bool may_fit_records(const std::string &pattern) {
    if (pattern.starts_with("[attr]")) return true;
    const auto wild = pattern.find_last_of("*?]\\");
    const std::string_view tail =
        std::string_view(pattern).substr(wild == pattern.npos ? 0 : wild + 1);
    return tail.ends_with(ending) || (wild != pattern.npos && ending.ends_with(tail));
}

} // namespace

MergeRules merge_rules(std::string_view attributes) {
    MergeRules rules;
    std::istringstream lines{std::string(attributes)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const Rule rule = rule_of(line);
        if (!rule.driver) continue;
        const bool fits_all = fits_every_record(rule.pattern);
        if (fits_all) {
            rules.of_all = rule.driver;
            rules.union_line = 0;
        }
        if (*rule.driver == "union" && (fits_all || may_fit_records(rule.pattern)))
            rules.union_line = number;
    }
    return rules;
}

} // namespace maillon
