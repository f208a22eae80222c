// summary over several associations: what happened, who waits, which partnerships moved.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numeric>

#include "report/network_parts.h"

namespace maillon {
namespace {

using Network = NetworkRead<SummaryFigures>;

int now_of(const SummaryFigures &figures, std::string_view name) {
    for (const auto *list : {&figures.counts, &figures.waits})
        for (const Counted &one : *list)
            if (one.name == name) return one.now;
    return 0;
}

struct CountColumn {
    std::string_view name;
    Message heading;
};

// Counts of young people's affairs: one to four of one association are kept back.
Table people_table(const Network &network, const std::vector<CountColumn> &wanted,
                   const View &view) {
    std::vector<Table::Column> columns = {{msg("Association"), Align::left, WhenNarrow::gives_way}};
    for (const CountColumn &one : wanted)
        columns.push_back({one.heading, Align::right});
    Table table(std::move(columns));
    for (const auto &one : network.associations) {
        std::vector<Table::Cell> row = {{one.association}};
        for (const CountColumn &column : wanted)
            row.emplace_back(told_count(now_of(one.figures, column.name)));
        table.add(std::move(row));
    }
    std::vector<Table::Cell> row = {{say(msg("in all"), view.speech)}};
    for (const CountColumn &column : wanted) {
        std::vector<int> counts;
        for (const auto &one : network.associations)
            counts.push_back(now_of(one.figures, column.name));
        row.emplace_back(sum_text(sum_across(counts)));
    }
    table.add(std::move(row));
    return table;
}

Table moved_table(const Network &network, const View &view) {
    using Part = int SummaryFigures::*;
    constexpr std::array<Part, 3> parts = {&SummaryFigures::cooler, &SummaryFigures::warmer,
                                           &SummaryFigures::dormant};
    Table table({{msg("Association"), Align::left, WhenNarrow::gives_way},
                 {msg("cooler"), Align::right},
                 {msg("warmer"), Align::right},
                 {msg("dormant"), Align::right}});
    std::array<int, 3> sums = {};
    for (const auto &one : network.associations) {
        std::vector<Table::Cell> row = {{one.association}};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            row.emplace_back(std::to_string(one.figures.*parts[i]));
            sums[i] += one.figures.*parts[i];
        }
        table.add(std::move(row));
    }
    std::vector<Table::Cell> row = {{say(msg("in all"), view.speech)}};
    for (const int sum : sums)
        row.emplace_back(std::to_string(sum));
    table.add(std::move(row));
    return table;
}

} // namespace

std::string network_summary_answer(const Network &network, const Period &period, const View &view) {
    if (view.format == Format::json) return network_summary_json(network, period, view);
    Page page(view);
    const Message title = msg("{0} association: {1} to {2}|{0} associations: {1} to {2}",
                              network.associations.size(), period.from, period.to);
    page.title(title);
    page.heading(msg("Referrals"));
    page.table(people_table(network,
                            {{"referrals", msg("received")},
                             {"acknowledgements", msg("acknowledged")},
                             {"decisions", msg("decided")},
                             {"late-acknowledgements", msg("late")},
                             {"waiting", msg("waiting")}},
                            view));
    page.heading(msg("Pairs and news"));
    page.table(people_table(network,
                            {{"pairs-started", msg("started")},
                             {"pairs-ended", msg("ended")},
                             {"early-breaks", msg("broken early")},
                             {"feedback", msg("news given")},
                             {"debts", msg("owed")},
                             {"checkpoints", msg("checkpoints")}},
                            view));
    page.heading(msg("Partnerships that changed level"));
    page.table(moved_table(network, view));
    page.sentence(
        msg("<5: one to four, which are told of no association; where a sum would tell "
            "them, it is that of the others (≥). Late, waiting and owed: on the last day."),
        "faint");
    write_trouble(faults_of(network), network.unread, page);
    return finished(page, title, view);
}

} // namespace maillon
