// Writes an invented data folder: bench_folder DIR [--youths N] [--messy PERCENT] [--seed S]
// [--association NAME].
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "bench/made_records.h"

namespace fs = std::filesystem;
using namespace maillon::bench;

namespace {

struct Wish {
    fs::path folder;
    int youths = 10000;
    int messy = 0;
    unsigned seed = 1;
    std::string association = "Les Mesures du Val";
};

Wish wish_of(int count, char **arguments) {
    Wish wish;
    for (int i = 1; i < count; ++i) {
        const std::string word = arguments[i];
        const std::string value =
            word.starts_with("--") && i + 1 < count ? arguments[++i] : std::string();
        const int number = std::atoi(value.c_str());
        if (word == "--youths")
            wish.youths = number;
        else if (word == "--messy")
            wish.messy = number;
        else if (word == "--seed")
            wish.seed = static_cast<unsigned>(number);
        else if (word == "--association")
            wish.association = value;
        else
            wish.folder = word;
    }
    return wish;
}

void write(const fs::path &folder, const Record &record) {
    const fs::path path = folder / record.file;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << record.text;
}

std::vector<Partner> write_partners(const Wish &wish, Draw &draw) {
    std::vector<Partner> partners;
    for (int number = 1; number <= wish.youths / 25 + 1; ++number) {
        std::set<std::string> own;
        partners.push_back({"structure-" + std::to_string(number), draw.id("c-", 4, own)});
        write(wish.folder, made_partner(partners.back(), number, draw));
    }
    return partners;
}

} // namespace

int main(int count, char **arguments) {
    const Wish wish = wish_of(count, arguments);
    if (wish.folder.empty() || wish.youths < 1 || fs::exists(wish.folder / "youth")) {
        std::fputs(
            "bench_folder DIR [--youths N] [--messy PERCENT] [--seed S] [--association NAME]; "
            "DIR must not hold records yet\n",
            stderr);
        return 2;
    }
    Draw draw(wish.seed);
    Draw hand(wish.seed + 1); // apart, so that a messy folder holds the same facts
    write(wish.folder, made_settings(wish.association));
    write(wish.folder, made_offer());
    const auto partners = write_partners(wish, draw);
    std::set<std::string> taken;
    for (int i = 0; i < wish.youths; ++i) {
        const auto &partner = partners[static_cast<std::size_t>(i) % partners.size()];
        Record record = made_youth(partner, taken, draw);
        if (hand.is_hit(wish.messy)) record.text = messy(record.text, hand);
        write(wish.folder, record);
    }
    return 0;
}
