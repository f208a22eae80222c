// Terminal escapes, markup, formulas, direction marks, floods; broken encodings.
// SPDX-License-Identifier: MIT
#include "hostile/payloads.h"

#include <fmt/format.h>

#include "base/code_points.h"

namespace maillon::hostile {
namespace {

using namespace std::string_literals;

std::string times(int count, std::string_view text) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

std::vector<Payload> made_texts() {
    return {
        {"clear the screen", "\x1b[2J\x1b[H"},
        {"hyperlink", "\x1b]8;;https://example.org/\x1b\\ici\x1b]8;;\x1b\\"},
        {"window title", "\x1b]0;titre\x07"},
        {"answerback", "\x1b[c\x05"},
        {"C1 CSI", "a\xc2\x9b"
                   "2J"},
        {"C1 OSC", "a\xc2\x9d"
                   "0;t\xc2\x9c"},
        {"next line", "a\xc2\x85"
                      "b"},
        {"DEL", "a\x7f"
                "b"},
        {"backspaces", "ok\b\bko"},
        {"carriage return", "bon\rmauvais"},
        {"line feed", "une\ndeux"},
        {"two line feeds", "une\n\n# deux\n"},
        {"tab", "une\tdeux"},
        {"vertical tab", "une\vdeux\fx"},
        {"bell", "\a\a"},
        {"line separator", "une\u2028deux\u2029trois"},
        {"right-to-left override", "photo\u202egpj.exe"},
        {"isolates", "\u2066\u2067\u2068x\u2069"},
        {"direction marks", "a\u200e\u200f\u061c b"},
        {"zero width", "In\u200b\u200c\u200d\u2060\ufeff\u00ads"},
        {"combining flood", "e" + times(300, "\u0301")},
        {"combining first", "\u0301\u0302abc"},
        {"emoji family", "👩‍👩‍👧‍👦🏳️‍🌈"},
        {"wide letters", times(60, "漢字")},
        {"full-width formula", "＝HYPERLINK(\"http://example.org\")"},
        {"formula", "=HYPERLINK(\"http://example.org\",\"x\")"},
        {"formula by plus", "+cmd|' /C calc'!A0"},
        {"formula by minus", "-2+3+cmd"},
        {"formula by at", "@SUM(1+1)*cmd"},
        {"script", "<script>alert(1)</script>"},
        {"image", "<img src=x onerror=alert(1)>"},
        {"closed comment", "--><b>gras</b><!--"},
        {"entity", "&lt;b&gt; &#x1b;"},
        {"Markdown link", "[ici](javascript:alert(1))"},
        {"Markdown image", "![x](https://example.org/suivi.png)"},
        {"Markdown table", "a | b |\n|---|---|\n| c | d |"},
        {"pipe", "a|b"},
        {"escaped pipe", "a\\|b\\\\|c"},
        {"backtick", "`rm` ``x``"},
        {"Markdown heading", "# titre"},
        {"Markdown list", "- puce\n12. deux"},
        {"Markdown rule", "***"},
        {"Markdown emphasis", "__gras__ *x* ~~y~~"},
        {"double quote", "dit \"non\""},
        {"single quote", "l'un ''deux''"},
        {"JSON breaker", "\"},{\"format\":2,\"x\":[\\"},
        {"backslashes", "\\\\u0000\\x1b\\n"},
        {"braces", "{0} {1} {{2}} {"},
        {"percent", "%s%n%x%d"},
        {"bar of plurals", "un|deux|trois"},
        {"shell", "$(reboot)`id`;rm -rf ~ && x"},
        {"path", "../../etc/passwd"},
        {"absolute path", "/etc/passwd"},
        {"YAML map", "x: y: z"},
        {"YAML comment", "a # b"},
        {"YAML alias", "*a &b !c"},
        {"YAML null", "~"},
        {"YAML bool", "no"},
        {"conflict marker", "<<<<<<< HEAD\n=======\n>>>>>>> x"},
        {"document marker", "---\nx: 1\n..."},
        {"git trailer", "x\n\nSigned-off-by: root <root@example.org>"},
        {"mail header", "x\r\nBcc: tous@example.org"},
        {"ideographic space", "\u3000\u00a0\u2003x\u3000"},
        {"private use", "\ue000\U000F0000\U0010FFFD"},
        {"noncharacter", "\ufdd0\U0001FFFE"},
        {"replacement", "\ufffd"},
        {"tag characters", "x\U000E0041\U000E007F"},
        {"variation selectors", "x\ufe0f\ufe0e\U000E0100"},
        {"Hangul fillers", "\u3164\u115f\uffa0"},
        {"decomposed", "Ine\u0300s"},
        {"long word", std::string(5000, 'x')},
        {"long text", times(900, "mot ")},
        {"spaces", "   "},
        {"empty", ""},
        {"dash", "-"},
        {"option", "--help"},
        {"huge number", "99999999999999999999999999"},
        {"zero width joiners", times(400, "\u200d")},
    };
}

std::vector<Payload> made_bytes() {
    return {
        {"NUL", "\0"s},
        {"SOH", "\x01"},
        {"bell", "\x07"},
        {"backspace", "\x08"},
        {"vertical tab", "\x0b"},
        {"form feed", "\x0c"},
        {"escape", "\x1b[2J"},
        {"unit separator", "\x1f"},
        {"DEL", "\x7f"},
        {"C1 CSI", "\xc2\x9b"},
        {"C1 NEL", "\xc2\x85"},
        {"C1 raw", "\x9b"},
        {"lone continuation", "\x80"},
        {"cut sequence", "\xe2\x82"},
        {"latin-1", "\xe9"},
        {"overlong slash", "\xc0\xaf"},
        {"overlong NUL", "\xc0\x80"},
        {"overlong three", "\xe0\x80\xaf"},
        {"surrogate", "\xed\xa0\x80"},
        {"beyond Unicode", "\xf4\x90\x80\x80"},
        {"five bytes", "\xf8\x88\x80\x80\x80"},
        {"FE", "\xfe"},
        {"FF", "\xff"},
        {"U+FFFE", "\xef\xbf\xbe"},
        {"U+FFFF", "\xef\xbf\xbf"},
        {"lone CR", "\r"},
        {"tab", "\t"},
        {"BOM", "\xef\xbb\xbf"},
        {"UTF-16 BOM", "\xff\xfe"},
        {"right-to-left override", "\xe2\x80\xae"},
        {"line separator", "\xe2\x80\xa8"},
        {"zero width space", "\xe2\x80\x8b"},
        {"combining", "\xcc\x81"},
    };
}

} // namespace

const std::vector<Payload> &acting_texts() {
    static const std::vector<Payload> all = made_texts();
    return all;
}

const std::vector<Payload> &broken_bytes() {
    static const std::vector<Payload> all = made_bytes();
    return all;
}

std::string quoted(const std::string &text) {
    std::string out = "\"";
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        if (bytes == "\"" || bytes == "\\")
            out += "\\" + std::string(bytes);
        else if (point.value >= 0x20 && point.value < 0x7f)
            out += bytes;
        else
            out += fmt::format("\\U{:08x}", point.value);
    });
    return out + "\"";
}

} // namespace maillon::hostile
