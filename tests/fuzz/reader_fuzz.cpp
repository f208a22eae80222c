// Any bytes as a record of each kind: problems, never a crash, a hang or an escaped exception.
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>

#include "fuzz/fault.h"
#include "records/decoded.h"
#include "records/partner_yaml.h"
#include "records/settings_yaml.h"
#include "records/youth_yaml.h"

using namespace maillon;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto youth = decoded("youth/2026/y26-7kq2m.yaml", text, read_youth);
    const auto partner = decoded("partners/ft-sarcelles.yaml", text, read_partner);
    const auto settings = decoded("maillon.yaml", text, read_settings);
    if (!youth.document.readable && youth.problems.empty()) fault("refused without a word");
    if (youth.document.readable != partner.document.readable) fault("kinds differ in structure");
    if (settings.document.text != text) fault("the text changed while it was read");
    return 0;
}
