// Puts records into canonical style, on the road that every change takes.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "records/canonical_style.h"
#include "records/folder_list.h"
#include "records/folder_saver.h"
#include "records/identity_yaml.h"
#include "records/key_order.h"
#include "records/offer_yaml.h"
#include "records/partner_yaml.h"
#include "records/settings_yaml.h"
#include "records/youth_yaml.h"

namespace maillon {
namespace {

std::multiset<std::string> errors_of(const Problems &problems) {
    std::multiset<std::string> errors;
    for (const auto &problem : problems)
        if (problem.is_error()) errors.insert(say(problem.what, {}));
    return errors;
}

} // namespace

std::vector<std::string> Folder::record_files() {
    const Loader loader{*this};
    std::vector<std::string> files;
    const auto add = [&](const std::vector<std::string> &more) {
        std::ranges::copy_if(more, std::back_inserter(files),
                             [&](const std::string &file) { return loader.is_there(file); });
    };
    add({settings_file, offer_file});
    add(list_partners(root_ / "partners").files);
    add(list_years(root_ / "youth", "youth").files);
    add(list_years(identities(), "identities").files);
    add({mentors_file});
    return files;
}

std::optional<Written> Folder::put_into_style(const std::string &file) {
    Saver saver(*this);
    bool is_safe = true;
    const auto restyle = [&](const auto &read_record) {
        return saver.renew(
            file, read_record, [&](const auto &before) -> std::optional<Saver::Renewal> {
                auto text = in_canonical_style(before.document);
                is_safe = text && errors_of(decoded(file, *text, read_record).problems) ==
                                      errors_of(before.problems);
                if (!is_safe || *text == before.document.text) return std::nullopt;
                return Saver::Renewal{*std::move(text), {}};
            });
    };
    const auto by_kind = [&] {
        const std::string_view kind = record_kind(file);
        if (kind == "settings") return restyle(read_settings);
        if (kind == "offer") return restyle(read_offer);
        if (kind == "partner") return restyle(read_partner);
        if (kind == "mentors") return restyle(read_mentors);
        return kind == "identity" ? restyle(read_identity) : restyle(read_youth);
    };
    const Written written = by_kind();
    return is_safe ? std::optional(written) : std::nullopt;
}

} // namespace maillon
