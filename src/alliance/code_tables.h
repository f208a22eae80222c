// The tables behind code_sets(), one function per set; nobody but codes.cpp needs them.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "alliance/codes.h"

namespace maillon {

std::span<const Code> partner_kind_codes();
std::span<const Code> stage_codes();

std::span<const Code> reason_codes();
std::span<const Code> outcome_codes();

std::span<const Code> feedback_codes();
std::span<const Code> partner_checkpoint_codes();
std::span<const Code> youth_checkpoint_codes();
std::span<const Code> channel_codes();

std::span<const Code> consent_codes();
std::span<const Code> circle_role_codes();
std::span<const Code> pause_reason_codes();
std::span<const Code> obstacle_codes();
std::span<const Code> goal_codes();
std::span<const Code> public_codes();
std::span<const Code> forget_reason_codes();

} // namespace maillon
