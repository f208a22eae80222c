// Loads, concentration and the pilots nearest to the next stage.
// SPDX-License-Identifier: MIT
#include "alliance/portfolio_parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace maillon {

namespace {

int referrals_in_a_year(const Active &one) {
    return static_cast<int>(
        std::ranges::count_if(one.look->dossier.referrals, [&](const Sending &sending) {
            return is_recent(sending, one.look->day, 365);
        }));
}

} // namespace

std::vector<Load> loads_of(const std::vector<Active> &active) {
    std::map<std::string, int> followed;
    for (const Active &one : active)
        ++followed[referent_on(*one.health->partner, one.look->day)];
    std::vector<Load> loads;
    const Date day = active.front().look->day;
    for (const Staff &staff : active.front().look->settings.team) {
        const auto found = followed.find(staff.id);
        const bool left = staff.until && staff.until->date <= day;
        if (found == followed.end() && left) continue;
        loads.push_back({staff.id, found == followed.end() ? 0 : found->second, staff.partners});
        if (found != followed.end()) followed.erase(found);
    }
    for (const auto &[staff_id, partners] : followed)
        if (!staff_id.empty()) loads.push_back({staff_id, partners, {}});
    if (followed.contains("")) loads.push_back({"", followed.at(""), {}});
    return loads;
}

// In a territory where several partners refer: the one on whom nearly all rests.
std::vector<Concentration> concentrations_of(const std::vector<Active> &active, double share) {
    constexpr int enough = 8;
    std::map<std::string, std::vector<Concentration>> territories;
    for (const Active &one : active) {
        const Partner *partner = one.health->partner;
        const int year = referrals_in_a_year(one);
        if (year > 0 && !partner->territory.empty())
            territories[partner->territory].push_back({partner->territory, partner, year, 0});
    }
    std::vector<Concentration> found;
    for (auto &[territory, partners] : territories) {
        int all = 0;
        for (const Concentration &one : partners)
            all += one.referrals;
        for (Concentration &one : partners) {
            one.all = all;
            if (partners.size() > 1 && all >= enough && one.referrals > share * all)
                found.push_back(one);
        }
    }
    return found;
}

std::vector<Ripening> pilots_of(const std::vector<Active> &active) {
    std::vector<std::tuple<int, double, Ripening>> pilots;
    for (const Active &one : active)
        if (one.health->stage == Stage::pilot) {
            Ripening pilot = ripening(*one.look, *one.health);
            pilots.emplace_back(pilot.steps, one.health->points, std::move(pilot));
        }
    std::ranges::stable_sort(pilots, [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Ripening> sorted;
    for (auto &[steps, points, pilot] : pilots)
        sorted.push_back(std::move(pilot));
    return sorted;
}

} // namespace maillon
