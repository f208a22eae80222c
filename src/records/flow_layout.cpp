// The layout pass inside [ ] and { }, where yaml-cpp lets stray commas and bare keys through.
// SPDX-License-Identifier: MIT
#include "records/layout_walk.h"

namespace maillon {

bool LayoutWalk::flow(Node &node, int indent) {
    const bool is_list = node.kind == Node::Kind::list;
    if (lines_.at(at_) != (is_list ? '[' : '{')) {
        return stop(at_, msg("a pair 'key: value' stands between [ ]"),
                    msg("write {key: value} around it, or put the text in quotes"));
    }
    ++at_;
    if (!(is_list ? flow_list(node, indent) : flow_map(node, indent))) return false;
    skip_blank();
    const bool closing_fits = !lines_.is_first_on_line(at_) || lines_.indent(at_) >= indent;
    if (lines_.at(at_) == ',') {
        return stop(at_, msg("nothing stands between two commas"), msg("delete one of them"));
    }
    if (lines_.at(at_) != (is_list ? ']' : '}') || !closing_fits) {
        return stop(bracket_not_closed(lines_, node.begin));
    }
    node.end = ++at_;
    return true;
}

// A line that continues a bracket is indented; if it is not, the bracket was forgotten.
bool LayoutWalk::inside(const Node &collection, int indent) {
    skip_blank();
    if (lines_.is_first_on_line(at_) && lines_.indent(at_) <= indent) {
        return stop(bracket_not_closed(lines_, collection.begin));
    }
    return true;
}

// The comma behind an item; the last one needs none.
bool LayoutWalk::separator(const Node &collection, std::size_t behind) {
    skip_blank();
    if (lines_.at(at_) == ',') {
        ++at_;
        return true;
    }
    return behind + 1 == collection.items.size() + collection.entries.size() || stumble();
}

bool LayoutWalk::flow_list(Node &list, int indent) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (!inside(list, indent)) return false;
        if (list.items[i].kind == Node::Kind::null && null_word(lines_, at_) == 0) {
            return stop(at_, msg("nothing stands between two commas"), msg("delete one of them"));
        }
        if (!value(list.items[i], {indent, Inside::flow}) || !separator(list, i)) return false;
    }
    return true;
}

bool LayoutWalk::flow_map(Node &map, int indent) {
    const Around around{indent, Inside::flow};
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        if (!inside(map, indent)) return false;
        auto &entry = map.entries[i];
        if (!key(entry.key, around)) return false;
        if (!value(entry.value, around) || !separator(map, i)) return false;
    }
    return true;
}

} // namespace maillon
