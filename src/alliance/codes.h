// The closed lists of words that records may use, with what a person reads in each language
// (1-domain, 1.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace maillon {

struct Code {
    std::string_view code;
    Label label;
    std::string_view group = {}; // reasons: who it comes from; outcomes: reached | broken |
                                 // neutral; kinds: school for education
    bool retired = false;        // readable, no longer choosable
    bool sensitive = false;      // kinds: the name alone reveals something about the young person
    std::string_view dora = {}, emplois = {},
                     tba = {}; // equivalents elsewhere, for `codes`, import and export
};

struct CodeSet {
    std::string_view name; // "reasons"
    Label title;
    std::span<const Code> codes;
};

// Every set, in the order of 1-domain: partner-kinds stages reasons outcomes consents circle-roles
// pause-reasons feedback partner-checkpoints youth-checkpoints channels obstacles goals publics
// forget-reasons.
std::span<const CodeSet> code_sets();
const CodeSet &
code_set(std::string_view name); // throws std::logic_error for a name that is not a set's

// By the exact code; null where there is none. Partner kinds are found whatever their case.
const Code *find_code(const CodeSet &set, std::string_view code);

// What a person typed: a code, or its label in either language, case and accents apart, or a unique
// beginning of words of it.
const Code *recognise(const CodeSet &set, std::string_view typed);

// The label of a code, or the code itself where it is not in the set.
Argument labelled(std::string_view set, std::string_view code);

// goals also take any data·inclusion thématique verbatim: two kebab-case words joined by "--".
bool is_goal(std::string_view code);

// What a decline says: our offer was not clear (misfit), we promised what we could not hold (ours),
// or neither.
enum class Fit { misfit, ours, life };
Fit fit_of(std::string_view decline_reason);

enum class Ending { reached, broken, neutral };
Ending ending_of(std::string_view outcome);

bool is_school(std::string_view partner_kind);

} // namespace maillon
