// The mentors as JSON: how to reach them stands there with their names only.
// SPDX-License-Identifier: MIT
#include "alliance/mentors.h"
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

Json mentor_json(const Register &known, const MentorLife &life, const View &view) {
    const Mentor &mentor = life.mentor;
    Json out;
    out["id"] = mentor.id;
    const auto name = mentor_name(known, mentor.id, view);
    if (name != mentor.id) out["name"] = name;
    if (view.names == Names::shown) {
        out["phone"] = json_of(mentor.phone);
        out["email"] = json_of(mentor.email);
    }
    out["since"] = json_of(mentor.since);
    out["until"] = json_of(mentor.until);
    out["honorability-presented"] = json_of(mentor.honorability_presented);
    out["pairs"] = Json::array();
    for (const auto &[youth, pair] : life.pairs)
        out["pairs"].push_back(json_of(*youth, *pair, known, view));
    return out;
}

} // namespace

std::string mentors_json(const Register &known, const std::vector<MentorLife> &mentors,
                         const View &view) {
    Json out = json_answer();
    out["mentors"] = Json::array();
    for (const MentorLife &life : mentors)
        out["mentors"].push_back(mentor_json(known, life, view));
    return written(out);
}

std::string mentor_page_json(const Register &known, const MentorLife &life, const View &view) {
    Json out = json_answer();
    out["mentor"] = mentor_json(known, life, view);
    return written(out);
}

} // namespace maillon
