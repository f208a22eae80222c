// The words of health: codes for machines, labels for people.
// SPDX-License-Identifier: MIT
#include "alliance/health.h"

#include <array>

#include "alliance/calendar.h"

namespace maillon {

namespace {

struct Word {
    std::string_view code;
    Label label;
};

constexpr std::array<Word, 4> levels = {{
    {"good", {"good", "bon"}},
    {"watch", {"watch", "à surveiller"}},
    {"risk", {"at risk", "en danger"}},
    {"unknown", {"unknown", "inconnu"}},
}};
constexpr std::array<Word, 3> pillars = {{
    {"clarity", {"clarity", "lisibilité"}},
    {"availability", {"availability", "disponibilité"}},
    {"trust", {"trust", "confiance"}},
}};
constexpr std::array<Word, 3> confidences = {{
    {"solid", {"solid", "solide"}},
    {"partial", {"partial", "partielle"}},
    {"thin", {"thin", "faible"}},
}};
constexpr std::array<Word, 3> trends = {{
    {"improving", {"improving", "s’améliore"}},
    {"stable", {"stable", "stable"}},
    {"worsening", {"worsening", "se dégrade"}},
}};

template <class Words, class Value> const Word &word_of(const Words &words, Value value) {
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

std::string_view level_code(Level level) { return word_of(levels, level).code; }
std::string_view pillar_code(Pillar pillar) { return word_of(pillars, pillar).code; }
std::string_view confidence_code(Confidence value) { return word_of(confidences, value).code; }
std::string_view trend_code(Trend trend) { return word_of(trends, trend).code; }

Label level_label(Level level) { return word_of(levels, level).label; }
Label pillar_label(Pillar pillar) { return word_of(pillars, pillar).label; }
Label confidence_label(Confidence value) { return word_of(confidences, value).label; }
Label trend_label(Trend trend) { return word_of(trends, trend).label; }

Message closed_text(const Partner &partner, const Settings &settings) {
    const std::string ours(1, static_cast<char>('A' + static_cast<int>(settings.school_zone)));
    return msg("closed (school holidays, zone {0}), judgement suspended",
               partner.school_zone.empty() ? ours : partner.school_zone);
}

} // namespace maillon
