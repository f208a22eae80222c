// The mentors of identities/mentors.yaml: found by name, added, changed.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "records/folder_saver.h"
#include "records/identity_yaml.h"

namespace maillon {
namespace {

std::vector<std::string> sorted_words(const std::string &name) {
    auto words = folded_words(name);
    std::ranges::sort(words);
    return words;
}

// The whole name, in any order of its words.
std::vector<const Mentor *> called(const std::vector<Mentor> &mentors, const std::string &name) {
    std::vector<const Mentor *> found;
    for (const auto &mentor : mentors)
        if (mentor.id == name || sorted_words(mentor.name) == sorted_words(name))
            found.push_back(&mentor);
    return found;
}

// Every word typed begins a word of the name: the same person perhaps, and perhaps not.
std::vector<const Mentor *> nearly_called(const std::vector<Mentor> &mentors,
                                          const std::string &name) {
    const auto typed = folded_words(name);
    std::vector<const Mentor *> found;
    for (const auto &mentor : mentors) {
        const auto words = folded_words(mentor.name);
        const auto begins_one = [&](const std::string &start) {
            return std::ranges::any_of(
                words, [&](const std::string &word) { return word.starts_with(start); });
        };
        if (std::ranges::all_of(typed, begins_one)) found.push_back(&mentor);
    }
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
Error among(const std::vector<const Mentor *> &mentors, Message what, Message remedy) {
    std::vector<Message> ids;
    for (const Mentor *mentor : mentors)
        ids.push_back(msg("{0}", mentor->id));
    return refused(std::move(what), std::move(remedy)).with(ids);
}

void require_new(const std::vector<Mentor> &mentors, const std::string &name) {
    if (looks_like_id(name, 'm')) throw refused(msg("there is no mentor {0}", name));
    const auto near = nearly_called(mentors, name);
    if (near.empty()) return;
    throw among(near, msg("a mentor has a name like that one"),
                msg("give the id, or the whole name of the new mentor"));
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
        if (found.size() > 1)
            throw among(found, msg("several mentors have that name"), msg("give the id of one"));
        if (found.size() == 1) {
            id = found.front()->id;
            return {};
        }
        require_new(mentors, name);
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
    saver.create({{mentors_file, first_mentors(first.front().value)}});
    return {id, written_.back()};
}

Written Folder::change_mentor(const std::string &id,
                              const std::function<Changes(const Mentor &)> &decide) {
    return Saver(*this).change(mentors_file, read_mentors,
                               [&](const std::vector<Mentor> &mentors) -> Changes {
                                   const auto one = std::ranges::find(mentors, id, &Mentor::id);
                                   if (one == mentors.end())
                                       throw refused(msg("there is no mentor {0}", id));
                                   return decide(*one);
                               });
}

} // namespace maillon
