// The tables of one association, and the transaction that puts them in the place of the last ones.
// SPDX-License-Identifier: MIT
#include "report/sql_export.h"

#include <fmt/format.h>

#include "alliance/partner_outside.h"
#include "alliance/partnership.h"
#include "report/health_words.h"
#include "report/sql_copy.h"

namespace maillon {

namespace {

ExportCell said(const std::string &text) { return text.empty() ? ExportCell() : ExportCell(text); }
ExportCell said(const std::optional<Date> &date) { return date ? ExportCell(*date) : ExportCell(); }
ExportCell said(const Rare<Fact> &fact) { return fact ? ExportCell(fact->date) : ExportCell(); }
ExportCell said(int number) { return static_cast<long>(number); }
ExportCell code(std::string_view one) { return std::string(one); }

using Outside = std::map<std::string, OutsidePartner>;

// A partner whose record can't be read may be a sensitive one: it is left unsaid.
ExportCell key_of(const std::string &partner, const Outside &outside) {
    const auto found = outside.find(partner);
    return found == outside.end() ? ExportCell() : ExportCell(found->second.key);
}

ExportTable association_row(const SqlSource &source) {
    const Settings &settings = source.known.settings;
    const Promises &promises = settings.promises;
    return {"associations",
            {"association", "name", "as_of", "format", "promise_acknowledge", "promise_meet",
             "promise_feedback"},
            {{source.association, said(settings.association), source.assessment.at, said(1),
              said(promises.acknowledge), said(promises.first_meeting), said(promises.feedback)}}};
}

ExportTable partner_rows(const SqlSource &source, const Outside &outside) {
    ExportTable table{"partners",
                      {"association", "partner", "name", "kind", "territory", "stage",
                       "stage_allowed", "has_level", "level", "points", "trend", "confidence",
                       "clarity", "availability", "trust"},
                      {}};
    for (const Health &health : source.assessment.partners) {
        const OutsidePartner &partner = outside.at(health.partner->id);
        const auto pillar = [&](Pillar one) { return code(level_code(health.pillar(one))); };
        table.rows.push_back({source.association, partner.key, said(partner.name), partner.kind,
                              said(health.partner->territory), code(stage_code(health.stage)),
                              code(stage_code(health.stage_allowed)), is_judged(health),
                              code(level_code(health.level)), Decimal{health.points, 2},
                              health.trend ? code(trend_code(*health.trend)) : ExportCell(),
                              code(confidence_code(health.confidence)), pillar(Pillar::clarity),
                              pillar(Pillar::availability), pillar(Pillar::trust)});
    }
    return table;
}

ExportTable referral_rows(const SqlSource &source, const Outside &outside) {
    ExportTable table{"referrals",
                      {"association", "youth", "referral", "partner", "received", "state", "late",
                       "expired", "acknowledged", "acknowledge_by", "met", "meet_by", "accepted",
                       "paired", "outcome", "told", "told_by", "owed_since", "owed_by"},
                      {}};
    for (const ReferralCourse &course : source.courses) {
        const Referral &referral = *course.referral;
        table.rows.push_back({source.association, course.youth_key, course.referral_key,
                              key_of(referral.partner, outside), referral.received.date,
                              code(state_code(course.state)), course.late, course.expired,
                              said(referral.acknowledged), course.acknowledge_by,
                              said(referral.met), course.meet_by, said(referral.accepted),
                              said(course.paired), said(course.outcome), said(course.told),
                              said(course.told_by), said(course.owed_since), said(course.owed_by)});
    }
    return table;
}

// Of a slug: {0} needs no quotes but those that stand here.
constexpr std::string_view partitions = R"sql(
CREATE TABLE IF NOT EXISTS maillon."partners_{0}" PARTITION OF maillon.partners FOR VALUES IN ('{0}');
CREATE TABLE IF NOT EXISTS maillon."referrals_{0}" PARTITION OF maillon.referrals FOR VALUES IN ('{0}');
COMMIT;

-- The rows of this association, anew; readers see the old ones until the end.
BEGIN;
DO $$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('maillon'), hashtext('{0}')); END $$;
DELETE FROM maillon.associations WHERE association = '{0}';
DELETE FROM maillon.partners WHERE association = '{0}';
DELETE FROM maillon.referrals WHERE association = '{0}';
)sql";

} // namespace

std::string association_sql(const SqlSource &source) {
    const Outside outside = outside_partners(source.known.partners);
    std::string sql(sql_schema());
    sql += fmt::format(partitions, source.association);
    sql += table_copy(association_row(source));
    sql += table_copy(partner_rows(source, outside));
    sql += table_copy(referral_rows(source, outside));
    return sql + "COMMIT;\n";
}

} // namespace maillon
