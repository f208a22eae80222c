// Reads a young person's record.
// SPDX-License-Identifier: MIT
#include "records/youth_yaml.h"

#include "records/checkpoint_yaml.h"
#include "records/forgotten_yaml.h"
#include "records/pair_yaml.h"
#include "records/referral_yaml.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

// A year, or a date.
Born read_born(MapReader &record) {
    const std::string born = record.text("born");
    if (born.empty()) return {};
    if (const auto date = Date::from_iso(born)) return {date->year(), date};
    if (const auto first = Date::from_iso(born + "-01-01")) return {first->year(), std::nullopt};
    record.fault("born", Presence::optional,
                 msg("'born' is neither a year nor a date ('{0}')", token(born)),
                 msg("write it as YYYY or YYYY-MM-DD"));
    return {};
}

CirclePerson read_circle_person(MapReader &item) {
    return {item.code("role", "circle-roles", Presence::required), item.text("partner")};
}

Consent read_consent(MapReader &item) {
    Consent consent;
    consent.to = item.code("to", "consents", Presence::required);
    consent.given = item.required_fact("given");
    consent.from = item.choice("from", {"youth", "guardian"}, Presence::expected);
    consent.until = item.fact("until");
    return consent;
}

std::optional<Care> read_care(MapReader &record) {
    auto map = record.map("care");
    if (!map) return std::nullopt;
    const auto day = [&](std::string_view key) -> std::optional<Date> {
        const auto fact = map->fact(key);
        return fact ? std::optional(fact->date) : std::nullopt;
    };
    return Care{day("evaluation"), day("information"), day("opinion"), day("agreement"),
                day("convention")};
}

PlanStep read_plan_step(MapReader &item) {
    PlanStep step;
    step.fact = item.own_fact();
    step.step = item.text("step", Presence::expected);
    step.with = item.text("with");
    return step;
}

} // namespace

Youth read_youth(const Document &document, Problems &problems) {
    RecordReading reading{"youth", document.file, problems};
    MapReader record(reading, document.root, "");
    Youth youth;
    youth.file = document.file;
    youth.id = file_id(document);
    record.head(youth.id);
    if (record.has("forgotten")) return read_forgotten(document, problems);
    youth.reference = record.text("reference");
    youth.born = read_born(record);
    youth.publics = record.codes("publics", "publics");
    youth.circle = record.items("circle", read_circle_person);
    youth.consents = record.items("consents", read_consent);
    youth.care = read_care(record);
    youth.plan = record.items("plan", read_plan_step);
    youth.referrals = read_referrals(record);
    youth.pairs = read_pairs(record);
    youth.feedback = read_feedback(record);
    youth.checkpoints = read_checkpoints(record, "youth-checkpoints");
    youth.next_checkpoint = record.date("next-checkpoint");
    return youth;
}

} // namespace maillon
