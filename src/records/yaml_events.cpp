// The reference reader: yaml-cpp's events, made into a tree that knows where each value begins.
// SPDX-License-Identifier: MIT
#include "records/yaml_events.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "records/yaml_slips.h"

namespace maillon {
namespace {

// Stops yaml-cpp from inside its events.
struct NestedTooDeeply {
    std::size_t offset;
};

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const std::string &file, const TextLines &lines, Problems &problems)
        : file_(file), lines_(lines), problems_(problems),
          skipped_(lines.text().starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

    Node take_root() { return std::move(root_); }
    [[nodiscard]] std::size_t offset(const YAML::Mark &mark) const;
    [[nodiscard]] std::optional<std::size_t> open_bracket() const;

    void OnDocumentStart(const YAML::Mark & /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { open_.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { open_.pop_back(); }

private:
    struct Open {
        Node *node;
        bool has_key = false; // of a map: a key that waits for its value
    };
    Node &next_node();
    Node &begin_node(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor);
    Node &begin_collection(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor);
    void check_key(const Node &key);
    void report(std::size_t offset, Message what, Message remedy);

    const std::string &file_;
    const TextLines &lines_;
    Problems &problems_;
    std::size_t skipped_; // yaml-cpp does not count a byte order mark
    Node root_;
    std::vector<Open> open_;
};

void TreeBuilder::report(std::size_t offset, Message what, Message remedy) {
    problems_.push_back(
        {Damage::structure, {file_, lines_.place(offset)}, std::move(what), std::move(remedy)});
}

std::size_t TreeBuilder::offset(const YAML::Mark &mark) const {
    const auto position = mark.is_null() ? 0 : static_cast<std::size_t>(mark.pos);
    return std::min(position + skipped_, lines_.text().size());
}

std::optional<std::size_t> TreeBuilder::open_bracket() const {
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
        const char c = lines_.at(open->node->begin);
        if (open->node->flow && (c == '[' || c == '{')) return open->node->begin;
    }
    return {};
}

Node &TreeBuilder::next_node() {
    if (open_.empty()) return root_;
    Open &top = open_.back();
    if (top.node->kind == Node::Kind::list) return top.node->items.emplace_back();
    top.has_key = !top.has_key;
    if (top.has_key) return top.node->entries.emplace_back().key;
    check_key(top.node->entries.back().key);
    return top.node->entries.back().value;
}

void TreeBuilder::check_key(const Node &key) {
    if (key.kind != Node::Kind::scalar) {
        report(key.begin, msg("a key is missing, or is not one word"),
               msg("write 'key: value', the key being one word"));
    } else if (key.text == "<<" && !key.quoted) {
        report(key.begin, msg("a merge key ('<<') stands here"),
               msg("write the keys themselves out"));
    }
}

Node &TreeBuilder::begin_node(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor) {
    Node &node = next_node();
    node.kind = kind;
    node.begin = offset(mark);
    node.place = lines_.place(node.begin);
    const bool has_tag = kind != Node::Kind::null && lines_.at(node.begin) == '!';
    if (anchor != 0) {
        report(node.begin, msg("an anchor ('&') stands here"),
               msg("write the value out, or put the text in quotes"));
    } else if (has_tag) {
        report(node.begin, msg("a tag ('!') stands here"),
               msg("delete it, or put the text in quotes"));
    }
    return node;
}

Node &TreeBuilder::begin_collection(Node::Kind kind, const YAML::Mark &mark,
                                    YAML::anchor_t anchor) {
    if (open_.size() >= deepest_nesting) throw NestedTooDeeply{offset(mark)};
    Node &node = begin_node(kind, mark, anchor);
    node.indent = lines_.column(node.begin);
    open_.push_back({&node});
    return node;
}

void TreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) {
    begin_node(Node::Kind::null, mark, anchor);
}

void TreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) {
    begin_node(Node::Kind::scalar, mark, 0);
    report(offset(mark), msg("an alias ('*') stands here"),
           msg("write the value out, or put the text in quotes"));
}

void TreeBuilder::OnScalar(const YAML::Mark &mark, const std::string & /*tag*/,
                           YAML::anchor_t anchor, const std::string &value) {
    Node &node = begin_node(Node::Kind::scalar, mark, anchor);
    node.text = value;
    constexpr std::string_view openings = "\"'|>";
    node.quoted = openings.find(lines_.at(node.begin)) != std::string_view::npos;
}

void TreeBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string & /*tag*/,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    begin_collection(Node::Kind::list, mark, anchor).flow = style == YAML::EmitterStyle::Flow;
}

void TreeBuilder::OnMapStart(const YAML::Mark &mark, const std::string & /*tag*/,
                             YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    begin_collection(Node::Kind::map, mark, anchor).flow = style == YAML::EmitterStyle::Flow;
}

} // namespace

Node read_events(const std::string &file, const TextLines &lines, Problems &problems) {
    TreeBuilder builder(file, lines, problems);
    const auto report = [&](Slip slip) {
        problems.push_back({Damage::structure,
                            {file, lines.place(slip.offset)},
                            std::move(slip.what),
                            std::move(slip.remedy)});
    };
    try {
        // Its last line ended, or a block of text that ends the file would read otherwise once
        // something follows it.
        const bool ended = lines.text().ends_with('\n');
        std::istringstream stream(std::string(lines.text()) + (ended ? "" : "\n"));
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(builder)) return builder.take_root();
        report({0, msg("the file holds no record"), msg("restore it, or delete the file")});
    } catch (const NestedTooDeeply &trouble) {
        report({trouble.offset, msg("lists and maps are nested too deeply"),
                msg("a record never needs more than 32 levels")});
    } catch (const YAML::Exception &trouble) {
        report(name_slip(lines, builder.offset(trouble.mark), trouble.msg, builder.open_bracket()));
    }
    return {};
}

} // namespace maillon
