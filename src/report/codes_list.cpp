// The words that records use, with their labels and their equivalents elsewhere.
// SPDX-License-Identifier: MIT
#include <utility>

#include "report/answers.h"
#include "report/as_json.h"
#include "report/page.h"

namespace maillon {
namespace {

constexpr std::pair<std::string_view, Label> group_labels[] = {
    {"youth", {"the young person", "le jeune"}},
    {"prescriber", {"the prescriber", "le prescripteur"}},
    {"association", {"the association", "l’association"}},
    {"any", {"anybody", "tous"}},
    {"reached", {"reached", "objectif atteint"}},
    {"broken", {"broken", "rupture"}},
    {"neutral", {"neutral", "neutre"}},
    {"school", {"education", "éducation"}},
};

Label group_label(std::string_view group) {
    for (const auto &[code, label] : group_labels)
        if (code == group) return label;
    return {group, group};
}

// "education; sensitive; DORA: duplicate": all that is worth knowing beside the label.
std::string remarks(const Code &code, const Speech &speech) {
    std::string out;
    const auto add = [&](const Message &remark) {
        out = out.empty() ? say(remark, speech) : say(msg("{0}; {1}", out, remark), speech);
    };
    if (!code.group.empty()) add(msg("{0}", group_label(code.group)));
    if (code.sensitive) add(msg("sensitive"));
    if (code.retired) add(msg("retired"));
    if (!code.dora.empty()) add(msg("{0}: {1}", "DORA", code.dora));
    if (!code.emplois.empty()) add(msg("{0}: {1}", "les emplois", code.emplois));
    if (!code.tba.empty()) add(msg("{0}: {1}", "TBA", code.tba));
    return out;
}

Table table_of(const CodeSet &set, const View &view) {
    Table table({{msg("Code")},
                 {msg("Label"), Align::left, WhenNarrow::gives_way},
                 {msg("Remarks"), Align::left, WhenNarrow::wraps}});
    for (const Code &code : set.codes)
        table.add({{std::string(code.code)},
                   {say(code.label, view.speech)},
                   {remarks(code, view.speech)}});
    return table;
}

} // namespace

std::string codes_answer(const std::vector<const CodeSet *> &sets, const View &view) {
    if (view.format == Format::json) return codes_json(sets);
    Page page(view);
    for (const CodeSet *set : sets) {
        page.heading(msg("{0} ({1})", set->title, set->name));
        page.table(table_of(*set, view));
    }
    return page.text();
}

} // namespace maillon
