// What the tool says of a record with one typo in it.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "alliance/register.h"
#include "base/problem.h"

namespace maillon::typos {

// One canonical record of data-example.
struct Sample {
    std::string file;
    std::string text;
};

std::vector<Sample> samples();

// The typed record in its file's place, read and checked among all the others.
struct Verdict {
    bool same_data = false; // the typo changes nothing that is read
    Problems problems;      // errors and warnings that the record did not have before, in order
};

class Judge {
public:
    Judge();
    Verdict judge(const Sample &sample, const std::string &typed);

private:
    Problems problems_of(const std::string &file, const std::string &text);

    Register whole_;
    std::map<std::string, std::set<std::string>> known_; // what is said of each record as it stands
};

} // namespace maillon::typos
