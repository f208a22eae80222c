// What YAML allows and records do not: aliases, tags, merge keys, directives, several documents,
// depth and number without end.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"
#include "hostile/input.h"
#include "hostile/payloads.h"

namespace maillon::hostile {
namespace {

std::string times(int count, std::string_view text) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

std::string stairs(int depth, std::string_view step) {
    std::string out;
    for (int i = 0; i < depth; ++i)
        out += std::string(static_cast<std::size_t>(i) * 2, ' ') + std::string(step) + "\n";
    return out;
}

std::string numbered(int count, std::string_view before, std::string_view after) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += std::string(before) + std::to_string(i) + std::string(after);
    return out;
}

// Nine levels of nine aliases each.
std::string laughs() {
    std::string out = "a0: &a0 [lol, lol, lol]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        out += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last +
               times(8, ", " + last) + "]\n";
    }
    return out;
}

std::string hex_keys(int count) { return numbered(count, "cle-", ": {a: 1, b: [2, 3]}\n"); }

// Added below the record, as keys that maillon does not know.
std::vector<Payload> additions() {
    return {
        {"anchor", "x: &a valeur\n"},
        {"alias", "x: &a valeur\ny: *a\n"},
        {"alias to nothing", "x: *rien\n"},
        {"alias to itself", "x: &a [*a]\n"},
        {"a million laughs", laughs()},
        {"merge key", "x: &a {b: 1}\ny:\n  <<: *a\n"},
        {"merge key alone", "<<: {id: ft-autre}\n"},
        {"python object", "x: !!python/object/apply:os.system [reboot]\n"},
        {"tag", "x: !!str 12\n"},
        {"local tag", "x: !t y\n"},
        {"verbatim tag", "x: !<tag:yaml.org,2002:str> y\n"},
        {"binary", "x: !!binary R0lGODlh\n"},
        {"second document", "---\nformat: 1\n"},
        {"end of document", "...\n"},
        {"text after the end", "...\nencore\n"},
        {"complex key", "? [a, b]\n: x\n"},
        {"complex key without value", "? a\n"},
        {"map as a key", "{a: b}: c\n"},
        {"empty key", ": x\n"},
        {"null key", "~: x\n"},
        {"quoted key", "\"a\\x1b[2J\": x\n"},
        {"key with escapes", "\"\\e]8;;https://example.org\\a\": x\n"},
        {"key with direction marks", "\"\\u202eab\": x\n"},
        {"long key", std::string(2000, 'k') + ": x\n"},
        {"reserved at", "x: @y\n"},
        {"reserved backtick", "x: `y`\n"},
        {"percent", "x: %y\n"},
        {"unclosed double quote", "x: \"ouvert\ny: z\n"},
        {"unclosed single quote", "x: 'ouvert\ny: z\n"},
        {"text after a quote", "x: \"fini\" encore\n"},
        {"unknown escape", "x: \"\\q\"\n"},
        {"cut escape", "x: \"\\u12\"\n"},
        {"escaped surrogate", "x: \"\\ud800\"\n"},
        {"escape beyond Unicode", "x: \"\\U00110000\"\n"},
        {"escaped NUL", "x: \"\\0\"\n"},
        {"escaped line end", "x: \"a\\\n  b\"\n"},
        {"unclosed list", "x: [a, b\n"},
        {"unclosed map", "x: {a: b\n"},
        {"closed by the wrong sign", "x: [a, b}\n"},
        {"stray bracket", "x: ]\n"},
        {"stray comma", "x: [a,, b]\n"},
        {"only commas", "x: [,,,]\n"},
        {"comma alone", ",\n"},
        {"folded block", "x: >\n  a\n\n  b\n"},
        {"block kept", "x: |+\n  a\n\n\n"},
        {"block with indentation", "x: |2\n    a\n"},
        {"block with too much", "x: |9\n  a\n"},
        {"block of nothing", "x: |\n"},
        {"block header with text", "x: | a\n"},
        {"two hundred brackets", "x: " + times(200, "[") + times(200, "]") + "\n"},
        {"a hundred thousand brackets", "x: " + times(100000, "[") + "\n"},
        {"a hundred thousand braces", "x: " + times(100000, "{a: ") + "\n"},
        {"thirty levels", stairs(30, "x:")},
        {"two hundred levels", stairs(200, "x:")},
        {"six hundred levels of dashes", "x:\n" + times(600, "- ") + "y\n"},
        {"ten thousand keys", hex_keys(10000)},
        {"thirty thousand items", "x:\n" + times(30000, "  - a\n")},
        {"thirty thousand quotes", "x: " + times(30000, "''") + "\n"},
        {"a hundred thousand colons", "x: " + times(100000, ":") + "\n"},
        {"a hundred thousand question marks", times(100000, "? ") + "\n"},
        {"a hundred thousand dashes", times(100000, "- ") + "\n"},
        {"fifty thousand comments", times(50000, "# ici\n")},
        {"key twice", "note: deux\nnote: trois\n"},
        {"key twice by quoting", "x: 1\n\"x\": 2\n"},
        {"key twice by escape", "x: 1\n\"\\x78\": 2\n"},
        {"key twice by case", "x: 1\nX: 2\n"},
        {"octal", "x: 0777\n"},
        {"sexagesimal", "x: 12:30:45\n"},
        {"not a number", "x: .nan\ny: .inf\nz: -.inf\n"},
        {"tab after the colon", "x:\ty\n"},
        {"tab before a comment", "x: y\t# z\n"},
        {"tab of indentation", "x:\n\ty: z\n"},
        {"comment without space", "x: y#z\n"},
        {"plain text over lines", "x: a\n  b\n  c\n"},
        {"list in the map's column", "x:\n- a\n- b\n"},
        {"list, then a key inside", "x:\n  - a\n  b: c\n"},
        {"text under a value", "x: y\n  z: t\n"},
        {"less indentation", "x:\n    y: 1\n  z: 2\n"},
    };
}

// Instead of the record, or around it.
std::vector<Payload> wholes(const std::string &text) {
    return {{"a scalar", "bonjour\n"},
            {"a list", "- format: 1\n"},
            {"a flow map", "{format: 1, id: x}\n"},
            {"null", "~\n"},
            {"JSON", "{\"format\": 1, \"id\": \"ft-canari\", \"name\": \"X\"}\n"},
            {"a directive", "%YAML 1.2\n---\n" + text},
            {"a tag directive", "%TAG ! tag:example.org,2026:\n---\n" + text},
            {"an unknown directive", "%RECORD x\n---\n" + text},
            {"a document start", "---\n" + text},
            {"a document twice", text + "---\n" + text},
            {"the record twice", text + text},
            {"HTML", "<!DOCTYPE html>\n<html><body>x</body></html>\n"},
            {"CSV", "id;name\nft-canari;X\n"},
            {"a shell script", "#!/bin/sh\nreboot\n"},
            {"ELF", std::string("\x7f"
                                "ELF\x02\x01\x01\0\0\0",
                                10)},
            {"newer format", "format: 2" + text.substr(9)},
            {"format of text", "format: \"1\\x1b[2J\"" + text.substr(9)},
            {"huge format", "format: 99999999999999999999" + text.substr(9)},
            {"negative format", "format: -1" + text.substr(9)},
            {"no format", text.substr(10)},
            {"format as a list", "format: [1]" + text.substr(9)},
            {"all in one comment", "# " + text.substr(0, 100) + "\n"}};
}

} // namespace

void add_yaml(Inputs &inputs) {
    for (const std::string &file : records()) {
        const std::string &text = base_text(file);
        for (const Payload &addition : additions()) {
            inputs.push_back(with_text("yaml", addition.name, file, text + addition.text));
            inputs.push_back(with_text("yaml", addition.name + ", first", file,
                                       "format: 1\n" + addition.text + text.substr(10)));
        }
        for (const Payload &whole : wholes(text))
            inputs.push_back(with_text("yaml", whole.name, file, whole.text));
    }
}

} // namespace maillon::hostile
