// health and portfolio over several associations.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numeric>

#include "report/csv.h"
#include "report/health_words.h"
#include "report/network_parts.h"

namespace maillon {
namespace {

using HealthNetwork = NetworkRead<HealthFigures>;
using PortfolioNetwork = NetworkRead<PortfolioFigures>;

constexpr std::array<Level, 4> worst_first = {Level::risk, Level::watch, Level::good,
                                              Level::unknown};

std::string count(int n) { return n == 0 ? "·" : std::to_string(n); }

int of_level(const HealthFigures &figures, Level level) {
    return figures.levels.at(static_cast<std::size_t>(level));
}

template <class Figures, class Count>
int sum(const NetworkRead<Figures> &network, const Count &count_of) {
    return std::accumulate(network.associations.begin(), network.associations.end(), 0,
                           [&](int all, const auto &one) { return all + count_of(one.figures); });
}

template <class Figures> std::string how_many_may(const NetworkRead<Figures> &network) {
    const int open = sum(network, [](const Figures &one) { return one.may_prospect ? 1 : 0; });
    return std::to_string(open) + "/" + std::to_string(network.associations.size());
}

Message gate_word(bool may_prospect) { return may_prospect ? msg("open") : msg("closed"); }

Table level_table(const HealthNetwork &network, const View &view) {
    std::vector<Table::Column> columns = {{msg("Association"), Align::left, WhenNarrow::gives_way}};
    for (const Level level : worst_first)
        columns.push_back({msg("{0}", level_mark(level)), Align::right});
    columns.push_back({msg("Prospects"), Align::right});
    columns.push_back({msg("Gate"), Align::right});
    Table table(std::move(columns));
    for (const auto &one : network.associations) {
        std::vector<Table::Cell> row = {{one.association}};
        for (const Level level : worst_first)
            row.emplace_back(count(of_level(one.figures, level)));
        row.emplace_back(count(one.figures.prospects));
        row.emplace_back(say(gate_word(one.figures.may_prospect), view.speech));
        table.add(std::move(row));
    }
    std::vector<Table::Cell> row = {{say(msg("in all"), view.speech)}};
    for (const Level level : worst_first)
        row.emplace_back(
            count(sum(network, [&](const HealthFigures &f) { return of_level(f, level); })));
    row.emplace_back(count(sum(network, [](const HealthFigures &f) { return f.prospects; })));
    row.emplace_back(how_many_may(network));
    table.add(std::move(row));
    return table;
}

struct CoolingOf {
    const std::string *association;
    const Cooling *partner;
};

std::vector<CoolingOf> cooling_in(const HealthNetwork &network) {
    std::vector<CoolingOf> all;
    for (const auto &one : network.associations)
        for (const Cooling &partner : one.figures.cooling)
            all.push_back({&one.association, &partner});
    std::ranges::stable_sort(all, [](const CoolingOf &a, const CoolingOf &b) {
        return cools_more(*a.partner, *b.partner);
    });
    return all;
}

void write_cooling(const HealthNetwork &network, const View &view, Page &page) {
    constexpr std::size_t shown = 20;
    const auto all = cooling_in(network);
    if (all.empty()) return;
    page.heading(msg("What cools most"));
    Table table({{msg("Association"), Align::left, WhenNarrow::gives_way},
                 {msg("Partner"), Align::left, WhenNarrow::wraps},
                 {msg("Level")},
                 {msg("8 wk ago"), Align::right},
                 {msg("Points"), Align::right},
                 {msg("Why"), Align::left, WhenNarrow::gives_way}});
    const auto points = [&](double value) {
        return say(in_points(hundredths(value)), view.speech);
    };
    for (std::size_t i = 0; i < all.size() && i < shown; ++i) {
        const Cooling &one = *all[i].partner;
        table.add({{*all[i].association},
                   {one.name},
                   {say(level_label(one.level), view.speech), level_code(one.level)},
                   {one.before ? points(*one.before) : ""},
                   {points(one.points)},
                   {one.signal.empty() ? "" : say(signal_label(one.signal), view.speech)}});
    }
    page.table(table);
    if (all.size() > shown) page.item(msg("… and {0} more", all.size() - shown));
}

std::string health_rows(const HealthNetwork &network, Date at) {
    std::string rows = csv_row(
        {"at", "association", "risk", "watch", "good", "unknown", "prospects", "gate", "errors"});
    for (const auto &one : network.associations) {
        std::vector<std::string> row = {at.iso(), one.association};
        for (const Level level : worst_first)
            row.push_back(std::to_string(of_level(one.figures, level)));
        row.push_back(std::to_string(one.figures.prospects));
        row.emplace_back(one.figures.may_prospect ? "open" : "closed");
        row.push_back(std::to_string(one.faults));
        rows += csv_row(row);
    }
    return rows;
}

Table portfolio_table(const PortfolioNetwork &network, const View &view) {
    using Part = int PortfolioFigures::*;
    constexpr std::array<Part, 6> parts = {
        &PortfolioFigures::partners,       &PortfolioFigures::of_nobody,
        &PortfolioFigures::referents,      &PortfolioFigures::overloaded,
        &PortfolioFigures::concentrations, &PortfolioFigures::ripe};
    Table table({{msg("Association"), Align::left, WhenNarrow::gives_way},
                 {msg("Gate"), Align::right},
                 {msg("Partners"), Align::right},
                 {msg("nobody's"), Align::right},
                 {msg("referents"), Align::right},
                 {msg("beyond"), Align::right},
                 {msg("rests"), Align::right},
                 {msg("ripe"), Align::right}});
    for (const auto &one : network.associations) {
        std::vector<Table::Cell> row = {{one.association},
                                        {say(gate_word(one.figures.may_prospect), view.speech)}};
        for (const Part part : parts)
            row.emplace_back(count(one.figures.*part));
        table.add(std::move(row));
    }
    std::vector<Table::Cell> row = {{say(msg("in all"), view.speech)}, {how_many_may(network)}};
    for (const Part part : parts)
        row.emplace_back(count(sum(network, [&](const PortfolioFigures &f) { return f.*part; })));
    table.add(std::move(row));
    return table;
}

} // namespace

std::string network_health_answer(const HealthNetwork &network, Date at, const View &view) {
    if (view.format == Format::json) return network_health_json(network, at, view);
    if (view.format == Format::csv) return health_rows(network, at);
    Page page(view);
    const Message title = msg("{0} association: health of the partnerships on {1}|"
                              "{0} associations: health of the partnerships on {1}",
                              network.associations.size(), at);
    page.title(title);
    page.table(level_table(network, view));
    page.sentence(msg("! {0}, ~ {1}, + {2}, ? {3}; gate open: new partners are welcome.",
                      level_label(Level::risk), level_label(Level::watch), level_label(Level::good),
                      level_label(Level::unknown)),
                  "faint");
    write_cooling(network, view, page);
    write_trouble(faults_of(network), network.unread, page);
    return finished(page, title, view);
}

std::string network_portfolio_answer(const PortfolioNetwork &network, Date at, const View &view) {
    if (view.format == Format::json) return network_portfolio_json(network, at, view);
    Page page(view);
    const Message title =
        msg("{0} association: portfolio on {1}|{0} associations: portfolio on {1}",
            network.associations.size(), at);
    page.title(title);
    page.table(portfolio_table(network, view));
    page.sentence(msg("Nobody's: partners without a referent. "
                      "Beyond: referents beyond their capacity. Rests: territories that rest on "
                      "one partner. Ripe: pilots that the facts allow to go on."),
                  "faint");
    write_trouble(faults_of(network), network.unread, page);
    return finished(page, title, view);
}

} // namespace maillon
