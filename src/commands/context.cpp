// The day, the staff member and the codes that a command line means; everything read, for the
// answers.
// SPDX-License-Identifier: MIT
#include "commands/context.h"

#include <algorithm>
#include <charconv>
#include <ostream>
#include <tuple>

#include "alliance/checks.h"
#include "alliance/codes.h"
#include "alliance/names.h"
#include "base/date_words.h"
#include "base/error.h"
#include "base/fitted.h"
#include "base/text.h"
#include "commands/ask.h"
#include "commands/note_reminder.h"
#include "records/git.h"
#include "report/answers.h"

namespace maillon {
namespace {

Error not_a_date(const std::string &typed) {
    return wrong_words(msg("'{0}' is not a date", typed),
                       msg("write 2026-11-23, 23/11, today, monday or -2w"));
}

Date date_given(const Context &context, const std::string &typed, Leaning leaning) {
    const auto date = read_date(typed, context.today, leaning);
    if (!date) throw not_a_date(typed);
    return *date;
}

bool by_place(const Problem &a, const Problem &b) {
    return std::tie(a.origin.file, a.origin.place.line) <
           std::tie(b.origin.file, b.origin.place.line);
}

Problems problems_in(Folder &folder, const Register &whole, Date today, Date at) {
    Problems problems = folder.problems();
    const Problems more = folder.pinpointed(check(whole, today));
    problems.insert(problems.end(), more.begin(), more.end());
    if (auto past = past_school_calendars(whole, at)) problems.push_back(std::move(*past));
    std::ranges::stable_sort(problems, by_place);
    return problems;
}

// --on, or the date as the last word.
Date date_or_today(const Context &context, const Words &words, std::string_view place) {
    for (const std::string_view name : {std::string_view("on"), place}) {
        if (words.has(name)) return date_given(context, words.one(name), Leaning::past);
    }
    return context.today;
}

LendLine lend(Context &context) {
    return [&context](const Origin &origin) { return context.data().line_at(origin); };
}

} // namespace

LendLine Context::lend_for_out() { return terminal.out_is_terminal ? lend(*this) : LendLine(); }
LendLine Context::lend_for_err() { return terminal.err_is_terminal ? lend(*this) : LendLine(); }

void Context::say(const Message &sentence) const {
    terminal.out << fitted(shown(maillon::say(sentence, view.speech)), terminal.out_width());
}

void Context::note(const Message &sentence) const {
    terminal.err << fitted(shown(maillon::say(sentence, view.speech)), terminal.err_width());
}

Problems problems_of(Context &context, const Register &whole) {
    return problems_in(context.data(), whole, context.today, context.at);
}

RecordsRead read_folder(Folder &folder, Date today, Date at, FreeTexts texts) {
    Register whole = folder.load_all(texts);
    Problems problems = problems_in(folder, whole, today, at);
    folder.keep_snapshot(whole, problems);
    const int exit_code = std::ranges::any_of(problems, &Problem::is_error) ? 3 : 0;
    Register known = as_known(whole, at);
    Calendars calendars(whole.settings);
    return {std::move(whole), std::move(known), std::move(calendars), std::move(problems),
            exit_code};
}

Problems told_at_once(const RecordsRead &reading, Date at) {
    Problems errors;
    for (const Problem &problem : reading.problems) {
        if (problem.is_error()) errors.push_back(problem);
    }
    // A warning, and yet said: the answer of that day rests on it.
    if (auto past = past_school_calendars(reading.whole, at)) errors.push_back(std::move(*past));
    return errors;
}

RecordsRead read_all(Context &context, FreeTexts texts) {
    RecordsRead reading = read_folder(context.data(), context.today, context.at, texts);
    context.world.kept.push_back(reading.whole.youths);
    context.terminal.err << problem_lines(told_at_once(reading, context.at), context.view.speech,
                                          context.lend_for_err(), context.terminal.err_width());
    return reading;
}

Date fact_date(const Context &context, const Words &words, std::string_view place) {
    const Date date = date_or_today(context, words, place);
    if (date > context.today) {
        throw refused(msg("{0} is in the future", date),
                      msg("a fact is dated today at the latest"));
    }
    return date;
}

Date leaving_date(const Context &context, const Words &words) {
    return date_or_today(context, words, "DATE");
}

std::optional<Date> plan_date(const Context &context, const Words &words, std::string_view option) {
    if (!words.has(option)) return std::nullopt;
    return date_given(context, words.one(option), Leaning::future);
}

std::optional<Date> past_date(const Context &context, const Words &words, std::string_view option) {
    if (!words.has(option)) return std::nullopt;
    return date_given(context, words.one(option), Leaning::past);
}

std::string chosen_id(const Words &words) {
    const std::string &id = words.one("id");
    if (!id.empty() && slug(id) != id) {
        throw wrong_words(msg("'{0}' is not a short name", id),
                          msg("small letters and digits without accents, joined by dashes"));
    }
    return id;
}

std::optional<int> whole_number(const Words &words, std::string_view option) {
    if (!words.has(option)) return std::nullopt;
    const std::string &typed = words.one(option);
    int number = 0;
    const auto [end, trouble] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (trouble != std::errc() || end != typed.data() + typed.size() || number < 1) {
        throw wrong_words(msg("'{0}' is not a whole number", typed), msg("write 1, 2, 3, ..."));
    }
    return number;
}

std::string code_from(std::string_view set, const std::string &typed) {
    const CodeSet &codes = code_set(set);
    if (const Code *code = recognise(codes, typed)) return std::string(code->code);
    if (set == "goals" && is_goal(typed)) return typed;
    std::vector<std::string> known;
    for (const Code &code : codes.codes) {
        known.emplace_back(code.code);
        known.emplace_back(code.label.french);
    }
    const auto near = nearest(typed, known);
    throw wrong_words(msg("'{0}' is not in the list: {1}", typed, codes.title),
                      near.empty() ? msg("maillon codes {0}", set)
                                   : msg("did you mean '{0}'?", near.front()));
}

std::vector<std::string> codes_from(std::string_view set, const std::vector<std::string> &typed) {
    std::vector<std::string> codes;
    for (const auto &one : typed)
        codes.push_back(code_from(set, one));
    return codes;
}

std::string staff_named(Context &context, const std::string &who) {
    const Settings &settings = context.data().settings();
    const Found found = find_staff(settings, who);
    if (found.matches.size() == 1) return found.matches.front().id;
    const auto listed = [&](const std::vector<Match> &some) {
        std::vector<Message> lines;
        for (const Match &one : some)
            lines.push_back(context.view.names == Names::shown ? msg("{0}  {1}", one.id, one.shown)
                                                               : msg("{0}", one.id));
        return lines;
    };
    if (found.matches.empty()) {
        std::vector<Match> team = found.nearest;
        if (team.empty())
            for (const Staff &staff : settings.team)
                team.push_back({staff.id, staff.name});
        throw refused(msg("nobody in the team is called '{0}'", who),
                      team.empty() ? msg("maillon staff add NAME") : Message{})
            .with(listed(team));
    }
    if (can_ask(context.terminal)) {
        context.note(msg("several in the team are called '{0}'", who));
        return found.matches[choose(context, msg("which one"), listed(found.matches))].id;
    }
    throw refused(msg("several in the team are called '{0}'", who), msg("give the id"))
        .with(listed(found.matches));
}

std::string staff_by(Context &context, const Words &words) {
    if (words.has("by")) return staff_named(context, words.one("by"));
    const std::string named = context.world.variable("MAILLON_STAFF");
    if (!named.empty()) return staff_named(context, named);
    const Folder &folder = context.data();
    if (folder.settings().team.empty() || !is_trusted(folder.root())) return {};
    const std::string email = user_email(folder.root());
    if (email.empty()) return {};
    for (const Staff &staff : folder.settings().team) {
        if (staff.email == email) return staff.id;
    }
    return {};
}

Fact fact_from(Context &context, const Words &words, std::string_view date_place) {
    Fact fact;
    fact.date = fact_date(context, words, date_place);
    fact.by = staff_by(context, words);
    context.by_nobody = fact.by.empty() && !context.data().settings().team.empty();
    fact.note = words.one("note");
    remind_of(context, fact.note);
    return fact;
}

} // namespace maillon
