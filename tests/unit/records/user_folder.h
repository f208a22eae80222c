// A user's configuration of the test's own, while the test lasts.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

#include "unit/records/temporary_folder.h"

namespace maillon {

class UserFolder : public TemporaryFolder {
public:
    UserFolder() : home_(variable("HOME")), config_(variable("XDG_CONFIG_HOME")) {
        setenv("HOME", path().c_str(), 1);
        setenv("XDG_CONFIG_HOME", path().c_str(), 1);
    }
    ~UserFolder() {
        restore("HOME", home_);
        restore("XDG_CONFIG_HOME", config_);
    }
    UserFolder(const UserFolder &) = delete;
    UserFolder &operator=(const UserFolder &) = delete;

private:
    static std::optional<std::string> variable(const char *name) {
        const char *value = std::getenv(name);
        return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
    }
    static void restore(const char *name, const std::optional<std::string> &value) {
        if (value)
            setenv(name, value->c_str(), 1);
        else
            unsetenv(name);
    }
    std::optional<std::string> home_;
    std::optional<std::string> config_;
};

} // namespace maillon
