// The bytes of a record before any parser sees them (2-records, 2.2 rule 6).
// SPDX-License-Identifier: MIT
#include "records/byte_gate.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;

class Gate {
public:
    Gate(const std::string &file, const TextLines &lines)
        : file_(file), lines_(lines), text_(lines.text()) {}

    Problems faults();

private:
    void check_encoding();
    void check_controls();
    void check_carriage_returns();
    void check_lines();
    void check_line(std::size_t begin);
    void check_ends();
    void report(std::size_t offset, Message what, Message remedy);

    const std::string &file_;
    const TextLines &lines_;
    std::string_view text_;
    Problems problems_;
    bool has_conflict_ = false, has_tab_ = false, has_directive_ = false, has_marker_ = false;
};

void Gate::report(std::size_t offset, Message what, Message remedy) {
    problems_.push_back(
        {Damage::structure, {file_, lines_.place(offset)}, std::move(what), std::move(remedy)});
}

bool is_utf16(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

void Gate::check_encoding() {
    if (is_utf16(text_)) {
        report(0, msg("the file is in UTF-16"), msg("save it again as UTF-8"));
    } else if (const auto broken = broken_utf8(text_)) {
        report(*broken, msg("the text is not valid UTF-8"), msg("save the file again as UTF-8"));
    }
}

// C0 but tab and line ends, DEL; C1 as UTF-8; U+FFFE and U+FFFF, which YAML excludes too.
bool is_control(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
    if (byte == 0x7F) return true;
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (byte == 0xC2) return next >= 0x80 && next < 0xA0;
    const auto three = text.substr(at, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
}

void Gate::check_controls() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
        if (!is_control(text_, at)) continue;
        const auto size = static_cast<unsigned char>(text_[at]) < 0x80 ? 1U
                          : text_[at] == '\xC2'                        ? 2U
                                                                       : 3U;
        report(at, msg("a control character ({0}) stands here", shown(text_.substr(at, size))),
               msg("delete it"));
        return;
    }
}

void Gate::check_carriage_returns() {
    for (auto at = text_.find('\r'); at != none; at = text_.find('\r', at + 1)) {
        if (at + 1 < text_.size() && text_[at + 1] == '\n') continue;
        report(at, msg("a carriage return without a line feed stands here"),
               msg("save the file with ordinary line ends"));
        return;
    }
}

// git writes seven of them at the beginning of a line, then a space or nothing.
bool is_conflict_marker(std::string_view line) {
    if (line.size() < 7 || line.find_first_not_of(line[0]) < 7) return false;
    if (line.size() > 7 && line[7] != ' ') return false;
    return line[0] == '<' || line[0] == '>' || line[0] == '|' ||
           (line[0] == '=' && line.size() == 7);
}

bool is_document_marker(std::string_view line) {
    if (!line.starts_with("---") && !line.starts_with("...")) return false;
    return line.size() == 3 || is_space(line[3]);
}

void Gate::check_line(std::size_t begin) {
    const auto line = text_.substr(begin, lines_.end_of_line(begin) - begin);
    const auto first = line.find_first_not_of(" \t");
    if (first == none) return;
    const auto tab = line.substr(0, first).find('\t');
    if (tab != none && !std::exchange(has_tab_, true)) {
        report(begin + tab, msg("a tab stands in the indentation"),
               msg("replace the tabs at the beginning of lines by spaces"));
    }
    if (is_conflict_marker(line) && !std::exchange(has_conflict_, true)) {
        report(begin, msg("a git conflict is not resolved ('{0}')", line.substr(0, 7)),
               msg("keep the lines you want and delete the markers"));
    }
    if (line[0] == '%' && !std::exchange(has_directive_, true)) {
        report(begin, msg("a YAML directive ('%') stands here"),
               msg("delete the line, or put the text in quotes"));
    }
    if (is_document_marker(line) && !std::exchange(has_marker_, true)) {
        report(begin, msg("a document marker ('{0}') stands here", line.substr(0, 3)),
               msg("delete the line: a file holds one record only"));
    }
}

void Gate::check_lines() {
    for (std::size_t begin = lines_.begin_of_line(0); begin < text_.size();
         begin = lines_.next_line(begin)) {
        check_line(begin);
    }
}

void Gate::check_ends() {
    if (text_.starts_with(byte_order_mark)) problems_.push_back(begins_with_mark(file_));
    if (!text_.empty() && text_.back() != '\n') {
        problems_.push_back(lacks_last_line_end(file_, lines_.place(text_.size())));
    }
}

Problems Gate::faults() {
    if (text_.size() > largest_record) {
        report(0, msg("the file is larger than 1 MiB"),
               msg("a record is a few KiB: take out what does not belong there"));
        return problems_;
    }
    check_encoding();
    if (!problems_.empty()) return problems_;
    check_controls();
    check_carriage_returns();
    check_lines();
    check_ends();
    std::stable_sort(problems_.begin(), problems_.end(), [](const auto &a, const auto &b) {
        return a.origin.place.line < b.origin.place.line;
    });
    return problems_;
}

} // namespace

Problems byte_faults(const std::string &file, const TextLines &lines) {
    return Gate(file, lines).faults();
}

Problem begins_with_mark(const std::string &file) {
    return {Damage::warning,
            {file, {1, 1}},
            msg("the file begins with a byte order mark"),
            msg("save it as UTF-8 without BOM")};
}

Problem lacks_last_line_end(const std::string &file, Place end) {
    return {Damage::warning,
            {file, end},
            msg("the last line has no line end"),
            msg("press Enter at the end of the file")};
}

} // namespace maillon
