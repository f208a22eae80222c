// privacy export as a page that the young person can read: every key by its name, every code by its
// label.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "report/held_answer.h"
#include "report/html.h"
#include "report/page.h"

namespace maillon {
namespace {

struct Desk {
    const Register &known;
    const View &view;
    Page &page;
};

Message name_of(std::string_view key) {
    const HeldWord *word = held_word(key);
    return word ? msg("{0}", word->label) : msg("{0}", key);
}

// A date in words, a code by its label, anything else as it stands.
Message scalar_in_words(std::string_view key, const std::string &scalar, const Register &known) {
    if (scalar.empty()) return msg("{0}", "–");
    if (const auto date = Date::from_iso(scalar)) return msg("{0}", *date);
    if (key == "partner") return msg("{0}", partner_name(known, scalar));
    const HeldWord *word = held_word(key);
    if (word && !word->codes.empty()) return msg("{0}", labelled(word->codes, scalar));
    return msg("{0}", in_one_line(scalar));
}

// All of it in one sentence: what lies deep in a record is short.
std::string in_one_sentence(std::string_view key, const Value &value, const Desk &desk) {
    const auto joined = [&](const auto &parts, const auto &told) {
        std::string all;
        for (const auto &part : parts)
            all += (all.empty() ? "" : ", ") + told(part);
        return all;
    };
    if (value.kind == Value::Kind::list)
        return joined(value.items,
                      [&](const Value &item) { return in_one_sentence(key, item, desk); });
    if (value.kind == Value::Kind::map)
        return joined(value.entries, [&](const Field &field) {
            return say(
                msg("{0}: {1}", name_of(field.key),
                    in_one_sentence(field.key == "code" ? key : field.key, field.value, desk)),
                desk.view.speech);
        });
    return say(scalar_in_words(key, value.scalar, desk.known), desk.view.speech);
}

Message entry_in_words(const Field &field, const Desk &desk) {
    return msg("{0}: {1}", name_of(field.key), in_one_sentence(field.key, field.value, desk));
}

// An item of a list: its first value, and the others under it.
void write_item(const std::string &key, const Value &item, Desk &desk) {
    if (item.kind != Value::Kind::map || item.entries.empty())
        return desk.page.item(msg("{0}", in_one_sentence(key, item, desk)));
    desk.page.item(entry_in_words(item.entries.front(), desk));
    for (std::size_t i = 1; i < item.entries.size(); ++i)
        desk.page.under(entry_in_words(item.entries[i], desk));
}

bool is_list_of_facts(const Value &value) {
    return value.kind == Value::Kind::list && !value.items.empty() &&
           value.items.front().kind == Value::Kind::map;
}

void write_record(const HeldRecord &record, Desk &desk) {
    for (const Field &field : record.content.entries)
        if (!is_list_of_facts(field.value) && field.key != "format")
            desk.page.item(entry_in_words(field, desk));
    for (const Field &field : record.content.entries) {
        if (!is_list_of_facts(field.value)) continue;
        desk.page.heading(name_of(field.key));
        for (const Value &item : field.value.items)
            write_item(field.key, item, desk);
    }
    if (record.comments.empty()) return;
    desk.page.heading(msg("Remarks in the file"));
    for (const std::string &comment : record.comments)
        desk.page.item(msg("{0}", in_one_line(comment)));
}

void write_identity(const AllHeld &held, Desk &desk) {
    desk.page.heading(msg("Identity"));
    if (held.identity)
        write_record(*held.identity, desk);
    else if (held.has_identity)
        desk.page.sentence(msg("It is kept, and not shown here without --names."));
    else
        desk.page.sentence(msg("None is kept here."));
}

Message shared_in_words(const SharedWith &one, const Desk &desk) {
    const auto partner = partner_name(desk.known, one.partner);
    Message told =
        one.is_agreed
            ? msg("{0}, who sent the young person: by agreement, where they stand and the news "
                  "given",
                  partner)
            : msg("{0}, who sent the young person: only whether they are followed", partner);
    if (one.feedback == 0) return told;
    return msg("{1} ({0} piece of news given)|{1} ({0} pieces of news given)", one.feedback, told);
}

void write_shared(const AllHeld &held, Desk &desk) {
    desk.page.heading(msg("Who was told"));
    for (const SharedWith &one : held.shared)
        desk.page.item(shared_in_words(one, desk));
    for (const std::string &mentor : held.mentors)
        desk.page.item(msg("the mentor {0}", mentor_name(desk.known, mentor, desk.view)));
    if (held.shared.empty() && held.mentors.empty()) desk.page.sentence(msg("Nobody."));
}

void write_mentions(const AllHeld &held, Desk &desk) {
    if (held.mentions.empty()) return;
    desk.page.heading(msg("Named in the records of others"));
    for (const Origin &mention : held.mentions)
        desk.page.item(msg("{0}, line {1}", mention.file, std::to_string(mention.place.line)));
}

void write_changes(const AllHeld &held, Desk &desk) {
    desk.page.heading(msg("Who recorded it"));
    if (!held.changes)
        return desk.page.sentence(msg("Git was not asked: this folder is not trusted here."));
    for (const Recording &one : *held.changes)
        desk.page.item(msg("{0}, {1}: {2}", one.date, one.time, one.author));
}

} // namespace

std::string held_answer(const AllHeld &held, const Register &known, const View &view) {
    if (view.format == Format::json) return held_json(held);
    Page page(view);
    Desk desk{known, view, page};
    const Message title = msg("What {0} holds on {1}, on {2}", known.settings.association,
                              youth_with_id(known, held.youth, view), held.day);
    page.title(title);
    write_identity(held, desk);
    page.heading(msg("Follow-up"));
    write_record(held.record, desk);
    write_shared(held, desk);
    write_mentions(held, desk);
    write_changes(held, desk);
    if (view.format == Format::html)
        return html_page(say(title, view.speech), page.text(), view.speech.language);
    return page.text();
}

} // namespace maillon
