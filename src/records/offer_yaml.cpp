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

// Shown on no page yet; read so that a slip in them is named.
void read_sheet(MapReader &record) {
    record.words("gains");
    for (const auto key : {"rhythm", "duration", "promises"})
        record.text(key);
    if (auto audience = record.map("audience")) {
        audience->words("ages");
        audience->codes("publics", "publics");
        audience->words("territories");
        audience->text("text");
    }
    record.items("steps", [](MapReader &step) {
        return step.text("title", Presence::expected) + step.text("text");
    });
}

} // namespace

Offer read_offer(const Document &document, Problems &problems) {
    RecordReading reading{"offer", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    Offer offer;
    offer.title = record.text("title");
    read_sheet(record);
    offer.documents = record.items("documents", read_document_offered);
    return offer;
}

} // namespace maillon
