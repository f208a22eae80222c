// What of a record's facts a snapshot holds: everything but free texts, names of young people never
// being in records at all.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/youth.h"
#include "records/packed.h"

namespace maillon {

template <class Way, Like<Fact> F> void describe(Way &way, F &fact) {
    way(fact.date, fact.recorded, fact.by, fact.code, fact.place);
    way.free(fact.to);
    way.free(fact.note);
}

template <class Way, Like<Coded> C> void describe(Way &way, C &coded) {
    way(coded.code);
    way.free(coded.note);
}

template <class Way, Like<Checkpoint> C> void describe(Way &way, C &checkpoint) {
    way(checkpoint.id, checkpoint.fact, checkpoint.kind, checkpoint.holding, checkpoint.theirs,
        checkpoint.with, checkpoint.pair, checkpoint.difficulty, checkpoint.next, checkpoint.place);
    way.free(checkpoint.private_note);
}

} // namespace maillon
