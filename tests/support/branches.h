// Two branches of one record, as two colleagues on two clones make them: changes by commands and by
// hand, of which is known what they say and whether they contradict each other.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "alliance/change.h"
#include "records/yaml_tree.h"

namespace maillon::branches {

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}
    int below(int end) { return static_cast<int>(engine_() % static_cast<unsigned>(end)); }
    bool one_in(int end) { return below(end) == 0; }
    template <class List> const auto &one_of(const List &list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    std::string date();
    std::string id(const std::string &letter);

private:
    std::mt19937_64 engine_;
    int ids_ = 0;
};

// What was done to a record: its text, and the same done to the tree of another branch.
struct Branch {
    std::string text;
    std::vector<std::function<void(Node &)>> deeds; // on facts
    std::map<std::string, std::string> touched;     // a place and what it says now; "-": removed
    int changes = 0;
};

// Some random changes; `tag` is in every comment and note, so that no two branches say the same by
// chance. `file` says the kind: a youth's or a partner's record.
void grow(Branch &branch, const std::string &file, const std::string &tag, Random &random);

// The same fact, written on both.
void tell_both(Branch &one, Branch &other, const std::string &file, Random &random);

// Two different words in the same place, or a word where the other takes it away.
void disagree(Branch &one, Branch &other, const std::string &file, Random &random);

// Whether both said different things of one place, or one removed what the other changed.
bool contradict(const Node &base, Branch one, Branch other);

// What the record says once both are done.
Node both_done(const Node &base, const Branch &one, const Branch &other);

// A record of a young person in a random style.
std::string random_youth(Random &random);

// The same facts, whatever the order of keys and items.
bool same_in_any_order(const Node &a, const Node &b);

} // namespace maillon::branches
