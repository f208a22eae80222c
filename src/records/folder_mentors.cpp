// The mentors of identities/mentors.yaml: found by name, or added.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "records/folder_saver.h"
#include "records/identity_yaml.h"

namespace maillon {
namespace {

std::vector<const Mentor *> called(const std::vector<Mentor> &mentors, const std::string &name) {
    std::vector<const Mentor *> found;
    for (const auto &mentor : mentors)
        if (mentor.id == name || folded_words(mentor.name) == folded_words(name))
            found.push_back(&mentor);
    return found;
}

Value new_mentor(const std::string &id, const std::string &name, Date today) {
    return map({{"id", word(id)}, {"name", text(name)}, {"since", word(today)}});
}

Value first_mentors(Value mentor) {
    Value list;
    list.kind = Value::Kind::list;
    list.items.push_back(std::move(mentor));
    return map({{"format", word(1)}, {"mentors", std::move(list)}});
}

// Names are not repeated: two mentors are told apart by their ids.
Error several(const std::vector<const Mentor *> &mentors) {
    std::vector<Message> ids;
    for (const Mentor *mentor : mentors)
        ids.push_back(msg("{0}", mentor->id));
    return refused(msg("several mentors have that name"), msg("give the id of one")).with(ids);
}

} // namespace

std::pair<std::string, std::optional<Written>>
Folder::find_or_add_mentor(const std::string &name, Chance &chance, Date today) {
    // An id is taken as it stands where the identities are absent.
    if (looks_like_id(name, 'm') && !Loader{*this}.is_there(mentors_file)) return {name, {}};
    Saver saver(*this);
    std::string id;
    const auto add = [&](const std::vector<Mentor> &mentors) -> Changes {
        const auto found = called(mentors, name);
        if (found.size() > 1) throw several(found);
        if (found.size() == 1) {
            id = found.front()->id;
            return {};
        }
        if (looks_like_id(name, 'm')) throw refused(msg("there is no mentor {0}", name));
        id = draw_id(chance, "m-", 4,
                     [&](const std::string &drawn) { return !called(mentors, drawn).empty(); });
        return {{Change::Action::add, {}, "mentors", new_mentor(id, name, today)}};
    };
    if (saver.loader().is_there(mentors_file)) {
        Written written = saver.change(mentors_file, read_mentors, add);
        if (written.before == written.after) return {id, {}};
        return {id, written};
    }
    const auto first = add({});
    return {id, saver.create(mentors_file, first_mentors(first.front().value), read_mentors)};
}

} // namespace maillon
