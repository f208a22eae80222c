// Signals that are another program's for a while: Ctrl-C in an editor or a pager is theirs.
// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <initializer_list>
#include <utility>
#include <vector>

namespace maillon {

// As system() does, this process does not hear them meanwhile.
class SignalsLeft {
public:
    explicit SignalsLeft(std::initializer_list<int> signals) {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        for (const int signal : signals) {
            struct sigaction before {};
            ::sigaction(signal, &ignore, &before);
            before_.emplace_back(signal, before);
        }
    }
    ~SignalsLeft() { restore(); }
    SignalsLeft(const SignalsLeft &) = delete;
    SignalsLeft &operator=(const SignalsLeft &) = delete;

    void restore() const {
        for (const auto &[signal, before] : before_)
            ::sigaction(signal, &before, nullptr);
    }

private:
    std::vector<std::pair<int, struct sigaction>> before_;
};

} // namespace maillon
