// One partner under the eyes of health: the register, the day and what a Look points into.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/signals.h"
#include "support/made_records.h"

namespace maillon::made {

// Built from a register with one partner, known on `day`. The Look points into this: keep it.
class Seen {
public:
    Seen(Register whole, std::string_view iso)
        : day_(made::day(iso)), known_(as_known(whole, day_)), calendars_(known_.settings),
          dossiers_(dossiers(known_.partners, known_.youths, day_)) {}
    Seen(const Seen &) = delete;
    Seen &operator=(const Seen &) = delete;

    [[nodiscard]] Look look() const {
        const Dossier &first = dossiers_.at(0);
        return {
            first, calendars_.of(*first.partner), calendars_.ours(), known_.settings, known_.offer,
            day_};
    }
    [[nodiscard]] Reading read(Reading (*signal)(const Look &)) const { return signal(look()); }
    [[nodiscard]] Health health() const { return judge(look()); }

private:
    Date day_;
    Register known_;
    Calendars calendars_;
    std::vector<Dossier> dossiers_;
};

inline std::string english(const Message &message) { return say(message, {}); }

inline double number(const Reading &reading, std::string_view name) {
    for (const auto &[key, value] : reading.evidence)
        if (key == name) return std::get<double>(value);
    return -1;
}

} // namespace maillon::made
