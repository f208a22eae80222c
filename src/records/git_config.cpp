// Reads git's configuration format, character by character as git itself does: a setting that git
// sees and we do not would be a program that we let run.
// SPDX-License-Identifier: MIT
#include "records/git_config.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace maillon {
namespace {

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_of_a_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; }
char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

class ConfigReader {
public:
    explicit ConfigReader(std::string_view text) : text_(text) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    }

    GitConfig read() {
        while (at_ < text_.size()) {
            const char c = next();
            if (is_space(c)) continue;
            if (c == '#' || c == ';') {
                skip_line();
            } else if (!(c == '[' ? header() : setting(c))) {
                config_.is_whole = false;
                break;
            }
        }
        return std::move(config_);
    }

private:
    // The end reads as a line's end, CR LF as LF.
    char next() {
        if (at_ >= text_.size()) return '\n';
        const char c = text_[at_++];
        if (c != '\r' || at_ >= text_.size() || text_[at_] != '\n') return c;
        ++at_;
        return '\n';
    }

    void skip_line() {
        while (next() != '\n') {
        }
    }

    // [section], [section "subsection"], and the old [section.subsection].
    bool header() {
        section_.clear();
        subsection_.clear();
        for (char c = next(); c != ']'; c = next()) {
            if (is_space(c)) return c != '\n' && quoted_subsection();
            if (!is_of_a_name(c) && c != '.') return false;
            section_ += lower(c);
        }
        if (const auto dot = section_.find('.'); dot != section_.npos) {
            subsection_ = section_.substr(dot + 1);
            section_.resize(dot);
        }
        return true;
    }

    bool quoted_subsection() {
        char c = next();
        while (is_space(c) && c != '\n')
            c = next();
        if (c != '"') return false;
        for (c = next(); c != '"'; c = next()) {
            if (c == '\\') c = next();
            if (c == '\n') return false;
            subsection_ += c;
        }
        return next() == ']';
    }

    bool setting(char first) {
        if (!is_letter(first)) return false;
        GitSetting one{section_, subsection_, {lower(first)}, "true"};
        char c = next();
        for (; is_of_a_name(c); c = next())
            one.name += lower(c);
        while (c == ' ' || c == '\t')
            c = next();
        if (c != '\n') {
            auto text = c == '=' ? value() : std::nullopt;
            if (!text) return false;
            one.value = *std::move(text);
        }
        config_.settings.push_back(std::move(one));
        return true;
    }

    std::optional<std::string> value() {
        std::string text;
        std::size_t spaces = 0;
        bool is_quoted = false;
        for (char c = next();; c = next()) {
            if (c == '\n') return is_quoted ? std::nullopt : std::optional(text);
            if (!is_quoted && is_space(c)) {
                spaces += text.empty() ? 0 : 1;
                continue;
            }
            if (!is_quoted && (c == '#' || c == ';')) {
                skip_line();
                return text;
            }
            text.append(std::exchange(spaces, 0), ' ');
            if (c == '"')
                is_quoted = !is_quoted;
            else if (c != '\\')
                text += c;
            else if (!escape(text))
                return std::nullopt;
        }
    }

    // What follows a backslash; a line's end is taken away with it.
    bool escape(std::string &text) {
        static constexpr std::string_view letters = "tbn\\\"";
        static constexpr std::string_view meant = "\t\b\n\\\"";
        const char c = next();
        if (c == '\n') return at_ < text_.size();
        const auto which = letters.find(c);
        if (which == letters.npos) return false;
        text += meant[which];
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string section_;
    std::string subsection_;
    GitConfig config_;
};

} // namespace

std::string GitSetting::key() const {
    return section + (subsection.empty() ? "." : "." + subsection + ".") + name;
}

const GitSetting *GitConfig::find(std::string_view key) const {
    const auto last = std::find_if(settings.rbegin(), settings.rend(),
                                   [&](const GitSetting &one) { return one.key() == key; });
    return last == settings.rend() ? nullptr : &*last;
}

GitConfig read_git_config(std::string_view text) { return ConfigReader(text).read(); }

} // namespace maillon
