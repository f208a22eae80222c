// What each output may say of whom; docs/privacy.md shows the same table to people.
// SPDX-License-Identifier: MIT
#include "canaries/sinks.h"

#include <algorithm>

#include "commands/command.h"

namespace maillon::canaries {
namespace {

constexpr Kinds ours = professional | reference;

bool has(const Line &line, std::string_view word) {
    return std::ranges::find(line, word) != line.end();
}

bool has_value(const Line &line, std::string_view option, std::string_view value) {
    const auto found = std::ranges::find(line, option);
    return found != line.end() && found + 1 != line.end() && *(found + 1) == value;
}

// Several folders: figures, and the names of organisations, whoever asks.
const Sink &across() {
    static const Sink none = {"", ours, nothing, nothing, "6.3.3; docs/formats.md"};
    return none;
}

const Sink &sink_of(const Line &line) {
    if (std::ranges::count(line, "-C") > 1) return across();
    const std::string command = command_of(line);
    const auto &all = sinks();
    const auto found = std::ranges::find(all, command, &Sink::command);
    return found != all.end() ? *found : all.back();
}

} // namespace

const std::vector<Sink> &sinks() {
    static const std::vector<Sink> all = {
        {"youth show", ours | any_note, any_name, any_name,
         "6.3.1, 6.3.2: the team reads its own records"},
        {"partner show", ours | any_note, any_name, any_name, "the same"},
        {"checkpoint list", ours | note, any_name, any_name,
         "3.1.4; private notes in the record's own page only"},
        {"export checkpoints", ours | note, nothing, any_name, "3.1.4; 6.3.2: never private notes"},
        {"export referrals", ours | note, nothing, any_name, "the same"},
        {"export partners", ours | note, nothing, any_name, "the same"},
        {"export youth", ours | note, nothing, any_name, "the same"},
        {"export health", ours, nothing, nothing, "names no young person"},
        {"export sql", professional, nothing, nothing, "docs/at-scale.md: the minimum leaves"},
        {"export contacts", ours, nothing, nothing, "3.2: contacts are names from working life"},
        {"contact handover", ours | note, any_name, any_name, "3.2: what a successor reads first"},
        {"health", ours, nothing, nothing, "6.3.1; docs/privacy.md: no young person's name"},
        {"portfolio", ours, nothing, nothing, "the same"},
        {"summary", ours, any_name, any_name,
         "3.1.4; 3.3: under cron and in a mail only with --names"},
        {"impact", ours, nothing, nothing, "6.3.3"},
        {"share", professional, nothing, first_name, "6.3.2"},
        {"feedback letter", professional, nothing, first_name, "6.3.2"},
        {"review", professional, nothing, nothing, "6.3.2: by pseudonym"},
        {"publish", professional, nothing, first_name, "6.3.2"},
        {"offer show", professional, nothing, nothing, "2.6: the offer"},
        {"offer sheet", professional, nothing, nothing, "2.6"},
        {"privacy due", ours | note, any_name, any_name, "6.3.5: repeats the retention-reason"},
        {"privacy export", ours | any_note, any_name, any_name,
         "6.3.7: all that is held on one person"},
        {"check", ours, nothing, nothing, "3.1.8: never another field's value"},
        {"", ours, any_name, any_name, "3.1.4"},
    };
    return all;
}

std::string command_of(const Line &line) {
    if (line.empty()) return "maillon";
    const std::string verb = line.size() > 1 ? line[1] : "";
    for (const Command &command : commands()) {
        if (command.noun != line[0]) continue;
        if (command.verb.empty() || command.verb == verb) return command.english_name;
    }
    return {};
}

Kinds allowed_in_file(const Line &line, const Setting &setting) {
    const Sink &sink = sink_of(line);
    const bool asked = setting.names || has(line, "--names");
    return sink.always | (asked ? sink.asked : nothing);
}

// A rehearsal shows the lines of the record around its change; `check` at a terminal the line at
// fault (3.1.8); a mail looks the same whoever asks.
Kinds allowed_out(const Line &line, const Setting &setting) {
    Kinds kinds = allowed_in_file(line, setting);
    const bool is_mail = has_value(line, "--format", "mail");
    if (setting.eyes != Eyes::none && !is_mail) kinds |= sink_of(line).at_work;
    if (has(line, "--dry-run")) kinds |= any_note;
    const bool sees_out = setting.eyes == Eyes::both || setting.eyes == Eyes::answer;
    if (sees_out && command_of(line) == "check") kinds |= anything;
    return kinds;
}

// 3.1.8 and I5: off a terminal nobody's name, no note, no number but the word that was wrong.
Kinds allowed_err(const Line &line, const Setting &setting) {
    const bool watched = setting.eyes == Eyes::both || setting.eyes == Eyes::errors;
    if (setting.names || has(line, "--names")) return ours | any_name;
    if (watched) return ours | any_name;
    // A choice between colleagues or partners may end in a log; the warning on a partner's places
    // names it; the documents of the offer are for everybody.
    const std::string command = command_of(line);
    const bool warns = command == "referral add" || command == "document give";
    return setting.eyes == Eyes::answer || warns ? professional : nothing;
}

} // namespace maillon::canaries
