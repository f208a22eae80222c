// One hostile input tried: planted, asked everything, judged.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "hostile/input.h"
#include "hostile/judge.h"

namespace maillon::hostile {

// Called for each broken promise: the line that was asked, and which promise.
using Report = std::function<void(const std::vector<std::string> &line, const std::string &fault)>;

// Every line on each input; or those that show what is owed, and an eighth of the others by turns.
enum class Breadth { all, few };

class Trial {
public:
    // A folder of its own under the system's temporary one; removed at the end.
    explicit Trial(Breadth breadth);
    ~Trial();
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;

    // Returns how many command lines were run. `n` chooses languages and terminals by turns.
    std::size_t run(const Input &input, std::size_t n, const Report &report);

    [[nodiscard]] std::filesystem::path data() const { return root_ / "data"; }

private:
    std::size_t run_words(const Input &input, std::size_t n, const Report &report);
    std::size_t run_folder(const Input &input, std::size_t n, const Report &report);
    std::size_t ask_everything(const Input &input, std::size_t n, const Report &report);
    std::size_t try_to_write(const Input &input, const Report &report);
    void renew();
    [[nodiscard]] bool is_asked(const Asked &asked, std::size_t turn) const;

    Breadth breadth_;
    std::filesystem::path root_;
    std::vector<Asked> reading_ = reading_lines();
    std::vector<Asked> rehearsing_ = rehearsals();
};

} // namespace maillon::hostile
