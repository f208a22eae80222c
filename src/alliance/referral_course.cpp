// The days of every referral, by the rules of the state, the promises and the debts.
// SPDX-License-Identifier: MIT
#include "alliance/referral_course.h"

#include <map>
#include <set>

#include "base/id.h"

namespace maillon {

namespace {

// A debt that is not due yet is owed all the same.
constexpr int further_than_any_promise = 10000;

std::optional<Date> first_pair(const Youth &youth, const Referral &referral) {
    std::optional<Date> first;
    for (const Pair &pair : youth.pairs)
        if (pair.referral == referral.id && (!first || pair.started.date < *first))
            first = pair.started.date;
    return first;
}

std::optional<Date> first_feedback_since(const Youth &youth, const Referral &referral, Date since) {
    std::optional<Date> first;
    for (const Feedback &one : youth.feedback) {
        const bool counts = one.referral == referral.id && one.fact.date >= since;
        if (counts && (!first || one.fact.date < *first)) first = one.fact.date;
    }
    return first;
}

// An id as it was drawn, else its place in the row of those that were not.
class Keys {
public:
    std::string youth(const std::string &id) {
        if (looks_like_id(id, 'y')) return id;
        return "y/" + std::to_string(numbers_.try_emplace(id, numbers_.size() + 1).first->second);
    }
    std::string referral(const std::string &youth_key, const std::string &id) {
        if (looks_like_id(id, 'r') && taken_.insert(youth_key + " " + id).second) return id;
        return "r/" + std::to_string(++others_);
    }

private:
    std::map<std::string, std::size_t> numbers_;
    std::set<std::string> taken_;
    int others_ = 0;
};

struct Ground {
    const Settings &settings;
    const Calendars &calendars;
    Date day;
};

ReferralCourse course_of(const Youth &youth, const Referral &referral, const Ground &ground) {
    const auto &[settings, calendars, day] = ground;
    const OpenDays &ours = calendars.ours();
    const Date received = referral.received.date;
    ReferralCourse course;
    course.youth = &youth;
    course.referral = &referral;
    course.state = state_of(youth, referral);
    course.late = is_late(youth, referral, settings, calendars, day);
    course.expired = is_expired(youth, referral, settings, day);
    course.acknowledge_by = ours.after(received, settings.promises.acknowledge);
    course.meet_by = ours.after(received, settings.promises.first_meeting);
    course.paired = first_pair(youth, referral);
    course.outcome = outcome_date(referral);
    if (course.outcome) {
        course.told = first_feedback_since(youth, referral, *course.outcome);
        course.told_by = ours.next_open(*course.outcome + settings.promises.feedback);
    }
    return course;
}

using Debts = std::map<const Referral *, const Debt *>;

void owe(ReferralCourse &course, const Debts &debts) {
    const auto found = debts.find(course.referral);
    if (found == debts.end()) return;
    course.owed_since = found->second->since;
    course.owed_by = found->second->due;
}

} // namespace

std::vector<ReferralCourse> courses_of(const Register &known, const Calendars &calendars,
                                       Date day) {
    const std::vector<Debt> owed =
        feedback_debts(known, calendars, day, day + further_than_any_promise);
    Debts debts;
    for (const Debt &debt : owed)
        debts.emplace(debt.referral, &debt);
    Keys keys;
    std::vector<ReferralCourse> courses;
    for (const Youth &youth : known.youths)
        for (const Referral &referral : youth.referrals) {
            if (referral.voided) continue;
            ReferralCourse course = course_of(youth, referral, {known.settings, calendars, day});
            course.youth_key = keys.youth(youth.id);
            course.referral_key = keys.referral(course.youth_key, referral.id);
            owe(course, debts);
            courses.push_back(std::move(course));
        }
    return courses;
}

} // namespace maillon
