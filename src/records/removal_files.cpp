// Writes down what is to be removed, and leaves others' names alone.
// SPDX-License-Identifier: MIT
#include "records/removal_files.h"

#include <algorithm>

#include "alliance/free_text.h"
#include "base/error.h"
#include "base/text.h"
#include "records/atomic_file.h"
#include "records/folder_list.h"
#include "records/git.h"
#include "records/within.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

constexpr unsigned private_mode = 0600;

bool remembers(const Audit &audit, const std::string &label) {
    return std::ranges::any_of(audit.findings, [&](const AuditFinding &one) {
        return one.where != AuditPlace::here && one.repository == label && is_telling(one);
    });
}

bool has_origin(const fs::path &folder) {
    return run_git(folder, {"remote", "get-url", "origin"}).status == 0;
}

// A sibling's family name, a guardian's phone number, a contact of the same name.
KnownPeople others_than(const std::string &id, const Register &whole) {
    KnownPeople others = known_people(whole);
    others.erase(id);
    KnownPerson &professional = others[""];
    professional.names = professional_names(whole);
    for (const Partner &partner : whole.partners) {
        professional.phones.push_back(partner.phone);
        professional.emails.push_back(partner.email);
        for (const Contact &contact : partner.contacts) {
            professional.phones.push_back(contact.phone);
            professional.emails.push_back(contact.email);
        }
    }
    return others;
}

bool is_somebody(const std::vector<Told> &told) {
    return std::ranges::any_of(told, [](const Told &one) { return one.kind >= Telling::name; });
}

// git's own paths of the record and of the identity, in either repository.
std::string paths_of(const Folder &folder, const Audit &audit) {
    const std::string identity = Folder::identity_file(audit.of).substr(sizeof("identities"));
    const std::string below =
        whole_path(folder.identities()).lexically_relative(whole_path(folder.root())).string();
    std::string text = "literal:" + Folder::youth_file(audit.of) + "\nliteral:" + identity +
                       "\nliteral:" + Folder::identity_file(audit.of) + "\n";
    if (!below.starts_with("..") && below != "identities")
        text += "literal:" + below + "/" + identity + "\n";
    for (const std::string &path : audit.named_files)
        text += "literal:" + path + "\n";
    return text;
}

void require_outside(const fs::path &place, const Folder &folder) {
    std::error_code trouble;
    const fs::path real = fs::weakly_canonical(place, trouble);
    const auto lies_in = [&](const fs::path &other) {
        std::error_code ignored;
        return is_within(real, fs::weakly_canonical(other, ignored));
    };
    if (trouble || lies_in(folder.root()) || lies_in(folder.identities()))
        throw refused(msg("these files hold a name, and may not lie in the data folder"),
                      msg("give a private folder elsewhere: mktemp -d"));
}

} // namespace

RemovalGround removal_ground(const Folder &folder, const Audit &audit) {
    RemovalGround ground;
    ground.id = audit.of;
    ground.root = whole_path(folder.root()).string();
    const std::string record = Folder::youth_file(audit.of);
    std::error_code ignored;
    if (fs::exists(folder.root() / record, ignored)) ground.record = record;
    ground.has_identity = std::ranges::any_of(audit.findings, [](const AuditFinding &one) {
        return one.where == AuditPlace::here && one.kind == Telling::identity;
    });
    for (const auto &[place, label] : {std::pair(folder.root(), std::string()),
                                       std::pair(folder.identities(), std::string("identities/"))})
        if (remembers(audit, label))
            ground.places.push_back({whole_path(place).string(), label, has_origin(place)});
    return ground;
}

RemovalFiles prepare_removal(const fs::path &place, const Folder &folder, const Audit &audit,
                             const Register &whole) {
    require_outside(place, folder);
    const FreeTextSearch others(others_than(audit.of, whole), {}, TellingWords());
    RemovalFiles files;
    std::vector<std::string> lines;
    for (const Spelling &one : audit.spellings) {
        const bool is_safe = one.kind != Telling::first_name &&
                             !is_somebody(others.told(one.text, TextPlace::professional)) &&
                             !is_somebody(others.told(one.text, TextPlace::other));
        if (is_safe) lines.push_back(replacement_line(one.text, audit.of));
        ++(is_safe ? files.replaced : files.left);
    }
    // The longest first: a full name before the family name in it.
    std::ranges::stable_sort(lines, std::ranges::greater(), &std::string::size);
    std::string text;
    for (const std::string &line : lines)
        text += line + "\n";
    create_file(place / "paths", paths_of(folder, audit), private_mode);
    create_file(place / "words", text, private_mode);
    return files;
}

} // namespace maillon
