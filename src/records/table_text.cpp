// Looks for the encoding of a table; iconv turns it into UTF-8.
// SPDX-License-Identifier: MIT
#include "records/table_text.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <new>
#include <optional>

#include <iconv.h>

#include "base/code_points.h"
#include "base/error.h"
#include "base/text.h"

namespace maillon {
namespace {

using namespace std::string_view_literals;

Error unreadable(std::string_view bytes, std::size_t at, const std::string &file, Message what) {
    const auto before = bytes.substr(0, at);
    const auto line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    return refused(std::move(what), msg("save it again from the spreadsheet as CSV, in UTF-8"))
        .at({file, {line, 1}});
}

class Converter {
public:
    explicit Converter(const char *from) : handle_(::iconv_open("UTF-8", from)) {
        // The reader's way to say that there is no memory, or that glibc came without its tables.
        if (handle_ == std::bit_cast<iconv_t>(std::intptr_t{-1})) throw std::bad_alloc();
    }
    ~Converter() { ::iconv_close(handle_); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    // The byte that can't be converted, or nothing.
    std::optional<std::size_t> convert(std::string_view bytes, std::string &out) {
        std::string from(bytes);
        char *next = from.data();
        std::size_t left = from.size();
        while (left > 0) {
            char block[4096];
            char *end = block;
            std::size_t room = sizeof block;
            const auto done = ::iconv(handle_, &next, &left, &end, &room);
            out.append(block, end);
            if (done == static_cast<std::size_t>(-1) && errno != E2BIG)
                return static_cast<std::size_t>(next - from.data());
        }
        return std::nullopt;
    }

private:
    iconv_t handle_;
};

std::string converted(std::string_view bytes, const char *from, const std::string &file) {
    std::string out;
    if (const auto at = Converter(from).convert(bytes, out))
        throw unreadable(bytes, *at, file,
                         msg("the text is neither UTF-8 nor Windows-1252 from here on"));
    return out;
}

// A text in UTF-8 with a few broken bytes is damaged; Windows-1252 would make "Ã©" of its accents.
bool is_damaged_utf8(std::string_view bytes) {
    std::size_t whole = 0;
    std::size_t broken = 0;
    each_code_point(bytes, [&](CodePoint point, std::string_view) {
        if (point.is_broken())
            ++broken;
        else if (point.length > 1)
            ++whole;
    });
    return whole > broken;
}

// The files of LibreOffice and Excel themselves.
bool is_spreadsheet(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xd0\xcf\x11\xe0"sv);
}

std::string without_mark(std::string_view bytes, const std::string &file) {
    if (bytes.starts_with("\xef\xbb\xbf"sv)) return std::string(bytes.substr(3));
    if (bytes.starts_with("\xff\xfe"sv)) return converted(bytes.substr(2), "UTF-16LE", file);
    if (bytes.starts_with("\xfe\xff"sv)) return converted(bytes.substr(2), "UTF-16BE", file);
    return std::string(bytes);
}

} // namespace

std::string table_text(std::string_view bytes, const std::string &file) {
    if (is_spreadsheet(bytes))
        throw refused(msg("'{0}' is a spreadsheet's own file, not CSV", file),
                      msg("in the spreadsheet, save it as 'Text CSV', then import that file"));
    std::string text = without_mark(bytes, file);
    if (const auto nul = text.find('\0'); nul != std::string::npos)
        throw unreadable(text, nul, file, msg("a NUL character stands in the text"));
    const auto broken = broken_utf8(text);
    if (!broken) return text;
    if (is_damaged_utf8(text))
        throw unreadable(text, *broken, file, msg("the text is UTF-8, but damaged here"));
    return converted(text, "WINDOWS-1252", file);
}

} // namespace maillon
