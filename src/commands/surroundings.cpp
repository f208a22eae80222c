// Asks the operating system for the day, the environment and random bits.
// SPDX-License-Identifier: MIT
#include "commands/surroundings.h"

#include <chrono>
#include <cstdlib>
#include <ctime>

namespace maillon {
namespace {

std::string variable(const char *name) {
    const char *value = std::getenv(name);
    return value ? value : "";
}

Date local_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return Date::from_civil(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(Date());
}

Chance chance() {
    const std::string seed = variable("MAILLON_SEED");
    return seed.empty() ? system_chance() : seeded_chance(std::strtoull(seed.c_str(), nullptr, 10));
}

double seconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

} // namespace

Surroundings real_surroundings() {
    std::error_code unreadable;
    return {local_day(), std::filesystem::current_path(unreadable), variable, chance(), seconds};
}

} // namespace maillon
