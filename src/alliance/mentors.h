// Every mentor with the pairs they were in, running or over.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "alliance/register.h"

namespace maillon {

struct MentorLife {
    Mentor mentor; // the id alone where the identities are absent
    std::vector<std::pair<const Youth *, const Pair *>> pairs; // by start

    [[nodiscard]] int running() const;
};

// Those of identities/mentors.yaml in their order, then those that only pairs name, by id. `known`
// must outlive the answer.
std::vector<MentorLife> mentors_of(const Register &known);

} // namespace maillon
