// impact --format csv: a row per group that may be told; the names of the JSON form.
// SPDX-License-Identifier: MIT
#include "report/csv.h"
#include "report/impact_answer.h"
#include "report/impact_words.h"

namespace maillon {
namespace {

std::string number(int count) { return count > 0 ? std::to_string(count) : ""; }

std::string rows_of(const ImpactTable &table, const View &view) {
    std::string rows;
    const auto add = [&](const std::string &code, const Argument &label, int count) {
        rows += csv_row({std::string(table.name), code, say(msg("{0}", label), view.speech),
                         std::to_string(count), number(table.parted.total)});
    };
    for (const Group &group : table.parted.shown)
        add(group.code, impact_label(table.name, group.code), group.count);
    if (table.parted.others > 0) add("others", msg("other groups, together"), table.parted.others);
    if (table.parted.total > 0) add("all", msg("in all"), table.parted.total);
    return rows;
}

std::string rate_row(const Rate &rate, const View &view) {
    return csv_row({"rates", std::string(rate.name), say(rate_label(rate), view.speech),
                    rate.part ? std::to_string(*rate.part) : "", number(rate.of)});
}

} // namespace

std::string impact_csv(const Impact &impact, const View &view) {
    std::string rows = csv_row({"table", "code", "label", "n", "of"});
    for (const ImpactTable &table : impact_tables(impact))
        rows += rows_of(table, view);
    for (const Group &group : impact.publics)
        rows += csv_row({"publics", group.code,
                         say(msg("{0}", impact_label("publics", group.code)), view.speech),
                         std::to_string(group.count), number(impact.fates.total)});
    return rows + rate_row(impact.reached, view) + rate_row(impact.lasted, view);
}

} // namespace maillon
