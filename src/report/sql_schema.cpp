// The schema and its views: every word here is ours, none comes from a record.
// SPDX-License-Identifier: MIT
#include "report/sql_export.h"

namespace maillon {

// ON_ERROR_STOP: if COPY were refused, psql would read its rows as commands. The advisory lock: two
// loads at a time would make the same table twice.
static constexpr std::string_view tables =
    R"sql(-- One association for PostgreSQL 15 or later, as 'maillon export sql' writes it; psql loads it.
-- Pseudonymous data of young people: who may hold it is said in docs/at-scale.md.
\set ON_ERROR_STOP on
SET client_encoding TO 'UTF8';
SET client_min_messages TO warning;

BEGIN;
DO $$
BEGIN
  IF current_setting('server_encoding') <> 'UTF8' THEN
    RAISE EXCEPTION 'this database is not in UTF8: CREATE DATABASE ... ENCODING ''UTF8'' TEMPLATE template0';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('maillon'));
END
$$;
CREATE SCHEMA IF NOT EXISTS maillon;
COMMENT ON SCHEMA maillon IS 'Mentoring associations: pseudonymous data of young people, written anew at each load';
CREATE TABLE IF NOT EXISTS maillon.associations (
  association text NOT NULL PRIMARY KEY,
  name text,
  as_of date NOT NULL,
  format integer NOT NULL,
  promise_acknowledge integer NOT NULL,
  promise_meet integer NOT NULL,
  promise_feedback integer NOT NULL
);
CREATE TABLE IF NOT EXISTS maillon.partners (
  association text NOT NULL,
  partner text NOT NULL,
  name text,
  kind text NOT NULL,
  territory text,
  stage text NOT NULL,
  stage_allowed text NOT NULL,
  has_level boolean NOT NULL,
  level text NOT NULL,
  points double precision NOT NULL,
  trend text,
  confidence text NOT NULL,
  clarity text NOT NULL,
  availability text NOT NULL,
  trust text NOT NULL,
  PRIMARY KEY (association, partner)
) PARTITION BY LIST (association);
CREATE TABLE IF NOT EXISTS maillon.referrals (
  association text NOT NULL,
  youth text NOT NULL,
  referral text NOT NULL,
  partner text,
  received date NOT NULL,
  state text NOT NULL,
  late boolean NOT NULL,
  expired boolean NOT NULL,
  acknowledged date,
  acknowledge_by date NOT NULL,
  met date,
  meet_by date NOT NULL,
  accepted date,
  paired date,
  outcome date,
  told date,
  told_by date,
  owed_since date,
  owed_by date,
  PRIMARY KEY (association, youth, referral)
) PARTITION BY LIST (association);
)sql";

static constexpr std::string_view views = R"sql(CREATE OR REPLACE VIEW maillon.referrals_by_state AS
  SELECT a.association, a.as_of, r.state, count(*) AS referrals,
    count(*) FILTER (WHERE r.late) AS late,
    count(*) FILTER (WHERE r.expired) AS expired
  FROM maillon.associations a JOIN maillon.referrals r ON r.association = a.association
  GROUP BY a.association, a.as_of, r.state;
CREATE OR REPLACE VIEW maillon.loop AS
  SELECT a.association, a.as_of,
    count(r.outcome) AS outcomes,
    count(r.told) AS told,
    count(*) FILTER (WHERE r.told <= r.told_by) AS told_in_time,
    count(*) FILTER (WHERE r.told IS NOT NULL OR r.told_by < a.as_of) AS promised,
    count(*) FILTER (WHERE r.owed_by <= a.as_of) AS owed,
    max(a.as_of - r.owed_since) FILTER (WHERE r.owed_by <= a.as_of) AS oldest_days
  FROM maillon.associations a LEFT JOIN maillon.referrals r ON r.association = a.association
  GROUP BY a.association, a.as_of;
CREATE OR REPLACE VIEW maillon.delays AS
  SELECT a.association, a.as_of, s.step,
    count(s.done) AS referrals,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY (s.done - r.received)::double precision) AS median_days,
    count(*) FILTER (WHERE s.done <= s.promise) AS kept,
    count(*) FILTER (WHERE s.promise IS NOT NULL AND (s.done IS NOT NULL OR
      (s.promise < a.as_of AND r.state IN
        ('received', 'acknowledged', 'met', 'accepted', 'paired', 'paused')))) AS promised
  FROM maillon.associations a JOIN maillon.referrals r ON r.association = a.association
    CROSS JOIN LATERAL (VALUES
      ('acknowledge', r.acknowledged, r.acknowledge_by),
      ('meet', r.met, r.meet_by),
      ('accept', r.accepted, NULL::date),
      ('pair', r.paired, NULL::date)) AS s (step, done, promise)
  GROUP BY a.association, a.as_of, s.step;
CREATE OR REPLACE VIEW maillon.levels AS
  SELECT a.association, a.as_of, p.level, count(*) AS partners
  FROM maillon.associations a JOIN maillon.partners p ON p.association = a.association
  WHERE p.has_level
  GROUP BY a.association, a.as_of, p.level;
)sql";

std::string_view sql_schema() {
    static const std::string schema = std::string(tables) + std::string(views);
    return schema;
}

} // namespace maillon
