// export: whole tables of records, and contacts for an address book.
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/output.h"
#include "commands/table_words.h"
#include "report/exported.h"

namespace maillon {
namespace {

enum class Exported { partners, youths, referrals, checkpoints, health, contacts };

ExportTable table_of(Exported what, const RecordsRead &reading, const Context &context) {
    switch (what) {
    case Exported::partners:
        return partners_table(reading.known, context.at);
    case Exported::youths:
        return youths_table(reading.known, context.view);
    case Exported::referrals:
        return referrals_table(reading.known, context.view);
    case Exported::checkpoints:
        return checkpoints_table(reading.known, exchanges_of(reading.known), context.view);
    case Exported::contacts:
        return contacts_table(reading.known);
    case Exported::health:
        break;
    }
    return health_table(assess(reading.whole, reading.known, reading.calendars, context.at),
                        reading.known, context.view);
}

// To a file in French, as French spreadsheets expect (3-commands, 3.1 rule 4).
CsvStyle style_from(const Context &context, const Words &words) {
    CsvStyle style;
    if (goes_to_file(words) && context.view.speech.language == Language::french)
        style = {';', true, true};
    if (const char given = delimiter_from(words); given != '\0') style.delimiter = given;
    style.has_mark = style.has_mark || words.has("bom");
    return style;
}

struct Wanted {
    Exported what;
    std::string format;
    CsvStyle style;
};

std::string answer_in(const Wanted &wanted, const RecordsRead &reading, const Context &context) {
    const auto &[what, format, style] = wanted;
    const bool is_vcard = format == "vcard" || (format.empty() && what == Exported::contacts);
    if (is_vcard) return contacts_vcard(reading.known, context.at);
    const ExportTable table = table_of(what, reading, context);
    if (format == "json") return table_json(table, context.at);
    return format == "ndjson" ? table_ndjson(table) : table_csv(table, style);
}

template <Exported what> int export_table(Context &context, const Words &words) {
    const std::string &format = words.one("format");
    if (format == "text")
        throw wrong_words(
            msg("'maillon {0}' has no format '{1}'", noun_term("export").label(), format),
            msg("csv, json or ndjson"));
    const CsvStyle style = style_from(context, words);
    look_as_file(context.view, words); // also on stdout: what is exported leaves
    const RecordsRead reading = read_all(context);
    give(context, words, answer_in({what, format, style}, reading, context));
    return reading.exit_code;
}

std::vector<Option> options() {
    return {delimiter_option(msg("the sign between the cells of CSV, or tab; a comma if left out")),
            {"bom", "bom", {}, msg("the UTF-8 mark in front of CSV, by which Excel knows accents")},
            output_option()};
}

Command of(std::string_view verb, Message about, std::vector<Label> examples,
           int (*act)(Context &, const Words &)) {
    Command command;
    command.noun = "export";
    command.verb = verb;
    command.about = std::move(about);
    command.examples = std::move(examples);
    command.options = options();
    command.formats = {"csv", "json", "ndjson"};
    command.act = act;
    return command;
}

} // namespace

std::vector<Command> export_commands() {
    std::vector<Command> all = {
        of("partners", msg("All partners, a row each; CSV unless another format is asked for."),
           {{"export partners --output ../partners.csv",
             "exporter prescripteurs --sortie ../prescripteurs.csv"},
            {"export partners --at 2026-09-01 --format ndjson",
             "exporter prescripteurs --au 01/09/2026 --format ndjson"}},
           export_table<Exported::partners>),
        of("youth", msg("All young people, a row each, by id; with --names who they are too."),
           {{"export youth --output ../youth.csv", "exporter jeunes --sortie ../jeunes.csv"},
            {"export youth --names --delimiter \";\" --bom --output ../youth.csv",
             "exporter jeunes --noms --separateur \";\" --bom --sortie ../jeunes.csv"}},
           export_table<Exported::youths>),
        of("referrals", msg("All referrals with their dates, a row each."),
           {{"export referrals --output ../referrals.csv",
             "exporter orientations --sortie ../orientations.csv"},
            {"export referrals --format json", "exporter orientations --format json"}},
           export_table<Exported::referrals>),
        of("checkpoints",
           msg("All checkpoints with partners and about young people, a row each; private notes "
               "stay here."),
           {{"export checkpoints --output ../checkpoints.csv",
             "exporter points --sortie ../points.csv"}},
           export_table<Exported::checkpoints>),
        of("health", msg("The health of all partnerships on a day, a row each."),
           {{"export health --at 2026-09-01 --output ../health.csv",
             "exporter santé --au 01/09/2026 --sortie ../sante.csv"}},
           export_table<Exported::health>),
        of("contacts",
           msg("The contacts at our partners: vCard for an address book, or a table of all of "
               "them."),
           {{"export contacts --format vcard --output ../contacts.vcf",
             "exporter contacts --format vcard --sortie ../contacts.vcf"},
            {"export contacts --format csv", "exporter contacts --format csv"}},
           export_table<Exported::contacts>),
    };
    all.back().formats.emplace_back("vcard");
    return all;
}

} // namespace maillon
