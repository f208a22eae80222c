// What the tool says of a record with one typo in it.
// SPDX-License-Identifier: MIT
#include "typos/judge.h"

#include <algorithm>
#include <fstream>
#include <set>

#include "alliance/checks.h"
#include "records/decoded.h"
#include "records/folder.h"
#include "records/identity_yaml.h"
#include "records/offer_yaml.h"
#include "records/partner_yaml.h"
#include "records/pinpoint.h"
#include "records/settings_yaml.h"
#include "records/youth_yaml.h"
#include "support/source_folder.h"

namespace maillon::typos {
namespace {

const Date today = *Date::from_civil(2026, 11, 23);

std::filesystem::path example() { return source_folder() / "data-example"; }

std::string content(const std::string &file) {
    std::ifstream in(example() / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The problems of the record and, where it can be read, of the rules over it, by `check`.
template <class Read, class Check>
Problems read_and_checked(const std::string &file, const std::string &text, const Read &read,
                          const Check &check_it) {
    auto result = decoded(file, text, read);
    if (result.broken()) return result.problems;
    Problems more = check_it(std::move(result.record));
    pinpoint(result.document, more);
    result.problems.insert(result.problems.end(), more.begin(), more.end());
    return result.problems;
}

template <class Records>
Problems checked_among(Records &records, typename Records::value_type record,
                       const Register &whole) {
    const auto old = std::ranges::find(records, record.id, &Records::value_type::id);
    std::swap(*old, record);
    Problems problems = check(*old, whole, today);
    std::swap(*old, record);
    return problems;
}

} // namespace

std::vector<Sample> samples() {
    std::vector<Sample> all;
    for (const std::string file :
         {"partners/ft-port-aubel.yaml", "partners/cfa-metiers-belvais.yaml",
          "youth/2025/y25-9sbke.yaml", "youth/2026/y26-0gjvt.yaml", "youth/2026/y26-0va5b.yaml",
          "youth/2026/y26-wvg8e.yaml", "youth/2026/y26-62e4b.yaml", "youth/2026/y26-g7tg7.yaml",
          "identities/2026/y26-wfhbz.yaml", "identities/2026/y26-wvg8e.yaml", "maillon.yaml",
          "offer.yaml"})
        all.push_back({file, content(file)});
    return all;
}

Judge::Judge() : whole_(Folder(example(), Writing::rehearsal).load_all()) {}

Problems Judge::problems_of(const std::string &file, const std::string &text) {
    const auto alone = [](const auto &) { return Problems(); };
    if (file.starts_with("partners/"))
        return read_and_checked(file, text, read_partner, [&](Partner partner) {
            return checked_among(whole_.partners, std::move(partner), whole_);
        });
    if (file.starts_with("youth/"))
        return read_and_checked(file, text, read_youth, [&](Youth youth) {
            return checked_among(whole_.youths, std::move(youth), whole_);
        });
    if (file.starts_with("identities/")) return read_and_checked(file, text, read_identity, alone);
    if (file == "offer.yaml") return read_and_checked(file, text, read_offer, alone);
    return read_and_checked(file, text, read_settings, [&](Settings settings) {
        std::swap(whole_.settings, settings);
        Problems problems = check(whole_, today);
        std::swap(whole_.settings, settings);
        return problems;
    });
}

Verdict Judge::judge(const Sample &sample, const std::string &typed) {
    Verdict verdict;
    if (!known_.contains(sample.file))
        for (const auto &problem : problems_of(sample.file, sample.text))
            known_[sample.file].insert(say(problem.what, {}));
    const auto &known = known_[sample.file];
    for (auto &problem : problems_of(sample.file, typed))
        if (problem.damage >= Damage::warning && problem.origin.file == sample.file &&
            !known.contains(say(problem.what, {})))
            verdict.problems.push_back(std::move(problem));
    std::ranges::stable_sort(verdict.problems, {},
                             [](const Problem &problem) { return problem.origin.place.line; });
    const auto before = read_document(sample.file, sample.text);
    const auto after = read_document(sample.file, typed);
    verdict.same_data = after.readable && same_data(before.root, after.root);
    return verdict;
}

} // namespace maillon::typos
