// Where the facts behind each line of a judgement stand: what health --explain names, so that
// people can look, and mend.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/episodes.h"
#include "alliance/signals.h"

namespace maillon {

namespace {

Source about(const Sending &one, const Fact &fact, Message what) {
    return {&one.sent.youth->file, &fact, std::move(what), one.sent.youth, one.sent.referral};
}

Source received(const Sending &one) {
    return about(one, one.sent.referral->received, msg("referral received"));
}

// The decision, or the referral where none is logged.
Source decided(const Sending &one) {
    return one.decision ? about(one, *one.decision, msg("decision logged")) : received(one);
}

Source of(const Look &look, const Fact &fact, Message what) {
    return {&look.dossier.partner->file, &fact, std::move(what)};
}

Source of(const Look &look, const Checkpoint &checkpoint) {
    if (checkpoint.theirs) return of(look, checkpoint.fact, msg("they came to us"));
    switch (checkpoint.holding) {
    case Holding::held:
        return of(look, checkpoint.fact, msg("checkpoint held"));
    case Holding::no_answer:
        return of(look, checkpoint.fact, msg("invitation without an answer"));
    case Holding::postponed:
        break;
    }
    return of(look, checkpoint.fact, msg("checkpoint postponed"));
}

template <class One> std::vector<Source> all_of(const std::vector<const Sending *> &many, One one) {
    std::vector<Source> sources;
    for (const Sending *sending : many)
        sources.push_back(one(*sending));
    return sources;
}

// What began each of the last episodes: a gap lies between two of them.
std::vector<Source> of_silence(const Look &look) {
    std::vector<Source> life =
        all_of(last_referrals(look.dossier, any_number, [](auto &) { return true; }), received);
    for (const Checkpoint *one : look.dossier.checkpoints)
        if (one->theirs || one->is_held()) life.push_back(of(look, *one));
    std::ranges::stable_sort(life, {}, [](const Source &one) { return one.fact->date; });
    std::vector<Source> sources;
    for (const Date first : episodes(signs_of_life(look.dossier), look.theirs))
        sources.push_back(
            *std::ranges::find(life, first, [](auto &one) { return one.fact->date; }));
    const auto kept = static_cast<std::size_t>(look.settings.health.silence.last) + 1;
    if (sources.size() > kept)
        sources.erase(sources.begin(), sources.end() - static_cast<std::ptrdiff_t>(kept));
    return sources;
}

// The recent referrals, and the last one before them.
std::vector<Source> of_slowdown(const Look &look) {
    const auto recent = lately_received(look);
    const auto &all = look.dossier.referrals;
    std::vector<Source> sources = all_of(recent, received);
    if (all.size() > recent.size())
        sources.insert(sources.begin(), received(all[all.size() - recent.size() - 1]));
    return sources;
}

std::vector<Source> of_loop(const Look &look) {
    std::vector<Source> sources;
    for (const Sending *one : due_for_news(look)) {
        sources.push_back(decided(*one));
        if (one->news) sources.push_back(about(*one, *one->news, msg("feedback given")));
    }
    return sources;
}

std::vector<Source> of_no_answer(const Look &look) {
    std::vector<Source> sources;
    for (const Checkpoint *one : missed(look))
        sources.insert(sources.begin(), of(look, *one));
    const Checkpoint *last = last_held(look.dossier.partner->checkpoints);
    if (last && !sources.empty()) sources.insert(sources.begin(), of(look, *last));
    return sources;
}

std::vector<Source> of_early_breaks(const Look &look) {
    std::vector<Source> sources;
    for (const PairSpan &pair : look.dossier.pairs) {
        if (!is_observable(pair, look)) continue;
        const Youth &youth = *pair.youth;
        const Fact &fact = pair.ended ? *pair.pair->ended : pair.pair->started;
        sources.push_back({&youth.file, &fact, pair.ended ? msg("pair ended") : msg("pair started"),
                           &youth, youth.referral(pair.pair->referral)});
    }
    return sources;
}

std::vector<Source> of_pulse(const Look &look) {
    std::vector<Source> sources;
    for (const Pulse *pulse : recent_pulses(look))
        sources.push_back(of(look, pulse->fact, msg("pulse recorded")));
    if (sources.size() > 2) sources.erase(sources.begin(), sources.end() - 2);
    return sources;
}

std::vector<Source> of_acknowledgement(const Look &look) {
    std::vector<Source> sources;
    for (const Sending *one : last_received(look, look.settings.health.acknowledgement))
        if (one->acknowledged)
            sources.push_back(
                about(*one, *one->sent.referral->acknowledged, msg("referral acknowledged")));
    return sources;
}

std::vector<Source> of_waiting(const Look &look) {
    std::vector<Source> sources;
    for (const Sending *one : last_received(look, look.settings.health.waiting))
        if (is_waiting(*one, look)) sources.push_back(received(*one));
    return sources;
}

Source the_record(const Look &look) {
    return {&look.dossier.partner->file, nullptr, msg("nothing recorded yet")};
}

std::vector<Source> of_checkpoint(const Look &look) {
    const Checkpoint *last = last_held(look.dossier.partner->checkpoints);
    return {last ? of(look, *last) : the_record(look)};
}

std::vector<Source> of_contact(const Look &look) {
    const Partner &partner = *look.dossier.partner;
    if (const Contact *current = current_contact(partner, look.day)) {
        std::vector<Source> sources{of(look, current->since, msg("their contact arrived"))};
        if (current->met) sources.push_back(of(look, *current->met, msg("their contact met")));
        return sources;
    }
    const Contact *last = nullptr;
    for (const Contact &contact : partner.contacts)
        if (contact.until && (!last || contact.until->date > last->until->date)) last = &contact;
    return {last ? of(look, *last->until, msg("their contact left")) : the_record(look)};
}

std::vector<Source> of_load(const Look &look) {
    std::vector<Source> sources = all_of(undecided(look), received);
    if (const Agreement *agreement = agreement_on(*look.dossier.partner, look.day))
        sources.push_back(of(look, agreement->signed_on, msg("agreement signed")));
    return sources;
}

std::vector<Source> of_fit(const Look &look) { return all_of(lately_decided(look), decided); }

struct Where {
    std::string_view signal;
    std::vector<Source> (*find)(const Look &);
};

constexpr Where places[] = {
    {"silence", of_silence},
    {"slowdown", of_slowdown},
    {"loop", of_loop},
    {"no-answer", of_no_answer},
    {"early-breaks", of_early_breaks},
    {"pulse", of_pulse},
    {"acknowledgement", of_acknowledgement},
    {"waiting", of_waiting},
    {"checkpoint", of_checkpoint},
    {"contact", of_contact},
    {"load", of_load},
    {"fit", of_fit},
};

} // namespace

void name_sources(Health &health, const Look &look) {
    for (const Where &place : places)
        for (Signal &signal : health.signals)
            if (signal.name == place.signal) signal.sources = place.find(look);
}

} // namespace maillon
