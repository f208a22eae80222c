// Finds a code by what a record holds or a person typed, and says what a code means.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "alliance/code_tables.h"
#include "base/text.h"

namespace maillon {
namespace {

using Words = std::vector<std::string>;

std::array<Words, 3> names_of(const Code &code) {
    return {folded_words(code.code), folded_words(code.label.english),
            folded_words(code.label.french)};
}

bool begins_words_of(const Words &name, const Words &typed) {
    return std::all_of(typed.begin(), typed.end(), [&](const std::string &beginning) {
        return std::any_of(name.begin(), name.end(),
                           [&](const std::string &word) { return word.starts_with(beginning); });
    });
}

// The one choosable code with a name that fits; null where several or none have.
template <class Fits> const Code *only_one(const CodeSet &set, Fits fits) {
    const Code *found = nullptr;
    for (const Code &code : set.codes) {
        const auto names = names_of(code);
        if (code.retired || std::none_of(names.begin(), names.end(), fits)) continue;
        if (found) return nullptr;
        found = &code;
    }
    return found;
}

bool is_kebab_case(std::string_view text) {
    const bool has_edges = text.empty() || text.front() == '-' || text.back() == '-';
    return !has_edges && text.find("--") == text.npos &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

bool is_one_of(std::string_view code, std::initializer_list<std::string_view> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string_view group_of(std::string_view set, std::string_view code) {
    const Code *found = find_code(code_set(set), code);
    return found ? found->group : std::string_view();
}

} // namespace

std::span<const CodeSet> code_sets() {
    static const std::array<CodeSet, 15> sets = {{
        {"partner-kinds", {"kinds of partners", "types de prescripteurs"}, partner_kind_codes()},
        {"stages", {"stages of a partnership", "paliers d’un partenariat"}, stage_codes()},
        {"reasons",
         {"reasons to decline or withdraw", "motifs de refus ou de retrait"},
         reason_codes()},
        {"outcomes",
         {"outcomes of a referral or pair", "issues d’une orientation ou d’un binôme"},
         outcome_codes()},
        {"consents", {"consents", "accords"}, consent_codes()},
        {"circle-roles", {"people around the youth", "entourage du jeune"}, circle_role_codes()},
        {"pause-reasons", {"reasons for a pause", "motifs de suspension"}, pause_reason_codes()},
        {"feedback", {"feedback to the prescriber", "retours au prescripteur"}, feedback_codes()},
        {"partner-checkpoints",
         {"checkpoints with a partner", "points d’étape avec un prescripteur"},
         partner_checkpoint_codes()},
        {"youth-checkpoints",
         {"checkpoints about a youth", "points d’étape sur un jeune"},
         youth_checkpoint_codes()},
        {"channels", {"channels", "moyens de contact"}, channel_codes()},
        {"obstacles", {"obstacles", "freins"}, obstacle_codes()},
        {"goals", {"goals", "objectifs"}, goal_codes()},
        {"publics", {"priority groups", "publics prioritaires"}, public_codes()},
        {"forget-reasons", {"reasons to forget somebody", "motifs d’oubli"}, forget_reason_codes()},
    }};
    return sets;
}

const CodeSet &code_set(std::string_view name) {
    for (const CodeSet &set : code_sets())
        if (set.name == name) return set;
    throw std::logic_error("no such set of codes");
}

const Code *find_code(const CodeSet &set, std::string_view code) {
    for (const Code &known : set.codes)
        if (known.code == code) return &known;
    if (set.name != "partner-kinds") return nullptr;
    const std::string folded = fold(code);
    for (const Code &known : set.codes)
        if (fold(known.code) == folded) return &known;
    return nullptr;
}

const Code *recognise(const CodeSet &set, std::string_view typed) {
    if (const Code *exact = find_code(set, trimmed(typed))) return exact;
    const Words words = folded_words(typed);
    if (words.empty()) return nullptr;
    if (const Code *named = only_one(set, [&](const Words &name) { return name == words; }))
        return named;
    return only_one(set, [&](const Words &name) { return begins_words_of(name, words); });
}

Argument labelled(std::string_view set, std::string_view code) {
    const Code *found = find_code(code_set(set), code);
    return found ? Argument(found->label) : Argument(code);
}

bool is_goal(std::string_view code) {
    if (find_code(code_set("goals"), code)) return true;
    const auto middle = code.find("--");
    return middle != code.npos && is_kebab_case(code.substr(0, middle)) &&
           is_kebab_case(code.substr(middle + 2));
}

// 1-domain, 1.4 lists four misfits; the health prototype, which is normative (4-health), counts
// wrong contact details as a fifth.
Fit fit_of(std::string_view decline_reason) {
    if (is_one_of(decline_reason, {"not-eligible", "out-of-area", "other-obstacles-first",
                                   "incomplete-file", "wrong-contact-details"}))
        return Fit::misfit;
    return is_one_of(decline_reason, {"no-capacity", "no-suitable-mentor"}) ? Fit::ours : Fit::life;
}

Ending ending_of(std::string_view outcome) {
    const auto group = group_of("outcomes", outcome);
    if (group == "reached") return Ending::reached;
    return group == "broken" ? Ending::broken : Ending::neutral;
}

bool is_school(std::string_view partner_kind) {
    return group_of("partner-kinds", partner_kind) == "school";
}

} // namespace maillon
