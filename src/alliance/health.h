// How an alliance is doing: a level with reasons (4-health). A pure function of the register and a
// day.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "alliance/calendar.h"
#include "alliance/register.h"

namespace maillon {

enum class Level { good, watch, risk, unknown };
enum class Pillar { clarity, availability, trust };
enum class Confidence { solid, partial, thin };
enum class Trend { improving, stable, worsening };

std::string_view level_code(Level level);
std::string_view pillar_code(Pillar pillar);
std::string_view confidence_code(Confidence confidence);
std::string_view trend_code(Trend trend);
Label level_label(Level level);
Label pillar_label(Pillar pillar);
Label confidence_label(Confidence confidence);
Label trend_label(Trend trend);

// A figure behind a signal, by the name it has in the JSON: a number, a text, or a list of numbers.
using Evidence =
    std::vector<std::pair<std::string, std::variant<double, std::string, std::vector<double>>>>;

// A dated fact behind a line, and the record it stands in; both live where the judgement's records
// live. Without a fact the whole record is meant.
struct Source {
    const std::string *file = nullptr;
    const Fact *fact = nullptr;
    Message what;                 // "referral received"
    const Youth *youth = nullptr; // where it is about a referral, both
    const Referral *referral = nullptr;
};

struct Signal {
    std::string_view name; // "early-breaks"
    Pillar pillar = Pillar::trust;
    int weight = 0;
    std::optional<double> severity; // 0 to 1; empty: unknown
    int n = 0;                      // what it was counted over
    Evidence evidence;
    Message text;                     // one sentence, true in words (4-health, 4.6)
    std::vector<Source> sources = {}; // named by assess(), and where asked of glance()

    [[nodiscard]] double points() const { return severity ? weight * *severity : 0.0; }
    [[nodiscard]] Level level() const;
};

// What to do on Monday morning, from the heaviest line (4-health, 4.5).
struct Action {
    std::string_view signal;
    Message text;
    std::string owner; // staff id of the referent; may be empty
    Message done_when;
    int minutes = 0; // time needed
};

struct Health {
    const Partner *partner = nullptr;
    Stage stage = Stage::prospect; // recorded; a prospect with a first referral reads as pilot
    Stage stage_allowed = Stage::prospect;
    bool has_referrals = false;
    Level level = Level::unknown;
    double points = 0; // the exact sum of the lines
    Confidence confidence = Confidence::thin;
    std::optional<Trend> trend;
    std::vector<Signal> signals; // all thirteen, in the order of 4-health
    std::optional<Action> action;
    bool school_closed = false; // on school holiday that day: judgement suspended

    [[nodiscard]] const Signal &signal(std::string_view name) const;
    [[nodiscard]] Level pillar(Pillar pillar) const; // worst known signal
};

// Lines of severity .25 or more, heaviest first; between equal lines the one that depends on us.
std::vector<const Signal *> reasons(const Health &health);

// "closed (school holidays, zone B), judgement suspended": to be said beside a partner whose school
// is closed that day (4-health, 4.6).
Message closed_text(const Partner &partner, const Settings &settings);

// Why we should not prospect, and the figure from which this is no reason any more.
struct Hindrance {
    Message why;
    Message reopens;
};

// Active partners of one referent against what this person can follow; without an id: of nobody.
struct Load {
    std::string staff;
    int partners = 0;
    std::optional<int> capacity;
};

// In a territory where several partners refer: the one that brings more than its share in a year.
struct Concentration {
    std::string territory;
    const Partner *partner = nullptr;
    int referrals = 0;
    int all = 0;
};

// A pilot on its way to the next stage; nothing lacks: the facts allow it.
struct Ripening {
    const Partner *partner = nullptr;
    std::vector<Message> lacks;
    int steps = 0; // how much lacks, counted
};

struct Portfolio {
    bool open = true;                          // may we prospect?
    std::vector<Hindrance> reasons;            // why not
    std::vector<Concentration> concentrations; // worth knowing, and no reason to close the gate
    std::vector<Load> loads;                   // of the team in its order, then of nobody
    std::vector<Ripening> ripening;            // nearest to the next stage first
};

struct Assessment {
    Date at;
    std::vector<Health> partners; // worst first: points, then id; prospects and closed ones last
    Portfolio portfolio;
};

// `whole` is the register as written; the assessment is the one of `at`, from what was known then.
// The result points into `known`, which must be as_known(whole, at) and outlive it.
Assessment assess(const Register &whole, const Register &known, const Calendars &calendars,
                  Date at);

// All partners as they were judged on an earlier day, from what was known then, with the records
// that the judgements point into; trend and stage_allowed are left out.
enum class Sources { left_out, named };
struct Glance {
    std::vector<Partner> partners;
    std::vector<Health> healths; // by partner id

    [[nodiscard]] const Health *of(const std::string &partner_id) const;
};
Glance glance(const Register &whole, const Calendars &calendars, Date day,
              Sources sources = Sources::left_out);

} // namespace maillon
