// Loads records: everything, everyone's names, or one.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include "base/id.h"
#include "records/folder_list.h"
#include "records/folder_loader.h"
#include "records/identity_yaml.h"
#include "records/offer_yaml.h"
#include "records/partner_yaml.h"
#include "records/pinpoint.h"
#include "records/youth_yaml.h"

namespace maillon {
namespace {

std::vector<std::string> ids_of(const Listing &listing) {
    std::vector<std::string> ids;
    for (const auto &file : listing.files)
        ids.push_back(id_of(file));
    return ids;
}

template <class Record>
void note_unreadable(Register &whole, const Listing &listing, const std::vector<Record> &read) {
    std::set<std::string_view> known;
    for (const Record &record : read)
        known.insert(record.id);
    for (const auto &id : ids_of(listing))
        if (!known.contains(id)) whole.unreadable.push_back(id);
}

} // namespace

Register Folder::load_people() {
    Loader loader{*this};
    Register people;
    people.settings = settings_;
    loader.keep(strangers(root_));
    people.offer = loader.load(offer_file, read_offer, Broken::left_out).value_or(Offer{});
    const Listing partners = list_partners(root_ / "partners");
    loader.keep(partners.problems);
    people.partners = loader.load_each(partners.files, read_partner);
    note_unreadable(people, partners, people.partners);
    const Listing known = list_years(identities(), "identities");
    loader.keep(known.problems);
    Problems named_already;
    people.has_identities = is_plain_folder(identities(), "identities", named_already);
    for (auto &identity : loader.load_each(known.files, read_identity)) {
        const std::string id = identity.id;
        people.identities.emplace(id, std::move(identity));
    }
    people.mentors =
        loader.load(mentors_file, read_mentors, Broken::left_out).value_or(std::vector<Mentor>{});
    return people;
}

Register Folder::load_all() {
    Register whole = load_people();
    Loader loader{*this};
    const Listing youths = list_years(root_ / "youth", "youth");
    loader.keep(youths.problems);
    whole.youths = loader.load_each(youths.files, read_youth);
    note_unreadable(whole, youths, whole.youths);
    const auto first = std::stable_partition(whole.youths.begin(), whole.youths.end(),
                                             [](const Youth &one) { return !one.tombstone; });
    std::move(first, whole.youths.end(), std::back_inserter(whole.forgotten));
    whole.youths.erase(first, whole.youths.end());
    return whole;
}

std::vector<Partner> Folder::load_partners() {
    return Loader{*this}.load_each(list_partners(root_ / "partners").files, read_partner);
}

Problems Folder::pinpointed(Problems problems) {
    std::set<std::string> files;
    for (const auto &problem : problems)
        files.insert(problem.origin.file);
    for (const auto &file : files) {
        Problems named_already;
        auto found = Loader{*this}.read(file, named_already);
        if (found) pinpoint(read_document(file, std::move(found->text)), problems);
    }
    return problems;
}

std::optional<Youth> Folder::load_youth(const std::string &id) {
    if (!looks_like_id(id, 'y')) return std::nullopt;
    return Loader{*this}.load(youth_file(id), read_youth, Broken::thrown);
}

std::optional<Partner> Folder::load_partner(const std::string &id) {
    if (!is_partner_id(id)) return std::nullopt;
    return Loader{*this}.load(partner_file(id), read_partner, Broken::thrown);
}

std::optional<Identity> Folder::load_identity(const std::string &id) {
    if (!looks_like_id(id, 'y')) return std::nullopt;
    return Loader{*this}.load(identity_file(id), read_identity, Broken::thrown);
}

std::optional<Youth> Folder::readable_youth(const std::string &id) {
    return Loader{*this}.load(youth_file(id), read_youth, Broken::left_out);
}

std::optional<Identity> Folder::readable_identity(const std::string &id) {
    return Loader{*this}.load(identity_file(id), read_identity, Broken::left_out);
}

std::vector<std::string> Folder::youth_ids() const {
    return ids_of(list_years(root_ / "youth", "youth"));
}

std::vector<std::string> Folder::partner_ids() const {
    return ids_of(list_partners(root_ / "partners"));
}

} // namespace maillon
