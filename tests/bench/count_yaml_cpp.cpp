// The summary by partner as one would write it with YAML::Load: count_yaml_cpp DIR TODAY.
// count_pyyaml.py is the same in Python; both print the same lines.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "base/date.h"

namespace fs = std::filesystem;
using maillon::Date;

namespace {

struct Counted {
    int received = 0;
    int this_year = 0;
    int acknowledged_in_time = 0;
    int accepted = 0;
    int paired = 0;
    int milestones = 0;
    int told_in_time = 0;
    std::string last_checkpoint = "-";
};

using Counts = std::map<std::string, Counted>;

// A dated fact is a date or a map with one (2-records 2.2, rule 8).
std::optional<Date> date_of(const YAML::Node &fact) {
    if (!fact) return {};
    return Date::from_iso((fact.IsMap() ? fact["date"] : fact).as<std::string>());
}

bool is_within(std::optional<Date> begin, std::optional<Date> end, int days) {
    if (!begin || !end) return false;
    const int between = *end - *begin;
    return between >= 0 && between <= days;
}

void count_milestone(std::optional<Date> milestone, const std::vector<Date> &told,
                     Counted &counted) {
    if (!milestone) return;
    ++counted.milestones;
    counted.told_in_time += std::any_of(told.begin(), told.end(),
                                        [&](Date date) { return is_within(milestone, date, 14); });
}

std::vector<Date> feedback_on(const std::string &referral, const YAML::Node &youth) {
    std::vector<Date> told;
    for (const YAML::Node &feedback : youth["feedback"])
        if (feedback["referral"].as<std::string>() == referral)
            told.push_back(*date_of(feedback["date"]));
    return told;
}

void count_referral(const YAML::Node &referral, const YAML::Node &youth, Date today,
                    Counted &counted) {
    const auto id = referral["id"].as<std::string>();
    const auto received = date_of(referral["received"]);
    const auto accepted = date_of(referral["accepted"]);
    const auto told = feedback_on(id, youth);
    ++counted.received;
    counted.this_year += is_within(received, today, 364);
    counted.acknowledged_in_time += is_within(received, date_of(referral["acknowledged"]), 2);
    counted.accepted += accepted.has_value();
    count_milestone(accepted, told, counted);
    bool is_paired = false;
    for (const YAML::Node &pair : youth["pairs"]) {
        if (pair["referral"].as<std::string>() != id) continue;
        is_paired = true;
        count_milestone(date_of(pair["started"]), told, counted);
        count_milestone(date_of(pair["ended"]), told, counted);
    }
    counted.paired += is_paired;
}

void count_checkpoints(const YAML::Node &partner, Counted &counted) {
    for (const YAML::Node &checkpoint : partner["checkpoints"]) {
        const bool is_held = !checkpoint["status"] || checkpoint["status"].Scalar() == "held";
        const bool is_ours =
            !checkpoint["initiative"] || checkpoint["initiative"].Scalar() == "ours";
        if (is_held && is_ours) counted.last_checkpoint = checkpoint["date"].as<std::string>();
    }
}

template <class Act> void each_record(const fs::path &folder, const Act &act) {
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml") act(YAML::LoadFile(entry.path().string()));
}

} // namespace

int main(int count, char **arguments) {
    const auto today = count == 3 ? Date::from_iso(arguments[2]) : std::nullopt;
    if (!today) return std::fputs("count_yaml_cpp DIR TODAY\n", stderr), 2;
    const fs::path folder = arguments[1];
    Counts counts;
    each_record(folder / "partners", [&](const YAML::Node &partner) {
        count_checkpoints(partner, counts[partner["id"].as<std::string>()]);
    });
    each_record(folder / "youth", [&](const YAML::Node &youth) {
        for (const YAML::Node &referral : youth["referrals"])
            count_referral(referral, youth, *today, counts[referral["partner"].as<std::string>()]);
    });
    for (const auto &[partner, all] : counts)
        std::printf("%s\t%d\t%d\t%d\t%d\t%d\t%s\t%d\t%d\n", partner.c_str(), all.received,
                    all.this_year, all.acknowledged_in_time, all.accepted, all.paired,
                    all.last_checkpoint.c_str(), all.told_in_time, all.milestones);
    return 0;
}
