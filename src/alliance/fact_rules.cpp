// What holds for every fact before it is written.
// SPDX-License-Identifier: MIT
#include "alliance/fact_rules.h"

#include <utility>

#include "alliance/codes.h"
#include "alliance/steps.h"
#include "base/error.h"
#include "base/text.h"

namespace maillon {

namespace {

std::vector<std::string> choosable(const CodeSet &set) {
    std::vector<std::string> codes;
    for (const Code &code : set.codes)
        if (!code.retired) codes.emplace_back(code.code);
    return codes;
}

std::vector<Message> suggestions(const CodeSet &set, const std::string &typed) {
    std::vector<Message> lines;
    for (std::string &code : nearest(typed, choosable(set)))
        lines.push_back(msg("did you mean '{0}'?", std::move(code)));
    return lines;
}

} // namespace

void require_past(Date date, Date today) {
    if (date > today)
        throw refused(msg("{0} is in the future, and a fact is not", date),
                      msg("give the day it happened with --on"));
}

void require_later(Date end, Date beginning) {
    if (end <= beginning)
        throw refused(msg("{0} is not later than {1}", end, beginning), msg("give a later day"));
}

void require_code(std::string_view set, const std::string &code) {
    const CodeSet &known = code_set(set);
    const Code *found = find_code(known, code);
    if (!found)
        throw wrong_words(code.empty() ? msg("a code of '{0}' is needed", set)
                                       : msg("'{0}' is not a code of '{1}'", code, set),
                          msg("see maillon codes {0}", set))
            .with(suggestions(known, code));
    if (found->retired)
        throw refused(msg("'{0}' is no longer in use", code), msg("see maillon codes {0}", set));
}

void require_code_and_note(std::string_view set, const std::string &code, const std::string &note) {
    require_code(set, code);
    if (code == "other" && note.empty())
        throw wrong_words(msg("'other' needs a note that says what it stands for"),
                          msg("add --note TEXT"));
}

void put_word(Fields &fields, std::string key, const std::string &value) {
    if (!value.empty()) fields.push_back({std::move(key), word(value)});
}

void put_text(Fields &fields, std::string key, const std::string &value) {
    if (!value.empty()) fields.push_back({std::move(key), text(value)});
}

bool needs_recorded(Date date, Date today) { return date < today; }

void put_date(Fields &fields, const Fact &fact, Date today) {
    fields.push_back({"date", word(fact.date)});
    if (needs_recorded(fact.date, today)) fields.push_back({"recorded", word(today)});
}

Value fact_value(const Fact &fact, Date today, std::string_view code_key) {
    Fields fields;
    put_date(fields, fact, today);
    put_word(fields, "by", fact.by);
    put_word(fields, std::string(code_key), fact.code);
    put_text(fields, "to", fact.to);
    put_text(fields, "note", fact.note);
    return fields.size() == 1 ? word(fact.date) : line(std::move(fields));
}

} // namespace maillon
