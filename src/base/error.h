// An error means that the command cannot do what was asked. Thrown where it is known, caught only
// in run().
// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <optional>
#include <utility>
#include <vector>

#include "base/message.h"
#include "base/problem.h"

namespace maillon {

// Refused ends with exit code 1, wrong words with 2 (3-commands, 3.1 rule 7).
enum class Trouble { refused, wrong_words };

class Error : public std::exception {
public:
    Error(Trouble trouble, Message what, Message remedy = {})
        : trouble_(trouble), what_(std::move(what)), remedy_(std::move(remedy)) {}

    Error &at(Origin origin) {
        origin_ = std::move(origin);
        return *this;
    }
    // Further lines, each a sentence of its own: the matches of an ambiguous name, the nearest
    // words.
    Error &with(std::vector<Message> lines) {
        lines_ = std::move(lines);
        return *this;
    }

    [[nodiscard]] Trouble trouble() const { return trouble_; }
    [[nodiscard]] const Message &message() const { return what_; }
    [[nodiscard]] const Message &remedy() const { return remedy_; }
    [[nodiscard]] const std::optional<Origin> &origin() const { return origin_; }
    [[nodiscard]] const std::vector<Message> &lines() const { return lines_; }
    [[nodiscard]] const char *what() const noexcept override { return "maillon::Error"; }

private:
    Trouble trouble_;
    Message what_;
    Message remedy_;
    std::optional<Origin> origin_;
    std::vector<Message> lines_;
};

inline Error refused(Message what, Message remedy = {}) {
    return {Trouble::refused, std::move(what), std::move(remedy)};
}
inline Error wrong_words(Message what, Message remedy = {}) {
    return {Trouble::wrong_words, std::move(what), std::move(remedy)};
}

} // namespace maillon
