// Finds the last fact of a record, and counts months and notice from it.
// SPDX-License-Identifier: MIT
#include "alliance/retention.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "alliance/stated.h"

namespace maillon {

namespace {

constexpr int notice_days = 30;

// The latest day of a fact, and the first on which a fact of that day was known.
class LastDay {
public:
    void add(Date day, Date known) {
        if (!day_ || day > *day_) {
            day_ = day;
            known_ = known;
        } else if (day == *day_) {
            known_ = std::min(known_, known);
        }
    }
    void add(const std::optional<Date> &day) {
        if (day) add(*day, *day);
    }
    [[nodiscard]] const std::optional<Date> &day() const { return day_; }
    [[nodiscard]] Date known() const { return known_; }

private:
    std::optional<Date> day_;
    Date known_;
};

LastDay last_day(const Youth &youth) {
    LastDay last;
    for (const StatedFact &stated : facts_of(youth))
        last.add(stated.fact->date, stated.fact->known());
    if (youth.care)
        for (const auto &day : {youth.care->evaluation, youth.care->information,
                                youth.care->opinion, youth.care->agreement, youth.care->convention})
            last.add(day);
    for (const Referral &referral : youth.referrals) {
        last.add(referral.informed);
        for (const PastDecision &past : referral.history)
            last.add(past.reopened, past.reopened);
    }
    return last;
}

// "y26-7kq2m" was made in 2026: on its last day at the latest.
Date end_of_id_year(const std::string &id) {
    int year = 0;
    if (id.size() > 3) std::from_chars(id.data() + 1, id.data() + 3, year);
    return Date::from_civil(2000 + year, 12, 31).value_or(Date{});
}

bool has_fact_after(const Youth &youth, Date today) {
    return std::ranges::any_of(facts_of(youth), [&](const StatedFact &stated) {
        return stated.tense == Tense::past && stated.fact->date > today;
    });
}

bool comes_first(const Keeping &a, const Keeping &b) {
    return std::tie(a.forget, a.youth->id) < std::tie(b.forget, b.youth->id);
}

} // namespace

Keeping keeping_of(const Youth &known, const Settings &settings) {
    const LastDay last = last_day(known);
    Keeping keeping;
    keeping.youth = &known;
    keeping.has_fact = last.day().has_value();
    keeping.last_fact = last.day().value_or(end_of_id_year(known.id));
    keeping.ends = keeping.last_fact.plus_months(settings.retention_months);
    const Date known_since = keeping.has_fact ? last.known() : keeping.last_fact;
    keeping.notice = std::max(keeping.ends - notice_days, known_since);
    keeping.forget = keeping.notice + notice_days;
    return keeping;
}

Doubtful doubtful_files(const Register &whole, const Problems &problems, Date today) {
    Doubtful files;
    for (const Problem &problem : problems)
        if (problem.is_error()) files.insert(problem.origin.file);
    for (const Youth &youth : whole.youths)
        if (has_fact_after(youth, today)) files.insert(youth.file);
    return files;
}

std::vector<Keeping> keepings_to_tell(const Register &known, const Doubtful &doubtful, Date day) {
    std::vector<Keeping> told;
    for (const Youth &youth : known.youths) {
        const Keeping keeping = keeping_of(youth, known.settings);
        if (keeping.notice <= day && !doubtful.contains(youth.file)) told.push_back(keeping);
    }
    std::ranges::sort(told, comes_first);
    return told;
}

std::vector<std::string> keepings_unclear(const Register &known, const Doubtful &doubtful) {
    std::vector<std::string> ids;
    for (const Youth &youth : known.youths)
        if (doubtful.contains(youth.file)) ids.push_back(youth.id);
    return ids;
}

} // namespace maillon
