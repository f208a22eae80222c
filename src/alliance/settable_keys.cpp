// `partner set` and `youth set`: which keys may be set by hand, and to what.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "base/error.h"
#include "base/text.h"

namespace maillon {

namespace {

// Turns what was typed into a value, or refuses it. The key is handed in for the refusal.
using Reader = Value (*)(std::string_view key, const std::string &typed);

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

Value read_text(std::string_view, const std::string &typed) { return text(typed); }

Value read_kind(std::string_view key, const std::string &typed) {
    const Code *kind = recognise(code_set("partner-kinds"), typed);
    if (!kind) throw not_fitting(key, msg("see maillon codes {0}", "partner-kinds"));
    return word(std::string(kind->code));
}

Value read_date(std::string_view key, const std::string &typed) {
    const std::optional<Date> date = Date::from_iso(typed);
    if (!date) throw not_fitting(key, msg("write it as YYYY-MM-DD"));
    return word(*date);
}

Value read_days(std::string_view key, const std::string &typed) {
    const std::optional<int> days = whole_number(typed);
    if (!days || *days < 1 || *days > 3650)
        throw not_fitting(key, msg("give a number of days, from 1 to 3650"));
    return word(*days);
}

Value read_zone(std::string_view key, const std::string &typed) {
    const std::string zone = fold(typed);
    if (zone != "a" && zone != "b" && zone != "c") throw not_fitting(key, msg("give A, B or C"));
    return word(std::string(1, static_cast<char>(zone[0] - 'a' + 'A')));
}

Value read_insee(std::string_view key, const std::string &typed) {
    if (!is_insee(typed))
        throw not_fitting(key, msg("give the five characters of the commune's code, as in 95585"));
    return text(typed);
}

Value read_siret(std::string_view, const std::string &typed) {
    require_siret(typed);
    return text(typed);
}

Value read_uai(std::string_view, const std::string &typed) {
    require_uai(typed);
    return text(typed);
}

Value read_safir(std::string_view, const std::string &typed) {
    require_safir(typed);
    return text(typed);
}

Value read_email(std::string_view key, const std::string &typed) {
    const std::size_t at = typed.find('@');
    if (at == 0 || at == std::string::npos || at + 1 == typed.size() ||
        typed.find(' ') != std::string::npos)
        throw not_fitting(key, msg("give an address such as name@example.org"));
    return text(typed);
}

Value read_born(std::string_view key, const std::string &typed) {
    if (const std::optional<Date> date = Date::from_iso(typed)) return word(*date);
    const std::optional<int> year = whole_number(typed);
    if (!year || *year < 1900 || *year > 2100)
        throw not_fitting(key, msg("write it as YYYY or YYYY-MM-DD"));
    return word(*year);
}

constexpr std::array<Settable, 18> partner_keys{{{"name", read_text},
                                                 {"kind", read_kind},
                                                 {"territory", read_text},
                                                 {"insee", read_insee},
                                                 {"siret", read_siret},
                                                 {"uai", read_uai},
                                                 {"safir", read_safir},
                                                 {"since", read_date},
                                                 {"rhythm", read_days},
                                                 {"address", read_text},
                                                 {"website", read_text},
                                                 {"phone", read_text},
                                                 {"email", read_email},
                                                 {"school-zone", read_zone},
                                                 {"expectations", read_text},
                                                 {"constraints", read_text},
                                                 {"note", read_text},
                                                 {"next-checkpoint", read_date}}};

constexpr std::array<Reserved, 7> partner_commands{{{"stages", "partner stage"},
                                                    {"referents", "referent set"},
                                                    {"contacts", "contact add"},
                                                    {"agreements", "agreement add"},
                                                    {"documents", "document give"},
                                                    {"checkpoints", "checkpoint log"},
                                                    {"pulses", "pulse record"}}};

constexpr std::array<Settable, 1> youth_keys{{{"born", read_born}}};

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

Changes set_value(std::span<const Settable> keys, std::span<const Reserved> commands,
                  const std::string &key, const std::string &value) {
    const auto reserved = std::ranges::find(commands, key, &Reserved::key);
    if (reserved != commands.end())
        throw refused(msg("'{0}' has a command of its own", key),
                      msg("use maillon {0}", reserved->command));
    const auto settable = std::ranges::find(keys, key, &Settable::key);
    if (settable == keys.end()) throw unknown_key(keys, key);
    const std::string typed(trimmed(value));
    if (typed.empty()) throw not_fitting(key, msg("give a value that is not empty"));
    return {set_at({}, key, settable->read(key, typed))};
}

} // namespace

Changes set_partner_value(const Partner &, const std::string &key, const std::string &value) {
    return set_value(partner_keys, partner_commands, key, value);
}

Changes set_youth_value(const Youth &, const std::string &key, const std::string &value) {
    return set_value(youth_keys, youth_commands, key, value);
}

} // namespace maillon
