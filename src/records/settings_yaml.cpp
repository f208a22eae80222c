// Reads maillon.yaml.
// SPDX-License-Identifier: MIT
#include "records/settings_yaml.h"

#include "records/thresholds_yaml.h"
#include "records/words_yaml.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

constexpr Range some_days{1, 3650};

void replace(int &setting, std::optional<int> read) { setting = read.value_or(setting); }

Staff read_staff(MapReader &item) {
    Staff staff;
    staff.id = item.text("id", Presence::required);
    staff.name = item.text("name", Presence::expected);
    staff.email = item.text("email");
    staff.since = item.fact("since");
    staff.until = item.fact("until");
    staff.partners = item.number("partners", {0, 999});
    return staff;
}

Stake read_stake(MapReader &item) {
    return {item.text("stake", Presence::required), item.number("weight", {1, 3}).value_or(1)};
}

// "08-01". The year lent to it is a leap year, for 29 February.
std::optional<Date> read_month_day(MapReader &item, std::string_view key) {
    const std::string typed = item.text(key, Presence::required);
    const auto date = Date::from_iso("2024-" + typed);
    if (!date && !typed.empty())
        item.fault(key, Presence::required,
                   msg("'{0}' is not a day of the year ('{1}')", key, token(typed)),
                   msg("write it as MM-DD"));
    return date;
}

Closure read_closure(MapReader &item) {
    const Date from = read_month_day(item, "from").value_or(Date{});
    const Date until = read_month_day(item, "to").value_or(Date{});
    return {from.month(), from.day(), until.month(), until.day()};
}

Zone zone_of(std::string_view letter) {
    if (letter == "B") return Zone::b;
    return letter == "C" ? Zone::c : Zone::a;
}

SchoolHoliday read_school_holiday(MapReader &item) {
    SchoolHoliday holiday;
    holiday.from = item.date("from", Presence::required).value_or(Date{});
    holiday.until = item.date("until", Presence::required).value_or(Date{});
    for (const auto &letter : item.choices("zones", {"A", "B", "C"}))
        holiday.zones.push_back(zone_of(letter));
    return holiday;
}

void read_promises(MapReader &record, Promises &promises) {
    auto map = record.map("promises");
    if (!map) return;
    replace(promises.acknowledge, map->number("acknowledge", some_days));
    replace(promises.first_meeting, map->number("first-meeting", some_days));
    replace(promises.decision, map->number("decision", some_days));
    replace(promises.decision_once_met, map->number("decision-once-met", some_days));
    replace(promises.feedback, map->number("feedback", some_days));
}

void read_rhythms(MapReader &record, Rhythms &rhythms) {
    auto map = record.map("rhythms");
    if (!map) return;
    replace(rhythms.feedback, map->number("feedback", some_days));
    replace(rhythms.pair, map->number("pair", some_days));
    replace(rhythms.pair_later, map->number("pair-later", some_days));
    replace(rhythms.pilot, map->number("pilot", some_days));
    replace(rhythms.consolidating, map->number("consolidating", some_days));
    replace(rhythms.established, map->number("established", some_days));
    replace(rhythms.dormant, map->number("dormant", some_days));
    replace(rhythms.pair_minimum, map->number("pair-minimum", some_days));
    replace(rhythms.review, map->number("review", some_days));
}

// Longer than 24 months only with a written reason (6-quality, 6.3 rule 5).
void read_privacy(MapReader &record, Settings &settings) {
    auto map = record.map("privacy");
    if (!map) return;
    settings.retention_reason = map->text("retention-reason");
    const int most = settings.retention_reason.empty() ? 24 : 240;
    settings.share_notes = map->flag("share-notes");
    read_words(*map); // an audit asks for them again
    replace(settings.retention_months, map->number("retention-months", {1, most}));
}

void read_git(MapReader &record, Settings &settings) {
    if (auto map = record.map("git"))
        settings.git_commit = map->choice("commit", {"auto", "off"}) != "off";
}

} // namespace

Settings read_settings(const Document &document, Problems &problems) {
    RecordReading reading{"settings", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    Settings settings;
    settings.association = record.text("association", Presence::expected);
    const auto language = record.choice("language", {"fr", "en"});
    if (!language.empty())
        settings.language = language == "fr" ? Language::french : Language::english;
    settings.school_zone = zone_of(record.choice("school-zone", {"A", "B", "C"}));
    if (record.has("identities"))
        settings.identities = record.text("identities", Presence::expected);
    settings.team = record.items("team", read_staff);
    settings.stakes = record.items("stakes", read_stake);
    read_promises(record, settings.promises);
    read_rhythms(record, settings.rhythms);
    if (record.has("closures")) settings.closures = record.items("closures", read_closure);
    settings.school_holidays = record.items("school-holidays", read_school_holiday);
    read_thresholds(record, settings.health);
    read_privacy(record, settings);
    read_git(record, settings);
    return settings;
}

} // namespace maillon
