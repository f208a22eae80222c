// From the declared name of a place or an option's value to the kind of thing it names.
// SPDX-License-Identifier: MIT
#include "commands/expected.h"

#include <map>

namespace maillon {
namespace {

using Declarations = std::map<std::string_view, Expected>;

// By the name that help shows in English.
const Declarations &by_name() {
    static const Declarations table = {
        {"PARTNER", {Sort::partner}},
        {"YOUTH", {Sort::youth}},
        {"WHO", {Sort::anyone}},
        {"STAFF", {Sort::staff}},
        {"CONTACT", {Sort::contact}},
        {"DOCUMENT", {Sort::document}},
        {"DATE", {Sort::date}},
        {"STAGE", {Sort::code, {"stages"}}},
        {"CONSENT", {Sort::code, {"consents"}}},
        {"SET", {Sort::code_set}},
        {"STATE", {Sort::state}},
        {"FORMAT", {Sort::format}},
        {"LANGUAGE", {Sort::language}},
        {"WHEN", {Sort::colour}},
        {"SHELL", {Sort::shell}},
        {"TOPIC", {Sort::topic}},
        {"DIR", {Sort::folder}},
        {"FILE", {Sort::file}},
        {"FILE.csv", {Sort::file}},
    };
    return table;
}

// Where the name alone does not say it: "feedback give CODE", "youth consent --from".
const Declarations &by_place() {
    static const Declarations table = {
        {"feedback give CODE", {Sort::code, {"feedback"}}},
        {"checkpoint log kind", {Sort::code, {"partner-checkpoints", "youth-checkpoints"}}},
        {"youth consent from", {Sort::giver}},
        {"pair start mentor", {Sort::mentor}},
        {"partner add stake", {Sort::stake}},
        {"check NAME", {Sort::anyone}},
        {"fmt NAME", {Sort::anyone}},
    };
    return table;
}

const Expected *found(const Declarations &table, std::string_view name) {
    const auto place = table.find(name);
    return place == table.end() ? nullptr : &place->second;
}

Expected expected_named(const Command &command, std::string_view place, std::string_view value) {
    const std::string whole = command.english_name + " " + std::string(place);
    if (const Expected *expected = found(by_place(), whole)) return *expected;
    const Expected *expected = found(by_name(), value);
    return expected ? *expected : Expected{};
}

} // namespace

Expected expected_at(const Command &command, const Taken &taken) {
    return expected_named(command, taken.name.english, taken.name.english);
}

Expected expected_at(const Command &command, const Option &option) {
    if (!option.codes.empty()) return {Sort::code, {option.codes}};
    if (option.value.english == "ID" && option.name == "referral") return {Sort::referral};
    if (option.value.english == "ID" && option.name == "pair") return {Sort::pair};
    return expected_named(command, option.name, option.value.english);
}

} // namespace maillon
