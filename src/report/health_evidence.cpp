// Figures, places and remedies, signal by signal.
// SPDX-License-Identifier: MIT
#include "report/health_evidence.h"

#include <algorithm>
#include <utility>

namespace maillon {
namespace {

// The evidence of one signal by the names it has in the JSON.
class Figures {
public:
    Figures(const Signal &signal, const Speech &speech) : signal_(signal), speech_(speech) {}

    [[nodiscard]] int n() const { return signal_.n; }
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] double number(std::string_view name) const {
        const auto *value = find(name);
        const auto *number = value ? std::get_if<double>(value) : nullptr;
        return number ? *number : 0;
    }
    [[nodiscard]] Decimal whole(std::string_view name) const { return {number(name), 0}; }
    [[nodiscard]] Decimal percent(std::string_view name) const { return {100 * number(name), 0}; }
    [[nodiscard]] std::string list(std::string_view name) const {
        const auto *value = find(name);
        const auto *numbers = value ? std::get_if<std::vector<double>>(value) : nullptr;
        std::string out;
        for (const double number : numbers ? *numbers : std::vector<double>{})
            out += (out.empty() ? "" : " · ") + say(Decimal{number, 0}, speech_);
        return out;
    }

private:
    using Figure = Evidence::value_type::second_type;
    [[nodiscard]] const Figure *find(std::string_view name) const {
        const auto found = std::ranges::find(signal_.evidence, name, &Evidence::value_type::first);
        return found == signal_.evidence.end() ? nullptr : &found->second;
    }

    const Signal &signal_;
    const Speech &speech_;
};

// Incomplete logging caps a line (4-health, 4.1 rule 2).
Message capped(Message figures, const Figures &of) {
    const double factor = of.has("factor") ? of.number("factor") : 1;
    if (factor >= 1) return figures;
    return msg("{0}; counted at {1} %, for few acknowledgements are logged", std::move(figures),
               of.percent("factor"));
}

Message of_silence(const Figures &of) {
    if (!of.has("p")) return {};
    return msg("usual gaps in open days: {0}; silent now for {1}; chance of it: {2} %",
               of.list("gaps"), of.whole("g"), of.percent("p"));
}

Message of_slowdown(const Figures &of) {
    if (!of.has("p")) return {};
    return msg("{0} in the last {1} open days, {2} in the {3} before; chance of so few: {4} %",
               of.whole("n1"), of.whole("e1"), of.whole("n0"), of.whole("e0"), of.percent("p"));
}

Message of_share(const Figures &of) {
    if (!of.has("share")) return {};
    return capped(
        msg("{0} of {1}; prudent share: {2} %", of.whole("k"), of.n(), of.percent("share")), of);
}

Message of_no_answer(const Figures &of) { return msg("{0} in a row", of.n()); }

Message of_pulse(const Figures &of) {
    if (!of.has("mean")) return {};
    return msg("mean of availability and trust: {0} out of 5", Decimal{of.number("mean"), 1});
}

Message of_acknowledgement(const Figures &of) {
    if (!of.has("mean")) return {};
    return msg("delays in working days: {0}; prudent mean: {1}", of.list("delays"),
               Decimal{of.number("mean"), 1});
}

Message of_waiting(const Figures &of) {
    if (of.n() == 0) return {};
    return capped(msg("{0} waiting, the oldest for {1} working days", of.n(), of.whole("oldest")),
                  of);
}

Message of_checkpoint(const Figures &of) {
    if (!of.has("open-days")) return {};
    return msg("{0} open days since; one planned every {1}", of.whole("open-days"),
               of.whole("planned"));
}

Message of_contact(const Figures &of) {
    if (of.has("left")) return msg("{0} open days without a contact", of.whole("left"));
    return of.has("here") ? msg("there for {0} open days", of.whole("here")) : Message{};
}

Message of_load(const Figures &of) {
    if (!of.has("places")) return {};
    return msg("{0} undecided for {1} places", of.n(), of.whole("places"));
}

struct Behind {
    std::string_view signal;
    Message (*figures)(const Figures &);
    Message improve;
};

const std::vector<Behind> &all_behind() {
    static const std::vector<Behind> all = {
        {"silence", of_silence, msg("Any sign of life from them, or a checkpoint held")},
        {"slowdown", of_slowdown, msg("New referrals, or knowing why there are fewer")},
        {"loop", of_share, msg("Feedback logged on each referral decided")},
        {"no-answer", of_no_answer, msg("One checkpoint held")},
        {"early-breaks", of_share, msg("Pairs that last six months")},
        {"pulse", of_pulse, msg("A new pulse with better answers")},
        {"acknowledgement", of_acknowledgement, msg("The next referrals acknowledged in time")},
        {"waiting", of_waiting, msg("An answer to each referral that waits")},
        {"checkpoint", of_checkpoint, msg("A checkpoint held and logged")},
        {"contact", of_contact, msg("A contact recorded, and met by one of us")},
        {"load", of_load, msg("Decisions on the referrals that have none")},
        {"fit", of_share, msg("Next referrals that suit what we offer")},
    };
    return all;
}

const Behind *behind(const Signal &signal) {
    const auto found = std::ranges::find(all_behind(), signal.name, &Behind::signal);
    return found == all_behind().end() ? nullptr : &*found;
}

} // namespace

Message figures_in_words(const Signal &signal, const Speech &speech) {
    const Behind *found = behind(signal);
    if (!found || !signal.severity) return {};
    return found->figures(Figures(signal, speech));
}

std::string place_of(const Source &source) {
    const int line = source.fact ? source.fact->place.line : 0;
    return line > 0 ? *source.file + ":" + std::to_string(line) : *source.file;
}

std::vector<std::string> records_behind(const Signal &signal) {
    std::vector<std::string> places;
    for (const Source &source : signal.sources) {
        std::string place = place_of(source);
        if (std::ranges::find(places, place) == places.end()) places.push_back(std::move(place));
    }
    return places;
}

Message what_would_improve(const Signal &signal) {
    const Behind *found = behind(signal);
    return found && signal.severity && *signal.severity > 0 ? found->improve : Message{};
}

} // namespace maillon
