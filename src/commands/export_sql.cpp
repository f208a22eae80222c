// export sql: one association as a text that psql loads (docs/at-scale.md).
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/output.h"
#include "report/sql_export.h"

namespace maillon {
namespace {

// What slug() says of a name without a letter that it knows: two such would take each other's rows.
constexpr std::string_view nameless = "x";

std::string key_given(const std::string &typed) {
    if (typed.empty() || slug(typed) != typed)
        throw wrong_words(msg("'{0}' is no key of an association", typed),
                          msg("lower-case letters and digits, with hyphens between them, at most "
                              "40: --association afev-95"));
    return typed;
}

std::string key_of(const Settings &settings) {
    std::string key = slug(settings.association);
    if (settings.association.empty() || key == nameless)
        throw refused(msg("the settings give the association no name that makes a key"),
                      msg("give one, always the same: --association afev-95"));
    return key;
}

int export_sql(Context &context, const Words &words) {
    const bool is_given = words.has("association");
    const std::string given = is_given ? key_given(words.one("association")) : "";
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const std::string key = is_given ? given : key_of(reading.whole.settings);
    const Assessment assessment =
        assess(reading.whole, reading.known, reading.calendars, context.at);
    const auto courses = courses_of(reading.known, reading.calendars, context.at);
    give(context, words, association_sql({key, reading.known, assessment, courses}));
    return reading.exit_code;
}

} // namespace

std::vector<Command> export_sql_commands() {
    return {
        {.noun = "export",
         .verb = "sql",
         .about = msg("The association for PostgreSQL, beside others: referrals by random ids, "
                      "partnerships with their levels, views for dashboards; no name of a person, "
                      "no note."),
         .examples = {{"export sql --output ../association.sql",
                       "exporter sql --sortie ../association.sql"},
                      {"export sql --association ricochets --at 2026-08-31 --output "
                       "../association.sql",
                       "exporter sql --association ricochets --au 31/08/2026 --sortie "
                       "../association.sql"}},
         .options = {{"association",
                      "association",
                      {"KEY", "CLÉ"},
                      msg("the key under which its rows stand in the database; made of the "
                          "association's name if left out")},
                     {"output",
                      "sortie",
                      {"FILE", "FICHIER"},
                      msg("write the answer to this file, replaced in one instant; names are "
                          "never in it")}},
         .act = export_sql},
    };
}

} // namespace maillon
