// Parts of the portfolio: partners of a kind, a territory, a stage, a stake or a referent
// (1-domain, 1.1 "segment by place and stakes"). SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "alliance/health.h"

namespace maillon {

enum class Axis { kind, territory, stage, stake, referent };
constexpr std::array<Axis, 5> axes = {Axis::kind, Axis::territory, Axis::stage, Axis::stake,
                                      Axis::referent};
std::string_view axis_code(Axis axis); // "kind"
Label axis_label(Axis axis);           // what a person reads, and may type

struct Segment {
    Axis axis = Axis::kind;
    std::string value; // a code, a territory's name, a staff id; "school": every education kind

    friend bool operator==(const Segment &, const Segment &) = default;
};

// The value as a person reads it: a code's label, a colleague's name.
Argument segment_label(const Segment &segment, const Settings &settings);

bool is_in(const Health &health, const Segment &segment, Date day);

// Every segment that has a partner on the day, or that the settings name; by axis, then in order.
std::vector<Segment> segments_of(const Assessment &assessment, const Register &known);

// What a person typed: "kind=school", "territoire=Sarcelles", or a word that one axis alone knows.
// Several: to be chosen from. None: `nearest` holds what was probably meant, as it may be typed.
struct SegmentFound {
    std::vector<Segment> matches;
    std::vector<std::string> nearest;
};
SegmentFound find_segment(const std::vector<Segment> &all, const Settings &settings,
                          std::string_view typed);

// The partners of one segment, closed ones left out.
struct SegmentCount {
    Segment segment;
    int partners = 0;
    std::array<int, 4> levels = {}; // of those with a level in words; in the order of Level
    int referrals = 0;              // in the last 365 days
};
std::vector<SegmentCount> count_segments(const Assessment &assessment, const Register &known);

} // namespace maillon
