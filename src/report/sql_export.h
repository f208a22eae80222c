// One association for PostgreSQL: a schema, its rows anew, and views for dashboards
// (docs/at-scale.md). SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alliance/health.h"
#include "alliance/referral_course.h"

namespace maillon {

struct SqlSource {
    std::string association; // its key, a slug: the only word of ours that stands outside COPY
    const Register &known;
    const Assessment &assessment;
    const std::vector<ReferralCourse> &courses;
};

// What psql loads. Loaded again it gives the same; other associations' rows are not touched.
std::string association_sql(const SqlSource &source);

// Tables without partitions and the views, made where they are missing (sql_schema.cpp).
std::string_view sql_schema();

} // namespace maillon
