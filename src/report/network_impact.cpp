// The figures for a funder over several associations: a row for each, and tables of all.
// SPDX-License-Identifier: MIT
#include "report/csv.h"
#include "report/impact_answer.h"
#include "report/impact_words.h"
#include "report/network_parts.h"

namespace maillon {
namespace {

using Network = NetworkRead<CountedImpact>;

std::string total_text(const Parted &table) {
    return table.is_hidden ? "<5" : std::to_string(table.total);
}

// "61 % (of 102)"; "–" where it may not be told.
std::string rate_text(const Rate &rate, const View &view) {
    if (!rate.part) return "–";
    return say(msg("{0} % of {1}", Decimal{100.0 * *rate.part / rate.of, 0}, rate.of), view.speech);
}

void add_row(Table &table, const std::string &name, const Impact &impact, const View &view) {
    table.add({{name},
               {total_text(impact.fates)},
               {rate_text(impact.reached, view)},
               {total_text(impact.pairs)},
               {rate_text(impact.lasted, view)},
               {std::to_string(impact.partners)},
               {std::to_string(impact.feedback)}});
}

Table association_table(const Network &network, const NetworkImpact &all, const View &view) {
    Table table({{msg("Association"), Align::left, WhenNarrow::gives_way},
                 {msg("young people"), Align::right},
                 {msg("reached"), Align::right},
                 {msg("pairs"), Align::right},
                 {msg("lasted"), Align::right},
                 {msg("Partners"), Align::right},
                 {msg("news"), Align::right}});
    for (const auto &one : network.associations)
        add_row(table, one.association, one.figures.impact, view);
    add_row(table, say(msg("in all"), view.speech), all.total, view);
    return table;
}

std::vector<Message> notes_of(const NetworkImpact &all) {
    std::vector<Message> notes = {
        msg("Reached: of the young people whose referral is old enough to be judged, those whose "
            "mentoring ended with an outcome reached. Lasted: of the pairs old enough, those that "
            "ran for the least time or longer. Each association judges by its own delays."),
        msg("A group of one to four is never shown, nor left to be worked out from the sums and "
            "what each association shows: small groups stand together, with a larger one where "
            "their sum alone would give them away.")};
    if (all.without_people > 0)
        notes.push_back(msg("{0} association with fewer than five young people is not in the sums "
                            "of young people.|{0} associations with fewer than five young people "
                            "are not in the sums of young people.",
                            all.without_people));
    if (all.without_pairs > 0)
        notes.push_back(msg("{0} association with fewer than five pairs is not in the sum of "
                            "pairs.|{0} associations with fewer than five pairs are not in the sum "
                            "of pairs.",
                            all.without_pairs));
    notes.push_back(msg("Laid beside another answer of this kind, for days that overlap, these "
                        "figures may tell more: hand out one per year."));
    return notes;
}

// The rows of one answer, each behind the association's name.
std::string behind(const std::string &name, const std::string &csv) {
    std::string rows;
    const std::string cell = in_csv(name) + ",";
    for (std::size_t at = csv.find("\r\n") + 2; at < csv.size();) {
        const std::size_t end = csv.find("\r\n", at) + 2;
        rows += cell + csv.substr(at, end - at);
        at = end;
    }
    return rows;
}

Impact without_territories(Impact impact) {
    impact.territories = {};
    impact.publics.clear();
    return impact;
}

std::string rows_of(const Network &network, const NetworkImpact &all, const View &view) {
    std::string rows = csv_row({"association", "table", "code", "label", "n", "of"});
    for (const auto &one : network.associations)
        rows += behind(one.association, impact_csv(without_territories(one.figures.impact), view));
    return rows + behind("", impact_csv(all.total, view));
}

} // namespace

std::string network_impact_answer(const Network &network, const View &view) {
    if (view.format == Format::json) return network_impact_json(network, view);
    const NetworkImpact all = impact_across(network);
    if (view.format == Format::csv) return rows_of(network, all, view);
    Page page(view);
    const Message title =
        msg("{0} association: figures from {1} to {2}|"
            "{0} associations: figures from {1} to {2}",
            network.associations.size(), all.total.period.from, all.total.period.to);
    page.title(title);
    page.table(association_table(network, all, view));
    write_impact_tables(all.total, view, page);
    page.heading(msg("How these figures are made"));
    for (const Message &note : notes_of(all))
        page.item(note);
    write_trouble(faults_of(network), network.unread, page);
    return finished(page, title, view);
}

} // namespace maillon
