// Reads identities and mentors.
// SPDX-License-Identifier: MIT
#include "records/identity_yaml.h"

#include "records/yaml_reader.h"

namespace maillon {
namespace {

Relation read_relation(MapReader &map, std::string role) {
    Relation relation;
    relation.role = std::move(role);
    relation.name = map.text("name");
    relation.phone = map.text("phone");
    relation.email = map.text("email");
    return relation;
}

Mentor read_mentor(MapReader &item) {
    Mentor mentor;
    mentor.id = item.own_id('m');
    mentor.name = item.text("name", Presence::expected);
    mentor.phone = item.text("phone");
    mentor.email = item.text("email");
    mentor.honorability_presented = item.date("honorability-presented");
    mentor.since = item.date("since");
    mentor.until = item.date("until");
    return mentor;
}

} // namespace

Identity read_identity(const Document &document, Problems &problems) {
    RecordReading reading{"identity", document.file, problems};
    MapReader record(reading, document.root, "");
    Identity identity;
    identity.file = document.file;
    identity.id = file_id(document);
    record.head(identity.id);
    identity.name = record.text("name", Presence::expected);
    identity.phone = record.text("phone");
    identity.email = record.text("email");
    identity.address = record.text("address");
    if (auto guardian = record.map("guardian"))
        identity.guardian = read_relation(*guardian, guardian->text("relation"));
    identity.circle = record.items("circle", [](MapReader &item) {
        return read_relation(item, item.code("role", "circle-roles"));
    });
    return identity;
}

std::vector<Mentor> read_mentors(const Document &document, Problems &problems) {
    RecordReading reading{"mentors", document.file, problems};
    MapReader record(reading, document.root, "");
    record.head("");
    return record.items("mentors", read_mentor);
}

} // namespace maillon
