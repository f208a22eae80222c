// Loads records: everything, everyone's names, or one.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string_view>

#include "base/id.h"
#include "records/folder_kept.h"
#include "records/folder_list.h"
#include "records/identity_yaml.h"
#include "records/offer_yaml.h"
#include "records/packed_records.h"
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

// Everybody's names, and all that is no record of a partner or a young person.
Register Folder::Loader::load_surroundings() {
    Register people;
    people.settings = folder.settings_;
    keep(strangers(folder.root_));
    people.offer = load(offer_file, read_offer, Broken::left_out).value_or(Offer{});
    const Listing known = list_years(folder.identities(), "identities");
    keep(known.problems);
    Problems named_already;
    people.has_identities = is_plain_folder(folder.identities(), "identities", named_already);
    for (auto &identity : load_each(known.files, read_identity)) {
        const std::string id = identity.id;
        people.identities.emplace(id, std::move(identity));
    }
    people.mentors =
        load(mentors_file, read_mentors, Broken::left_out).value_or(std::vector<Mentor>{});
    return people;
}

void Folder::Loader::add_partners(Register &whole) {
    const Listing partners = list_partners(folder.root_ / "partners");
    keep(partners.problems);
    whole.partners = load_or_find(partners.files, read_partner, unpacked_partner);
    note_unreadable(whole, partners, whole.partners);
}

void Folder::Loader::add_youths(Register &whole) {
    const Listing youths = list_years(folder.root_ / "youth", "youth");
    keep(youths.problems);
    std::vector<Youth> all = load_or_find(youths.files, read_youth, unpacked_youth);
    note_unreadable(whole, youths, all);
    for (Youth &one : all)
        if (one.tombstone)
            whole.forgotten.push_back(std::move(one));
        else
            whole.youths.push_back(std::move(one));
}

Register Folder::load_people() {
    Loader loader{*this};
    Register people = loader.load_surroundings();
    loader.add_partners(people);
    return people;
}

Register Folder::load_all(FreeTexts texts) {
    Loader loader{*this};
    kept_ = texts == FreeTexts::left_out ? loader.find_kept() : nullptr;
    Register whole = loader.load_surroundings();
    if (std::ranges::any_of(problems_, concerns_names)) kept_ = nullptr;
    loader.last_time = kept_.get();
    loader.add_partners(whole);
    loader.add_youths(whole);
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
