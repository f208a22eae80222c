// Who belongs to a segment, and how segments are recognised and counted.
// SPDX-License-Identifier: MIT
#include "alliance/segment.h"

#include <algorithm>
#include <map>
#include <set>

#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "base/text.h"

namespace maillon {

namespace {

constexpr std::string_view schools = "school";

struct Word {
    std::string_view code;
    Label label;
};

constexpr std::array<Word, 5> axis_words = {{
    {"kind", {"kind", "type"}},
    {"territory", {"territory", "territoire"}},
    {"stage", {"stage", "palier"}},
    {"stake", {"stake", "enjeu"}},
    {"referent", {"referent", "interlocuteur"}},
}};

const Word &word_of(Axis axis) { return axis_words.at(static_cast<std::size_t>(axis)); }

std::vector<std::string> values_of(const Health &health, Axis axis, Date day) {
    const Partner &partner = *health.partner;
    switch (axis) {
    case Axis::kind:
        return {partner.kind};
    case Axis::territory:
        return {partner.territory};
    case Axis::stage:
        return {std::string(stage_code(health.stage))};
    case Axis::stake:
        return partner.stakes;
    case Axis::referent:
        break;
    }
    return {referent_on(partner, day)};
}

// Stages in their order; all else by its name.
std::size_t place_of(const Segment &segment) {
    const auto stage = segment.axis == Axis::stage ? stage_from(segment.value) : std::nullopt;
    return stage ? static_cast<std::size_t>(*stage) : 0;
}

// Every spelling under which a segment may be typed.
std::vector<std::string> spellings(const Segment &segment, const Settings &settings) {
    std::vector<std::string> all{segment.value};
    const Argument label = segment_label(segment, settings);
    for (const Language language : {Language::english, Language::french})
        all.push_back(say(msg("{0}", label), {language, false, {}}));
    return all;
}

enum class Fitting { whole, words };

bool answers_to(const Segment &segment, const Settings &settings, std::string_view typed,
                Fitting fitting) {
    const auto asked = folded_words(typed);
    return std::ranges::any_of(spellings(segment, settings), [&](const std::string &spelling) {
        const auto said = folded_words(spelling);
        if (fitting == Fitting::whole) return said == asked;
        return !asked.empty() && std::ranges::all_of(asked, [&](const std::string &word) {
            return std::ranges::any_of(said,
                                       [&](const auto &one) { return one.starts_with(word); });
        });
    });
}

std::optional<Axis> axis_from(std::string_view typed) {
    for (const Axis axis : axes)
        for (const std::string_view name :
             {word_of(axis).label.english, word_of(axis).label.french})
            if (fold(typed) == fold(name)) return axis;
    return std::nullopt;
}

std::vector<Segment> fitting_ones(const std::vector<Segment> &all, const Settings &settings,
                                  std::string_view typed) {
    for (const Fitting fitting : {Fitting::whole, Fitting::words}) {
        std::vector<Segment> found;
        for (const Segment &segment : all)
            if (answers_to(segment, settings, typed, fitting)) found.push_back(segment);
        if (!found.empty()) return found;
    }
    return {};
}

std::map<std::string, int> referrals_in_a_year(const Register &known, Date at) {
    std::map<std::string, int> counts;
    for (const Youth &youth : known.youths)
        for (const Referral &referral : youth.referrals)
            if (!referral.voided && at - referral.received.date <= 365) ++counts[referral.partner];
    return counts;
}

bool has_level(const Health &health) {
    return health.has_referrals && health.stage != Stage::closed;
}

} // namespace

std::string_view axis_code(Axis axis) { return word_of(axis).code; }
Label axis_label(Axis axis) { return word_of(axis).label; }

Argument segment_label(const Segment &segment, const Settings &settings) {
    if (segment.axis == Axis::kind && segment.value == schools)
        return Label{"Schools and training", "Établissements d’enseignement"};
    if (segment.axis == Axis::kind) return labelled("partner-kinds", segment.value);
    if (segment.axis == Axis::stage) return labelled("stages", segment.value);
    const Staff *staff = segment.axis == Axis::referent ? settings.staff(segment.value) : nullptr;
    return staff && !staff->name.empty() ? staff->name : segment.value;
}

bool is_in(const Health &health, const Segment &segment, Date day) {
    if (segment.axis == Axis::kind && segment.value == schools)
        return is_school(health.partner->kind);
    const auto values = values_of(health, segment.axis, day);
    return std::ranges::find(values, segment.value) != values.end();
}

std::vector<Segment> segments_of(const Assessment &assessment, const Register &known) {
    std::vector<Segment> all;
    for (const Axis axis : axes) {
        std::set<std::string> values;
        for (const Health &health : assessment.partners)
            for (std::string &value : values_of(health, axis, assessment.at))
                values.insert(std::move(value));
        if (axis == Axis::stake)
            for (const Stake &stake : known.settings.stakes)
                values.insert(stake.stake);
        if (axis == Axis::kind && std::ranges::any_of(values, is_school))
            values.insert(std::string(schools));
        values.erase("");
        for (const std::string &value : values)
            all.push_back({axis, value});
    }
    std::ranges::stable_sort(all, [](const Segment &a, const Segment &b) {
        return std::pair(a.axis, place_of(a)) < std::pair(b.axis, place_of(b));
    });
    return all;
}

SegmentFound find_segment(const std::vector<Segment> &all, const Settings &settings,
                          std::string_view typed) {
    const auto equals = typed.find('=');
    const auto axis = equals == typed.npos ? std::nullopt : axis_from(typed.substr(0, equals));
    std::vector<Segment> candidates = all;
    if (axis) std::erase_if(candidates, [&](const Segment &one) { return one.axis != *axis; });
    const auto value = axis ? typed.substr(equals + 1) : typed;
    SegmentFound found{fitting_ones(candidates, settings, value), {}};
    if (!found.matches.empty()) return found;
    std::vector<std::string> known;
    for (const Segment &segment : candidates)
        for (std::string &spelling : spellings(segment, settings))
            known.push_back(std::move(spelling));
    found.nearest = nearest(value, known);
    return found;
}

std::vector<SegmentCount> count_segments(const Assessment &assessment, const Register &known) {
    const auto referrals = referrals_in_a_year(known, assessment.at);
    std::vector<SegmentCount> counts;
    for (const Segment &segment : segments_of(assessment, known)) {
        SegmentCount count{segment, 0, {}, 0};
        for (const Health &health : assessment.partners) {
            if (health.stage == Stage::closed || !is_in(health, segment, assessment.at)) continue;
            ++count.partners;
            if (has_level(health)) ++count.levels.at(static_cast<std::size_t>(health.level));
            const auto sent = referrals.find(health.partner->id);
            count.referrals += sent == referrals.end() ? 0 : sent->second;
        }
        if (count.partners > 0) counts.push_back(count);
    }
    return counts;
}

} // namespace maillon
