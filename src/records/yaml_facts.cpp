// Typed reading of a record's maps: codes, and the dated facts that carry them.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/codes.h"
#include "base/id.h"
#include "base/text.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

// Goals are open to data·inclusion's words; the code is taken as it stands.
std::string code_in(const CodeSet &set, const std::string &word, bool &retired) {
    const Code *code = find_code(set, word);
    if (code == nullptr) return set.name == "goals" && is_goal(word) ? word : std::string();
    retired = code->retired;
    return std::string(code->code);
}

Message code_remedy(const CodeSet &set, const std::string &word) {
    if (const Code *meant = recognise(set, word))
        return msg("did you mean '{0}'? 'maillon codes {1}' lists them all", meant->code, set.name);
    std::vector<std::string> codes;
    for (const auto &code : set.codes)
        codes.emplace_back(code.code);
    const auto near = nearest(word, codes);
    if (near.empty()) return msg("take one that 'maillon codes {0}' lists", set.name);
    return msg("did you mean '{0}'? 'maillon codes {1}' lists them all", near.front(), set.name);
}

} // namespace

std::string MapReader::known_code(const Node &node, std::string_view key, std::string_view name) {
    const CodeSet &set = code_set(name);
    bool retired = false;
    std::string code = code_in(set, node.text, retired);
    if (code.empty())
        reading_->report(Damage::meaning, node.place,
                         msg("'{0}' has an unknown code ('{1}')", key, token(node.text)),
                         code_remedy(set, node.text));
    if (retired)
        reading_->report(Damage::warning, node.place,
                         msg("'{0}' has a code that is no longer chosen ('{1}')", key, code),
                         msg("take one that 'maillon codes {0}' lists", name));
    return code;
}

std::string MapReader::own_id(char prefix) {
    const Node *node = scalar("id", Presence::required);
    if (node == nullptr) return {};
    if (!looks_like_id(node->text, prefix))
        reading_->report(Damage::warning, node->place,
                         msg("'{0}' is not made as ids here are ('{1}')", "id", token(node->text)),
                         msg("write '{0}-' and four letters or digits, without i, l, o, u",
                             std::string(1, prefix)));
    return node->text;
}

std::string MapReader::code(std::string_view key, std::string_view set, Presence presence) {
    const Node *node = scalar(key, presence);
    if (node == nullptr) return {};
    std::string code = known_code(*node, key, set);
    if (code.empty() && presence == Presence::required) whole_ = false;
    return code;
}

std::vector<std::string> MapReader::codes(std::string_view key, std::string_view set) {
    std::vector<std::string> result;
    for (auto &one : coded(key, set))
        result.push_back(std::move(one.code));
    return result;
}

std::vector<Coded> MapReader::coded(std::string_view key, std::string_view set) {
    std::vector<Coded> result;
    for (const Node *node : list(key)) {
        if (node->kind == Node::Kind::scalar) {
            if (auto code = known_code(*node, key, set); !code.empty())
                result.push_back({code, ""});
        } else if (is_map(*node, key)) {
            MapReader item(*reading_, *node, path_to(key));
            Coded one{item.code("code", set, Presence::required), item.text("note")};
            if (item.is_whole()) result.push_back(std::move(one));
        }
    }
    return result;
}

Fact MapReader::own_fact(FactCode code) {
    Fact fact;
    fact.date = date("date", Presence::required).value_or(Date{});
    const Node *day = value("date", Presence::optional);
    fact.place = day != nullptr ? day->place : map_->place;
    fact.recorded = date("recorded");
    fact.by = text("by");
    fact.note = text("note");
    if (!code.key.empty()) fact.code = this->code(code.key, code.set, Presence::expected);
    return fact;
}

Rare<Fact> MapReader::fact(std::string_view key, Presence presence, FactCode code,
                           const std::function<void(MapReader &)> &more) {
    const Node *node = value(key, presence);
    if (node == nullptr) return std::nullopt;
    if (node->kind == Node::Kind::map) {
        MapReader inner(*reading_, *node, path_to(key));
        Fact fact = inner.own_fact(code);
        fact.to = inner.text("to");
        if (more) more(inner);
        fact.place = node->place;
        if (inner.is_whole()) return fact;
        if (presence == Presence::required) whole_ = false;
        return std::nullopt;
    }
    const auto day = date(key, presence);
    if (!day) return std::nullopt;
    if (!code.key.empty())
        fault(key, Presence::optional, msg("'{0}' is without its '{1}'", key, code.key),
              msg("add it on a line under '{0}:', beside a line 'date: {1}'", key, day->iso()));
    Fact fact;
    fact.date = *day;
    fact.place = node->place;
    return fact;
}

Fact MapReader::required_fact(std::string_view key) {
    return fact(key, Presence::required).value_or(Fact{});
}

} // namespace maillon
