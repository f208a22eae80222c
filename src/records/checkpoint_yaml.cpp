// Reads a record's checkpoints.
// SPDX-License-Identifier: MIT
#include "records/checkpoint_yaml.h"

namespace maillon {
namespace {

Holding read_holding(MapReader &item) {
    const auto status =
        item.choice("status", {"held", "no-answer", "postponed"}, Presence::optional);
    if (status == "no-answer") return Holding::no_answer;
    return status == "postponed" ? Holding::postponed : Holding::held;
}

Checkpoint read_checkpoint(MapReader &item, std::string_view kinds) {
    Checkpoint checkpoint;
    checkpoint.place = item.place();
    checkpoint.id = item.own_id('k');
    checkpoint.fact = item.own_fact();
    checkpoint.kind = item.code("kind", kinds, Presence::expected);
    checkpoint.holding = read_holding(item);
    checkpoint.theirs = item.choice("initiative", {"ours", "theirs"}) == "theirs";
    checkpoint.with = item.words("with");
    checkpoint.pair = item.text("pair");
    checkpoint.private_note = item.text("private");
    checkpoint.difficulty = item.flag("difficulty");
    checkpoint.next = item.date("next");
    return checkpoint;
}

} // namespace

std::vector<Checkpoint> read_checkpoints(MapReader &record, std::string_view kinds) {
    return record.items("checkpoints",
                        [&](MapReader &item) { return read_checkpoint(item, kinds); });
}

} // namespace maillon
