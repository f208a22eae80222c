// Problems, a line each: place first, subject quoted, remedy after a semicolon (3-commands, 3.1
// rule 8).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/fitted.h"
#include "base/text.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/excerpt.h"
#include "report/page.h"
#include "report/problem_words.h"

namespace maillon {
namespace {

std::string place_of(const Origin &origin) {
    std::string out = origin.file;
    if (origin.place.line > 0) out += ":" + std::to_string(origin.place.line);
    if (origin.place.line > 0 && origin.place.column > 0)
        out += ":" + std::to_string(origin.place.column);
    return out.empty() ? out : out + ": ";
}

Message said(const Problem &problem) {
    Message what =
        problem.remedy.empty() ? problem.what : msg("{0}; {1}", problem.what, problem.remedy);
    if (problem.damage == Damage::warning) return msg("warning: {0}", what);
    if (problem.damage == Damage::hint) return msg("hint: {0}", what);
    return what;
}

std::size_t count(const Problems &problems, Damage damage) {
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(),
                      [&](const Problem &one) { return one.damage == damage; }));
}

} // namespace

Message problem_in_words(const Problem &problem) {
    return msg("{0}{1}", place_of(problem.origin), said(problem));
}

Message how_many(const Problems &problems) {
    const auto errors = count(problems, Damage::structure) + count(problems, Damage::meaning);
    return msg("{0}, {1}, {2}.", msg("{0} error|{0} errors", errors),
               msg("{0} warning|{0} warnings", count(problems, Damage::warning)),
               msg("{0} hint|{0} hints", count(problems, Damage::hint)));
}

std::string problem_lines(const Problems &problems, const Speech &speech, const LendLine &lend,
                          int width) {
    std::string out;
    for (const Problem &problem : problems)
        out += fitted(shown(say(problem_in_words(problem), speech)), width) +
               excerpt_at(problem.origin, lend, width);
    return out;
}

std::string problem_lines(const Problems &problems, const Speech &speech) {
    return problem_lines(problems, speech, {}, 0);
}

std::string problems_answer(const Problems &problems, const View &view) {
    return problems_answer(problems, view, {});
}

std::string problems_answer(const Problems &problems, const View &view, const LendLine &lend) {
    if (view.format == Format::json) return problems_json(problems, view);
    Page page(view);
    if (view.format == Format::markdown)
        for (const Problem &problem : problems)
            page.item(problem_in_words(problem));
    page.sentence(problems.empty() ? msg("All records are in order.") : how_many(problems));
    const bool is_text = view.format == Format::text;
    return (is_text ? problem_lines(problems, view.speech, lend, view.width) : "") + page.text();
}

} // namespace maillon
