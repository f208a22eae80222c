// A record's tree written as many hands would write it.
// SPDX-License-Identifier: MIT
#include "support/messy.h"

#include <algorithm>

#include "records/value_text.h"

namespace maillon {
namespace {

constexpr int anywhere = 9; // comments stand at columns below this
constexpr int no_text = 1000;

bool is_word(const std::string &text) {
    return !text.empty() && text[0] != '-' && text[0] != '.' &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.';
           });
}

// Also whatever shares its first byte with a character that readers break the line at.
bool has_control(const std::string &text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) {
        return c < 0x20 || c == 0x7F || c == 0xC2 || c == 0xE2 || c == 0xEF;
    });
}

std::string in_double_quotes(const std::string &text) {
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return '"' + result + '"';
}

// The places of single spaces between two letters, where a line may be folded.
std::vector<std::size_t> folds(const std::string &text) {
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        const bool between = std::isalpha(static_cast<unsigned char>(text[i - 1])) != 0 &&
                             std::isalpha(static_cast<unsigned char>(text[i + 1])) != 0;
        if (text[i] == ' ' && between) places.push_back(i);
    }
    return places;
}

class Messy {
public:
    explicit Messy(Dice &dice) : dice_(dice) {}

    std::string text(const Node &root) {
        if (dice_.once_in(12)) {
            out_ = flow(root, -1, true) + "\n";
        } else {
            map_lines(root, 0, false);
        }
        noise();
        return out_;
    }

private:
    std::string some_spaces(int least, int most) {
        return spaces(least + dice_.below(most - least + 1));
    }

    std::string comment() {
        static const std::string words[] = {"vu", "a: b",  "\"x", "- y", "[",
                                            "#",  "l'été", "}",   "|"};
        return "# c" + std::to_string(++comments_) + ". " + dice_.one_of(words);
    }

    std::string trailing() { return dice_.once_in(5) ? some_spaces(1, 3) + comment() : ""; }

    // Comments and blank lines between two lines. What stands deep enough below a block of text is
    // text; behind one that keeps its blank lines they are text too.
    void noise() {
        while (dice_.once_in(4)) {
            const int end = std::min(anywhere, text_indent_);
            if (dice_.once_in(3) && text_indent_ == no_text) {
                out_ += dice_.once_in(4) ? some_spaces(1, 4) + "\n" : "\n";
            } else {
                out_ += spaces(dice_.below(end)) + comment() + "\n";
                text_indent_ = no_text;
            }
        }
    }

    void map_lines(const Node &map, int indent, bool on_dash) {
        for (const auto &[key, value] : map.entries) {
            const bool first = on_dash && &key == &map.entries.front().key;
            if (!first) {
                noise();
                out_ += spaces(indent);
            }
            text_indent_ = no_text;
            const bool plain = is_word(key.text) && !dice_.once_in(20);
            out_ += plain ? key.text : scalar_text(maillon::text(key.text), Inside::flow);
            out_ += dice_.once_in(30) ? " :" : ":";
            value_behind(value, indent, false);
        }
    }

    void list_lines(const Node &list, int indent) {
        for (const auto &item : list.items) {
            noise();
            text_indent_ = no_text;
            out_ += spaces(indent) + "-";
            value_behind(item, indent, true);
        }
    }

    // Behind a key's colon or an item's dash that stands at `indent`.
    void value_behind(const Node &node, int indent, bool is_item) {
        const bool is_block = !node.items.empty() || !node.entries.empty();
        if (is_block && !dice_.once_in(3)) return block(node, indent, is_item);
        if (node.kind == Node::Kind::scalar && dice_.once_in(4) && block_scalar(node.text, indent))
            return;
        const std::string text = flow(node, indent, dice_.once_in(2));
        if (!text.empty() && dice_.once_in(12)) {
            out_ += trailing() + "\n";
            noise();
            out_ += some_spaces(indent + 1, indent + 4) + text + trailing() + "\n";
        } else {
            out_ += (text.empty() ? "" : some_spaces(1, 2)) + text + trailing() + "\n";
        }
    }

    void block(const Node &node, int indent, bool is_item) {
        const bool is_map = node.kind == Node::Kind::map;
        if (is_item && is_map && !dice_.once_in(6)) {
            const int gap = 1 + (dice_.once_in(4) ? dice_.below(3) : 0);
            out_ += spaces(gap);
            return map_lines(node, indent + 1 + gap, true);
        }
        out_ += trailing() + "\n";
        const int least = is_item || is_map ? 1 : 0;
        const int inner = indent + (dice_.once_in(2) ? 2 : least + dice_.below(4));
        is_map ? map_lines(node, inner, false) : list_lines(node, inner);
    }

    // False where the text can't stand so.
    bool block_scalar(const std::string &text, int indent) {
        std::string lines = text;
        const auto last = lines.find_last_not_of('\n');
        if (last == std::string::npos || has_control(escaped_newlines(lines))) return false;
        const auto ends = lines.size() - last - 1;
        lines.resize(last + 1);
        if (lines.find("\n ") != std::string::npos || lines.back() == ' ') return false;
        const int step = 1 + dice_.below(4);
        const bool folded = folds(lines).size() > 1 && lines.find('\n') == std::string::npos;
        std::string header = folded && dice_.once_in(2) ? ">" : "|";
        if (lines[0] == ' ' || dice_.once_in(4)) header += std::to_string(step);
        header += ends == 0 ? "-" : ends == 1 ? "" : "+";
        const int column = std::max(indent, 0) + step;
        out_ += " " + header + trailing() + "\n" + spaces(column);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool folds_here = header[0] == '>' && i == folds(lines)[0];
            if (lines[i] != '\n' && !folds_here) out_ += lines[i];
            if (lines[i] == '\n' || folds_here)
                out_ += "\n" + (lines[i + 1] == '\n' ? "" : spaces(column));
        }
        out_ += std::string(std::max<std::size_t>(ends, 1), '\n');
        text_indent_ = column;
        return true;
    }

    static std::string escaped_newlines(std::string text) {
        std::replace(text.begin(), text.end(), '\n', 'n');
        return text;
    }

    // One line, or several that are indented more than `indent`.
    std::string flow(const Node &node, int indent, bool many) {
        if (node.kind == Node::Kind::scalar) return scalar(node, indent, many);
        if (node.kind == Node::Kind::null) {
            static const std::string nulls[] = {"~", "null", ""};
            return dice_.one_of(nulls);
        }
        const bool is_list = node.kind == Node::Kind::list;
        std::string text = (is_list ? "[" : "{") + gap(indent, many);
        const auto count = is_list ? node.items.size() : node.entries.size();
        for (std::size_t i = 0; i < count; ++i) {
            text += is_list ? flow_item(node.items[i], indent, many)
                            : flow_entry_text(node.entries[i], indent, many);
            if (dice_.once_in(10)) text += gap(indent, many);
            if (i + 1 < count || dice_.once_in(6)) text += "," + gap(indent, many);
        }
        if (dice_.once_in(8)) text += gap(indent, many);
        return text + (is_list ? "]" : "}");
    }

    std::string gap(int indent, bool many) {
        if (!many || !dice_.once_in(3)) return dice_.once_in(4) ? "" : " ";
        std::string text = trailing();
        text += dice_.once_in(8) ? "\n\n" : "\n";
        if (dice_.once_in(8)) text += some_spaces(0, 6) + comment() + "\n";
        return text + some_spaces(indent + 1, indent + 5);
    }

    std::string flow_item(const Node &item, int indent, bool many) {
        const std::string text = flow(item, indent, many);
        return text.empty() ? "~" : text;
    }

    std::string flow_entry_text(const Entry &entry, int indent, bool many) {
        const std::string key = is_word(entry.key.text)
                                    ? entry.key.text
                                    : scalar_text(maillon::text(entry.key.text), Inside::flow);
        const std::string text = flow(entry.value, indent, many);
        return key + ":" + (text.empty() ? "" : " " + text);
    }

    std::string scalar(const Node &node, int indent, bool many) {
        const std::string safe = scalar_text(maillon::text(node.text), Inside::flow);
        std::string text = node.text;
        const bool may_be_plain = safe[0] != '"' || (!node.quoted && is_word(text));
        const int style = dice_.below(4);
        if (style < 2 && may_be_plain) return folded(text, indent, many);
        if (style == 2 || has_control(text)) return safe[0] == '"' ? safe : in_double_quotes(text);
        for (auto at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 2))
            text.insert(at, "'");
        return "'" + folded(text, indent, many) + "'";
    }

    std::string folded(std::string text, int indent, bool many) {
        const auto places = folds(text);
        if (!many || places.empty() || !dice_.once_in(2)) return text;
        return text.replace(dice_.one_of(places), 1, "\n" + some_spaces(indent + 1, indent + 5));
    }

    Dice &dice_;
    std::string out_;
    int comments_ = 0;
    int text_indent_ = no_text; // of the block of text that ends just here
};

std::string with_crlf(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

} // namespace

std::string messy_text(const Node &root, Dice &dice) {
    std::string text = Messy(dice).text(root);
    if (dice.once_in(3)) text = with_crlf(text);
    if (dice.once_in(8)) text.insert(0, "\xEF\xBB\xBF");
    if (!dice.once_in(4)) return text;
    std::string cut = text.substr(0, text.find_last_not_of("\r\n") + 1);
    return same_data(read_document("f", cut).root, root) ? cut : text;
}

} // namespace maillon
