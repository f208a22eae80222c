// Invented records for measurements: the same seed, the same bytes (6-quality, 6.1).
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace maillon::bench {

// Draws ids and everything else from one seed.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : chance_(seeded_chance(seed)) {}

    int below(int limit) { return static_cast<int>(chance_() % static_cast<unsigned>(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool is_hit(int percent) { return below(100) < percent; }
    template <class Choices> std::string_view one_of(const Choices &choices) {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }
    // Not yet in `taken`, and then in it.
    std::string id(std::string_view prefix, int length, std::set<std::string> &taken);

private:
    Chance chance_;
};

struct Record {
    std::string file; // relative to the data folder
    std::string text;
};

struct Partner {
    std::string id;
    std::string contact;
};

// `association` stands there unquoted: a plain YAML word.
Record made_settings(const std::string &association);
Record made_offer();
Record made_partner(const Partner &partner, int number, Draw &draw);
// 2 to 3 KB: a referral, a pair, 6 to 12 checkpoints with notes.
Record made_youth(const Partner &partner, std::set<std::string> &taken, Draw &draw);
// Another `number`, another name.
Record made_identity(const Record &youth, unsigned number, Draw &draw);
std::string mentor_of(const Record &youth);
// One file holds all mentors: beyond some 15 000 it is longer than maillon reads.
Record made_mentors(const std::set<std::string> &ids, Draw &draw);

// The same facts after a hand went over them: CRLF, comments, no final newline, flow maps, other
// indentation, a note over two lines; one to three of these.
std::string messy(std::string text, Draw &draw);

} // namespace maillon::bench
