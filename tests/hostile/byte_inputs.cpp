// Bytes that are no text, at every kind of place of every kind of record; files of odd sizes.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"
#include "hostile/input.h"
#include "hostile/payloads.h"

namespace maillon::hostile {
namespace {

struct Spot {
    std::string name;
    std::size_t at;
};

// The record's bytes where something may be put.
std::vector<Spot> spots_of(const std::string &text) {
    const auto third_line = text.find('\n', text.find('\n', text.find('\n') + 1) + 1) + 1;
    return {{"first", 0},
            {"before a key", third_line},
            {"in a key", third_line + 1},
            {"before a colon", text.find(':', third_line)},
            {"in a value", text.rfind("anari") + 2},
            {"at the end of a value", text.find('\n', third_line)},
            {"last", text.size()}};
}

std::string widened(const std::string &text, int size, bool big_endian) {
    std::string out;
    for (const char c : text) {
        const std::string zeros(static_cast<std::size_t>(size - 1), '\0');
        out += big_endian ? zeros + c : c + zeros;
    }
    return out;
}

void add(Inputs &inputs, const std::string &file, std::string what, std::string text,
         Owed owed = Owed::anything) {
    inputs.push_back(with_text("bytes", std::move(what), file, std::move(text)));
    inputs.back().owed = owed;
}

void add_sizes(Inputs &inputs, const std::string &file) {
    constexpr std::size_t most = std::size_t{1} << 20U;
    const std::string &text = base_text(file);
    for (const std::size_t size : {most - 1, most, most + 1, 3 * most}) {
        const std::string comment = "# " + std::string(size - text.size() - 3, 'x') + "\n";
        add(inputs, file, "a comment up to " + std::to_string(size) + " bytes", text + comment,
            size > most ? Owed::refusal : Owed::whole);
    }
    add(inputs, file, "one long line", "note: " + std::string(900000, 'x') + "\n", Owed::refusal);
    add(inputs, file, "a million line ends", text + std::string(900000, '\n'));
    add(inputs, file, "a million spaces", text + std::string(900000, ' '));
    add(inputs, file, "nothing", "", Owed::refusal);
    add(inputs, file, "a line end", "\n", Owed::refusal);
    add(inputs, file, "a NUL", std::string(1, '\0'), Owed::refusal);
    add(inputs, file, "NULs after the record", text + std::string(4096, '\0'), Owed::refusal);
    add(inputs, file, "only NULs", std::string(4096, '\0'), Owed::refusal);
}

void add_encodings(Inputs &inputs, const std::string &file) {
    const std::string &text = base_text(file);
    add(inputs, file, "UTF-16LE with BOM", "\xff\xfe" + widened(text, 2, false), Owed::refusal);
    add(inputs, file, "UTF-16BE with BOM", "\xfe\xff" + widened(text, 2, true), Owed::refusal);
    add(inputs, file, "UTF-16LE", widened(text, 2, false), Owed::refusal);
    add(inputs, file, "UTF-32LE", widened(text, 4, false), Owed::refusal);
    add(inputs, file, "UTF-32BE with BOM", std::string("\0\0\xfe\xff", 4) + widened(text, 4, true),
        Owed::refusal);
    add(inputs, file, "BOM", "\xef\xbb\xbf" + text, Owed::whole);
    add(inputs, file, "two BOMs", "\xef\xbb\xbf\xef\xbb\xbf" + text);
    add(inputs, file, "no final line end", text.substr(0, text.size() - 1), Owed::whole);
    std::string dos;
    for (const char c : text)
        dos += c == '\n' ? "\r\n" : std::string(1, c);
    add(inputs, file, "CRLF", dos, Owed::whole);
    std::string mac = text;
    for (char &c : mac)
        c = c == '\n' ? '\r' : c;
    add(inputs, file, "CR alone", mac, Owed::refusal);
}

} // namespace

void add_bytes(Inputs &inputs) {
    for (const std::string &file : records()) {
        const std::string &text = base_text(file);
        for (const Spot &spot : spots_of(text)) {
            for (const Payload &payload : broken_bytes()) {
                const std::string changed =
                    text.substr(0, spot.at) + payload.text + text.substr(spot.at);
                add(inputs, file, payload.name + " " + spot.name, changed);
            }
        }
        add_sizes(inputs, file);
        add_encodings(inputs, file);
    }
}

} // namespace maillon::hostile
