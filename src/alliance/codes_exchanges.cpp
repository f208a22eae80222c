// Codes of exchanges: feedback, checkpoints with a partner or about a youth, channels.
// SPDX-License-Identifier: MIT
#include "alliance/code_tables.h"

namespace maillon {
namespace {

constexpr Code feedback[] = {
    {.code = "appointment-set", .label = {"appointment set", "rendez-vous fixé"}},
    {.code = "first-meeting-held", .label = {"first meeting held", "première rencontre faite"}},
    {.code = "accepted", .label = {"accepted", "orientation acceptée"}},
    {.code = "waiting-for-mentor", .label = {"waiting for a mentor", "en attente d’un mentor"}},
    {.code = "paired", .label = {"paired", "binôme formé"}},
    {.code = "going-well", .label = {"going well", "tout se passe bien"}},
    {.code = "difficulty", .label = {"difficulty", "difficulté"}},
    {.code = "paused", .label = {"paused", "binôme suspendu"}},
    {.code = "redirected", .label = {"redirected", "réorientation"}},
    {.code = "unreachable", .label = {"unreachable", "injoignable"}},
    {.code = "declined", .label = {"declined", "orientation déclinée"}},
    {.code = "completed", .label = {"completed", "accompagnement mené à terme"}},
    {.code = "broken-off", .label = {"broken off", "accompagnement interrompu"}},
    {.code = "no-news", .label = {"no news", "sans nouvelles"}},
};

constexpr Code partner_checkpoints[] = {
    {.code = "call", .label = {"call", "appel"}},
    {.code = "visit", .label = {"visit", "visite"}},
    {.code = "meeting", .label = {"meeting", "réunion"}},
    {.code = "email", .label = {"e-mail", "courriel"}},
    {.code = "breakfast", .label = {"breakfast", "petit déjeuner"}},
    {.code = "forum", .label = {"forum", "forum"}},
    {.code = "cross-visit", .label = {"cross visit", "visite croisée"}},
    {.code = "steering", .label = {"steering committee", "comité de pilotage"}},
    {.code = "presentation", .label = {"presentation", "présentation"}},
    {.code = "review", .label = {"review", "bilan"}},
    {.code = "impact", .label = {"impact sharing", "partage d’impact"}},
    {.code = "handover", .label = {"handover", "passation"}},
    {.code = "other", .label = {"other", "autre"}},
};

constexpr Code youth_checkpoints[] = {
    {.code = "first-contact", .label = {"first contact", "premier contact"}},
    {.code = "meeting", .label = {"meeting", "rencontre"}},
    {.code = "monthly", .label = {"monthly", "point mensuel"}},
    {.code = "call", .label = {"call", "appel"}},
    {.code = "difficulty", .label = {"difficulty", "difficulté"}},
    {.code = "review", .label = {"review", "bilan"}},
    {.code = "other", .label = {"other", "autre"}},
};

constexpr Code channels[] = {
    {.code = "phone", .label = {"phone", "téléphone"}},
    {.code = "email", .label = {"e-mail", "courriel"}},
    {.code = "visit", .label = {"visit", "visite"}},
    {.code = "video", .label = {"video call", "visioconférence"}},
    {.code = "letter", .label = {"letter", "courrier"}},
    {.code = "form", .label = {"form", "formulaire"}},
    {.code = "other", .label = {"other", "autre"}},
};

} // namespace

std::span<const Code> feedback_codes() { return feedback; }
std::span<const Code> partner_checkpoint_codes() { return partner_checkpoints; }
std::span<const Code> youth_checkpoint_codes() { return youth_checkpoints; }
std::span<const Code> channel_codes() { return channels; }

} // namespace maillon
