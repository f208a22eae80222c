// The plan of an import in lines.
// SPDX-License-Identifier: MIT
#include "report/import_text.h"

#include "base/fitted.h"
#include "base/id.h"
#include "base/joined.h"
#include "base/text.h"

namespace maillon {
namespace {

// A young person's id, or a referral's behind it: drawn again when the plan is carried out.
bool is_drawn(const std::string &id) { return looks_like_id(id.substr(0, id.find('/')), 'y'); }

Message in_words(const PlannedRow &row) {
    switch (row.fate) {
    case Fate::made:
        if (is_drawn(row.id)) return msg("row {0}: new", row.number);
        return msg("row {0}: new, {1}", row.number, row.id);
    case Fate::completed:
        return msg("row {0}: {1} gets {2}", row.number, row.id, joined(row.keys, ", "));
    case Fate::repeated:
        return msg("row {0}: the same as row {1}", row.number, row.same_as);
    case Fate::unchanged:
        break;
    }
    return msg("row {0}: nothing new for {1}", row.number, row.id);
}

std::string line(const Message &message, const View &view) {
    return fitted(shown(say(message, view.speech)), view.width);
}

} // namespace

std::string import_rows(const ImportPlan &plan, const View &view) {
    std::string out;
    for (const PlannedRow &row : plan.rows)
        out += line(in_words(row), view);
    return out;
}

std::string import_counts(const ImportPlan &plan, const Spreadsheet &table, const View &view) {
    const auto rows = plan.rows.size() + plan.refused_rows();
    std::string out = line(
        msg("{0} row: {1} new, {2} completed, {3} without anything new, {4} double, {5} refused|"
            "{0} rows: {1} new, {2} completed, {3} without anything new, {4} double, {5} refused",
            rows, plan.count(Fate::made), plan.count(Fate::completed), plan.count(Fate::unchanged),
            plan.count(Fate::repeated), plan.refused_rows()),
        view);
    std::vector<std::string> unused;
    for (const int column : plan.unused) {
        const std::string &heading = table.headings[static_cast<std::size_t>(column - 1)];
        unused.push_back(std::to_string(column));
        if (view.names == Names::shown && !heading.empty()) unused.back() += " (" + heading + ")";
    }
    if (!unused.empty()) out += line(msg("columns not used: {0}", joined(unused, ", ")), view);
    return out;
}

} // namespace maillon
