// The messages that C++ source says: every literal written right inside msg(...).
// SPDX-License-Identifier: MIT
#pragma once

#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

struct SourceMessages {
    std::vector<std::string> texts;
    int without_literal = 0; // calls of msg() whose text a test cannot see
};

// Walks over source without being misled by comments and literals.
class SourceReader {
public:
    explicit SourceReader(std::string_view text) : text_(text) {}

    SourceMessages messages() {
        SourceMessages found;
        while (at_ < text_.size()) {
            if (skip_comment() || skip_character()) continue;
            if (peek() == '"') {
                literal();
            } else if (is_call()) {
                at_ += 4;
                add_message(found);
            } else {
                ++at_;
            }
        }
        return found;
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    [[nodiscard]] bool follows_word() const {
        return at_ > 0 && (std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) != 0 ||
                           text_[at_ - 1] == '_');
    }

    [[nodiscard]] bool is_call() const { return text_.substr(at_, 4) == "msg(" && !follows_word(); }

    bool skip_comment() {
        if (peek() != '/' || (peek(1) != '/' && peek(1) != '*')) return false;
        const std::string_view mark = peek(1) == '/' ? "\n" : "*/";
        const auto end = text_.find(mark, at_);
        at_ = end == text_.npos ? text_.size() : end + mark.size();
        return true;
    }

    // 'x', but not the separator in 1'000.
    bool skip_character() {
        if (peek() != '\'' || follows_word()) return false;
        at_ += peek(1) == '\\' ? 4 : 3;
        return true;
    }

    void skip_blanks() {
        while (std::isspace(static_cast<unsigned char>(peek())) != 0)
            ++at_;
    }

    std::string literal() {
        std::string out;
        for (++at_; peek() != '"' && at_ < text_.size(); ++at_) {
            const bool is_escape = peek() == '\\';
            if (is_escape) ++at_;
            out += is_escape ? escaped(peek()) : peek();
        }
        ++at_;
        return out;
    }

    static char escaped(char c) {
        if (c == 'n') return '\n';
        return c == 't' ? '\t' : c;
    }

    void add_message(SourceMessages &found) {
        skip_blanks();
        if (peek() != '"') {
            ++found.without_literal;
            return;
        }
        std::string text;
        for (; peek() == '"'; skip_blanks())
            text += literal();
        found.texts.push_back(text);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace maillon
