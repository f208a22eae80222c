// The audit for a person: what is here, what git remembers, what was looked at, how to remove it.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/audit_answer.h"
#include "report/page.h"
#include "report/problem_words.h"

namespace maillon {
namespace {

Message kind_in_words(const AuditFinding &one) {
    const Message kind = telling_in_words(one.kind);
    return one.whose.empty() ? kind : msg("{0} ({1})", kind, one.whose);
}

Message repository_in_words(const AuditFinding &one) {
    return one.repository.empty() ? msg("the folder's history") : msg("the identities' history");
}

Message place_in_words(const AuditFinding &one) {
    switch (one.where) {
    case AuditPlace::version:
        return msg("{0}, in {1}", one.file, msg("{0} version|{0} versions", one.times));
    case AuditPlace::message:
        return msg("{0} commit message|{0} commit messages", one.times);
    case AuditPlace::name:
        return msg("the name of a file or a branch: {0}", one.file);
    default:
        return msg("{0} object that no commit leads to|{0} objects that no commit leads to",
                   one.times);
    }
}

// What is here reads as `check` says it.
Problem as_problem(const AuditFinding &one) {
    return {Damage::warning, {one.file, one.place}, kind_in_words(one), telling_remedy(one.kind)};
}

void write_here(const Audit &audit, const View &view, const LendLine &lend, std::string &out,
                Page &page) {
    Problems problems;
    for (const AuditFinding &one : audit.findings)
        if (one.where == AuditPlace::here) problems.push_back(as_problem(one));
    if (view.format == Format::text) {
        out = problem_lines(problems, view.speech, lend, view.width);
        return;
    }
    for (const Problem &problem : problems)
        page.item(problem_in_words(problem));
}

void write_remembered(const Audit &audit, Page &page) {
    const auto lines = remembered_in_words(audit);
    if (lines.empty()) return;
    page.heading(msg("What git remembers"));
    for (const Message &line : lines)
        page.item(line);
}

void write_scope(const Audit &audit, Page &page) {
    page.heading(msg("What was looked at"));
    if (!audit.has_names)
        page.item(
            audit.of.empty()
                ? msg("no identity is here: names were not looked for")
                : msg("no identity of {0}, here or in git: only the id was looked for", audit.of));
    for (const Message &one : audit.looked_at)
        page.item(one);
    for (const Message &one : audit.not_looked_at)
        page.item(msg("not looked at: {0}", one));
}

void write_steps(const std::vector<RemovalStep> &steps, Page &page) {
    if (steps.empty()) return;
    page.heading(msg("How to take it out of git"));
    for (const RemovalStep &step : steps) {
        page.item(step.why);
        for (const std::string &line : step.lines)
            page.command(msg("{0}", line));
    }
}

std::size_t count(const Audit &audit, bool is_here) {
    return static_cast<std::size_t>(
        std::ranges::count_if(audit.findings, [&](const AuditFinding &one) {
            return is_telling(one) && (one.where == AuditPlace::here) == is_here;
        }));
}

} // namespace

std::vector<Message> remembered_in_words(const Audit &audit) {
    std::vector<Message> lines;
    for (const AuditFinding &one : audit.findings)
        if (one.where != AuditPlace::here)
            lines.push_back(msg("{0}, {1}: {2} ({3})", repository_in_words(one),
                                place_in_words(one), kind_in_words(one),
                                one.commit.empty() ? "-" : one.commit));
    return lines;
}

std::string audit_answer(const AuditReport &report, const View &view, const LendLine &lend) {
    if (view.format == Format::json) return audit_json(report, view);
    const Audit &audit = report.audit;
    std::string out;
    Page page(view);
    write_here(audit, view, lend, out, page);
    const auto here = count(audit, true);
    const auto past = count(audit, false);
    page.sentence(here + past == 0 ? msg("Nothing says too much where it was looked.")
                                   : msg("{0}, {1}.", msg("{0} place here|{0} places here", here),
                                         msg("{0} in what git remembers", past)));
    write_remembered(audit, page);
    write_scope(audit, page);
    write_steps(report.steps, page);
    if (report.steps.empty() && audit.of.empty() && past > 0)
        page.sentence(msg("How to take a person out of git: maillon privacy audit YOUTH"));
    return out + page.text();
}

} // namespace maillon
