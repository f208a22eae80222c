// The rules that check() puts together, by theme. Each finds all that is wrong in its theme.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_set>

#include "alliance/findings.h"
#include "alliance/known_names.h"
#include "alliance/register.h"

namespace maillon {

// What every record's check looks things up in; made once.
struct CheckBasis {
    CheckBasis(const Register &register_of_all, Date day);

    const Register &whole;
    Date today;
    std::unordered_set<std::string> mentors;
    KnownNames names;
};

// Dates in the future, staff that is not in the team, texts that are too long or repeat a name.
void check_facts(const Youth &youth, const CheckBasis &basis, Findings &findings);
void check_facts(const Partner &partner, const CheckBasis &basis, Findings &findings);

void check_references(const Youth &youth, const CheckBasis &basis, Findings &findings);
// The order and the contradictions of a referral's steps, of pairs, of feedback.
void check_referrals(const Youth &youth, Findings &findings);
void check_pairs(const Youth &youth, Findings &findings);
// What a running pair needs: a minor's guardian and agreement, care, the triangle's consent.
void check_pairing(const Youth &youth, const CheckBasis &basis, Findings &findings);
// Ids, list order, and what people forget to write down.
void check_lists(const Youth &youth, Findings &findings);
void check_forgotten(const Youth &youth, Findings &findings);

void check_references(const Partner &partner, const CheckBasis &basis, Findings &findings);
void check_lists(const Partner &partner, Findings &findings);
void check_terms(const Partner &partner, const CheckBasis &basis, Findings &findings);
void check_numbers(const Partner &partner, Findings &findings);

Problems check_team(const Settings &settings);

} // namespace maillon
