// `partner set`, `youth set` and `mentor set`: which keys may be set by hand, and to what.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "base/date_words.h"
#include "base/error.h"
#include "base/text.h"

namespace maillon {

namespace {

// What was typed, on which day, and the key it is for: named in the refusal.
struct Typed {
    std::string_view key;
    std::string text;
    Date today;
};

// Turns it into a value, or refuses it.
using Reader = Value (*)(const Typed &typed);

struct Settable {
    std::string_view key;
    Reader read;
};

// A key that only its own command writes.
struct Reserved {
    std::string_view key;
    std::string_view command;
};

Error not_fitting(std::string_view key, Message remedy) {
    return wrong_words(msg("'{0}' can't have that value", key), std::move(remedy));
}

std::optional<int> whole_number(std::string_view typed) {
    int number = 0;
    const auto [end, trouble] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool all = trouble == std::errc{} && end == typed.data() + typed.size();
    return all ? std::optional(number) : std::nullopt;
}

Value read_text(const Typed &typed) { return text(typed.text); }

Value read_kind(const Typed &typed) {
    const Code *kind = recognise(code_set("partner-kinds"), typed.text);
    if (!kind) throw not_fitting(typed.key, msg("see maillon codes {0}", "partner-kinds"));
    return word(std::string(kind->code));
}

Value read_day(const Typed &typed, Leaning leaning) {
    const std::optional<Date> date = read_date(typed.text, typed.today, leaning);
    if (!date) throw not_fitting(typed.key, msg("write it as YYYY-MM-DD"));
    return word(*date);
}

Value read_past_day(const Typed &typed) { return read_day(typed, Leaning::past); }
Value read_coming_day(const Typed &typed) { return read_day(typed, Leaning::future); }

Value read_days(const Typed &typed) {
    const std::optional<int> days = whole_number(typed.text);
    if (!days || *days < 1 || *days > 3650)
        throw not_fitting(typed.key, msg("give a number of days, from 1 to 3650"));
    return word(*days);
}

Value read_zone(const Typed &typed) {
    const std::string zone = fold(typed.text);
    if (zone != "a" && zone != "b" && zone != "c")
        throw not_fitting(typed.key, msg("give A, B or C"));
    return word(std::string(1, static_cast<char>(zone[0] - 'a' + 'A')));
}

Value read_insee(const Typed &typed) {
    if (!is_insee(typed.text))
        throw not_fitting(typed.key,
                          msg("give the five characters of the commune's code, as in 95585"));
    return text(typed.text);
}

Value read_siret(const Typed &typed) {
    require_siret(typed.text);
    return text(typed.text);
}

Value read_uai(const Typed &typed) {
    require_uai(typed.text);
    return text(typed.text);
}

Value read_safir(const Typed &typed) {
    require_safir(typed.text);
    return text(typed.text);
}

Value read_reference(const Typed &typed) {
    if (!is_reference(typed.text))
        throw not_fitting(typed.key,
                          msg("digits, perhaps with letters and . _ - / among them, 40 at most"));
    return text(typed.text);
}

Value read_email(const Typed &typed) {
    const std::size_t at = typed.text.find('@');
    if (at == 0 || at == std::string::npos || at + 1 == typed.text.size() ||
        typed.text.find(' ') != std::string::npos)
        throw not_fitting(typed.key, msg("give an address such as name@example.org"));
    return text(typed.text);
}

Value read_born(const Typed &typed) {
    const std::optional<int> year = whole_number(typed.text);
    if (year && *year >= 1900 && *year <= 2100) return word(*year);
    const auto date = read_date(typed.text, typed.today, Leaning::past);
    if (!date) throw not_fitting(typed.key, msg("write it as YYYY or YYYY-MM-DD"));
    return word(*date);
}

constexpr std::array<Settable, 19> partner_keys{{{"name", read_text},
                                                 {"kind", read_kind},
                                                 {"territory", read_text},
                                                 {"insee", read_insee},
                                                 {"siret", read_siret},
                                                 {"uai", read_uai},
                                                 {"safir", read_safir},
                                                 {"reference", read_reference},
                                                 {"since", read_past_day},
                                                 {"rhythm", read_days},
                                                 {"address", read_text},
                                                 {"website", read_text},
                                                 {"phone", read_text},
                                                 {"email", read_email},
                                                 {"school-zone", read_zone},
                                                 {"expectations", read_text},
                                                 {"constraints", read_text},
                                                 {"note", read_text},
                                                 {"next-checkpoint", read_coming_day}}};

constexpr std::array<Reserved, 8> partner_commands{{{"stages", "partner stage"},
                                                    {"page", "partner page"},
                                                    {"referents", "referent set"},
                                                    {"contacts", "contact add"},
                                                    {"agreements", "agreement add"},
                                                    {"documents", "document give"},
                                                    {"checkpoints", "checkpoint log"},
                                                    {"pulses", "pulse record"}}};

constexpr std::array<Settable, 2> youth_keys{{{"born", read_born}, {"reference", read_reference}}};

constexpr std::array<Settable, 6> mentor_keys{{{"name", read_text},
                                               {"phone", read_text},
                                               {"email", read_email},
                                               {"honorability-presented", read_past_day},
                                               {"since", read_past_day},
                                               {"until", read_coming_day}}};

constexpr std::array<Reserved, 6> youth_commands{{{"consents", "youth consent"},
                                                  {"referrals", "referral add"},
                                                  {"pairs", "pair start"},
                                                  {"feedback", "feedback give"},
                                                  {"checkpoints", "checkpoint log"},
                                                  {"next-checkpoint", "checkpoint plan"}}};

Error unknown_key(std::span<const Settable> keys, const std::string &key) {
    std::vector<std::string> names;
    std::string all;
    for (const Settable &settable : keys) {
        names.emplace_back(settable.key);
        all.append(all.empty() ? "" : ", ").append(settable.key);
    }
    std::vector<Message> lines;
    for (std::string &name : nearest(key, names))
        lines.push_back(msg("did you mean '{0}'?", std::move(name)));
    return wrong_words(msg("'{0}' can't be set", key), msg("these can: {0}", all))
        .with(std::move(lines));
}

// What may be set, and what has commands of its own.
struct Keys {
    std::span<const Settable> settable;
    std::span<const Reserved> reserved;
};

Changes set_value(const Keys &keys, std::vector<Step> at, Typed typed) {
    const auto reserved = std::ranges::find(keys.reserved, typed.key, &Reserved::key);
    if (reserved != keys.reserved.end())
        throw refused(msg("'{0}' has a command of its own", typed.key),
                      msg("use maillon {0}", reserved->command));
    const auto settable = std::ranges::find(keys.settable, typed.key, &Settable::key);
    if (settable == keys.settable.end()) throw unknown_key(keys.settable, std::string(typed.key));
    typed.text = trimmed(typed.text);
    if (typed.text.empty()) throw not_fitting(typed.key, msg("give a value that is not empty"));
    return {set_at(std::move(at), std::string(typed.key), settable->read(typed))};
}

} // namespace

Changes set_partner_value(const std::string &key, const std::string &value, Date today) {
    return set_value({partner_keys, partner_commands}, {}, {key, value, today});
}

Changes set_youth_value(const std::string &key, const std::string &value, Date today) {
    return set_value({youth_keys, youth_commands}, {}, {key, value, today});
}

Changes set_mentor_value(const Mentor &mentor, const std::string &key, const std::string &value,
                         Date today) {
    return set_value({mentor_keys, {}}, {{"mentors", mentor.id}}, {key, value, today});
}

} // namespace maillon
