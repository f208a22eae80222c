// The judges: nothing acts on a terminal, nothing leaks, each format is valid.
// SPDX-License-Identifier: MIT
#include "hostile/judge.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "base/code_points.h"
#include "hostile/base_folder.h"
#include "hostile/judge_forms.h"

namespace maillon::hostile {
namespace {

using Json = nlohmann::json;

// What report/view.cpp paints with.
constexpr std::array<std::string_view, 6> paints = {"\x1b[0m",  "\x1b[1m",  "\x1b[2m",
                                                    "\x1b[31m", "\x1b[36m", "\x1b[33m"};

bool acts(CodePoint point) {
    const auto value = point.value;
    if (point.is_broken()) return true;
    if (value < 0x20) return value != '\n';
    if (value >= 0x7f && value < 0xa0) return true;
    return value == 0x061c || value == 0x200e || value == 0x200f || value == 0x2028 ||
           value == 0x2029 || (value >= 0x202a && value <= 0x202e) ||
           (value >= 0x2066 && value <= 0x2069);
}

bool says_string(const Json &json, std::string_view wanted) {
    if (json.is_string())
        return json.get_ref<const std::string &>().find(wanted) != std::string::npos;
    return json.is_structured() && std::any_of(json.begin(), json.end(), [&](const Json &one) {
               return says_string(one, wanted);
           });
}

std::size_t bars_of(std::string_view line) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|')
            ++count;
    }
    return count;
}

// Outside `code`, no sign that makes a link, an image or HTML stands without its backslash.
bool has_markup(std::string_view line) {
    bool in_code = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && !in_code)
            ++i;
        else if (line[i] == '`')
            in_code = !in_code;
        else if (!in_code && (line[i] == '<' || line[i] == '[' || line[i] == '&'))
            return true;
    }
    return false;
}

// Every row of a table has as many bars as its head.
std::string fault_in_markdown(std::string_view text) {
    std::size_t bars = 0;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t here = line.starts_with('|') ? bars_of(line) : 0;
        if (bars != 0 && here != 0 && here != bars) return "a row of a Markdown table is broken";
        if (has_markup(line)) return "markup of a record acts in Markdown";
        bars = here;
    }
    return {};
}

bool holds_any(std::string_view text, std::initializer_list<Canary::Kind> kinds,
               std::string &which) {
    for (const Canary &canary : canaries()) {
        if (std::find(kinds.begin(), kinds.end(), canary.kind) == kinds.end()) continue;
        if (text.find(canary.word) == std::string_view::npos) continue;
        which = canary.word;
        return true;
    }
    return false;
}

std::string leak_in(const Answer &answer, const Asked &asked, Setting setting) {
    using enum Canary::Kind;
    std::string which;
    for (const std::string *text : {&answer.out, &answer.err})
        if (text->find(outside_word) != std::string::npos) return "a link was followed outside";
    const bool shows_lines = asked.command == "rehearsal" || // the lines of the record
                             (asked.command == "check" && setting.terminal); // the one at fault
    const bool shows_private = asked.command == "youth show" || asked.command == "partner show" ||
                               asked.command == "privacy export" || shows_lines;
    if (!shows_private && holds_any(answer.out, {private_note}, which))
        return "stdout tells a private note: " + which;
    if (setting.terminal) return {};
    if (holds_any(answer.err, {person, professional, note, private_note}, which))
        return "stderr tells another field's words: " + which;
    if (asked.command == "check" &&
        holds_any(answer.out, {person, professional, note, private_note}, which))
        return "check tells another field's words: " + which;
    if (!setting.names && holds_any(answer.out, {person}, which))
        return "stdout tells a name without --names: " + which;
    return {};
}

} // namespace

std::size_t acting_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto rest = text.substr(at);
        const auto paint = std::find_if(paints.begin(), paints.end(),
                                        [&](auto one) { return rest.starts_with(one); });
        if (paint != paints.end()) {
            at += paint->size();
            continue;
        }
        const CodePoint point = first_code_point(rest);
        if (acts(point)) return at;
        at += point.length;
    }
    return std::string_view::npos;
}

// The line ends of CSV are its own.
static std::string with_plain_ends(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.substr(i, 2) != "\r\n") out += text[i];
    return out;
}

static bool is_json_lines(std::string_view text) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (end == text.npos || !is_json(text.substr(0, end))) return false;
        text.remove_prefix(end + 1);
    }
    return true;
}

static std::string fault_in_form(const Answer &answer, const Asked &asked) {
    const bool is_refused = answer.out.empty() && answer.code == 1;
    if (is_refused) return {};
    switch (asked.form) {
    case Form::json:
        return is_json(answer.out) ? "" : "not JSON";
    case Form::ndjson:
        return is_json_lines(answer.out) ? "" : "a line that is not JSON";
    case Form::content_lines:
        return fault_in_content_lines(answer.out);
    case Form::csv:
        return fault_in_csv(answer.out);
    case Form::markdown:
        return fault_in_markdown(answer.out);
    case Form::html:
        return fault_in_html(answer.out);
    case Form::mail:
        return fault_in_mail(answer.out);
    case Form::sql:
        return fault_in_sql(answer.out);
    case Form::text:
        break;
    }
    return {};
}

bool is_json(std::string_view text) { return Json::accept(text); }

bool json_says(std::string_view text, std::string_view wanted) {
    const Json json = Json::parse(text, nullptr, false);
    return !json.is_discarded() && says_string(json, wanted);
}

std::string fault_in(const Answer &answer, const Asked &asked, Setting setting) {
    if (answer.code < 0 || answer.code > 3) return "exit code " + std::to_string(answer.code);
    const bool fails = answer.code != 0 && !(asked.command == "check" && answer.code == 1);
    if (fails && answer.err.empty()) return "a failure without a word";
    if (answer.err.find("fault of its own") != std::string::npos ||
        answer.err.find("un défaut qui est le sien") != std::string::npos)
        return "an unforeseen exception";
    Answer read = answer;
    const bool has_own_ends = asked.form == Form::csv || asked.form == Form::content_lines;
    if (has_own_ends) read.out = with_plain_ends(answer.out);
    if (asked.form == Form::mail) read.out = decoded_mail(answer.out);
    if (asked.form == Form::sql) std::erase(read.out, '\t'); // between cells; counted by the form
    if (acting_byte(read.out) != std::string::npos) return "a raw control character on stdout";
    if (acting_byte(answer.err) != std::string::npos) return "a raw control character on stderr";
    const std::string fault = fault_in_form(answer, asked);
    if (!fault.empty()) return fault;
    return leak_in(read, asked, setting);
}

} // namespace maillon::hostile
