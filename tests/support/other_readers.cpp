// What other YAML readers see in a text that maillon wrote.
// SPDX-License-Identifier: MIT
#include "support/other_readers.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <regex>
#include <vector>

#include <libfyaml.h>
#include <yaml.h>

#include "base/text.h"
#include "records/yaml_editor.h"
#include "records/yaml_tree.h"

namespace maillon {
namespace {

struct Seen {
    std::string text;
    bool plain;
};
using Scalars = std::optional<std::vector<Seen>>; // nothing: the text was refused

Scalars seen_by_libyaml(const std::string &text) {
    std::vector<Seen> scalars;
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) return {};
    const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> owner(&parser,
                                                                              yaml_parser_delete);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()),
                                 text.size());
    for (;;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) return {};
        const auto type = event.type;
        if (type == YAML_SCALAR_EVENT) {
            const auto &scalar = event.data.scalar;
            scalars.push_back(
                {std::string(reinterpret_cast<const char *>(scalar.value), scalar.length),
                 scalar.style == YAML_PLAIN_SCALAR_STYLE});
        }
        yaml_event_delete(&event);
        if (type == YAML_STREAM_END_EVENT) return scalars;
    }
}

Scalars seen_by_libfyaml(const std::string &text) {
    std::vector<Seen> scalars;
    fy_parse_cfg settings{};
    settings.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_DEFAULT_VERSION_1_2);
    const std::unique_ptr<fy_parser, decltype(&fy_parser_destroy)> parser(
        fy_parser_create(&settings), fy_parser_destroy);
    if (!parser || fy_parser_set_string(parser.get(), text.data(), text.size()) != 0) return {};
    while (fy_event *event = fy_parser_parse(parser.get())) {
        if (event->type == FYET_SCALAR) {
            std::size_t size = 0;
            const char *begin = fy_token_get_text(event->scalar.value, &size);
            scalars.push_back({begin == nullptr ? "" : std::string(begin, size),
                               fy_token_scalar_style(event->scalar.value) == FYSS_PLAIN});
        }
        fy_parser_event_free(parser.get(), event);
    }
    if (fy_parser_get_stream_error(parser.get())) return {};
    return scalars;
}

void gather(const Node &node, std::vector<Seen> &scalars) {
    if (node.kind == Node::Kind::scalar) scalars.push_back({node.text, !node.quoted});
    if (node.kind == Node::Kind::null) scalars.push_back({"~", true});
    for (const auto &item : node.items)
        gather(item, scalars);
    for (const auto &[key, value] : node.entries) {
        gather(key, scalars);
        gather(value, scalars);
    }
}

Scalars seen_by_maillon(const std::string &text) {
    const Document document = read_document("f", text);
    if (!document.readable) return {};
    std::vector<Seen> scalars;
    gather(document.root, scalars);
    return scalars;
}

// The string in each position where a scalar may stand.
std::string written(const std::string &string) {
    Value flow = words({});
    flow.items = {text(string), word("z"), text(string)};
    Value items = list_of({});
    items.items = {text(string), map({{"deep", text(string)}})};
    return canonical_text(map({{"block", text(string)},
                               {"flow", std::move(flow)},
                               {"line", line({{"a", text(string)}, {"b", word(1)}})},
                               {"items", std::move(items)}}));
}

bool is_plain_otherwise(const std::string &plain, bool (*resolves)(const std::string &)) {
    constexpr std::size_t longest = 60; // of anything that is not a string
    return plain.size() < longest && resolves(plain);
}

bool agrees(const Scalars &seen, const std::string &string, bool (*resolves)(const std::string &)) {
    // Where the string stands; its twin among the others ("1") may well be a number.
    const std::vector<std::optional<std::string>> others = {
        "format", "1", "block", {},  "flow",  {}, "z",    {}, "line",
        "a",      {},  "b",     "1", "items", {}, "deep", {}};
    if (!seen || seen->size() != others.size()) return false;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto &[value, plain] = (*seen)[i];
        if (value != others[i].value_or(string)) return false;
        if (!others[i] && plain && is_plain_otherwise(value, resolves)) return false;
    }
    return true;
}

bool is_one_of(const std::string &text, const std::vector<std::regex> &patterns) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::regex &pattern) { return std::regex_match(text, pattern); });
}

std::regex pattern(const char *text) { return std::regex(text, std::regex::extended); }

bool never(const std::string & /*plain*/) { return false; }

} // namespace

// yaml.org/type: null, bool, int, float, timestamp, merge, value.
bool resolves_by_1_1(const std::string &plain) {
    static const std::vector<std::regex> patterns = {
        pattern("~|null|Null|NULL"),
        pattern("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE"
                "|on|On|ON|off|Off|OFF"),
        pattern("[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+)"),
        pattern("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"),
        pattern("[-+]?([0-9][0-9_]*)?\\.[0-9._]*([eE][-+]?[0-9]+)?"),
        pattern("[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"),
        pattern("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
        pattern("[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(([Tt]|[ \t]+)[0-9][0-9]?:[0-9]{2}"
                ":[0-9]{2}(\\.[0-9]*)?([ \t]*(Z|[-+][0-9][0-9]?(:[0-9]{2})?))?)?"),
        pattern("<<|=")};
    return plain.empty() || is_one_of(plain, patterns);
}

// YAML 1.2, 10.3.2.
bool resolves_by_1_2(const std::string &plain) {
    static const std::vector<std::regex> patterns = {
        pattern("~|null|Null|NULL|true|True|TRUE|false|False|FALSE"),
        pattern("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
        pattern("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
        pattern("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN")};
    return plain.empty() || is_one_of(plain, patterns);
}

std::string misread(const std::string &string) {
    const std::string record = written(string);
    const std::string kept = composed(string);
    if (!agrees(seen_by_maillon(record), kept, never)) return "maillon misreads:\n" + record;
    if (!agrees(seen_by_libyaml(record), kept, resolves_by_1_1))
        return "a YAML 1.1 reader misreads:\n" + record;
    if (!agrees(seen_by_libfyaml(record), kept, resolves_by_1_2))
        return "a YAML 1.2 reader misreads:\n" + record;
    return {};
}

} // namespace maillon
