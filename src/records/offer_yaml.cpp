// Reads offer.yaml.
// SPDX-License-Identifier: MIT
#include "records/offer_yaml.h"

#include "records/yaml_reader.h"

namespace maillon {
namespace {

OfferDocument read_document_offered(MapReader &item) {
    OfferDocument document;
    document.id = item.text("id", Presence::required);
    document.title = item.text("title", Presence::expected);
    document.version = item.number("version", {1, 9999}, Presence::expected).value_or(0);
    document.updated = item.date("updated");
    document.file = item.text("file");
    document.url = item.text("url");
    document.history = item.items("history", [](MapReader &past) {
        const auto version = past.number("version", {1, 9999}, Presence::required);
        const auto updated = past.date("updated", Presence::required);
        return DocumentVersion{version.value_or(0), updated.value_or(Date{})};
    });
    return document;
}

Audience read_audience(MapReader &map) {
    Audience audience;
    audience.ages = map.words("ages");
    audience.publics = map.codes("publics", "publics");
    audience.territories = map.words("territories");
    audience.text = map.text("text");
    return audience;
}

OfferStep read_step(MapReader &step) {
    return {step.text("title", Presence::expected), step.text("text")};
}

} // namespace

Offer read_offer(const Document &document, Problems &problems) {
    RecordReading reading{"offer", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    Offer offer;
    offer.title = record.text("title");
    if (auto audience = record.map("audience")) offer.audience = read_audience(*audience);
    offer.gains = record.words("gains");
    offer.steps = record.items("steps", read_step);
    offer.rhythm = record.text("rhythm");
    offer.duration = record.text("duration");
    offer.promises = record.text("promises");
    offer.documents = record.items("documents", read_document_offered);
    return offer;
}

} // namespace maillon
