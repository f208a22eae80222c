// Writes an invented data folder: bench_folder DIR [--youths N] [--messy PERCENT] [--seed S]
// [--association NAME] [--identities].
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
    bool has_identities = false;
    std::string association = "Les Mesures du Val";
};

Wish wish_of(int count, char **arguments) {
    Wish wish;
    for (int i = 1; i < count; ++i) {
        const std::string word = arguments[i];
        if (word == "--identities") {
            wish.has_identities = true;
            continue;
        }
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

// Bytes written, into folders made as they are needed.
class Written {
public:
    explicit Written(fs::path folder) : folder_(std::move(folder)) {}

    void add(const Record &record) {
        const fs::path path = folder_ / record.file;
        if (made_.insert(path.parent_path()).second) fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << record.text;
        bytes_ += record.text.size();
        ++files_;
    }
    void print() const { std::printf("%zu files, %zu bytes\n", files_, bytes_); }

private:
    fs::path folder_;
    std::set<fs::path> made_;
    std::size_t files_ = 0;
    std::size_t bytes_ = 0;
};

std::vector<Partner> write_partners(int youths, Written &written, Draw &draw) {
    std::vector<Partner> partners;
    for (int number = 1; number <= youths / 25 + 1; ++number) {
        std::set<std::string> own;
        partners.push_back({"structure-" + std::to_string(number), draw.id("c-", 4, own)});
        written.add(made_partner(partners.back(), number, draw));
    }
    return partners;
}

// Identities and slips of the hand are drawn apart, so that the facts stay the same with them.
void write_youths(const Wish &wish, const std::vector<Partner> &partners, Written &written,
                  Draw &draw) {
    Draw hand(wish.seed + 1);
    Draw names(wish.seed + 2);
    std::set<std::string> taken, mentors;
    for (int i = 0; i < wish.youths; ++i) {
        const auto number = static_cast<unsigned>(i);
        Record record = made_youth(partners[number % partners.size()], taken, draw);
        if (wish.has_identities) {
            mentors.insert(mentor_of(record));
            written.add(made_identity(record, number, names));
        }
        if (hand.is_hit(wish.messy)) record.text = messy(record.text, hand);
        written.add(record);
    }
    if (wish.has_identities) written.add(made_mentors(mentors, names));
}

} // namespace

int main(int count, char **arguments) {
    const Wish wish = wish_of(count, arguments);
    if (wish.folder.empty() || wish.youths < 1 || fs::exists(wish.folder / "youth")) {
        std::fputs(
            "bench_folder DIR [--youths N] [--messy PERCENT] [--seed S] [--association NAME] "
            "[--identities]; DIR must not hold records yet\n",
            stderr);
        return 2;
    }
    Draw draw(wish.seed);
    Written written(wish.folder);
    written.add(made_settings(wish.association));
    written.add(made_offer());
    const auto partners = write_partners(wish.youths, written, draw);
    write_youths(wish, partners, written, draw);
    written.print();
    return 0;
}
