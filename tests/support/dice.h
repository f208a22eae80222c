// Chances drawn from given bytes, so that a fuzzer steers them; behind the last byte, from a seed.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

class Dice {
public:
    explicit Dice(unsigned seed, std::string_view bytes = {}) : random_(seed), bytes_(bytes) {}

    int below(int end) {
        if (bytes_.empty()) return static_cast<int>(random_() % static_cast<unsigned>(end));
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte % end;
    }
    bool once_in(int times) { return below(times) == 0; }
    template <class Choices> const auto &one_of(const Choices &choices) {
        return choices[static_cast<std::size_t>(below(static_cast<int>(std::size(choices))))];
    }

private:
    std::mt19937 random_;
    std::string_view bytes_;
};

} // namespace maillon
