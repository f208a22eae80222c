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
    return document;
}

} // namespace

Offer read_offer(const Document &document, Problems &problems) {
    RecordReading reading{"offer", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    Offer offer;
    offer.title = record.text("title");
    offer.documents = record.items("documents", read_document_offered);
    return offer;
}

} // namespace maillon
